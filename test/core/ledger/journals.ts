/** Journals for the exports: the one of the fixtures, and any that fast-check comes upon. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import type { LedgerLine } from '../../../src/core/ledger/line';
import type { LedgerOptions } from '../../../src/core/ledger/options';
import type { Decimals } from '../../../src/core/money/minor';

export const FIXTURES = path.resolve(__dirname, '../../fixtures/ledgers');

export interface Journal {
  readonly name: string;
  readonly options: LedgerOptions;
  readonly lines: readonly LedgerLine[];
}

export const FIXTURE_JOURNALS = (
  JSON.parse(readFileSync(path.join(FIXTURES, 'journal.json'), 'utf8')) as { journals: readonly Journal[] }
).journals;

/** A journal with the whole minor units that its amounts were made from, line by line. */
export interface AnyJournal extends Journal {
  readonly units: readonly bigint[];
}

const NASTY = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '"',
  ',',
  ';',
  ':',
  "'",
  '\\',
  '(',
  '[',
  '  ',
  'é',
  '減',
  '🏭',
  '\u0000',
];
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 5 })
  .map((pieces) => pieces.join(''));
const someText = anyText.filter((text) => !/^\s*$/u.test(text));

interface Drawn {
  readonly date: number;
  readonly id: string;
  readonly debits: readonly number[];
  readonly parts: readonly number[];
  readonly account: (index: number) => Pick<LedgerLine, 'code' | 'account'>;
  readonly text: (index: number) => string;
}

const anyEntry: fc.Arbitrary<Drawn> = fc.record({
  date: fc.integer({ min: 61, max: 2_958_465 }),
  id: anyText,
  debits: fc.array(fc.integer({ min: 1, max: 2_000_000_000 }), { minLength: 1, maxLength: 4 }),
  parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
  account: fc
    .array(fc.record({ code: fc.integer({ min: 1, max: 9999 }).map(String), account: someText }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((accounts) => (index: number) => accounts[index % accounts.length] ?? { code: '1', account: 'A' }),
  text: fc
    .array(anyText, { minLength: 1, maxLength: 4 })
    .map((texts) => (index: number) => texts[index % texts.length] ?? ''),
});

/** Entries that balance, of any texts; codes of up to four digits, since two products need them. */
export const anyJournal: fc.Arbitrary<AnyJournal> = fc
  .record({
    decimals: fc.constantFrom<Decimals>(0, 2),
    entries: fc.array(anyEntry, { minLength: 1, maxLength: 4 }),
  })
  .map(({ decimals, entries }) => {
    const drawn = entries.flatMap((entry, index) => entryLines(entry, index, decimals));
    const options: LedgerOptions = {
      decimals,
      currency: 'EUR',
      dateOrder: 'dd/mm/yyyy',
      taxRate: 'Tax Exempt',
      companyCode: '1000',
    };
    return {
      name: 'any',
      options,
      lines: drawn.map(([line]) => line),
      units: drawn.map(([, units]) => units),
    };
  });

function entryLines(
  entry: Drawn,
  number: number,
  decimals: Decimals,
): readonly (readonly [LedgerLine, bigint])[] {
  const total = entry.debits.reduce((sum, units) => sum + units, 0);
  const all = [...entry.debits, ...credits(total, entry.parts).map((units) => -units)];
  return all.map((units, index) => {
    const amount = Math.abs(units) / 10 ** decimals;
    const line: LedgerLine = {
      date: entry.date,
      entry: `${number} ${entry.id}`,
      ...entry.account(index),
      debit: units > 0 ? amount : 0,
      credit: units < 0 ? amount : 0,
      memo: entry.text(index),
      source: entry.text(index + 1),
      book: entry.text(0),
      postedAt: 46_000.5,
    };
    return [line, BigInt(units)] as const;
  });
}

function credits(total: number, parts: readonly number[]): readonly number[] {
  const cuts = [0, ...parts.map((part) => Math.floor(part * total)).sort((a, b) => a - b), total];
  return cuts
    .slice(1)
    .map((cut, i) => cut - (cuts[i] ?? 0))
    .filter((units) => units > 0);
}
