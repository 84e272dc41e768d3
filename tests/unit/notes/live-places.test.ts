import { expect, test } from 'vitest';
import { livePlaces } from '../../../src/notes/live-places.ts';
import { readTerms } from '../../../src/notes/terms/read-terms.ts';
import { contentFile, head } from './content-files.ts';

const text = `引子。 ^lead

## 带宽 ^bandwidth

- 光速很慢。 ^light

| 甲 | 乙 |
| --- | --- |
| 一 | 二 |

^table
`;

test('every theme, section, point and term is a place, with its words and where its address is written', () => {
  const terms = readTerms('- term: 光速\n  id: light\n  meaning: 光走得多快。\n').terms;
  const places = livePlaces([contentFile('zh/data.mdx', head, text)], terms);
  expect(
    places.map(({ address, words, file, line, column }) => [
      address,
      words,
      `${file}:${line}:${column}`,
    ]),
  ).toEqual([
    ['/data/', '资源瓶颈', 'content/zh/data.mdx:2:1'],
    ['/data/#lead', '引子。', 'content/zh/data.mdx:7:5'],
    ['/data/bandwidth/', '带宽', 'content/zh/data.mdx:9:7'],
    ['/data/bandwidth/#light', '光速很慢。', 'content/zh/data.mdx:11:9'],
    ['/data/bandwidth/#table', '甲 乙 一 二', 'content/zh/data.mdx:17:1'],
    ['/terms/#light', '光速', 'content/zh/terms.yaml:2:3'],
  ]);
  expect(places[2]?.text).toBe('带宽\n光速很慢。\n甲\n乙\n一\n二');
});

test('the words of a long point are its opening', () => {
  const long = `${'光'.repeat(60)}。 ^long\n\n## 节 ^part\n\n字。`;
  const [, place] = livePlaces([contentFile('zh/data.mdx', head, long)], []);
  expect(place?.words).toBe(`${'光'.repeat(48)}…`);
});
