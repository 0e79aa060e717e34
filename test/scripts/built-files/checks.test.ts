import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, runModule, scripts } from '../run-module';

const { released } = jest.requireActual<{
  released: (xml: string, where: { address: string; version: string }) => string;
}>('../../../scripts/build/manifest.cjs');
const { version } = jest.requireActual<{ version: string }>('../../../package.json');

const root = path.resolve(scripts, '..');
const manifest = released(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), {
  address: 'https://addin.example/writedown',
  version,
});

const helpOf = (id: string) => `https://addin.example/writedown/help/${id}.html`;

const described = {
  id: 'WDV.ONE',
  name: 'WDV.ONE',
  description: 'One.',
  helpUrl: helpOf('WDV.ONE'),
  parameters: [],
};

const good = {
  'functions.js':
    '/* see https://a-licence.example/ */ CustomFunctions.associate("WDV.ONE", function () { return 1; });',
  'functions.json': JSON.stringify({ functions: [described] }),
  'taskpane.html': '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  'manifest.xml': manifest,
  'functions.js.map': '{}',
  'help/index.html': '<!DOCTYPE html><html><a href="WDV.ONE.html#errors">WDV.ONE</a></html>',
  'help/WDV.ONE.html': '<!DOCTYPE html><html><h2 id="errors">Errors</h2></html>',
};

type Changed = Record<string, string>;

/** A project that has released nothing yet. */
const unreleased = {
  'package.json': JSON.stringify({ version }),
  'CHANGELOG.md': '## [Unreleased]\n',
};

/** _headers is made for the files, unless the test brings its own. */
async function failures(changed: Changed, project: Changed = {}) {
  const dist = folderWith({ ...good, ...changed });
  const place = folderWith({ ...unreleased, ...project });
  cpSync(path.join(root, 'assets'), path.join(dist, 'assets'), { recursive: true });
  const { stdout, stderr } = await runModule(`
    import { existsSync, writeFileSync } from 'node:fs';
    import { fileNames } from './built-files/dist-file.mjs';
    import { headersFile } from './hosting/headers-file.mjs';
    import { countChecks } from './stages/built-files.mjs';
    const dist = ${JSON.stringify(dist)};
    const headers = dist + '/_headers';
    const text = headersFile(fileNames(dist), 'https://addin.example/writedown');
    if (!existsSync(headers)) writeFileSync(headers, text);
    console.log(JSON.stringify(await countChecks(dist, ${JSON.stringify(place)})));`);
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line.startsWith('  NO  '));
}

test('good files pass every check', async () => {
  expect(await failures({})).toEqual([]);
});

test.each<[string, Changed, RegExp]>([
  [
    'a described function without code',
    { 'functions.js': ';' },
    /described, but not in functions.js: WDV.ONE/,
  ],
  [
    'code that is not described',
    { 'functions.js': `${good['functions.js']} CustomFunctions.associate("WDV.TWO", Math.abs);` },
    /in functions.js, but not described: WDV.TWO/,
  ],
  [
    'an id described twice',
    { 'functions.json': JSON.stringify({ functions: [described, { ...described, id: 'WDV.One' }] }) },
    /described twice: WDV.One/,
  ],
  [
    'a script that wants a page',
    { 'functions.js': `document.title; ${good['functions.js']}` },
    /document is not defined/,
  ],
  [
    'a heavy script',
    { 'functions.js': `${good['functions.js']} "${randomBytes(90_000).toString('base64')}"` },
    /kB of 90 kB/,
  ],
  [
    'localhost in a source map',
    { 'functions.js.map': '"http://localhost:3000"' },
    /localhost: functions.js.map/,
  ],
  ['localhost', { 'taskpane.html': 'http://localhost:3000' }, /no file knows localhost: taskpane.html/],
  [
    'a heavy pane',
    { 'hashed/a.0123456789ab.js': `"${randomBytes(450_000).toString('base64')}"` },
    /the pane's scripts are within their budget: \d+\.\d kB of 450 kB/,
  ],
  [
    'a lasting name that is cached for ever',
    { 'hashed/pane.js': '' },
    /named by its content: hashed\/pane.js/,
  ],
  [
    'a hashed name that is asked for anew',
    { 'pane.0123456789ab.js': '' },
    /named by its content: pane.0123456789ab.js/,
  ],
  [
    'a link to no page',
    { 'help/index.html': '<html><a href="WDV.TWO.html">WDV.TWO</a></html>' },
    /index.html links to WDV.TWO.html/,
  ],
  [
    'a link to no place of a page',
    { 'help/WDV.ONE.html': '<html><h2>Errors</h2></html>' },
    /index.html links to WDV.ONE.html#errors/,
  ],
  [
    'a link out of the help',
    { 'help/index.html': '<html><a href="../../elsewhere.html">x</a></html>' },
    /index.html links to ..\/..\/elsewhere.html/,
  ],
  [
    'a function without a help page',
    { 'functions.json': JSON.stringify({ functions: [{ ...described, helpUrl: helpOf('WDV.TWO') }] }) },
    /links to https:\/\/addin.example\/writedown\/help\/WDV.TWO.html/,
  ],
  [
    'a page that is not well-formed',
    { 'help/WDV.ONE.html': '<p><b></p>' },
    /WDV.ONE.html is not well-formed/,
  ],
  [
    'a place that is there twice',
    { 'help/WDV.ONE.html': '<html><i id="errors"/><i id="errors"/></html>' },
    /WDV.ONE.html has errors twice/,
  ],
  ['headers for other files', { _headers: '/*\n' }, /_headers fits the files: it is not what/],
  ['text run as code', { 'hashed/a.0123456789ab.js': 'new Function("")()' }, /Function in hashed\/a/],
  ['eval', { 'hashed/a.0123456789ab.js': 'eval("1")' }, /eval in hashed\/a/],
  [
    'a script in the page',
    { 'taskpane.html': '<script>1</script>' },
    /a script in the page in taskpane.html/,
  ],
  ['a handler in the page', { 'taskpane.html': '<p onclick="x()">' }, /a handler in the page/],
  [
    'a stranger',
    { 'functions.js': `${good['functions.js']} "https://tracker.example/x"` },
    /https:\/\/tracker.example\/x in functions.js/,
  ],
  [
    'a manifest that breaks a rule',
    { 'manifest.xml': manifest.slice(0, -15) },
    /manifest.xml keeps the rules of a released one: form: It is not well-formed/,
  ],
])('%s is found', async (_, changed, reason) => {
  expect((await failures(changed)).join('\n')).toMatch(reason);
});

test('functions that differ from those of the same version when it was released are found', async () => {
  const released = { version, digest: '0'.repeat(64), functions: { 'WDV.ONE': ' -> any' } };
  const found = await failures({}, { 'scripts/release/released.json': JSON.stringify(released) });
  expect(found).toEqual([
    expect.stringMatching(/only grow: functions.json differs .* raise version in package.json/),
  ]);
});
