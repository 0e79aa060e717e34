import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { OPTIONS, type OptionName } from '../../src/batch/options';
import { MERGE, TASKS } from '../../src/batch/tasks';
import { VERSION } from '../../src/core/version';
import { fieldsIn } from './registers';
import { fileWith, folder, rejecting, writedown } from './surroundings';

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
  [['charges', ...YEAR, '--partial', '--rejects', 'x'], 'give --rejects where parts are merged'],
  [['merge', '--partial', '--rejects', 'x'], 'give --rejects where parts are merged'],
  [['charges', ...YEAR, '--delimiter', '"'], '--delimiter got'],
  [['charges', ...YEAR, '--delimiter', '\r'], '--delimiter got'],
  [['charges', ...YEAR, '--delimiter', '\\t'], 'it takes one character'],
  [['charges', ...YEAR, '--from', '2025-01-01'], '--from is given twice. See writedown charges --help.'],
  [['charges', ...YEAR, '--decimals', '-1'], "Option '--decimals' argument is ambiguous. See"],
  [['check', '--rejects', 'x'], "Unknown option '--rejects'"],
  [['merge', '-', 'a'], 'takes files, or - for what is piped in'],
  [['charges', ...YEAR, 'a.csv', 'b.csv'], 'takes one file'],
  [['check', '--partial'], "Unknown option '--partial'"],
  [['merge', 'a', './a'], './a is given twice'],
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
  [REGISTER.replace(/,/g, ';'), '--delimiter says what stands between fields'],
  ['Asset,Tag,Class,Cost\n', 'register got two columns Asset'],
  ['Asset,Class,Cost,Salvage,Method,In service\n', 'register got no column Life'],
])('the register %j is refused as a whole', async (text, words) => {
  const { code, said } = await writedown(['charges', ...YEAR], text);
  expect(code).toBe(3);
  expect(said).toContain(words);
});

test.each(['NDJSON', 'nd-json'])('the format %s is the format ndjson', async (format) => {
  const { out } = await writedown(['charges', ...YEAR, '--format', format, '--quiet'], REGISTER);
  expect(out).toMatch(/^\{"Asset":"A"/);
});

test('objects take a name once: a class named as another column is refused as NDJSON', async () => {
  const register = REGISTER.replace('Plant', 'Movement');
  const { code, said } = await writedown(['roll-forward', ...YEAR, '--format', 'ndjson'], register);
  expect(said).toContain('Two columns are named Movement');
  expect(code).toBe(3);
  expect((await writedown(['roll-forward', ...YEAR, '--quiet'], register)).code).toBe(0);
});

test('help has a short name', async () => {
  expect(await writedown(['charges', '-h'])).toEqual(await writedown(['charges', '--help']));
});

test('a tab has its name in any case', async () => {
  const { out } = await writedown(['charges', ...YEAR, '--delimiter', 'Tab'], REGISTER.replace(/,/g, '\t'));
  expect(out).toContain('Total,,100.00,');
});

test('a header that is given apart keeps its first column, though it has no name', async () => {
  const [header = '', row = ''] = REGISTER.split('\n');
  const tabbed = (line: string): string => `\t${line}`.replace(/,/g, '\t');
  const asked = ['charges', ...YEAR, '--delimiter', 'tab', '--header', `\uFEFF${tabbed(header)}\r`];
  expect((await writedown(asked, `${tabbed(row)}\n`)).out).toContain('Total,,100.00,');
});

test('a date among the amounts is rejected, and no amount', async () => {
  const { code, said } = await writedown(['charges', ...YEAR], REGISTER.replace(',100,', ',2026-01-01,'));
  expect(said).toContain('register row 2, Cost got "2026-01-01"; it takes a number');
  expect(code).toBe(1);
});

test('rejects can be read again as they stand', async () => {
  const bad = `${REGISTER}B,"Pl, ant",-1,0,5,SLN,2026-01-01\nC,Plant,7\n`;
  const first = await rejecting(['charges', ...YEAR, '--quiet'], bad);
  const again = await rejecting(['charges', ...YEAR, '--quiet'], first.rejects);
  const columns = fieldsIn(again.rejects).map(([, column]) => column);
  expect(columns).toEqual(['Column', 'Cost', 'Life']);
  expect(fieldsIn(again.rejects).map((line) => line.slice(3))).toEqual(fieldsIn(first.rejects));
  const mended = await writedown(['charges', ...YEAR, '--quiet'], first.rejects.replace(',-1,', ',50,'));
  expect(mended.out).toContain('B,"Pl, ant",50.00,');
});

describe('what is read is never written over', () => {
  const expectKept = async (args: (file: string) => readonly string[], option: string): Promise<void> => {
    const file = fileWith(REGISTER);
    const { code, said } = await writedown(args(file), REGISTER);
    expect(said).toContain(`--${option} ${file} is read or written already`);
    expect(code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(REGISTER);
  };

  test('not the register, the events or the chart, and not by a link to it', async () => {
    await expectKept((file) => ['charges', ...YEAR, '--output', file, file], 'output');
    await expectKept((file) => ['charges', ...YEAR, '--rejects', file, file], 'rejects');
    await expectKept((file) => ['charges', ...YEAR, '--events', file, '--output', file], 'output');
    await expectKept((file) => ['journal', ...YEAR, '--accounts', file, '--output', file], 'output');
    await expectKept((file) => {
      symlinkSync(file, `${file}.link`);
      return ['charges', ...YEAR, '--output', file, `${file}.link`];
    }, 'output');
  });

  test('not a part', async () => {
    await expectKept((file) => ['merge', '--output', file, file], 'output');
  });

  test('nor the result by the rejects, though neither is there yet', async () => {
    const file = path.join(folder(), 'new.csv');
    const { code, said } = await writedown(
      ['charges', ...YEAR, '--output', file, '--rejects', file],
      REGISTER,
    );
    expect(said).toContain(`--rejects ${file} is read or written already`);
    expect(code).toBe(2);
  });
});

test('rejects may go to standard output, where the result does not', async () => {
  const bad = REGISTER.replace(',100,', ',-1,');
  const file = path.join(folder(), 'new.csv');
  const apart = await writedown(['charges', ...YEAR, '--output', file, '--rejects', '-'], bad);
  expect(apart.out).toContain('2,Cost,');
  const both = await writedown(['charges', ...YEAR, '--rejects', '-'], bad);
  expect(both.said).toContain('--rejects - is read or written already');
  expect(both.code).toBe(2);
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
  const said = '1 row, 1 asset, 0 rejected, 0.0 s, 1,000 rows a second.\n';
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
