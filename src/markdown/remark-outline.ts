/**
 * Markdown → addresses and outline:
 *
 * 1. the mark ` ^name` at the end of a heading, paragraph, list item or remark becomes its id;
 * 2. a `##` heading and what follows it becomes a `<section>`, named by its heading;
 * 3. the text of each paragraph, item, remark and cell goes into the outline as a block, each link
 *    with its sentence.
 *
 * Nothing is thrown: problems travel in the outline, so that all files report theirs at once.
 */
import type { Properties } from 'hast';
import type { Definition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressPoints, idOf } from './address-points.ts';
import { blocksOf } from './blocks-of.ts';
import { braceProblems } from './brace-problems.ts';
import { emptySections } from './empty-sections.ts';
import { figureProblems } from './figure-problems.ts';
import { headingProblem } from './heading-problem.ts';
import { definitionsOf, linksOf } from './links-of.ts';
import type { Block, Outline, Problem, SectionOutline } from './outline.ts';
import { textOf } from './text-of.ts';

declare module 'mdast' {
  interface Section extends Parent {
    type: 'section';
    data: { hName: 'section'; hProperties: Properties };
    children: RootContent[];
  }
  interface RootContentMap {
    section: Section;
  }
}

/**
 * Gives every section and point its permanent id, and hands the outline on as
 * `file.data.astro.frontmatter.outline`, which Astro calls `remarkPluginFrontmatter`.
 */
export function remarkOutline() {
  return (tree: Root, file: VFile) => {
    const problems = [
      ...addressPoints(tree, String(file).replace(/^\uFEFF/, '')),
      ...headingProblems(tree),
      ...emptySections(tree),
      ...figureProblems(tree, new Set(idsIn(tree))),
      ...braceProblems(tree),
    ].sort((a, b) => a.line - b.line || a.column - b.column);
    const outline: Outline = { lead: [], sections: [], addresses: [], links: [], problems };
    const definitions = definitionsOf(tree);
    tree.children = inSections(tree.children, outline, definitions);

    const astro = (file.data.astro ??= {});
    astro.frontmatter = { ...astro.frontmatter, outline };
  };
}

function headingProblems({ children }: Root): Problem[] {
  const headings = children.filter((node) => node.type === 'heading');
  return headings.flatMap((heading, at) => headingProblem(heading, headings[at - 1]?.depth ?? 1));
}

/** Wraps each section's nodes, and writes the blocks down in passing. */
function inSections(
  nodes: RootContent[],
  outline: Outline,
  definitions: ReadonlyMap<string, Definition>,
): RootContent[] {
  const wrapped: RootContent[] = [];
  let siblings = wrapped;
  let blocks: Block[] = outline.lead;

  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      const section: SectionOutline = { id: idOf(node) ?? '', title: textOf(node), blocks: [] };
      outline.sections.push(section);
      blocks = section.blocks;
      siblings = [node];
      wrapped.push(sectionNode(section.id, siblings));
    } else {
      blocks.push(...blocksOf(node));
      siblings.push(node);
    }
    const section = outline.sections.at(-1)?.id ?? null;
    outline.addresses.push(...idsIn(node).map((id) => ({ id, section })));
    outline.links.push(...linksOf(node, section, definitions));
  }
  return wrapped;
}

function idsIn(node: Root | RootContent): string[] {
  const ids: string[] = [];
  visit(node, (inner) => {
    const id = idOf(inner);
    if (id !== null) ids.push(id);
  });
  return ids;
}

function sectionNode(id: string, children: RootContent[]): RootContent {
  return {
    type: 'section',
    data: { hName: 'section', hProperties: { ariaLabelledBy: [id] } },
    children,
  };
}
