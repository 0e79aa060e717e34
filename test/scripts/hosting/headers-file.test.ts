import { valueOf } from '../run-module';

const names = [
  '_redirects',
  'assets/icon-16.png',
  'assets/icon-32.png',
  'functions.js',
  'functions.json',
  'hashed/a.0123456789ab.js',
  'taskpane.html',
];

const fileFor = (address: string) =>
  valueOf<string>(
    `import { headersFile } from './hosting/headers-file.mjs';`,
    `headersFile(${JSON.stringify(names)}, ${JSON.stringify(address)})`,
  );

/** As Netlify and Cloudflare Pages read it: an address, then its headers, indented. */
function rulesOf(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (header?.[1] !== undefined && header[2] !== undefined) current.set(header[1], header[2]);
    else {
      expect(line).toMatch(/^\/[^\s:]*$/);
      expect(rules.has(line)).toBe(false);
      current = new Map();
      rules.set(line, current);
    }
  }
  return rules;
}

test('one rule for every file, one for each stable name, one for each folder', async () => {
  const rules = rulesOf(await fileFor('https://addins.example.com'));
  expect([...rules.keys()]).toEqual([
    '/*',
    '/_redirects',
    '/assets/*',
    '/functions.js',
    '/functions.json',
    '/hashed/*',
    '/taskpane.html',
  ]);
  expect(rules.get('/hashed/*')?.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(rules.get('/functions.json')?.get('Access-Control-Allow-Origin')).toBe('*');
  expect(rules.get('/*')?.get('Strict-Transport-Security')).toBe('max-age=31536000');
});

test('no header is named by two rules that match one file', async () => {
  const [everywhere, ...others] = [...rulesOf(await fileFor('https://addins.example.com')).values()];
  const again = others.flatMap((headers) => [...headers.keys()].filter((name) => everywhere?.has(name)));
  expect(again).toEqual([]);
});

test('no line is longer than the hosts read', async () => {
  const lines = (await fileFor('https://addins.example.com')).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});

test('an address with a path goes before every rule', async () => {
  const rules = rulesOf(await fileFor('https://example.com/add-ins/writedown/'));
  expect([...rules.keys()].filter((one) => !one.startsWith('/add-ins/writedown/'))).toEqual([]);
});
