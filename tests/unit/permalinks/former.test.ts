import { expect, test } from 'vitest';
import { formerOn, formerPages } from '../../../src/permalinks/former.ts';
import { withFormerIds } from '../../../src/permalinks/with-former-ids.ts';
import { entriesOf } from './ledgers.ts';

const ledger = entriesOf(
  ['/data/', '数据'],
  ['/data/size/', '规模'],
  ['/data/size/#cost', '造价很高。', '/power/plant/#price'],
  ['/data/size/#enough', '够了。'],
  ['/data/size/#first', '先来的。', '/data/size/#enough'],
  ['/data/noise/', '噪音', 'deleted'],
  ['/data/noise/#hum', '嗡嗡声。', 'deleted'],
  ['/old/', '旧的', '/power/'],
  ['/old/plant/', '旧电厂', '/power/plant/'],
  ['/power/', '电力'],
  ['/power/plant/', '电厂'],
  ['/power/plant/#price', '造价很高。'],
);

/** In short: id → where to. */
function on(page: string) {
  return formerOn(ledger, page).map(({ id, to, see }) => `${id} → ${to?.address ?? see?.address}`);
}

test('a page knows what has gone from it, and leads to a page of its own kind', () => {
  expect(on('/data/')).toEqual([
    'noise → /data/',
    'hum → /data/',
    'cost → /power/#price',
    'first → /data/#enough',
  ]);
  expect(on('/data/size/')).toEqual(['cost → /power/plant/#price', 'first → /data/size/#enough']);
  expect(on('/power/')).toEqual([]);
});

test('each page that is no more knows its fate, and what was on it', () => {
  expect(
    formerPages(ledger).map(({ path, to, see, on }) => [
      path,
      to?.words ?? see?.words,
      on.map(({ id }) => id),
    ]),
  ).toEqual([
    ['data/noise', '数据', ['hum']],
    ['old', '电力', ['plant']],
    ['old/plant', '电厂', []],
  ]);
});

test('a former id stands in what has another one now; before it, where it could not be inside', () => {
  const former = ['one', 'two'].map((id) => ({
    id: `old-${id}`,
    words: '',
    to: { address: `/data/#${id}`, words: '' },
    see: undefined,
    because: undefined,
  }));
  const html = '<p class="x" id="one">一</p><ul id="two"><li>二</li></ul>';
  expect(withFormerIds(html, former)).toBe(
    '<p class="x" id="one"><span id="old-one" data-to="#one"></span>一</p>' +
      '<span id="old-two" data-to="#two"></span><ul id="two"><li>二</li></ul>',
  );
});
