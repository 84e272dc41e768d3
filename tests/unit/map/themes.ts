import type { Block } from '../../../src/markdown/outline.ts';
import type { Section, Theme } from '../../../src/notes/theme.ts';

/** A theme as the notes hold it, with so much text as a test of the map needs. */
export function theme(id: string, title: string, sections: Section[], lead: Block[] = []): Theme {
  return { id, title, gist: `${title}。`, published: new Date(0), lead, sections };
}

export function section(id: string, title: string, blocks: Block[]): Section {
  return { id, title, blocks };
}

export function said(point: string | null, text: string, kind: Block['kind'] = 'paragraph'): Block {
  return { kind, point, text };
}
