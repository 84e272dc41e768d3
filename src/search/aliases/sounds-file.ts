import { pinyin } from 'pinyin-pro';
import type { SoundsFile } from '../inexact/alias-tables.ts';
import { syllableTable } from './pinyin-table.ts';

/** How the common 汉字 sound that the text does not have: what a reader may have typed for one that it has. */
export function soundsFile(text: string): SoundsFile {
  const others = commonCharacters().filter((character) => !text.includes(character));
  return {
    pinyin: syllableTable(
      others.map((character) => [
        character,
        pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true }),
      ]),
    ),
  };
}

/** The 3,755 汉字 of level 1 in GB 2312: its rows 16 to 55. */
function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 16; row <= 55; row += 1) {
    for (let cell = 1; cell <= 94; cell += 1) bytes.push(0xa0 + row, 0xa0 + cell);
  }
  const text = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return text.match(/\p{Script=Han}/gu) ?? [];
}
