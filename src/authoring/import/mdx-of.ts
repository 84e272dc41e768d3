import type { Nodes, RootContent, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseTheme } from '../parse-theme.ts';
import { almostCode, escaped, literal, meaning, punctuation } from './literal.ts';
import { isBreak, shownBy, withoutSpace } from './shown.ts';

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A block of Markdown as MDX that shows the same, and what of it shows as the text that it is. */
export interface AsMdx {
  source: string;
  /** Why something shows as text, each reason once. */
  reasons: string[];
}

/**
 * A block as it is written where MDX reads it alike. Else what MDX would run, and what has no place
 * on the site, gets backslashes; where that is not enough, every line becomes a paragraph.
 *
 * @param source the Markdown that the block is a part of
 */
export function mdxOf(block: RootContent, source: string): AsMdx {
  const start = block.position?.start.offset ?? 0;
  const end = block.position?.end.offset ?? source.length;
  const reasons = new Set<string>();
  const asText = (node: Nodes) => {
    const reason = reasonAgainst(node, source);
    if (reason === null) return null;
    reasons.add(reason);
    return sliceOf(node, source);
  };
  const words = withoutSpace(shownBy(block, asText));
  for (const [link] of words.matchAll(/!?\[\[[^[\]]+\]\]/g)) reasons.add(toAnotherNote(link));

  for (const what of [meaning, punctuation]) {
    const edits = editsIn(block, source, what);
    const written = applied(source.slice(start, end), edits, start);
    for (const way of [written, written.replace(/^(?:import|export)\b/, asReference)]) {
      if (shows(way, words, reasonAgainst(block, source) === null ? block.type : null))
        return { source: way, reasons: [...reasons] };
    }
  }
  const lines = source
    .slice(start, end)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return {
    source: lines.map((line) => literal(line)).join('\n\n'),
    reasons: ['The block is none that MDX can read, and shows as it is written.'],
  };
}

/** Why a node shows as the text that it is; `null` where it shows as what it means. */
function reasonAgainst(node: Nodes, source: string): string | null {
  const shown = () => `\`${sliceOf(node, source).split('\n')[0]?.slice(0, 60) ?? ''}\``;
  if (node.type === 'image' || node.type === 'imageReference')
    return `The picture ${shown()} is not brought along, and shows as text.`;
  if (node.type === 'html' && !isBreak(node)) return `The tag ${shown()} shows as text.`;
  if (node.type.startsWith('footnote')) return `The footnote ${shown()} shows as text.`;
  if (node.type === 'definition' || node.type === 'linkReference')
    return `The link ${shown()} is written in two places, and shows as text.`;
  if (node.type === 'link' && !/^(?:https?|mailto):/i.test(node.url))
    return toAnotherNote(sliceOf(node, source));
  if (node.type === 'table' && node.children.some(({ children }) => longer(children, node)))
    return 'The table has rows that are longer than its head, and shows as text.';
  return null;
}

const toAnotherNote = (link: string) =>
  `The link \`${link}\` leads to another note, and shows as text.`;

/** The site shows as many cells as a table's head has. */
function longer(cells: unknown[], { children: [head] }: Table): boolean {
  return cells.length > (head?.children.length ?? 0);
}

function editsIn(block: RootContent, source: string, what: RegExp): Edit[] {
  const edits: Edit[] = [];
  visit(block, (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return undefined;
    const slice = source.slice(from, to);
    if (reasonAgainst(node, source) !== null) {
      edits.push({ from, to, text: escaped(slice, what) });
      return SKIP;
    }
    if (node.type === 'html') edits.push({ from, to, text: '<br />' });
    if (node.type === 'link' && slice.startsWith('<')) {
      const label = escaped(slice.slice(1, -1), what);
      edits.push({ from, to, text: `[${label}](${node.url.replace(/[()]/g, '\\$&')})` });
      return SKIP;
    }
    if (node === block && node.type === 'code' && !/^[`~]/.test(slice)) {
      const runs = node.value.match(/`+/g) ?? [];
      const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
      edits.push({ from, to, text: `${fence}\n${node.value}\n${fence}` });
    }
    if (node.type === 'text') edits.push(...inText(slice, from));
    return undefined;
  });
  return edits;
}

/** What MDX would run, and a `^2` at the end, which is no address but a power. */
function inText(slice: string, offset: number): Edit[] {
  const code = [...slice.matchAll(/(?<!\\)(?:\\\\)*(?=[{}<])/g)].map(
    ({ 0: before, index }) => index + before.length,
  );
  const power = /(?:^|\s)\^\S{1,2}\s*$/.exec(slice);
  const places = power ? [...code, slice.lastIndexOf('^')] : code;
  return [...new Set(places)].map((at) => ({ from: offset + at, to: offset + at, text: '\\' }));
}

function applied(text: string, edits: Edit[], offset: number): string {
  let written = '';
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    written += text.slice(from, edit.from - offset) + edit.text;
    from = edit.to - offset;
  }
  return written + text.slice(from);
}

const asReference = (word: string) => `&#${word.charCodeAt(0)};${word.slice(1)}`;

/** @param type of the one block that it has to be, `null` where it is only text */
function shows(source: string, words: string, type: string | null): boolean {
  if (almostCode.test(source)) return false;
  try {
    const tree = parseTheme(source);
    const alike = tree.children.length === 1 && tree.children[0]?.type === type;
    return (alike || type === null) && withoutSpace(shownBy(tree)) === words;
  } catch {
    return false;
  }
}

function sliceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
