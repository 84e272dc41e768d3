import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';

const ground = () => getComputedStyle(document.documentElement).backgroundColor;
const letter = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

async function choose(page: Page, name: string) {
  const panel = page.getByRole('group', { name: '外观' });
  if (!(await panel.isVisible())) await page.getByRole('button', { name: '外观' }).click();
  await panel.getByRole('radio', { name, exact: true }).click();
}

test('the page follows the system until a scheme is chosen', async () => {
  const light = await openPage({ scheme: 'light' });
  const dark = await openPage({ scheme: 'dark' });
  expect(await light.evaluate(ground)).not.toBe(await dark.evaluate(ground));
});

test('a chosen scheme and size stay, on every page and before the first paint', async () => {
  const page = await openPage({ scheme: 'light' });
  const paper = await page.evaluate(ground);
  await choose(page, '深色');
  await choose(page, '特大');
  const night = await page.evaluate(ground);
  const large = await page.evaluate(letter);
  expect(night).not.toBe(paper);
  expect(large).toBe(22.5);

  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
      if (document.body) seen.push(`${backgroundColor} ${fontSize}`);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(new URL('motivation/', page.url()).href);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect([...new Set(seen)]).toEqual([`${night} ${large}px`]);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await page.getByRole('button', { name: '外观' }).click();
  const checked = page.getByRole('radio', { checked: true });
  expect(
    await checked.evaluateAll((all) => all.map((each) => each.parentElement?.innerText)),
  ).toEqual(['深色', '特大']);

  await choose(page, '跟随系统');
  await choose(page, '标准');
  expect(await page.evaluate(ground)).toBe(paper);
  expect(await page.evaluate(letter)).toBe(18);
});

test('without storage both can be chosen all the same', async () => {
  const page = await openPage({ scheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.reload();
  const paper = await page.evaluate(ground);
  await choose(page, '深色');
  await choose(page, '小');
  expect(await page.evaluate(ground)).not.toBe(paper);
  expect(await page.evaluate(letter)).toBeCloseTo(16.2);
  // As a page does that is gone back to: it asks what was chosen meanwhile.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await page.getByRole('radio', { name: '小', exact: true }).isChecked()).toBe(true);
});

test('a spoiled choice counts as none', async () => {
  const page = await openPage({ scheme: 'light' });
  const paper = await page.evaluate(ground);
  await page.evaluate(() => {
    localStorage.setItem('scheme', '"><img src=x>');
    localStorage.setItem('size', 'huge');
  });
  await page.reload();
  expect(await page.evaluate(ground)).toBe(paper);
  expect(await page.evaluate(letter)).toBe(18);
  await page.getByRole('button', { name: '外观' }).click();
  expect(await page.getByRole('radio', { name: '跟随系统' }).isChecked()).toBe(true);
});

test('the panel is worked by keys alone', async () => {
  const page = await openPage({ scheme: 'light' });
  const paper = await page.evaluate(ground);
  await page.getByRole('button', { name: '外观' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(ground)).not.toBe(paper);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(letter)).toBe(20.25);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('group', { name: '外观' }).isVisible()).toBe(false);
  const named = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(named).toBe('外观');
});

test('the largest text fits the smallest phone, the smallest keeps its targets, and the reader’s place stays', async () => {
  const page = await openPage({ url: 'career-paths/#baby-sleep', width: 360, touch: true });
  const top = () =>
    page.locator('#baby-sleep').evaluate((each) => each.getBoundingClientRect().top);
  await page.getByRole('button', { name: '外观' }).tap();
  await page.evaluate(() => scrollTo({ top: 2640, behavior: 'instant' }));
  const before = await top();
  for (const size of ['特大', '小']) {
    // Where it is: Playwright's own tap scrolls to what sticks.
    const { x, y } = (await page.getByRole('radio', { name: size, exact: true }).boundingBox())!;
    await page.touchscreen.tap(x + 10, y + 10);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ size, wide }).toEqual({ size, wide: 0 });
    const small = await page
      .locator('header.bar :is(a, button, input):visible')
      .evaluateAll((all) =>
        all
          .map((each) => each.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && (height < 44 || width < 44)),
      );
    expect(small).toEqual([]);
    expect(Math.abs((await top()) - before)).toBeLessThan(120);
  }
});
