import { Jieba, type TaggedWord } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let cutter: Jieba | undefined;

/** Tags of jieba for particles, pronouns, numbers and the like, and for what it does not know: they lead to no section. */
const empty = /^(?:[cdfmpruxy]|mq|t)$/;

/** What jieba takes for verbs and is mere grammar: 不到, 没有, 还有. */
const particle = /^(?=..$).*[不没还是的了被]/u;

/** Words of so many 汉字 are few and tell much: a slip in any of them is found. */
const long = 3;

/**
 * The words of a text that carry its meaning, the words inside long ones, and what one 汉字 makes of
 * a word: 短视频, 大模型. Each once, all of two and more 汉字.
 */
export function siteWords(text: string): string[] {
  cutter ??= Jieba.withDict(dict);
  const tagged = cutter.tag(text, true);
  const words = new Set<string>();
  for (const [at, each] of tagged.entries()) {
    const before = tagged[at - 1];
    if (before && makesAWord(before, each)) words.add(before.word + each.word);
    if (each.word.length < long && empty.test(each.tag)) continue;
    for (const part of cutter.cutForSearch(each.word, true)) {
      if (/^\p{Script=Han}{2,}$/u.test(part) && !particle.test(part)) words.add(part);
    }
  }
  return [...words].sort();
}

/** A 汉字 of a quality, a place or a thing makes one word with the noun after it. */
function makesAWord(one: TaggedWord, noun: TaggedWord) {
  return /^\p{Script=Han}$/u.test(one.word) && /^[abfn]$/.test(one.tag) && /^v?n$/.test(noun.tag);
}
