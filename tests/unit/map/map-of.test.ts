import { expect, test } from 'vitest';
import { mapOf } from '../../../src/map/map-of.ts';
import { said, section, theme } from './themes.ts';

test('themes, sections and points are links, below the site’s base path', () => {
  const blocks = [said('rule', '数据决定自动化。'), said(null, '一句旁白。')];
  const map = mapOf([theme('jobs', '工作', [section('data', '数据', blocks)])], '/kb/');
  expect(map).toEqual([
    {
      text: '工作',
      href: '/kb/jobs/',
      sections: [
        {
          link: { text: '数据', href: '/kb/jobs/data/' },
          points: [{ text: '数据决定自动化', href: '/kb/jobs/data/#rule' }],
        },
      ],
    },
  ]);
});

test('points before the first section hang from their theme', () => {
  const [jobs] = mapOf([theme('jobs', '工作', [], [said('start', '先说一句。')])], '/');
  expect(jobs?.sections).toEqual([
    { link: null, points: [{ text: '先说一句', href: '/jobs/#start' }] },
  ]);
});

test('a point of several blocks is one node', () => {
  const blocks = [said('why', '先做。', 'remark'), said('why', '再想。', 'remark')];
  const [jobs] = mapOf([theme('jobs', '工作', [section('data', '数据', blocks)])], '/');
  expect(jobs?.sections[0]?.points.map(({ text }) => text)).toEqual(['先做。再想']);
});

test('what is too much for a picture is counted, and led to', () => {
  const points = Array.from({ length: 15 }, (_, at) => said(`p${at}`, `第${at}条。`));
  const sections = Array.from({ length: 23 }, (_, at) => section(`s${at}`, `第${at}节`, points));
  const themes = Array.from({ length: 14 }, (_, at) => theme(`t${at}`, `主题${at}`, sections));
  const map = mapOf(themes, '/');
  expect(map).toHaveLength(12);
  expect(map[3]?.sections).toHaveLength(21);
  expect(map[3]?.sections.at(-1)).toEqual({
    link: { text: '还有3节', href: '/t3/' },
    points: [],
  });
  expect(map[3]?.sections[7]?.points).toHaveLength(13);
  expect(map[3]?.sections[7]?.points.at(-1)).toEqual({ text: '还有3条', href: '/t3/s7/' });
});
