import { expect, test } from 'vitest';
import { redirects } from '../../../src/permalinks/redirects.ts';
import { ledgerOf } from './ledgers.ts';

test('a section that moved with all its points is sent on by the server', () => {
  const ledger = ledgerOf(
    ['/power/', '供电'],
    ['/power/plant/', '电厂'],
    ['/power/plant/#cost', '造价很高。'],
    ['/data/plant/', '电厂', '/power/plant/'],
    ['/data/plant/#cost', '造价很高。', '/power/plant/#cost'],
  );
  expect(redirects(ledger, '/kb/')).toEqual([
    { from: '/kb/data/plant/', to: '/kb/power/plant/', status: 301 },
  ]);
});

test('a theme that moved whole is sent on with each of its sections, past every later move', () => {
  const ledger = ledgerOf(
    ['/c/', '供电'],
    ['/c/plant/', '电厂'],
    ['/c/plant/#cost', '造价很高。'],
    ['/b/', '供电', '/c/'],
    ['/b/plant/', '电厂', '/c/plant/'],
    ['/b/plant/#cost', '造价很高。', '/c/plant/#cost'],
    ['/a/', '供电', '/b/'],
    ['/a/plant/', '电厂', '/b/plant/'],
    ['/a/plant/#cost', '造价很高。', '/b/plant/#cost'],
  );
  expect(redirects(ledger, '/')).toEqual([
    { from: '/b/', to: '/c/', status: 301 },
    { from: '/b/plant/', to: '/c/plant/', status: 301 },
    { from: '/a/', to: '/c/', status: 301 },
    { from: '/a/plant/', to: '/c/plant/', status: 301 },
  ]);
});

test('a page whose points have gone separate ways, or by other names, sorts them out itself', () => {
  const ledger = ledgerOf(
    ['/power/', '供电'],
    ['/power/plant/', '电厂'],
    ['/power/plant/#price', '造价很高。'],
    ['/power/grid/', '电网'],
    ['/power/grid/#far', '电网很远。'],
    ['/data/plant/', '电厂', '/power/plant/'],
    ['/data/plant/#cost', '造价很高。', '/power/plant/#price'],
    ['/data/grid/', '电网', '/power/grid/'],
    ['/data/grid/#far', '电网很远。', '/power/plant/#price'],
  );
  expect(redirects(ledger, '/')).toEqual([]);
});

test('points and deleted pages are no redirects', () => {
  const ledger = ledgerOf(
    ['/data/', '数据'],
    ['/data/size/', '规模'],
    ['/data/size/#old', '够了。', '/data/size/'],
    ['/data/grid/', '电网', 'deleted'],
  );
  expect(redirects(ledger, '/')).toEqual([]);
});
