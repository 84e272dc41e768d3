import { expect, test } from 'vitest';
import { inSitemap } from '../../../src/hosting/in-sitemap.ts';

test('the sitemap lists home and whole themes, not single sections', () => {
  expect(inSitemap('https://example.org/', '/')).toBe(true);
  expect(inSitemap('https://example.org/motivation/', '/')).toBe(true);
  expect(inSitemap('https://example.org/motivation/drive/', '/')).toBe(false);
});

test('the base path does not count', () => {
  expect(inSitemap('https://example.org/kb/', '/kb/')).toBe(true);
  expect(inSitemap('https://example.org/kb/motivation/', '/kb/')).toBe(true);
  expect(inSitemap('https://example.org/kb/motivation/drive/', '/kb/')).toBe(false);
});
