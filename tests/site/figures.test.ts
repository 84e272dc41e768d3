import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { builtPages, elements } from './built-site.ts';

const pages = await builtPages();
const sections = [
  '/pre-post-training/role-swap/',
  '/career-paths/minimal-motivation/',
  '/resource-bottlenecks/bandwidth/',
];

test('each figure is a table that is read from left to right, on its section’s page too', () => {
  const read = ['/model-maturity/', ...sections].map((path) => [path, linesOf(path)]);
  expect(Object.fromEntries(read)).toEqual({
    '/model-maturity/': [
      '三种模型的成熟度（分）',
      '语言 | 变好了 | 80~85',
      '语音 | 够好了 | 70~80',
      '视频 | 在特殊应用上能用 | 50',
    ],
    '/pre-post-training/role-swap/': [
      '性质有点反过来了',
      '技术活 | 工程活',
      '以前 | 预训练模型架构和高质量数据决定效果 | 后训练模型架构是固定的',
      '现在 | 后训练不同场景的数据适用于不同的算法，其实相当难做 | 预训练参数量和数据决定效果',
    ],
    '/career-paths/minimal-motivation/': [
      '三条路各需要什么',
      '大公司打工 | 读博 | 创业',
      '动机 | company goal | research value | paid by customers',
      '热爱 | 没有提到 | 真的热爱 | 更强烈的热爱',
      '正反馈 | 没有提到 | 要等得略久 | 要等得更久',
      '认同 | 没有提到 | 学术界 | 社会和市场',
      '台阶只表示先后，不表示多少；空着的，札记没有提到。',
    ],
    '/resource-bottlenecks/bandwidth/': [
      '光在光纤里跑一程要多久',
      '1米 | 3ns',
      '10米 | 推算 | 30ns',
      '100米 | 推算 | 300ns',
      '1米3ns是札记里的数；10米和100米由它推算。',
    ],
  });
});

test('a figure stands in its theme as in its section', () => {
  for (const path of sections) {
    const theme = path.replace(/[^/]+\/$/, '');
    expect({ theme, lines: linesOf(theme) }).toEqual({ theme, lines: linesOf(path) });
  }
});

test('the names in a figure lead to the theme’s page, from wherever the figure stands', () => {
  const { pathname: base } = siteAddress(process.env['SITE_URL']);
  const page = pages.find(({ path }) => path === '/model-maturity/');
  const names = page ? elements(page, ({ tagName }) => tagName === 'th') : [];
  const links = names.flatMap(({ children }) => children.filter((node) => node.type === 'element'));
  expect(links.map(({ properties }) => properties['href'])).toEqual(
    ['language', 'audio', 'video'].map((id) => `${base}model-maturity/#${id}`),
  );
});

/** The caption, rows and small print of a page's figure, without what screen readers skip. */
function linesOf(path: string): string[] {
  const page = pages.find((each) => each.path === path);
  const figures = page ? elements(page, ({ tagName }) => tagName === 'figure') : [];
  return figures.flatMap(linesIn);
}

function linesIn(element: Element): string[] {
  const inside = element.children.filter(isHeard);
  if (element.tagName === 'tr') {
    return [
      inside
        .map((cell) => heard(cell))
        .filter(Boolean)
        .join(' | '),
    ];
  }
  if (element.tagName.endsWith('caption')) return [heard(element)];
  return inside.flatMap(linesIn);
}

function heard(element: Element): string {
  const skipped = element.children.filter((node) => node.type !== 'element' || isHeard(node));
  return toString({ ...element, children: skipped })
    .replace(/\s+/g, ' ')
    .trim();
}

function isHeard(node: Element['children'][number]): node is Element {
  return node.type === 'element' && !('ariaHidden' in node.properties);
}
