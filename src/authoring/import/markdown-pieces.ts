import type { Heading, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { textOf } from '../../markdown/text-of.ts';
import { markdown } from '../parse-theme.ts';
import { literal } from './literal.ts';
import { mdxOf } from './mdx-of.ts';
import type { Piece, Pieces, Unplaced } from './piece.ts';

/**
 * Markdown as Obsidian, Notion and Feishu export it, taken apart at its headings. Each block stays as
 * it is written where it can.
 */
export function markdownPieces(notes: string): Pieces {
  const { title, text, unplaced } = withoutFrontmatter(notes);
  const pieces = parsed(text).children.flatMap((node) =>
    node.type === 'heading'
      ? headingPieces(node, text, unplaced)
      : [blockPiece(node, text, unplaced)],
  );
  return { title, pieces, unplaced };
}

function parsed(text: string): Root {
  return markdown.parse(text);
}

/** Its title is the theme's, where no heading is; other keys are for other programs. */
function withoutFrontmatter(notes: string) {
  const unplaced: Unplaced[] = [];
  const [block = '', yaml = ''] = /^---\n([\s\S]*?\n)?---(?=\n|$)/.exec(notes) ?? [];
  const data = dataOf(yaml);
  if (!data) return { title: null, text: notes, unplaced };
  for (const [at, line] of block.split('\n').entries()) {
    const [, key] = /^([^\s:#-][^:]*):/.exec(line) ?? [];
    if (key === undefined || key === 'title') continue;
    unplaced.push({ line: at + 1, message: `The property \`${line.trim()}\` is left out.` });
  }
  const title = typeof data['title'] === 'string' ? data['title'].trim() || null : null;
  return { title, text: block.replace(/[^\n]/g, ' ') + notes.slice(block.length), unplaced };
}

function dataOf(yaml: string): Record<string, unknown> | null {
  try {
    const data: unknown = parse(yaml);
    return typeof data === 'object' && data !== null ? { ...data } : null;
  } catch {
    return null;
  }
}

function blockPiece(node: RootContent, text: string, unplaced: Unplaced[]): Piece {
  const line = node.position?.start.line ?? 1;
  // Three hyphens at the beginning of a text are frontmatter.
  if (node.type === 'thematicBreak') return { kind: 'block', source: '***', line, silent: true };
  const { source, reasons } = mdxOf(node, text);
  unplaced.push(...reasons.map((message) => ({ line, message })));
  return { kind: 'block', source, line };
}

/** The heading, and below it the links that it held: it is to be a link itself. */
function headingPieces(node: Heading, text: string, unplaced: Unplaced[]): Piece[] {
  const line = node.position?.start.line ?? 1;
  const title = textOf(node)
    .replace(/(?:^|\s)\^[a-z0-9-]{3,}$/, '')
    .replace(/<br\s*\/?>|\s+/gi, ' ')
    .trim();
  let linked = false;
  const links: string[] = [];
  visit(node, ['link', 'linkReference'], ({ position }) => {
    linked = true;
    // A bare address has no place of its own, and stays in the heading as text.
    if (position) links.push(text.slice(position.start.offset, position.end.offset));
  });
  const source = linked ? literal(title, '## ').slice(3) : inlineOf(node, text, title);
  const heading: Piece = { kind: 'heading', level: node.depth, title, source, line };
  if (links.length === 0) return [heading];
  unplaced.push({ line, message: 'The link in the heading stands in a paragraph below it.' });
  const held = links.join(' ');
  const below = parsed(held).children.map((each) => blockPiece(each, held, unplaced));
  return [heading, ...below.map((piece) => ({ ...piece, line }))];
}

function inlineOf(node: Heading, text: string, title: string): string {
  const from = node.children[0]?.position?.start.offset;
  const to = node.children.at(-1)?.position?.end.offset;
  if (title === '' || from === undefined || to === undefined) return '';
  const line = `## ${text.slice(from, to).replace(/\s*\n\s*/g, ' ')}`;
  const [again, ...others] = parsed(line).children;
  const { source } = again?.type === 'heading' && others.length === 0 ? mdxOf(again, line) : none;
  return source.startsWith('## ') ? source.slice(3) : literal(title, '## ').slice(3);
}

const none = { source: '' };
