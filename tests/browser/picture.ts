import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { pictureDifferences } from './picture-differences.ts';

const folder = path.join(import.meta.dirname, 'pictures');

/**
 * Where an element looks other than in `tests/browser/pictures/<name>.png`, but for its letters: each
 * machine has fonts of its own, so every line of text is a grey square where it begins.
 *
 * `RENEW_PICTURES=1 npm test -- tests/browser/figures.test.ts` draws the pictures of a test anew. Look
 * at them before they are committed.
 */
export async function unlikePicture(element: Locator, name: string): Promise<string[]> {
  const file = path.join(folder, `${name}.png`);
  await element.evaluate(textAsSquares);
  const shot = await element.screenshot();
  if (process.env['RENEW_PICTURES']) writeFileSync(file, PNG.sync.write(PNG.sync.read(shot)));
  if (!existsSync(file)) return [`There is no ${name}.png: set RENEW_PICTURES=1 to draw it.`];
  return pictureDifferences(PNG.sync.read(shot), PNG.sync.read(readFileSync(file)));
}

/** Runs in the page. */
function textAsSquares(element: Element) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { color: transparent !important; text-decoration: none !important; } text { fill: none !important; }',
  );
  document.adoptedStyleSheets.push(sheet);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const around = walker.currentNode.parentElement!;
    const size = Number.parseFloat(getComputedStyle(around).fontSize) * 0.75;
    for (const { left, top, width, height } of range.getClientRects()) {
      // White space, and what only screen readers see.
      if (width < 2 || getComputedStyle(around).clipPath !== 'none') continue;
      const square = document.body.appendChild(document.createElement('div'));
      Object.assign(square.style, {
        position: 'absolute',
        left: `${left + scrollX}px`,
        top: `${top + scrollY + (height - size) / 2}px`,
        width: `${size}px`,
        height: `${size}px`,
        background: '#888',
      });
    }
  }
}
