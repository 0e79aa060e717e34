import fc from 'fast-check';
import { readJournalEntry } from '../../../src/core/journal/journal';
import { KINDS } from '../../../src/core/journal/kinds';
import { postedRows, type PostedRow } from '../../../src/core/journal/posting';
import { reversalOf } from '../../../src/core/journal/reversal';
import { treatmentWords } from '../../../src/core/journal/treatment';

const [MARCH, APRIL] = [46_112, 46_142];
const ID = '20260331-222222';

test('a reversal has every line on the other side, with its own day, id, source and time', () => {
  const line: PostedRow = {
    Date: MARCH,
    Entry: ID,
    'Account code': '7200',
    Account: 'Depreciation expense',
    Debit: 4000,
    Credit: '',
    Memo: 'March',
    Source: 'depreciation (IAS 16.48), typed, Writedown 1.0.0',
    Book: 'tax',
    'Posted at': 46_115.5,
  };
  expect(reversalOf([line], APRIL, 46_145)).toEqual([
    {
      ...line,
      Date: APRIL,
      Entry: `${ID}/R`,
      Debit: '',
      Credit: 4000,
      Source: `reversal of ${ID}`,
      'Posted at': 46_145,
    },
  ]);
});

/** An entry of any kind and treatment; amounts that are parts of others come after them. */
const entries = fc.constantFrom(...KINDS).chain((kind) =>
  fc
    .record({
      treatment: fc.constantFrom(null, ...treatmentWords(kind)),
      thousandths: fc.tuple(...kind.amounts.map(() => fc.integer({ min: 0, max: 1e12 }))),
      isNegative: fc.boolean(),
      decimals: fc.constantFrom(0, 1, 2, 3, 4),
    })
    .map(({ treatment, thousandths, isNegative, decimals }) => {
      const descending = [...thousandths].sort((a, b) => b - a);
      const amounts = kind.amounts.map(({ name, min }, i) => {
        const amount = (descending[i] ?? 0) / 1000;
        return [name, isNegative && min === -Infinity ? -amount : amount];
      });
      const read = readJournalEntry({ kind: kind.word, amounts, date: MARCH, treatment, decimals });
      if (!read.ok) throw new Error(`${kind.word}: ${JSON.stringify(read.problem)}`);
      const stamp = { entry: ID, source: 'typed', postedAt: 46_115.5 };
      const rows = postedRows(read.value, undefined, { assetClass: '', book: '' }, stamp);
      return { rows, scale: 10 ** decimals };
    }),
);

/** Debits less credits of each account, in minor units. */
function netOf(rows: readonly PostedRow[], scale: number): ReadonlyMap<unknown, number> {
  const net = new Map<unknown, number>();
  for (const { Account, Debit, Credit } of rows) {
    const units = Math.round(Number(Debit) * scale) - Math.round(Number(Credit) * scale);
    net.set(Account, (net.get(Account) ?? 0) + units);
  }
  return net;
}

const sum = (net: ReadonlyMap<unknown, number>): number => [...net.values()].reduce((a, b) => a + b, 0);

test('every entry balances as it is posted, and so does its reversal', () => {
  fc.assert(
    fc.property(entries, ({ rows, scale }) => {
      expect(sum(netOf(rows, scale))).toBe(0);
      expect(sum(netOf(reversalOf(rows, APRIL, 46_145), scale))).toBe(0);
    }),
    { numRuns: 500 },
  );
});

test('an entry and its reversal together are nothing on any account', () => {
  fc.assert(
    fc.property(entries, ({ rows, scale }) => {
      const both = netOf([...rows, ...reversalOf(rows, APRIL, 46_145)], scale);
      expect([...both.values()].every((units) => units === 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a reversal of the reversal is the entry again, but for its links and times', () => {
  fc.assert(
    fc.property(entries, ({ rows }) => {
      const twice = reversalOf(reversalOf(rows, APRIL, 46_145), MARCH, 46_115.5);
      const linked = rows.map((row) => ({ ...row, Entry: `${ID}/R/R`, Source: `reversal of ${ID}/R` }));
      expect(twice).toEqual(linked);
    }),
  );
});
