import type { AliasTables } from '../../../../src/search/inexact/alias-tables.ts';
import { searchable, type Entry, type Searchable } from '../../../../src/search/query/entry.ts';
import type { Match } from '../../../../src/search/query/match.ts';

/** Two themes such as ours, short enough to know by heart. */
export const entries: readonly Searchable[] = [
  entry('bottlenecks', null, '资源瓶颈', ['带宽很难控制，显存的工艺可能会受限。']),
  entry('bottlenecks', 'memory', '显存', ['显卡上划分出一片内存以后，放不下太多别的。']),
  entry('bottlenecks', 'compute', '算力与供电', ['一个大的数据中心，说不定需要一座「造电厂」。']),
  entry('models', null, '模型够好了吗', ['贴合用户习惯就容易形成「killer app」。']),
  entry('models', 'killer-app', '下一个 killer app', [
    '上一代的「killer app」是短视频。',
    '绿色𠮷利',
  ]),
  entry('models', 'habits', '用户习惯', ['ChatGPT出来以后，\n长文本paid by customers，80~85分。']),
].map(searchable);

export const tables: AliasTables = {
  pinyin:
    'ban般bie别chang长dai带代dian电dun顿duan短fang放fen分片gong供工hao好ka卡kong控kuan宽li力利lv绿mo模nan难nei内pin频ping瓶jing颈ru入se色shang上shi是视shu数hua划suan算tuo托wen文xi习xia下xian显限xing型形ye业yi以一艺yuan源yong用zhong中xin心ju据zi资zhi制cun存chu出hou后guan惯hu户',
  traditional: '資 资\n頸 颈\n顯 显\n視 视\n頻 频\n據 据\n數 数\n習 习\n慣 惯\n體 体\n記 记\n憶 忆',
  regional: '资料 数据\n影片 视频\n记忆体 内存\n显示卡 显卡',
  synonyms:
    'gpu 显卡\nvram memory 显存\nkillerapp 杀手级应用\nshortvideo 短视频\nai 人工智能\ndatacenter 数据中心',
  words: '资源 瓶颈 带宽 控制 显存 工艺 显卡 内存 算力 供电 数据 中心 用户 习惯 短视频 视频 文本',
};

/** Which entries match, why, and the marked pieces of each. */
export function seen(matches: readonly Match[]): string[] {
  return matches.map(({ entry, why, spans }) => {
    const pieces = spans.map(([start, end]) => entry.source.slice(start, end));
    return `${why} ${entry.section ?? entry.theme}: ${pieces.join('|')}`;
  });
}

function entry(theme: string, section: string | null, title: string, texts: string[]): Entry {
  const passages = texts.map((text) => ({ point: null, kind: 'text' as const, text }));
  return { theme, section, title, themeTitle: theme, passages };
}
