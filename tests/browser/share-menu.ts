import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, type PageOptions } from './browser.ts';

/** A page that may use the clipboard. */
export async function openToShare(options: PageOptions): Promise<Page> {
  const page = await openPage(options);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

/** Opens a point's menu with a mouse, and chooses a way that copies. */
export async function sharePoint(page: Page, point: string, way: string): Promise<void> {
  await page.locator(`#${point}`).hover();
  await page.locator(`#${point} > .point-link`).click();
  await page.getByRole('button', { name: way }).click();
  await expect.poll(() => said(page)).toBe('已复制');
}

/** The text on the clipboard. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What the page last said of sharing. */
export function said(page: Page): Promise<string | null> {
  return page.locator('share-menu .said').textContent();
}
