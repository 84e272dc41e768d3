import type { Redirect } from '../permalinks/redirects.ts';
import { hashedFiles, kept, ofEveryFile, ofPages } from './headers.ts';

/** Where the file expects the built site, below which it lies in the folders of its base path. */
export const nginxRoot = '/var/www/talk-notes';

/**
 * A configuration for nginx, for its folder `conf.d/`. Pages and files are served as they lie there;
 * nginx itself sends an address without its last slash on to the one with it.
 *
 * @param site the site’s address and base path
 * @param policy the policy in the header of every page
 */
export function nginxFile(site: URL, policy: string, redirects: readonly Redirect[]): string {
  const base = site.pathname;
  return `# Written by \`npm run build\` for ${site.href}
#
# 1. Copy what is in dist/ to ${nginxRoot}${base}
# 2. Copy this file to /etc/nginx/conf.d/talk-notes.conf
# 3. nginx -t && nginx -s reload
#
# For HTTPS let certbot change the two lines with \`listen\`, or put it behind a CDN.

map $sent_http_content_type $talk_notes_page {
    default "";
    "~^text/html" 1;
}

${ofPagesOnly(policy)}

map $uri $talk_notes_kept {
    default "${kept.others}";
    "~^${base}(?:${hashedFiles.join('|')})$" "${kept.hashed}";
}

server {
    listen 80;
    listen [::]:80;
    server_name ${site.hostname};
    root ${nginxRoot};

    charset utf-8;
    server_tokens off;
    # Behind a CDN or another port, only the reader knows the server’s name.
    absolute_redirect off;

    gzip_static on;
    gzip_vary on;
    # With Debian’s libnginx-mod-http-brotli-static, or another module for it:
    # brotli_static on;

    add_header Cache-Control $talk_notes_kept always;
${Object.entries(ofEveryFile)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
${Object.keys(ofPages(policy))
  .map((name) => `    add_header ${name} $${variable(name)} always;`)
  .join('\n')}

    error_page 403 404 =404 ${base}404.html;
    location = ${base}404.html {
        internal;
    }

    # For other hosts.
    location ~ ^${base}_(?:headers|redirects)$ {
        return 404;
    }
${locations(base, redirects)}}
`;
}

/** A header without a value is left out: what is no page has none of these. */
function ofPagesOnly(policy: string) {
  return Object.entries(ofPages(policy))
    .map(
      ([name, value]) => `map $talk_notes_page $${variable(name)} {
    default "";
    1 "${value}";
}`,
    )
    .join('\n\n');
}

function variable(header: string) {
  return `talk_notes_${header.toLowerCase().replaceAll('-', '_')}`;
}

function locations(base: string, redirects: readonly Redirect[]) {
  const home = base === '/' ? [] : [{ from: '/', to: base }];
  return [...home, ...redirects.flatMap(withAndWithoutSlash)]
    .map(({ from, to }) => `\n    location = ${from} {\n        return 301 ${to};\n    }\n`)
    .join('');
}

function withAndWithoutSlash({ from, to }: Redirect) {
  return [
    { from, to },
    { from: from.replace(/\/$/, ''), to },
  ];
}
