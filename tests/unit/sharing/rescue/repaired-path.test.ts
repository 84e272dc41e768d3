import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairedPath } from '../../../../src/sharing/rescue/repaired-path.ts';

test('an address that swallowed words of a sentence is cut where they begin', () => {
  const section = '/model-maturity/habits/';
  expect(repairedPath('/model-maturity/habits/，很有意思', '/')).toBe(section);
  expect(repairedPath('/model-maturity/habits/%EF%BC%8C%E5%BE%88%E6%9C%89', '/')).toBe(section);
  expect(repairedPath('/model-maturity/habits/%EF%BC%8C%E5%BE', '/')).toBe(section);
  expect(repairedPath('/model-maturity/habits/）', '/')).toBe(section);
  expect(repairedPath('/model-maturity/habits，看这里', '/')).toBe(section);
  expect(repairedPath('/model-maturity/habits/很好/看', '/')).toBe(section);
  expect(repairedPath('/model-maturity/habits/).', '/')).toBe(section);
  expect(repairedPath('/model-maturity，很有意思', '/')).toBe('/model-maturity/');
});

test('capitals, missing and doubled slashes and a page of the folder are mended', () => {
  const section = '/model-maturity/habits/';
  expect(repairedPath('/Model-Maturity/Habits/', '/')).toBe(section);
  expect(repairedPath('/model-maturity/habits', '/')).toBe(section);
  expect(repairedPath('//model-maturity//habits/', '/')).toBe(section);
  expect(repairedPath('/model-maturity／habits', '/')).toBe(section);
  expect(repairedPath('/model-maturity/habits/index.html', '/')).toBe(section);
});

test('a fragment that a client encoded is one again', () => {
  expect(repairedPath('/model-maturity/habits/%23swipe-and-tap', '/')).toBe(
    '/model-maturity/habits/#swipe-and-tap',
  );
  expect(repairedPath('/model-maturity/habits/%23s，看看', '/')).toBe('/model-maturity/habits/#s');
});

test('the base path stays, and another language is one folder deeper', () => {
  expect(repairedPath('/kb/motivation/，看', '/kb/')).toBe('/kb/motivation/');
  expect(repairedPath('/en/motivation/goals，看', '/')).toBe('/en/motivation/goals/');
  expect(repairedPath('/motivation/，看', '/kb/')).toBeNull();
});

test('nothing to mend is nothing to do', () => {
  expect(repairedPath('/model-maturity/habits/', '/')).toBeNull();
  expect(repairedPath('/', '/')).toBeNull();
  expect(repairedPath('/，很有意思', '/')).toBeNull();
  expect(repairedPath('/%', '/')).toBeNull();
  expect(repairedPath('/404.html', '/')).toBeNull();
});

test('the result needs no repair, so that nobody is sent in circles, and is a path of this site', () => {
  const piece = fc.constantFrom(
    ...'/ // \\ %2F %5C %23 # .. . @ : evil.example motivation Habits en'.split(' '),
    ...'很好 ， %EF%BC%8C %E5 ／ - -- ? %00'.split(' '),
  );
  const path = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
  fc.assert(
    fc.property(path, fc.constantFrom('/', '/kb/'), (path, base) => {
      const repaired = repairedPath(path, base);
      fc.pre(repaired !== null);
      const address = new URL(repaired, 'https://notes.example');
      expect(address.origin).toBe('https://notes.example');
      expect(address.pathname).toMatch(/^(\/kb)?(\/[a-z0-9]+(-+[a-z0-9]+)*)+\/$/);
      expect(repairedPath(address.pathname, base)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
