import { randomBytes } from 'node:crypto';
import { folderWith, runModule } from '../run-module';

const manifest = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>8d1b6a52-3c0e-4f7a-b6f4-0e9c2d5a71b8</Id>
  <Version>1.0.0.0</Version>
  <DefaultSettings><SourceLocation DefaultValue="https://addin.example/writedown/taskpane.html"/></DefaultSettings>
</OfficeApp>`;

const good = {
  'functions.js':
    '/* see https://a-licence.example/ */ CustomFunctions.associate("WDV.ONE", function () { return 1; });',
  'functions.json': '{"functions":[{"id":"WDV.ONE"}]}',
  'taskpane.html': '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  'manifest.xml': manifest,
  'functions.js.map': '"http://localhost:3000"',
};

async function failures(changed: Partial<typeof good>) {
  const dist = folderWith({ ...good, ...changed });
  const { stdout, stderr } = await runModule(`
    import { countChecks } from './stages/built-files.mjs';
    console.log(JSON.stringify(await countChecks(${JSON.stringify(dist)})));`);
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line.startsWith('  NO  '));
}

test('good files pass every check', async () => {
  expect(await failures({})).toEqual([]);
});

test.each<[string, Partial<typeof good>, RegExp]>([
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
    { 'functions.json': '{"functions":[{"id":"WDV.ONE"},{"id":"WDV.One"}]}' },
    /described twice: WDV.One/,
  ],
  [
    'a script that wants a page',
    { 'functions.js': `document.title; ${good['functions.js']}` },
    /document is not defined/,
  ],
  [
    'a heavy script',
    { 'functions.js': `${good['functions.js']} "${randomBytes(60_000).toString('base64')}"` },
    /kB of 60 kB/,
  ],
  ['localhost', { 'taskpane.html': 'http://localhost:3000' }, /no file knows localhost: taskpane.html/],
  [
    'a stranger',
    { 'functions.js': `${good['functions.js']} "https://tracker.example/x"` },
    /https:\/\/tracker.example\/x in functions.js/,
  ],
  ['a manifest cut short', { 'manifest.xml': manifest.slice(0, -5) }, /manifest.xml is well-formed/],
  [
    'a manifest without https',
    { 'manifest.xml': manifest.replace('https://addin', 'http://addin') },
    /only https addresses/,
  ],
])('%s is found', async (_, changed, reason) => {
  expect((await failures(changed)).join('\n')).toMatch(reason);
});
