import { expect, test } from 'vitest';
import { headersFile, policyIn } from '../../../src/hosting/headers-file.ts';

test('every address has the headers for safety, and only files with a hash are kept for good', () => {
  expect(headersFile('/kb/', "default-src 'none'")).toBe(`/kb/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'
  Referrer-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin

/kb/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/kb/pagefind/fragment/*
  Cache-Control: public, max-age=31536000, immutable

/kb/pagefind/index/*
  Cache-Control: public, max-age=31536000, immutable
`);
});

test('the policy is read back from the file', () => {
  expect(policyIn(headersFile('/', "default-src 'none';base-uri 'none'"))).toBe(
    "default-src 'none';base-uri 'none'",
  );
  expect(policyIn('/*\n  X-Content-Type-Options: nosniff\n')).toBe(undefined);
});
