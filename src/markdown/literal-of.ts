// Tells TypeScript of MDX's nodes.
import type {} from 'remark-mdx';
import type { Nodes } from 'mdast';

export type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = Extract<JsxElement['attributes'][number], { type: 'mdxJsxAttribute' }>;
type Expression = Extract<Attribute['value'], { type: string }>;
type Program = NonNullable<NonNullable<Expression['data']>['estree']>;
type Node = Extract<Program['body'][number], { type: 'ExpressionStatement' }>['expression'];

/**
 * The value of an attribute: text, numbers, lists and objects of them. Of one that would have to be
 * run to be known, its source.
 */
export function literalOf({ value }: Attribute): { value: unknown } | { source: string } {
  if (value === null || value === undefined) return { value: true };
  if (typeof value === 'string') return { value };
  const [statement] = value.data?.estree?.body ?? [];
  try {
    if (statement?.type === 'ExpressionStatement') return { value: valueOf(statement.expression) };
  } catch (error) {
    if (!(error instanceof NotLiteral)) throw error;
  }
  return { source: value.value };
}

class NotLiteral extends Error {}

function valueOf(node: Node | null): unknown {
  switch (node?.type) {
    case 'Literal':
      return node.value;
    case 'ArrayExpression':
      return node.elements.map((element) => valueOf(element as Node | null));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.type !== 'Property' || property.computed) throw new NotLiteral();
          return [keyOf(property.key as Node), valueOf(property.value as Node)];
        }),
      );
    case 'UnaryExpression':
      if (node.operator === '-') return -Number(valueOf(node.argument));
  }
  throw new NotLiteral();
}

function keyOf(key: Node): string {
  return key.type === 'Identifier' ? key.name : String(valueOf(key));
}
