import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Tells each table cell the name of its column, so that a narrow screen can show a row as a card.
 * The first cell of a row names it: it becomes the row's header. What stands in the middle or at the
 * end of its column says so in `data-align`: of `align` MDX would make a style that the site's policy
 * forbids.
 */
export function rehypeStackedTables() {
  return (tree: Root) => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return;
      const [head, ...rows] = rowsOf(table);
      for (const cell of [head, ...rows].flatMap((row) => (row ? cellsOf(row) : []))) align(cell);
      const names = head ? cellsOf(head).map((cell) => toString(cell)) : [];
      for (const cell of head ? cellsOf(head) : []) cell.properties['scope'] = 'col';
      for (const row of rows) {
        cellsOf(row).forEach((cell, column) => {
          if (column === 0) {
            cell.tagName = 'th';
            cell.properties['scope'] = 'row';
          } else cell.properties['dataColumn'] = names[column] ?? '';
        });
      }
    });
  };
}

function align({ properties }: Element): void {
  const { align } = properties;
  delete properties['align'];
  if (align === 'center' || align === 'right') properties['dataAlign'] = align;
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  visit(table, 'element', (node) => void (node.tagName === 'tr' && rows.push(node)));
  return rows;
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter((node): node is Element => node.type === 'element');
