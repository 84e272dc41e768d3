const rendered = new Map<string, Promise<string>>();

/** What `render` gives, rendered the first time that `key` is asked for. */
export function renderedOnce(key: string, render: () => Promise<string>): Promise<string> {
  const html = rendered.get(key) ?? render();
  rendered.set(key, html);
  return html;
}
