/**
 * What was an address in a theme at any time, by the ledger: no other section or point may have it.
 * Any shape of ledger will do in which a name comes after its theme's, in a key or a text.
 *
 * @param ledger `content/permalinks.json` as parsed
 */
export function publishedNames(ledger: unknown, theme: string): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown, way: string) => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, `${way}/${key}`);
    }
    const parts = (typeof value === 'string' ? `${way}/${value}` : way).split(/[/#]/);
    const at = parts.indexOf(theme);
    if (at >= 0) for (const name of parts.slice(at + 1)) if (name) names.add(name);
  };
  visit(ledger, '');
  return names;
}
