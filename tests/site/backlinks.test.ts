import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { builtPages, elements, type Page } from './built-site.ts';
import { promisedAddresses } from './promised-addresses.ts';

const pages = await builtPages();
const { pathname: base } = siteAddress(process.env['SITE_URL']);
const themes = pages.filter((page) => kindOf(page) === 'theme');
const sections = pages.filter((page) => kindOf(page) === 'section');
const places = new Map(themes.flatMap(placesOn));

/** Every link from section to section in the text: the address of its point, and its target. */
const links = themes.flatMap((theme) =>
  elements(theme, isSection).flatMap((section) =>
    linksIn(section).flatMap(({ point, href }) => {
      const [from, to] = [`${base}${theme.path.slice(1)}#${point}`, places.get(href)];
      return to === undefined || to === places.get(from) ? [] : [{ from, to }];
    }),
  ),
);

test('the themes of the talk are linked with each other, each of them from or to another', () => {
  expect(links.length).toBeGreaterThanOrEqual(12);
  const linked = links.flatMap(({ from, to }) => [from.slice(base.length), to.slice(1)]);
  const reached = new Set(linked.map((address) => address.split('/')[0]));
  expect(Object.keys(promisedAddresses).filter((theme) => !reached.has(theme))).toEqual([]);
});

test('every section that is linked shows each link, on both pages, and no other shows any', () => {
  for (const page of sections) {
    const expected = new Set(links.filter(({ to }) => to === page.path).map(({ from }) => from));
    const shown = backlinksOn(page).map(({ href }) => href);
    expect([page.path, shown.toSorted()]).toEqual([page.path, [...expected].toSorted()]);
    expect([page.path, backlinksInTheme(page)]).toEqual([page.path, shown]);
  }
});

test('what is shown of a link is a whole sentence of the point that it stands in', () => {
  for (const { href, said } of sections.flatMap(backlinksOn)) {
    const [path = '', point] = href.slice(base.length - 1).split('#');
    const theme = themes.find((page) => page.path === path);
    const [text] = theme ? elements(theme, ({ properties }) => properties['id'] === point) : [];
    const [sentence = ''] = said.split('《');
    expect(text && toString(text)).toContain(sentence.trim());
    expect(sentence.trim()).toMatch(/[。？！」]$/u);
  }
});

function kindOf(page: Page): unknown {
  return elements(page, ({ tagName }) => tagName === 'body')[0]?.properties['dataKind'];
}

function isSection({ tagName, properties }: Element): boolean {
  return tagName === 'section' && 'ariaLabelledBy' in properties;
}

/** Every address on a theme's page that is in a section, with the path of the section's page. */
function placesOn(theme: Page): [address: string, section: string][] {
  const { path } = theme;
  return elements(theme, isSection).flatMap((section) => {
    const own = `${path}${String(section.properties['ariaLabelledBy'])}/`;
    const found: [string, string][] = [[base + own.slice(1), own]];
    visit(section, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') found.push([`${base}${path.slice(1)}#${id}`, own]);
    });
    return found;
  });
}

/** The links in a section's text, each with the point around it. */
function linksIn(element: Element, around = ''): { point: string; href: string }[] {
  const { tagName, properties, children } = element;
  if (isBacklinks(element)) return [];
  const point = typeof properties['id'] === 'string' ? properties['id'] : around;
  if (tagName === 'a' && 'dataPreview' in properties) {
    return [{ point, href: String(properties['href']) }];
  }
  return children.flatMap((child) => (child.type === 'element' ? linksIn(child, point) : []));
}

/** What stands below a section on the page of its theme. */
function backlinksInTheme({ path }: Page): unknown[] {
  const theme = themes.find((page) => path.startsWith(page.path));
  const id = path.split('/').at(-2);
  const [section] = theme
    ? elements(theme, (each) => isSection(each) && String(each.properties['ariaLabelledBy']) === id)
    : [];
  const lines = section?.children.filter((each) => each.type === 'element' && isBacklinks(each));
  return (lines ?? []).flatMap((line) =>
    (line as Element).children.flatMap((link) =>
      link.type === 'element' && link.tagName === 'a' ? [link.properties['href']] : [],
    ),
  );
}

function isBacklinks({ properties }: Element): boolean {
  return [properties['className']].flat().includes('backlinks');
}

function backlinksOn(page: Page): { href: string; said: string }[] {
  const [aside] = elements(page, ({ tagName }) => tagName === 'aside');
  const found: { href: string; said: string }[] = [];
  if (!aside) return found;
  visit(aside, 'element', (link) => {
    const href = String(link.properties['href']);
    if (link.tagName === 'a') found.push({ href, said: toString(link) });
  });
  return found;
}
