/**
 * Draws the card of every built page anew, and prints how long that takes and how large they are:
 * `node tests/bench/cards.ts`, after a build.
 */
import { words } from '../../src/languages/words.ts';
import { drawn } from '../../src/sharing/card/render-card.ts';
import { builtPages } from '../site/built-site.ts';
import { previewOf } from '../site/preview-tags.ts';

const pages = (await builtPages()).filter((page) => page.path !== '/404.html');
const begun = performance.now();
const times: number[] = [];
const sizes: number[] = [];

for (const { html } of pages) {
  const { title = '', 'og:title': name = '', description: gist = '' } = previewOf(html);
  const [, above = ''] = title.split('｜');
  const start = performance.now();
  const png = await drawn({ above, title: name, gist, site: words.siteTitle });
  times.push(performance.now() - start);
  sizes.push(png.length);
}

const all = performance.now() - begun;
console.log(`${pages.length} cards in ${all.toFixed(0)} ms`);
console.log(`each: ${figures(times, (time) => `${time.toFixed(1)} ms`)}`);
console.log(`size: ${figures(sizes, (size) => `${(size / 1000).toFixed(1)} kB`)}`);

function figures(values: number[], unit: (value: number) => string): string {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `median ${unit(middle)}, most ${unit(sorted.at(-1) ?? 0)}`;
}
