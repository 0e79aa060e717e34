import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { accountLabel } from '../../../src/core/ledger/account-label';
import { cautionOf, type Layout } from '../../../src/core/ledger/layout';
import { LAYOUTS, readLayout } from '../../../src/core/ledger/layouts';
import type { LedgerLine } from '../../../src/core/ledger/line';
import { sentenceOf } from '../../../src/core/problem';
import { finished } from '../../../src/core/steps';
import { anyJournal, FIXTURE_JOURNALS, FIXTURES, type Journal } from './journals';
import { balances, csvRows, readBeancount, readCsv, readHledger, type Read } from './readers';

const CSV = LAYOUTS.filter(({ extension }) => extension === 'csv');
const TEXT = LAYOUTS.filter(({ extension }) => extension !== 'csv');
const NEEDS_CODES = ['xero', 'sap'];

function written(layout: Layout, { lines, options }: Journal): string {
  const result = finished(layout.write(lines, options));
  if (!result.ok) throw new Error(sentenceOf(result.problem));
  return result.value;
}

function read({ word, extension }: Layout, text: string, decimals: number): Read[] {
  if (extension === 'csv') return readCsv(word, text, decimals);
  return word === 'hledger' ? readHledger(text, decimals) : readBeancount(text, decimals);
}

/** Lines with an amount, those of an entry together, entries as they begin. */
function inOrder<Line extends LedgerLine>(lines: readonly Line[]): readonly Line[] {
  const real = lines.filter(({ debit, credit }) => debit !== 0 || credit !== 0);
  return [...new Set(real.map(({ entry }) => entry))].flatMap((id) =>
    real.filter(({ entry }) => entry === id),
  );
}

/** What a layout calls the account of a line. */
function calledBy({ word }: Layout, { code, account }: LedgerLine): string {
  if (['hledger', 'beancount'].includes(word)) return accountLabel({ code, account });
  const called = word === 'quickbooks' || (word === 'netsuite' && code === '') ? account : code;
  return /^[=+\-@]/.test(called) ? `'${called}` : called;
}

const cases = FIXTURE_JOURNALS.flatMap((journal) =>
  LAYOUTS.filter(({ word }) => journal.name !== 'jpy' || !NEEDS_CODES.includes(word)).map(
    (layout) => [layout.word, journal.name, layout, journal] as const,
  ),
);

describe('the journal of the fixtures', () => {
  test.each(cases)('is written for %s as its golden file, %s', (word, name, layout, journal) => {
    const file = `${word}${name === 'eur' ? '' : `-${name}`}.${layout.extension}`;
    expect(Buffer.from(written(layout, journal))).toEqual(readFileSync(path.join(FIXTURES, file)));
  });

  test.each(cases)('has the balances it had, read back from %s, %s', (_, __, layout, journal) => {
    const { decimals } = journal.options;
    const expected: Record<string, bigint> = {};
    for (const line of inOrder(journal.lines)) {
      const called = calledBy(layout, line);
      const units = Math.round((line.debit - line.credit) * 10 ** decimals);
      expected[called] = (expected[called] ?? 0n) + BigInt(units);
    }
    expect(balances(read(layout, written(layout, journal), decimals))).toEqual(expected);
  });

  test.each(LAYOUTS.map((layout) => [layout.word, layout] as const))(
    'keeps entries whole for %s, and in the order in which they begin',
    (_, layout) => {
      const [journal] = FIXTURE_JOURNALS;
      const entries = read(layout, written(layout, journal!), 2).map(({ entry }) => entry);
      const runs = entries.filter((entry, i) => entry !== entries[i - 1]);
      expect(runs).toHaveLength(6);
      expect(new Set(runs).size).toBe(6);
      expect(runs.map((entry) => entry.slice(0, 12))).toEqual([
        '20260131-7KQ',
        'depreciation',
        '20260331-B4D',
        '20260331-W3P',
        '20260131-7KQ',
        '20260331-ZZ7',
      ]);
    },
  );
});

describe('any journal', () => {
  test.each(LAYOUTS.map((layout) => [layout.word, layout] as const))(
    'comes back from %s with every amount, and every entry balances',
    (_, layout) => {
      fc.assert(
        fc.property(anyJournal, (journal) => {
          const found = read(layout, written(layout, journal), journal.options.decimals);
          expect(found.map(({ units }) => units)).toEqual(journal.units);
          const sums = balances(found.map(({ entry, units }) => ({ entry, account: entry, units })));
          expect(Object.values(sums).every((sum) => sum === 0n)).toBe(true);
        }),
      );
    },
  );

  test.each(CSV.map((layout) => [layout.word, layout] as const))(
    'has no field that a spreadsheet would run in the file for %s',
    (word, layout) => {
      fc.assert(
        fc.property(anyJournal, (journal) => {
          const rows = csvRows(written(layout, journal).replace(/^\uFEFF/, ''));
          const signed = rows[0]?.findIndex((heading) => /^\*?Amount$/.test(heading));
          const fields = rows.flatMap((row) => row.filter((_, column) => column !== signed));
          expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
          const widths = new Set(rows.map((row) => row.length));
          expect(word === 'sap' || widths.size === 1).toBe(true);
        }),
      );
    },
  );

  test.each(TEXT.map((layout) => [layout.word, layout] as const))(
    'comes back from %s with the names of its accounts and entries',
    (_, layout) => {
      fc.assert(
        fc.property(anyJournal, (journal) => {
          const found = read(layout, written(layout, journal), journal.options.decimals);
          const lines = inOrder(journal.lines);
          expect(found.map(({ account }) => account)).toEqual(
            lines.map(({ code, account }) => {
              const name = account.replace(/\s+/gu, ' ').trim();
              return name === code || name.startsWith(`${code} `) ? name : `${code} ${name}`;
            }),
          );
          expect(found.map(({ entry }) => entry)).toEqual(lines.map(({ entry }) => entry.trim()));
        }),
      );
    },
  );

  test('comes back from the generic CSV with its texts, but for the apostrophes', () => {
    const [generic] = CSV;
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const [, ...rows] = csvRows(written(generic!, journal).slice(1));
        const bare = (text = ''): string => text.replace(/^'(?=[=+\-@\t\r])/, '');
        const texts = inOrder(journal.lines).map(({ account, memo, source, book }) => [
          account.trim(),
          memo,
          source,
          book,
        ]);
        expect(
          rows.map(([, , , account, , , memo, source, book]) => [account, memo, source, book].map(bare)),
        ).toEqual(texts.map((row) => row.map(bare)));
      }),
    );
  });
});

describe('the list of layouts', () => {
  test('says of every product that it was not tried in it', () => {
    expect(
      LAYOUTS.filter((layout) => cautionOf(layout) === 'not tried in the product').map(({ word }) => word),
    ).toEqual(['xero', 'quickbooks', 'sap', 'netsuite']);
  });

  test('stands in docs/ledgers.md with the source and the day each was checked', () => {
    const page = readFileSync(path.resolve(__dirname, '../../../docs/ledgers.md'), 'utf8');
    for (const { word, label, source, checked, columns = [], tried } of LAYOUTS) {
      expect(page).toContain(`## \`${word}\`: ${label}`);
      expect(page).toContain(
        `Source: ${source}, checked ${checked}. ${tried === false ? '**Not tried in the product.**' : 'Tried with'}`,
      );
      expect(columns.filter((column) => !page.includes(`| ${column} |`))).toEqual([]);
    }
  });

  test('answers to its words only', () => {
    expect(readLayout('Xero')).toEqual({ ok: true, value: LAYOUTS.find(({ word }) => word === 'xero') });
    const sage = readLayout('sage');
    expect(!sage.ok && sentenceOf(sage.problem)).toBe(
      'Layout got "sage"; it takes generic, xero, quickbooks, sap, netsuite, beancount or hledger.',
    );
  });
});

describe('what a layout cannot do without', () => {
  const [journal] = FIXTURE_JOURNALS;
  const said = (
    word: string,
    { lines = journal!.lines, ...options }: Partial<Journal['options']> & { lines?: readonly LedgerLine[] },
  ): string => {
    const layout = LAYOUTS.find((candidate) => candidate.word === word);
    if (layout === undefined) return 'no layout';
    const result = finished(layout.write(lines, { ...journal!.options, ...options }));
    return result.ok ? 'written' : sentenceOf(result.problem);
  };

  test.each([
    ['xero', { dateOrder: undefined }, 'Date order got nothing; it takes dd/mm/yyyy or mm/dd/yyyy.'],
    [
      'xero',
      { taxRate: ' ' },
      'Tax rate got nothing; it takes the name of a rate as Xero shows it, such as Tax Exempt.',
    ],
    ['quickbooks', { dateOrder: undefined }, 'Date order got nothing; it takes dd/mm/yyyy or mm/dd/yyyy.'],
    ['sap', { companyCode: undefined }, 'Company code got nothing; it takes 1 to 4 letters and digits.'],
    ['sap', { entryType: 'SAX' }, 'Journal entry type got "SAX"; it takes 1 or 2 letters and digits.'],
    [
      'sap',
      { currency: 'euro' },
      'Currency got "euro"; it takes the three letters of its ISO code, such as EUR.',
    ],
    [
      'beancount',
      { currency: '' },
      'Currency got nothing; it takes the three letters of its ISO code, such as EUR.',
    ],
    [
      'hledger',
      { currency: undefined },
      'Currency got nothing; it takes the three letters of its ISO code, such as EUR.',
    ],
    [
      'netsuite',
      { decimals: 3 as const },
      'Decimals got 3; it takes at most 10 digits before the point and 2 after it, as NetSuite does.',
    ],
    ['hledger', { currency: 'eur' }, 'written'],
  ])('%s without it: %j', (word, options, sentence) => {
    expect(said(word, options)).toBe(sentence);
  });

  const line: LedgerLine = {
    date: 46112,
    entry: 'E1',
    code: '',
    account: 'Cash',
    debit: 5,
    credit: 0,
    memo: '',
    source: '',
    book: '',
    address: 'Journal!A7:J7',
  };
  const pair = (changes: Partial<LedgerLine>): readonly LedgerLine[] => [
    { ...line, ...changes },
    { ...line, code: '2', ...changes, debit: 0, credit: changes.debit ?? 5, address: 'Journal!A8:J8' },
  ];

  test.each([
    [
      'xero',
      {},
      'Account code of entry E1, Journal!A7:J7 got nothing; it takes the account code that Xero needs.',
    ],
    [
      'sap',
      {},
      'Account code of entry E1, Journal!A7:J7 got nothing; it takes the account code that SAP needs.',
    ],
    [
      'sap',
      { code: '12345678901' },
      'Account code of entry E1, Journal!A7:J7 got 12345678901; it takes at most 10 characters, as SAP does.',
    ],
    [
      'netsuite',
      { debit: 1e10 },
      'Amount of entry E1, Journal!A7:J7 got 10000000000.00; it takes at most 10 digits before the point and 2 after it, as NetSuite does.',
    ],
    ['netsuite', { debit: 9999999999.99 }, 'written'],
    ['quickbooks', {}, 'written'],
  ])('%s with a line that has %j', (word, changes, sentence) => {
    expect(said(word, { lines: pair(changes) })).toBe(sentence);
  });
});
