import { createRequire } from 'node:module';
import { parse as parseRocketChat } from '@rocket.chat/message-parser';
import { Autolinker } from 'autolinker';
import { find } from 'linkifyjs';
import { LinkifyIt } from 'linkify-it';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import {
  addressOf,
  bareAddress,
  linkText,
  markdownText,
  quoteText,
  type Place,
} from '../../../src/sharing/menu/clipboard-texts.ts';
import { fragmentOf, readFragment } from '../../../src/sharing/rescue/read-fragment.ts';

// It has no types.
const twitter = createRequire(import.meta.url)('twitter-text') as {
  extractUrls(text: string): string[];
};

/** The links that chats find in a message, by parsers that some of them are built on. */
const parsers: Record<string, (message: string) => string[]> = {
  'linkify-it': (message) => (new LinkifyIt().match(message) ?? []).map(({ url }) => url),
  linkifyjs: (message) => find(message, 'url').map(({ href }) => href),
  'twitter-text': (message) => twitter.extractUrls(message),
  marked: (message) => {
    const links: string[] = [];
    marked.walkTokens(marked.lexer(message), (token) => {
      if (token.type === 'link') links.push(String(token['href']));
    });
    return links;
  },
  autolinker: (message) => Autolinker.parse(message, {}).map((match) => match.getAnchorHref()),
  'rocket.chat': (message) => rocketLinks(parseRocketChat(message)),
};

const page = 'https://notes.example.org/kb/model-maturity/habits/';
const section: Place = { title: '用户习惯', theme: '模型够好了吗', page, point: null };
const point: Place = { ...section, point: 'swipe-and-tap' };
const fragment = fragmentOf('swipe-and-tap', { start: 8, end: 30, check: 'ga' });

const before = ['', '看看这个：', '（', '我记下了这一条 ', '「', '原文在这里：\n'];
const after = [
  '',
  '很有意思',
  '，你觉得呢',
  '。',
  '）',
  '」',
  '、',
  '！',
  '？',
  '；',
  '：',
  '……',
  '——对吧',
];

test('a copied link and a copied quote give exactly their address, in any sentence and any chat', () => {
  const texts = [
    { text: linkText(section), address: page },
    { text: linkText(point), address: `${page}#swipe-and-tap` },
    {
      text: quoteText(point, '以前都是「刷一刷、点一点」', fragment),
      address: `${page}#${fragment}`,
    },
  ];
  for (const { text, address } of texts) {
    for (const message of sentencesWith(text)) {
      for (const [name, linksIn] of Object.entries(parsers)) {
        expect([name, message, linksIn(message)]).toEqual([name, message, [address]]);
      }
    }
  }
});

test('a bare address reaches its page and its point in any chat, with Chinese right behind it', () => {
  for (const place of [section, point]) {
    // 汉字 right before `https` hide the link itself from some: nothing in it can mend that.
    for (const message of sentencesWith(` ${bareAddress(place)}`)) {
      for (const [name, linksIn] of Object.entries(parsers)) {
        const [link = '', ...others] = linksIn(message);
        const { origin, pathname, hash } = new URL(link);
        const reached = readFragment(hash.slice(1), (id) => id === 'swipe-and-tap');
        expect([name, message, origin + pathname, reached?.id ?? null, others]).toEqual([
          name,
          message,
          page,
          place.point,
          [],
        ]);
      }
    }
  }
});

test('what is copied as Markdown is one link with the title as its text', () => {
  for (const place of [section, { ...point, title: '[新] *10\\2* <b> 的 `x_1_`' }]) {
    const [paragraph] = marked.lexer(`见${markdownText(place)}，很好。`);
    const tokens = paragraph?.type === 'paragraph' ? (paragraph.tokens ?? []) : [];
    const links = tokens.filter(({ type }) => type === 'link');
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ href: addressOf(place) });
    const label = links[0] && 'tokens' in links[0] ? (links[0].tokens ?? []) : [];
    expect(label.map((token) => ('text' in token ? token.text : '')).join('')).toBe(place.title);
  }
});

function sentencesWith(text: string): string[] {
  return before.flatMap((start) => after.map((end) => `${start}${text}${end}`));
}

/** Links anywhere in a message that Rocket.Chat has parsed. */
function rocketLinks(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(rocketLinks);
  if (typeof node !== 'object' || node === null || !('value' in node)) return [];
  const { value } = node;
  if (!('type' in node) || node.type !== 'LINK') return rocketLinks(value);
  return [(value as { src: { value: string } }).src.value];
}
