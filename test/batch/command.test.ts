import { readdirSync } from 'node:fs';
import path from 'node:path';
import { OPTIONS, type OptionName } from '../../src/batch/options';
import { MERGE, TASKS } from '../../src/batch/tasks';
import { VERSION } from '../../src/core/version';
import { fileWith, writedown } from './surroundings';

const FOLDER = path.resolve(__dirname, '../../src/batch/tasks');
const REGISTER = 'Asset,Class,Cost,Salvage,Life,Method,In service\nA,Plant,100,0,5,SLN,2026-01-01\n';
const YEAR = ['--from', '2026-01-01', '--to', '2026-12-31'];

test('every task has its file, and no file is left over', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace('.ts', ''));
  expect(files.filter((file) => file !== 'grouped').sort()).toEqual(TASKS.map(({ word }) => word).sort());
});

test('every option is some task’s, and every task shows all of its own with an example', async () => {
  const used = new Set<OptionName>([...TASKS, MERGE].flatMap(({ options }) => options));
  expect([...used, 'help', 'version'].sort()).toEqual(Object.keys(OPTIONS).sort());
  for (const { word, options, example } of [...TASKS, MERGE]) {
    const { code, out } = await writedown([word, '--help']);
    expect(code).toBe(0);
    for (const option of options) expect(out).toContain(`--${option} `);
    expect(out).toContain(`writedown ${word} ${example}`);
  }
});

test('help names every task, the version is that of the package', async () => {
  const { code, out } = await writedown(['--help']);
  for (const { word, about } of [...TASKS, MERGE]) expect(out).toMatch(new RegExp(`${word} +${about}`));
  expect(code).toBe(0);
  expect(await writedown(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, said: '' });
});

test.each([
  [[], 'and got nothing'],
  [['chrages'], 'Perhaps charges is meant'],
  [['charges', '--form', 'x'], "Unknown option '--form'"],
  [['charges', ...YEAR, '--by', 'classes'], 'by got "classes"; it takes asset, class or total'],
  [['charges', '--from', '2026-01-01'], 'to got nothing'],
  [['charges', '--from', '01/02/2026', '--to', '2026-12-31'], 'from got "01/02/2026"'],
  [['charges', ...YEAR, '--format', 'xml'], '--format got "xml"; it takes csv or ndjson'],
  [['charges', ...YEAR, '--part', '1'], '--part goes with --partial'],
  [['charges', ...YEAR, '--partial', '--part', '0'], 'a whole number from 1'],
  [['charges', ...YEAR, '--partial', '--rejects', 'x'], 'give --rejects to merge'],
  [['charges', ...YEAR, '--delimiter', '"'], '--delimiter takes'],
  [['charges', ...YEAR, 'a.csv', 'b.csv'], 'takes one file'],
  [['check', '--partial'], "Unknown option '--partial'"],
  [['merge', 'a', 'a'], 'a is given twice'],
])('%j is wrong use: %s', async (args, words) => {
  const { code, out, said } = await writedown(args, REGISTER);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(said).toContain(words);
});

test.each([
  [['charges', ...YEAR, '/no/such/file.csv'], '/no/such/file.csv cannot be read'],
  [['charges', ...YEAR, '--events', '/no/such/file.csv'], '/no/such/file.csv cannot be read'],
  [['charges', ...YEAR, '--output', '/no/such/folder/x'], 'no such file or directory'],
  [['charges', ...YEAR, '--book', 'IFRS'], 'the register has no column Book'],
])('%j cannot be read or written: %s', async (args, words) => {
  const { code, said } = await writedown(args, REGISTER);
  expect(code).toBe(3);
  expect(said).toContain(words);
});

test.each([
  ['', 'The input is empty'],
  ['Asset,Cost\n', 'register got no column Class'],
  ['Asset,Tag,Class,Cost\n', 'register got two columns Asset'],
  ['Asset,Class,Cost,Salvage,Method,In service\n', 'register got no column Life'],
])('the register %j is refused as a whole', async (text, words) => {
  const { code, said } = await writedown(['charges', ...YEAR], text);
  expect(code).toBe(3);
  expect(said).toContain(words);
});

test('a dash is what is piped in, a file is read, a header may be given apart', async () => {
  const [, row = ''] = REGISTER.split('\n');
  const [header = ''] = REGISTER.split('\n');
  const asked = ['charges', ...YEAR, '--quiet'];
  const piped = await writedown([...asked, '-'], REGISTER);
  expect(piped.out).toContain('Total,,100.00,');
  expect(await writedown([...asked, fileWith(REGISTER)])).toEqual(piped);
  expect(await writedown([...asked, '--header', header], `${row}\n`)).toEqual(piped);
});

test('the closing line counts, and quiet leaves it out', async () => {
  const said = '1 rows, 1 assets, 0 rejected, 0.0 s, 1,000 rows a second.\n';
  expect((await writedown(['charges', ...YEAR], REGISTER)).said).toBe(said);
  expect((await writedown(['charges', ...YEAR, '--quiet'], REGISTER)).said).toBe('');
});

test('without a file for them the first ten rejects are said, and how many more there are', async () => {
  const [header = ''] = REGISTER.split('\n');
  const bad = 'A,Plant,-1,0,5,SLN,2026-01-01\n'.repeat(13);
  const { code, said } = await writedown(['charges', ...YEAR, '--quiet'], `${header}\n${bad}`);
  expect(code).toBe(1);
  expect(said.match(/register row/g)).toHaveLength(10);
  expect(said).toContain('And 3 more; --rejects FILE takes them all.');
});
