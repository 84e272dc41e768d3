/** What sharing says: apart, so that it can come with the share menu. */
export const sharingWords = {
  title: '分享',
  section: '分享本节',
  close: '关闭',
  link: '复制链接',
  linkHint: '标题和网址',
  address: '复制网址',
  addressHint: '可以直接写进句子',
  markdown: '复制为Markdown',
  code: '二维码',
  send: '用系统分享',
  card: '存分享图',
  quote: '引用',
  byHand: '没能复制。文字已经选好，请自己复制。',
  said: {
    copied: '已复制',
    quoted: '已复制引文和链接',
    unsent: '没有分享成功。请试试复制链接。',
    offline: '没有连上。请看看网络，再试一次。',
    moved: '这一条后来改过。标出的应是当时引用的话。',
    lost: '这一条后来改过，已经找不到当时引用的话。',
  },
} as const;
