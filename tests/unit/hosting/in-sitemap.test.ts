import { expect, test } from 'vitest';
import { inSitemap } from '../../../src/hosting/in-sitemap.ts';

const former = new Set(['/old-theme/']);

test('the sitemap lists home and whole themes, not single sections', () => {
  expect(inSitemap('https://example.org/', '/', former)).toBe(true);
  expect(inSitemap('https://example.org/motivation/', '/', former)).toBe(true);
  expect(inSitemap('https://example.org/motivation/drive/', '/', former)).toBe(false);
});

test('the base path does not count', () => {
  expect(inSitemap('https://example.org/kb/', '/kb/', former)).toBe(true);
  expect(inSitemap('https://example.org/kb/motivation/', '/kb/', former)).toBe(true);
  expect(inSitemap('https://example.org/kb/motivation/drive/', '/kb/', former)).toBe(false);
});

test('a theme that has moved or was deleted is not listed', () => {
  expect(inSitemap('https://example.org/old-theme/', '/', former)).toBe(false);
  expect(inSitemap('https://example.org/kb/old-theme/', '/kb/', former)).toBe(false);
});
