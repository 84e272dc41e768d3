/** Web views that offer the Clipboard API and refuse it on each call. */
const webView = /MicroMessenger|QQ\/|DingTalk|Lark|; wv\)/;

/**
 * Puts plain text on the clipboard, and tells whether it is there. Call it straight from a click:
 * a web view copies only as long as that lasts.
 */
export async function copyText(text: string): Promise<boolean> {
  if (webView.test(navigator.userAgent) && copyBySelecting(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

/** The old way. In an open modal dialog, for nothing outside of it can be selected. */
function copyBySelecting(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  // Without this a phone shows its keyboard, and one of them zooms in on small letters.
  area.readOnly = true;
  area.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0;font-size:16px';
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.focus({ preventScroll: true });
  area.setSelectionRange(0, text.length);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
