import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';
import { unlikePicture } from './picture.ts';

const figures = {
  'score-ranges': 'model-maturity/',
  'role-swap': 'pre-post-training/role-swap/',
  stairs: 'career-paths/minimal-motivation/',
  'light-times': 'resource-bottlenecks/bandwidth/',
};

const screens = [
  { screen: 'phone', width: 360, touch: true, scheme: 'light' },
  { screen: 'desk', width: 1440, touch: false, scheme: 'dark' },
] as const;

for (const { screen, ...options } of screens) {
  test(`the figures look as they were drawn, without scripts too, on a ${screen}`, async () => {
    const page = await openPage({ url: '404.html', scripts: false, ...options });
    const unlike: Record<string, string[]> = {};
    for (const [name, address] of Object.entries(figures)) {
      await page.goto((await siteHome()) + address);
      unlike[name] = await unlikePicture(page.locator('figure'), `${name}-${screen}`);
    }
    const alike = Object.keys(figures).map((name) => [name, []]);
    expect(unlike).toEqual(Object.fromEntries(alike));
  });
}

test('no word of a figure lies on another or stands out, on the smallest phone', async () => {
  const page = await openPage({ url: '404.html', width: 320, touch: true });
  for (const address of Object.values(figures)) {
    await page.goto((await siteHome()) + address);
    const found = await page.locator('figure').evaluate(collisions);
    expect({ address, found }).toEqual({ address, found: [] });
  }
});

/** Runs in the page: words that lie on others or stand out of the figure. */
function collisions(figure: Element): string[] {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const texts: { text: string; box: DOMRect }[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    // What only screen readers see is one pixel wide.
    const hidden = (walker.currentNode.parentElement?.offsetWidth ?? 0) < 2;
    if (text === '' || hidden) continue;
    texts.push(...[...range.getClientRects()].map((box) => ({ text, box })));
  }
  const frame = figure.getBoundingClientRect();
  return texts.flatMap(({ text, box }, at) => {
    const out = box.left < frame.left - 1 || box.right > frame.right + 1;
    const on = texts.slice(at + 1).filter((other) => {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return width > 1 && height > 8;
    });
    return [...(out ? [`${text} stands out`] : []), ...on.map((each) => `${text} on ${each.text}`)];
  });
}
