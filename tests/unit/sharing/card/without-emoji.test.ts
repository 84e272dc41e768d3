import { expect, test } from 'vitest';
import { withoutEmoji } from '../../../../src/sharing/card/without-emoji.ts';

test('emoji and the spaces before them are left out, whatever they are put together from', () => {
  expect(withoutEmoji('好吃🍜。')).toBe('好吃。');
  expect(withoutEmoji('💡 提示 👩‍🔬 🇨🇳 与 1️⃣ 事')).toBe('提示 与 事');
});

test('digits, signs and words stay, and a text of nothing else does too', () => {
  expect(withoutEmoji('10T~50T，80% © #1 *')).toBe('10T~50T，80% © #1 *');
  expect(withoutEmoji('🍜')).toBe('🍜');
});
