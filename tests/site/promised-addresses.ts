/**
 * Every address that the site has promised: theme → section → points, in the order of reading.
 * People have sent them to others, so a line here changes only by being added.
 */
export const promisedAddresses = {
  'resource-bottlenecks': {
    alchemy: ['like-alchemy'],
    bandwidth: ['hard-to-control', 'closer-cards', 'speed-of-light'],
    memory: ['little-room', 'fixed-model-size'],
    compute: ['process-node', 'power-supply', 'power-plant'],
    data: ['enough-data', 'density-and-quality', 'diminishing-returns', 'is-cleaner-better'],
  },
  'model-maturity': {
    language: ['language-score'],
    audio: ['audio-score'],
    video: ['video-score'],
    multimodal: ['multimodal-trend'],
    habits: ['swipe-and-tap', 'long-text', 'voice-input'],
    'killer-app': ['fits-habits', 'next-unknown'],
  },
  'job-automation': {
    rule: ['data-means-automation'],
    'liberal-arts': ['paperwork', 'creative-work'],
    stem: ['copy-from-stack-overflow', 'simple-work', 'complex-work'],
    'blue-collar': ['most-people', 'physical-world', 'self-driving', 'waiters'],
    wave: ['start-with-scenarios'],
  },
  'pre-post-training': {
    'role-swap': ['before', 'now'],
    'vertical-models': ['old-consensus', 'general-ability', 'top-of-one-subject'],
    evaluation: ['know-the-direction'],
    'data-and-algorithms': ['upper-and-lower-bound', 'preparing-data', 'force-feeding'],
  },
  'career-paths': {
    'minimal-motivation': ['least-motive', 'three-paths'],
    company: ['company-goal', 'stable', 'learn-less', 'fixed-mindset'],
    phd: [
      'research-value',
      'writing-and-speaking',
      'years-of-focus',
      'industry-collaboration',
      'topic-and-advisor',
      'true-love',
    ],
    startup: ['paid-by-customers', 'thrill', 'fastest-learning', 'baby-sleep', 'stronger-love'],
  },
  motivation: {
    'desire-and-fear': ['two-sources', 'desire', 'fear', 'no-escape'],
    'self-review': ['as-your-boss', 'lazy', 'stupid', 'other-reasons', 'hard-on-yourself'],
    'the-times': ['best-of-times', 'worst-of-times'],
  },
} as const satisfies Addresses;

/** Theme → section → points. */
export type Addresses = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
