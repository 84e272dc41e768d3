import { expect, test } from 'vitest';
import { openPage } from './browser.ts';

const read = () => {
  const { scale, content } = getComputedStyle(document.querySelector('.bar')!, '::after');
  return content === 'none' ? null : Number(scale.split(' ')[0]);
};

test('a hairline under the bar grows with what is read of a theme', async () => {
  const page = await openPage({ url: 'career-paths/', width: 360, touch: true });
  expect(await page.evaluate(read)).toBe(0);
  await page.evaluate(() => scrollTo(0, (document.body.scrollHeight - innerHeight) / 2));
  await expect.poll(() => page.evaluate(read)).toBeGreaterThan(0.4);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => page.evaluate(read)).toBeGreaterThan(0.99);
});

test('there is no hairline where nothing is to be read on, nor for those who ask for less motion', async () => {
  const home = await openPage();
  expect(await home.evaluate(read)).toBe(null);
  const tall = await openPage({ url: 'motivation/', height: 5000 });
  expect(await tall.evaluate(read)).toBe(0);
  const still = await openPage({ url: 'motivation/' });
  await still.emulateMedia({ reducedMotion: 'reduce' });
  expect(await still.evaluate(read)).toBe(null);
});

test('a page fades into the next while the bar stands, but not for those who ask for less motion', async () => {
  const page = await openPage({ url: 'career-paths/' });
  await page.evaluate(() => {
    addEventListener('pageswap', ({ viewTransition }) => {
      localStorage.setItem('fades', String(viewTransition !== null));
    });
  });
  await page.getByRole('link', { name: '动机与自我提升' }).first().click();
  await page.waitForURL('**/motivation/');
  expect(await page.evaluate(() => localStorage.getItem('fades'))).toBe('true');

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    addEventListener('pageswap', ({ viewTransition }) => {
      localStorage.setItem('fades', String(viewTransition !== null));
    });
  });
  await page.getByRole('link', { name: '打工、读博和创业' }).first().click();
  await page.waitForURL('**/career-paths/');
  expect(await page.evaluate(() => localStorage.getItem('fades'))).toBe('false');
});

test('a link to a point of another page still shows it, after the fade', async () => {
  const page = await openPage({ width: 1000 });
  await page.getByRole('link', { name: '创业', exact: true }).first().click();
  await page.waitForURL('**/career-paths/#startup');
  const top = () => page.locator('#startup').evaluate((each) => each.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(400);
  expect(await top()).toBeGreaterThan(50);
});
