import type { Heading, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressPoints, idOf } from '../markdown/address-points.ts';
import { parseTheme, textOnly } from './parse-theme.ts';
import { unaddressed, type Unaddressed } from './unaddressed.ts';

/** What a reader gets of a text, to tell whether two texts say the same. */
export interface Reading {
  /** All that is shown and how, without addresses. */
  text: string;
  ids: string[];
  /** What is wrong with its addresses, without lines. */
  problems: string[];
  /** What could have an address and has none. */
  unaddressed: Unaddressed[];
}

/** @throws VFileMessage where the text is no MDX */
export function reading(source: string): Reading {
  const tree = parseTheme(source);
  const problems = addressPoints(tree, textOnly(source)).map(({ message }) => message);
  visit(tree, ['paragraph', 'heading'], (node) => withoutSpaceAtEnd(node as Paragraph | Heading));
  const text = JSON.stringify(tree, withoutPlaces);
  const ids: string[] = [];
  visit(tree, (node) => {
    const id = idOf(node);
    if (id !== null) ids.push(id);
  });
  return { text, ids, problems, unaddressed: unaddressed(tree, textOnly(source)) };
}

/** An ideographic space at the end shows nothing, and is taken off with the mark after it. */
function withoutSpaceAtEnd({ children }: Paragraph | Heading): void {
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  if (last?.type === 'text' && last.value === '') children.pop();
}

/** `data` holds the ids, and how MDX read its expressions, whose text is in the node itself. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'position' || key === 'data' ? undefined : value;
}
