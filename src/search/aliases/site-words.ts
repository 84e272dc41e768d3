import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';

let cutter: Jieba | undefined;

/** Particles, pronouns, numbers and the like: they lead to no section. */
const empty = /^(?:[cdfmpruxy]|mq|t)$/;

/** The words of a text that carry its meaning, and the words inside long ones: all of two and more 汉字, each once. */
export function siteWords(text: string): string[] {
  cutter ??= Jieba.withDict(dict);
  const words = new Set<string>();
  for (const { word, tag } of cutter.tag(text, true)) {
    if (empty.test(tag)) continue;
    for (const part of cutter.cutForSearch(word, true)) {
      if (/^\p{Script=Han}{2,}$/u.test(part)) words.add(part);
    }
  }
  return [...words].sort();
}
