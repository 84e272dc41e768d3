import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHome } from '../browser.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const theme = 'model-maturity/';

for (const { name, place, start } of [firefox, webkit]) {
  describe.skipIf(place === undefined)(`in ${name}`, () => {
    let engine: Engine;
    let home: string;
    beforeAll(async () => {
      home = await siteHome();
      engine = await start(String(place));
    });
    afterAll(() => engine?.close());

    test('a link to a point opens its theme there, and marks it', async () => {
      await engine.open(`${home}${theme}#voice-input`);
      const marked = () => engine.inPage(() => document.querySelector(':target')?.id);
      await expect.poll(marked).toBe('voice-input');
      expect(await engine.inPage(() => document.title)).toBe('模型够好了吗｜讲座札记');
      const top = () =>
        engine.inPage(() => document.querySelector(':target')?.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(500);
      expect(await top()).toBeGreaterThan(50);
    });

    test('the contents follow the reader', async () => {
      await engine.open(`${home}${theme}#habits`);
      const place = () =>
        engine.inPage(() => document.querySelector('[aria-current=location]')?.textContent?.trim());
      await expect.poll(place).toBe('用户习惯');
    });

    test('a search by pinyin leads to the very point, its words marked', async () => {
      await engine.open(home);
      await engine.click('.search-button');
      await engine.type('duanshipin');
      const found = () => engine.inPage(() => document.querySelector('.found a')?.textContent);
      await expect.poll(found, { timeout: 10_000 }).toContain('短视频');
      await engine.press('Enter');
      const at = () => engine.inPage(() => location.pathname + location.hash);
      await expect.poll(at, { timeout: 10_000 }).toMatch(/\/model-maturity\/.*#fits-habits$/);
    });

    test('Escape closes the search and gives the focus back', async () => {
      await engine.open(home + theme);
      await engine.click('.search-button');
      await engine.press('Escape');
      const state = () =>
        engine.inPage(() => [
          document.querySelector('search-dialog dialog')?.hasAttribute('open'),
          document.activeElement?.className.split(' ').includes('search-button'),
        ]);
      await expect.poll(state).toEqual([false, true]);
    });

    test('a section is shared, and the reader is told', async () => {
      await engine.open(`${home}${theme}habits/`);
      await engine.click('.share-button');
      const way = 'dialog.share [data-way=link]';
      const shown = () =>
        engine.inPage((each) => document.querySelector(each)?.checkVisibility(), way);
      await expect.poll(shown).toBe(true);
      await engine.click(way);
      const said = () => engine.inPage(() => document.querySelector('.said')?.textContent);
      await expect.poll(said).toBe('已复制');
    });

    test('a quote whose words have changed leads to its point, and says so', async () => {
      await engine.open(`${home}${theme}habits/#voice-input-0-4-00`);
      const said = () => engine.inPage(() => document.querySelector('.said')?.textContent);
      await expect.poll(said).toBe('这一条后来改过，已经找不到当时引用的话。');
      const marked = () => engine.inPage(() => document.querySelector(':target')?.id);
      await expect.poll(marked).toBe('voice-input');
    });
  });
}
