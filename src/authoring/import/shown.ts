import type { Nodes } from 'mdast';

/** All words that a reader sees, in order. What runs as code shows a character that no text has. */
export function shownBy(node: Nodes, asText: (node: Nodes) => string | null = () => null): string {
  const text = asText(node);
  if (text !== null) return text;
  if (isBreak(node)) return '';
  if (/^(?:mdx|image|html|footnote)/.test(node.type)) return '\0';
  if ('children' in node) return node.children.map((child) => shownBy(child, asText)).join(' ');
  return 'value' in node ? node.value : '';
}

/** A break is the one element that authors of Markdown write for want of another way. */
export function isBreak(node: Nodes): boolean {
  if (node.type === 'break') return true;
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value);
  const inline = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  return inline && node.name === 'br';
}

export function withoutSpace(text: string): string {
  return text.replace(/[\s\uFEFF]+/g, '');
}
