/** How long a pointer or the focus rests on a link of somebody who means it, in ms. */
const rest = 80;

const asked = new Set<string>();
let resting: ReturnType<typeof setTimeout> | undefined;

/**
 * Fetches the page that a reader is about to open: at the press of a finger, or when a pointer or
 * the focus rests on its link. Never for those who save data or are on a slow connection.
 */
function expect({ target, type }: Event): void {
  clearTimeout(resting);
  const link = target instanceof Element && target.closest('a');
  if (!link || !isAnotherPage(link) || savesData()) return;
  const fetchIt = () => prefetch(link.href.replace(/#.*/, ''));
  if (type === 'pointerdown') fetchIt();
  else resting = setTimeout(fetchIt, rest);
}

for (const intent of ['pointerover', 'pointerdown', 'focusin']) {
  document.addEventListener(intent, expect, { passive: true });
}

function prefetch(href: string): void {
  if (asked.has(href)) return;
  asked.add(href);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = href;
  document.head.append(link);
}

/** Pages of ours end with a slash; pictures and feeds do not. */
function isAnotherPage({ origin, pathname }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname.endsWith('/') && pathname !== location.pathname;
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return (
    connection?.saveData === true ||
    (connection?.effectiveType ?? '').endsWith('2g') ||
    matchMedia('(prefers-reduced-data: reduce)').matches
  );
}
