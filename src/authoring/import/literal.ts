import type { Root, RootContent } from 'mdast';
import { addressPoints } from '../../markdown/address-points.ts';
import { parseTheme, textOnly } from '../parse-theme.ts';
import { shownBy, withoutSpace } from './shown.ts';

/** What stands before the text of a block. */
export type Before = '' | '- ' | '> ' | '## ';

const nodeOf: Record<Before, string> = {
  '': 'paragraph',
  '- ': 'list',
  '> ': 'blockquote',
  '## ': 'heading',
};

/**
 * A line of plain text as MDX that shows it to the letter, as a paragraph, item, remark or heading:
 * as it is where nothing in it means anything, else with a backslash before what does.
 */
export function literal(text: string, before: Before = ''): string {
  const words = text.trim();
  const ways = [words, escaped(words, meaning), escaped(words, punctuation), asCode(words)];
  const right = ways.find((way) => showsOnly(before + way, words, nodeOf[before]));
  return before + (right ?? escaped(words, punctuation));
}

export const meaning = /[\\`*_{}[\]<>^~]|&(?=#?\w+;)|^(?:[#+=|-]|\d+(?=[.)]))/gu;
export const punctuation = /[!-/:-@[-`{-~]/g;

/** An expression of JavaScript begins with a word, which no backslash can stand before. */
export function escaped(text: string, what: RegExp): string {
  const marked = text.replace(what, (character) =>
    /^\d/.test(character) ? character : `\\${character}`,
  );
  return marked
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/** No backslash keeps the site from making a link of `https://`, which no heading may hold. */
function asCode(words: string): string {
  const runs = words.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  return `${fence} ${words} ${fence}`;
}

/** A paragraph of that one word is text, until a mark comes after it. */
export const almostCode = /^(?:import|export)(?=\n|$)/;

function showsOnly(source: string, words: string, type: string): boolean {
  if (almostCode.test(source)) return false;
  const tree = parsed(source);
  const [block, ...others] = tree?.children ?? [];
  if (!tree || !block || others.length > 0 || block.type !== type) return false;
  const [first] = type === 'list' && 'children' in block ? block.children : [];
  if (first && 'checked' in first && typeof first.checked === 'boolean') return false;
  if (!isLineOf(block)) return false;
  const wrong = addressPoints(tree, textOnly(source)).some(
    ({ message }) => !message.endsWith('has no address.'),
  );
  return !wrong && withoutSpace(shownBy(tree)) === withoutSpace(words);
}

/** Nothing in it but text and the addresses of pages that the site makes links of. */
function isLineOf(block: RootContent): boolean {
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote') {
    const [first, ...others] = block.children;
    return first !== undefined && others.length === 0 && isLineOf(first);
  }
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const kinds = block.type === 'heading' ? /^(?:text|inlineCode)$/ : /^(?:text|inlineCode|link)$/;
  return block.children.every(({ type }) => kinds.test(type));
}

function parsed(source: string): Root | null {
  try {
    return parseTheme(source);
  } catch {
    return null;
  }
}
