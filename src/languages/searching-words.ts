/** What the search says of what it finds: apart, so that it can come with the search. */
export const searchingWords = {
  nothing: '没有找到。可以换个说法，或少写几个字。',
  inexact: '没有完全匹配，下面是相近的。',
  corrected: '没有完全匹配，按「{}」找到：',
  count: '{} 处',
  why: {
    punctuation: '标点不同',
    words: '各词分开',
    traditional: '繁体',
    synonym: '同义词',
    pinyin: '拼音',
    initials: '拼音首字母',
    typo: '纠错',
    homophone: '同音',
    partial: '部分匹配',
  },
} as const;
