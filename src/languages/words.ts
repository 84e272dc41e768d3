import { searchingWords } from './searching-words.ts';
import { sharingWords } from './sharing-words.ts';

/** Every word of the interface. Short and plain; no exclamation marks. */
export const words = {
  language: 'zh-CN',
  locale: 'zh_CN',
  siteTitle: '讲座札记',
  siteGist:
    '一场关于大模型与职业的讲座，由听者记下，按主题整理。每一条都有自己的永久地址，可以搜索，也可以单独发给别人。',
  begin: '从第一个主题读起',
  skip: '跳到正文',
  home: '讲座札记，首页',
  menu: '目录',
  themes: '主题',
  contents: '本篇',
  search: '搜索',
  pointLink: '本条链接',
  appearance: {
    title: '外观',
    schemes: { title: '明暗', system: '跟随系统', light: '浅色', dark: '深色' },
    sizes: { title: '字号', small: '小', standard: '标准', large: '大', largest: '特大' },
  },
  resume: {
    section: '上次读到「{}」',
    theme: '上次读到《{}》',
    forget: '清除',
    forgetLabel: '清除上次读到的地方',
  },
  previous: '上一篇',
  next: '下一篇',
  previousSection: '上一节',
  nextSection: '下一节',
  inTheme: '回到全文',
  /** Of the arrow keys that turn pages. */
  previousKey: '按←键',
  nextKey: '按→键',
  turnThemes: '前后主题',
  turnSections: '前后各节',
  backlinks: '谁提到这里',
  terms: {
    title: '词表',
    gist: '炼丹、垂直模型、killer app……讲座里的这些说法各指什么，又是在哪些地方说到的。',
    others: '另有{}处，搜索看全部',
  },
  feed: '订阅（RSS）',
  notFound: '没有这一页',
  notFoundGist: '地址可能少了几个字，或多带了几个字。可以从这里找起。',
  printedFrom: '本页地址',
  former: {
    moved: '这一条移到了：',
    movedPage: '这一页移到了：',
    /** With the reason in brackets, if there is one. */
    deleted: '这一条已经删去{}。',
    deletedPage: '这一页已经删去{}。',
    said: '原来写的是：',
    see: '可以看看：',
    others: '这一页上原来的内容',
    gone: '（已经删去）',
  },
  map: {
    title: '全图',
    gist: '整场讲座在一张图上：主题、小节和每一条，都可以点开。',
    see: '看全图',
    some: '图上是前{}个主题。',
    moreSections: '还有{}节',
    morePoints: '还有{}条',
  },
  /** After a short description, with its theme. */
  from: '——《{}》',
  figures: {
    metres: '{}米',
    /** Beside what is computed from what the notes say. */
    computed: '推算',
    /** Where the notes say nothing. */
    unsaid: '没有提到',
  },
  card: {
    whole: '全文，共 {} 节',
    themes: '共 {} 个主题',
    terms: '共 {} 个词',
    show: '分享图',
    save: '保存图片',
    hint: '长按或右键点图，可以保存、转发。',
  },
  searching: {
    ...searchingWords,
    shortcut: '/',
    placeholder: '搜索全文，也可以用拼音',
    close: '关闭',
    loading: '正在取来全文……',
    failed: '没有连上。请看看网络，',
    retry: '再试一次',
    recent: '上次看到',
    themes: '主题',
  },
  sharing: sharingWords,
} as const;
