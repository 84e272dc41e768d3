import { chromium } from 'playwright-core';
import { installedBrowser, launchFlags } from '../../src/tasks/browser.ts';

/** Not among the packages: it is larger than all of them together. */
const name: string = 'lighthouse';
const version = '13.5.0';

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

type Lighthouse = (
  url: string,
  options: { port: number; logLevel: 'error'; onlyCategories: string[] },
) => Promise<{ lhr: Report } | undefined>;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const rounds = 3;

/** For each page by its name: scores, paints and what is amiss, the median of three runs. */
export async function lighthouseOf(pages: Record<string, string>) {
  const lighthouse = await installed();
  if (!lighthouse) return {};
  const port = 9333;
  const executablePath = installedBrowser();
  if (!executablePath) throw new Error('There is no browser. `npm test` finds or installs one.');
  const browser = await chromium.launch({
    executablePath,
    args: [...launchFlags, `--remote-debugging-port=${port}`],
  });
  const reports: Record<string, Report[]> = {};
  // Round by round, so that a slow minute of the machine is everybody's.
  for (let round = 0; round < rounds; round += 1) {
    for (const [page, url] of Object.entries(pages)) {
      const run = await lighthouse(url, { port, logLevel: 'error', onlyCategories: categories });
      if (run) (reports[page] ??= []).push(run.lhr);
    }
  }
  await browser.close();
  return Object.fromEntries(Object.entries(reports).map(([page, all]) => [page, summary(all)]));
}

async function installed(): Promise<Lighthouse | undefined> {
  try {
    return ((await import(name)) as { default: Lighthouse }).default;
  } catch {
    console.log(
      `Lighthouse is not installed, and not measured. Install it with \`npm install --no-save ${name}@${version}\`.`,
    );
    return undefined;
  }
}

function summary(reports: Report[]) {
  const score = (category: string) =>
    Math.round(100 * median(reports.map((each) => each.categories[category]?.score ?? 0)));
  const time = (audit: string) =>
    Math.round(median(reports.map((each) => each.audits[audit]?.numericValue ?? Number.NaN)));
  return {
    scores: categories.map(score).join(' / '),
    'FCP ms': time('first-contentful-paint'),
    'LCP ms': time('largest-contentful-paint'),
    'TBT ms': time('total-blocking-time'),
    amiss: amissIn(reports[0]).join(' '),
  };
}

/** The audits that a page does not pass, of those that count. */
function amissIn(report: Report | undefined): string[] {
  return Object.entries(report?.audits ?? {}).flatMap(([audit, { score }]) =>
    score !== null && score < 0.9 ? [audit] : [],
  );
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
