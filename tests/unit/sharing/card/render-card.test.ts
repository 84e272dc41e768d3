import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { CardText } from '../../../../src/sharing/card/picture.ts';
import { drawn } from '../../../../src/sharing/card/render-card.ts';

const text: CardText = {
  above: '模型够好了吗',
  title: '模型会取代人类工作吗',
  gist: '一个行业只要能采集到足够的数据，就能自动化。',
  site: '讲座札记',
};

test('a card is 1200 by 630, and the same however often it is drawn', async () => {
  const [first, second] = [await drawn(text), await drawn(text)];
  const { width, height } = PNG.sync.read(first);
  expect([width, height]).toEqual([1200, 630]);
  expect(first.equals(second)).toBe(true);
});

for (const title of ['语言', '下一个 killer app', text.title, '训练与推理：从 GPU 到 TPU 的路']) {
  test(`the square in the middle holds the seal and all of the title ${title}`, async () => {
    const png = PNG.sync.read(await drawn({ ...text, title }));
    const { left, right } = extent(png, isInk, { top: 150, bottom: 460 });
    expect([left > 285, right < 915]).toEqual([true, true]);
    const seal = extent(png, isSeal, { top: 60, bottom: 150 });
    expect([seal.left > 285, seal.right < 400]).toEqual([true, true]);
  });
}

test('each letter of a title is drawn: another letter gives another picture', async () => {
  const cards = await Promise.all(
    ['语言', '语音', '视频'].map((title) => drawn({ ...text, title })),
  );
  expect(new Set(cards.map((card) => card.toString('base64'))).size).toBe(3);
});

interface Pixel {
  red: number;
  green: number;
}

function isInk({ red }: Pixel): boolean {
  return red < 90;
}

function isSeal({ red, green }: Pixel): boolean {
  return red > 150 && green < 90;
}

/** How far to the left and right pixels of a kind stand, right of the spine. */
function extent(png: PNG, is: (pixel: Pixel) => boolean, rows: { top: number; bottom: number }) {
  let left = png.width;
  let right = 0;
  for (let y = rows.top; y < rows.bottom; y += 1) {
    for (let x = 220; x < png.width; x += 1) {
      const at = (y * png.width + x) * 4;
      const [red = 0, green = 0] = png.data.subarray(at, at + 2);
      if (!is({ red, green })) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
  }
  return { left, right };
}
