import { valueOf } from '../run-module';

type Headers = Record<string, string>;

const headersFor = (addresses: readonly string[]) =>
  valueOf<Headers[]>(
    `import { headersFor } from './hosting/headers.mjs';`,
    `${JSON.stringify(addresses)}.map((one) => headersFor(one))`,
  );

const stable = 'no-cache';
const immutable = 'public, max-age=31536000, immutable';

const table: readonly (readonly [string, string, string, boolean])[] = [
  ['/taskpane.html', 'text/html; charset=utf-8', stable, false],
  ['/functions.js', 'text/javascript; charset=utf-8', stable, true],
  ['/functions.json', 'application/json; charset=utf-8', stable, true],
  ['/functions.js.map', 'application/json; charset=utf-8', stable, false],
  ['/manifest.xml', 'text/xml; charset=utf-8', stable, false],
  ['/assets/icon-32.png', 'image/png', stable, false],
  ['/help/WDV.DDB.html', 'text/html; charset=utf-8', stable, false],
  ['/help/help.css', 'text/css; charset=utf-8', stable, false],
  ['/hashed/taskpane.0123456789ab.js', 'text/javascript; charset=utf-8', immutable, false],
  ['/hashed/523.0123456789ab.js.LICENSE.txt', 'text/plain; charset=utf-8', immutable, false],
  ['/elsewhere/hashed/x.js', 'text/javascript; charset=utf-8', stable, false],
  ['/_headers', 'application/octet-stream', stable, false],
];

test('every file has its type, its caching, and is shared with Excel where Excel fetches it', async () => {
  const sent = await headersFor(table.map(([address]) => address));
  const rows = sent.map((headers, i) => [
    table[i]?.[0],
    headers['Content-Type'],
    headers['Cache-Control'],
    headers['Access-Control-Allow-Origin'] === '*',
  ]);
  expect(rows).toEqual(table);
});

test('nothing is sent that keeps the pane from being framed or the Office CDN from being used', async () => {
  for (const headers of await headersFor(table.map(([address]) => address))) {
    expect(Object.keys(headers).sort()).toEqual(
      [
        ...('Access-Control-Allow-Origin' in headers ? ['Access-Control-Allow-Origin'] : []),
        'Cache-Control',
        'Content-Security-Policy',
        'Content-Type',
        'Referrer-Policy',
        'X-Content-Type-Options',
      ].sort(),
    );
  }
});

describe('the policy', () => {
  let directives: Map<string, readonly string[]>;

  beforeAll(async () => {
    const [headers] = await headersFor(['/taskpane.html']);
    const policy = headers?.['Content-Security-Policy'] ?? '';
    directives = new Map(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]));
  });

  test('runs scripts of the add-in and of Microsoft, and no text as code', () => {
    expect(directives.get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ]);
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
  });

  test('allows what is inline for styles only', () => {
    const lax = [...directives].filter(([, sources]) => sources.some((source) => source.includes('unsafe')));
    expect(lax).toEqual([['style-src', ["'self'", "'unsafe-inline'"]]]);
  });

  test('lets Excel on the web frame the page, and only over https', () => {
    const [own, ...others] = directives.get('frame-ancestors') ?? [];
    expect(own).toBe("'self'");
    expect(others).toEqual(
      expect.arrayContaining(['https://*.officeapps.live.com', 'https://*.sharepoint.com']),
    );
    expect(others.filter((source) => !source.startsWith('https://'))).toEqual([]);
  });
});
