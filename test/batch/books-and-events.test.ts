import { writeFileSync } from 'node:fs';
import { fileWith, writedown } from './surroundings';

const HEAD = 'Asset,Class,Cost,Salvage,Life,Method,In service,Book\n';
const row = (tag: string, book: string, cost = 1200): string =>
  `${tag},Plant,${cost},0,10,SLN,2026-01-01,${book}\n`;
const TWO = `${HEAD}${row('A', 'IFRS')}${row('A', 'Tax', 2400)}`;
const YEAR = ['--from', '2026-01-01', '--to', '2026-12-31'];
const total = (...more: string[]): string[] => ['charges', ...YEAR, '--by', 'total', '--quiet', ...more];

test('one of several books is run alone, whatever its case', async () => {
  expect((await writedown(total('--book', 'tax'), TWO)).out).toContain('Total,,2400.00,');
});

test('several books have to be told apart, and a book has to be there', async () => {
  const refused = await writedown(total(), TWO);
  expect(refused.said).toBe('book got nothing; it takes one of the books of the register: IFRS or Tax.\n');
  expect(refused.code).toBe(3);
  const unknown = await writedown(total('--book', 'GAAP'), TWO);
  expect(unknown.said).toContain('book got "GAAP"; it takes one of the books of the register: IFRS or Tax.');
  expect(unknown.code).toBe(3);
});

test('parts of different books are refused when they are merged', async () => {
  const parts = await Promise.all(
    ['IFRS', 'Tax'].map(
      async (book) => (await writedown([...total(), '--partial'], HEAD + row('A', book))).out,
    ),
  );
  const { code, said } = await writedown(['merge'], ...parts);
  expect(said).toContain('book got nothing');
  expect(code).toBe(3);
});

test('a journal of a register with a book names it', async () => {
  const one = HEAD + row('A', 'IFRS');
  expect((await writedown(['journal', ...YEAR], one)).said).toContain(
    'it takes the book of the register: IFRS.',
  );
  const { code, out } = await writedown(['journal', ...YEAR, '--book', 'IFRS', '--quiet'], one);
  expect(code).toBe(0);
  expect(out).toContain('"depreciation 20260101-20261231 IFRS, class Plant"');
});

test('an asset of events may stand in another book too, but not twice in one', async () => {
  const events = fileWith('Asset,Date,Event,Amount\na,2026-07-01,addition,100\n');
  const asked = total('--book', 'IFRS', '--events', events);
  expect((await writedown(asked, TWO)).out).toContain('Total,,1300.00,');
  const twice = await writedown(asked, TWO + row('a', 'IFRS'));
  expect(twice.said).toContain('register row 4, Asset got "a", which stands in row 2 too');
  expect(twice.code).toBe(3);
});

test('events that cannot be told apart are refused, before any row is read without them', async () => {
  const asked = (events: string): string[] => ['charges', ...YEAR, '--book', 'IFRS', '--events', events];
  const quote = fileWith('Asset,Date,Event,Amount\nA,2026-07-01,"addition,100\nB,2026-07-01,addition,5\n');
  const refused = await writedown(asked(quote), TWO);
  expect(refused).toMatchObject({ code: 3, out: '' });
  expect(refused.said).toContain('events row 2 has a quote that is not closed');
  const latin = fileWith('');
  writeFileSync(latin, Uint8Array.of(65, 0xe4, 66));
  const unread = await writedown(asked(latin), TWO);
  expect(unread).toMatchObject({ code: 3, out: '' });
  expect(unread.said).toMatch(/cannot be read: .*utf-8/i);
});

test('journal accounts are those of a chart, which goes along with parts', async () => {
  const chart = fileWith(
    'Role,Class,Code,Account\ndepreciation expense,,6100,Wear\naccumulated depreciation,Plant,0190,Worn\n',
  );
  const register = `${HEAD.replace(',Book', '')}${row('A', '').replace(/,\n/, '\n')}`;
  const asked = ['journal', ...YEAR, '--accounts', chart, '--quiet'];
  const { out } = await writedown(asked, register);
  expect(out).toContain(',6100,Wear,120.00,,');
  expect(out).toContain(',0190,Worn,,120.00,');
  const part = await writedown([...asked, '--partial'], register);
  expect((await writedown(['merge', '--quiet'], part.out)).out).toBe(out);
  const short = fileWith('Role,Account\ndepreciation expense,Wear\n');
  const refused = await writedown(['journal', ...YEAR, '--accounts', short], register);
  expect(refused.said).toContain('accounts got no account for accumulated depreciation');
  expect(refused.code).toBe(3);
  const none = await writedown(['journal', ...YEAR, '--accounts', fileWith('Rolle,Konto\n')], register);
  expect(none.said).toBe('Accounts got no column Role; it takes a table with a column Role.\n');
  expect(none.code).toBe(3);
});

test('a journal by class is not written as long as rows are rejected; land is no such row', async () => {
  const plain = 'Asset,Class,Cost,Salvage,Life,Method,In service\n';
  const land = `${plain}L,Land,5000,0,,SLN,2026-01-01\nA,Plant,1200,0,10,SLN,2026-01-01\n`;
  const whole = await writedown(['journal', ...YEAR, '--quiet'], land);
  expect(whole).toMatchObject({ code: 0, said: '' });
  expect(whole.out.split('\r\n')).toHaveLength(4);
  const bad = `${land}B,Plant,-1,0,10,SLN,2026-01-01\n`;
  const { code, out, said } = await writedown(['journal', ...YEAR, '--quiet'], bad);
  expect(code).toBe(1);
  expect(out.split('\r\n')).toHaveLength(2);
  expect(said).toContain('No entry is written as long as rows are rejected.');
});
