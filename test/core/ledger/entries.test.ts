import * as fc from 'fast-check';
import { ledgerEntries } from '../../../src/core/ledger/entries';
import type { LedgerLine } from '../../../src/core/ledger/line';
import type { Decimals } from '../../../src/core/money/minor';
import { sentenceOf } from '../../../src/core/problem';
import { finished } from '../../../src/core/steps';
import { anyJournal } from './journals';

const line: LedgerLine = {
  date: 46112,
  entry: 'E1',
  code: '',
  account: 'Cash',
  debit: 0,
  credit: 0,
  memo: '',
  source: '',
  book: '',
};
const debit: LedgerLine = { ...line, debit: 10.1 };
const credit: LedgerLine = { ...line, credit: 10.1 };

function said(lines: readonly LedgerLine[], decimals: Decimals = 2): string {
  const entries = finished(ledgerEntries(lines, decimals));
  return entries.ok ? `${entries.value.length} entries` : sentenceOf(entries.problem);
}

test.each<[string, readonly LedgerLine[], string]>([
  ['no line', [], '0 entries'],
  ['lines without an amount', [line, { ...line, date: undefined, account: '', entry: '' }], '0 entries'],
  [
    'the sum of 0.1 and 0.2, which is not 0.3 for a double',
    [
      { ...line, debit: 0.1 + 0.2 },
      { ...line, credit: 0.3 },
    ],
    '1 entries',
  ],
  ['the time of a day', [{ ...debit, date: 46112.75 }, credit], '1 entries'],
  ['spaces around an id', [debit, { ...credit, entry: ' E1 ' }], '1 entries'],
])('%s is taken', (_, lines, sentence) => {
  expect(said(lines)).toBe(sentence);
});

test.each<[string, readonly LedgerLine[], string]>([
  [
    'does not balance',
    [debit, { ...credit, credit: 10 }],
    'Entry E1 got debits of 10.10 and credits of 10.00; it takes debits that equal its credits.',
  ],
  [
    'balances only with another',
    [debit, { ...credit, entry: 'E2' }],
    'Entry E1 got debits of 10.10 and credits of 0.00; it takes debits that equal its credits.',
  ],
  [
    'has a line without a day',
    [debit, { ...credit, date: undefined }],
    'Date of entry E1, line 2 got nothing; it takes the day of the entry.',
  ],
  [
    'is of a day that never was',
    [{ ...debit, date: 60 }, credit],
    'Date of entry E1, line 1 got 60; it takes the day of the entry.',
  ],
  [
    'has a line of another day',
    [debit, { ...credit, date: 46113 }],
    'Date of entry E1, line 2 got another day; it takes one day for all its lines.',
  ],
  [
    'has a line without an account',
    [debit, { ...credit, account: ' ', address: 'Journal!A9:J9' }],
    'Account of entry E1, Journal!A9:J9 got nothing; it takes the name of an account.',
  ],
  [
    'has a line without an id',
    [debit, { ...credit, entry: '' }],
    'Entry of line 2 got nothing; it takes the id of its entry.',
  ],
  [
    'has a line on both sides',
    [{ ...debit, credit: 1 }, credit],
    'Line of entry E1, line 1 got a debit and a credit; it takes one of the two.',
  ],
  [
    'has an amount below 0',
    [{ ...line, debit: -5 }, credit],
    'Debit of entry E1, line 1 got -5; it takes an amount of 0 or more.',
  ],
  [
    'has an amount that is none',
    [{ ...line, debit: NaN }, credit],
    'Debit of entry E1, line 1 got NaN; it takes an amount of 0 or more.',
  ],
  [
    'has an amount finer than a cent',
    [{ ...line, debit: 10.105 }, credit],
    'Debit of entry E1, line 1 got 10.105; it takes an amount with at most 2 decimals.',
  ],
  [
    'is more than integers hold',
    [{ ...line, debit: 1e14 }, credit],
    'Debit of entry E1, line 1 got 100000000000000; it takes an amount below 90,071,992,547,409 at 2 decimals.',
  ],
])('an entry that %s is refused by its id and its place', (_, lines, sentence) => {
  expect(said(lines)).toBe(sentence);
});

test('a journal from which a line is lost is refused, whichever it is', () => {
  fc.assert(
    fc.property(anyJournal, fc.nat(), ({ lines, options }, drawn) => {
      const kept = lines.filter((_, index) => index !== drawn % lines.length);
      const lost = lines[drawn % lines.length];
      const alone = kept.every(({ entry }) => entry.trim() !== lost?.entry.trim());
      expect(finished(ledgerEntries(kept, options.decimals)).ok).toBe(alone);
    }),
  );
});

test('where the lines of an entry stand among the others changes nothing about it', () => {
  fc.assert(
    fc.property(anyJournal, ({ lines, options }) => {
      const ids = [...new Set(lines.map(({ entry }) => entry))];
      const places = ids.map((id) => lines.filter(({ entry }) => entry === id));
      const longest = Math.max(...places.map((own) => own.length));
      const mixed = Array.from({ length: longest }, (_, i) =>
        places.flatMap((own) => own.slice(i, i + 1)),
      ).flat();
      const bare = (given: readonly LedgerLine[]): unknown => {
        const result = finished(ledgerEntries(given, options.decimals));
        return (
          result.ok &&
          result.value.map((entry) => ({
            ...entry,
            lines: entry.lines.map((own) => ({ ...own, place: '' })),
          }))
        );
      };
      expect(bare(mixed)).toEqual(bare(lines));
    }),
  );
});
