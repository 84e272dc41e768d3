import { expect, test } from 'vitest';
import { mentionAddress } from '../../../src/notes/mention-address.ts';

const said = { theme: 'resources', themeTitle: '资源瓶颈', section: null, sentence: '要有数据。' };

test('what a mention stands in is named, and where that has no name, the theme’s page', () => {
  expect(mentionAddress('/kb/', { ...said, point: 'alchemy' })).toBe('/kb/resources/#alchemy');
  expect(mentionAddress('/', { ...said, point: null })).toBe('/resources/');
});
