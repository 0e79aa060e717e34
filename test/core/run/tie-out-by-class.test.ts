/** Register, records and journal of a run: they tie, and where they do not it is said where. */

import fc from 'fast-check';
import { finished } from '../../../src/core/steps';
import { readCharges, type Charges } from '../../../src/core/run/run-charges';
import { planRun, recordOf } from '../../../src/core/run/run-plan';
import { coveredBy, type RunRecord } from '../../../src/core/run/run-record';
import { rowsOfEntry } from '../../../src/core/run/run-rows';
import { readRunTerms, type RunGiven, type RunTerms } from '../../../src/core/run/run-terms';
import {
  journalTies,
  tieOutByClass,
  type RegisterTie,
  type RunLine,
} from '../../../src/core/run/tie-out-by-class';
import type { Result } from '../../../src/core/result';

type Row = readonly unknown[];
const HEADER: Row = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'];
const asset = (tag: string, assetClass: string, cost: number): Row => [
  ...[tag, assetClass, cost, 0, 10, 'SLN', '2024-01-01'],
];
/** 100.00, 50.00 and 25.00 a month. */
const ASSETS = [
  asset('M-1', 'Machines', 12_000),
  asset('M-2', 'Machines', 6_000),
  asset('V-1', 'Vehicles', 3_000),
];
const JANUARY = { from: '2026-01-01', to: '2026-01-31' };

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

interface Ran {
  readonly terms: RunTerms;
  readonly charges: Charges;
  readonly tie: RegisterTie;
  readonly records: readonly RunRecord[];
  readonly lines: readonly RunLine[];
}

/** Looks, ties, and posts what is left. */
function run(assets: readonly Row[], before: readonly RunRecord[] = [], given: Partial<RunGiven> = {}): Ran {
  const terms = must(readRunTerms({ ...JANUARY, ...given }));
  const covered = coveredBy(before, '', terms.terms);
  const charges = must(finished(readCharges([HEADER, ...assets], null, terms, covered, undefined)));
  const plan = planRun(terms, charges, covered, before, undefined);
  const lines = plan.entries.flatMap((entry) =>
    rowsOfEntry(terms, entry, undefined, { source: '', postedAt: 0 }).map((row): RunLine => ({
      date: Number(row.Date),
      entry: String(row.Entry),
      code: '',
      account: String(row.Account),
      debit: Number(row.Debit),
      credit: Number(row.Credit),
      book: '',
    })),
  );
  const tie = finished(tieOutByClass(terms, charges, covered));
  const records = plan.entries.length === 0 ? before : [...before, recordOf(plan, plan.entries)];
  return { terms, charges, tie, records, lines };
}

const figures = ({ classes }: RegisterTie): readonly unknown[] =>
  classes.map(({ assetClass, register, posted, difference, differing, tag }) => [
    ...[assetClass, register, posted, difference, differing, tag],
  ]);

test('before the run nothing of it is posted', () => {
  expect(figures(run(ASSETS).tie)).toEqual([
    ['Machines', 15_000, 0, 15_000, 2, 'M-1'],
    ['Vehicles', 2_500, 0, 2_500, 1, 'V-1'],
  ]);
});

test('after it every class ties', () => {
  const { tie } = run(ASSETS, run(ASSETS).records);
  expect(figures(tie)).toEqual([
    ['Machines', 15_000, 15_000, 0, 0, 'M-1'],
    ['Vehicles', 2_500, 2_500, 0, 0, 'V-1'],
  ]);
  expect(tie).toMatchObject({ register: 17_500, posted: 17_500, difference: 0 });
});

test('a changed asset is the difference of its class, and is named', () => {
  const { tie } = run(
    [ASSETS[0] ?? [], asset('M-2', 'Machines', 12_000), ...ASSETS.slice(2)],
    run(ASSETS).records,
  );
  expect(figures(tie)).toEqual([
    ['Machines', 20_000, 15_000, 5_000, 1, 'M-2'],
    ['Vehicles', 2_500, 2_500, 0, 0, 'V-1'],
  ]);
});

test('an asset that is gone is posted and not charged', () => {
  const { tie } = run(ASSETS.slice(0, 2), run(ASSETS).records);
  expect(figures(tie)[1]).toEqual(['Vehicles', 0, 2_500, -2_500, 1, 'V-1']);
});

test('differences that cancel out in a class are still counted', () => {
  const swapped = [asset('M-1', 'Machines', 6_000), asset('M-2', 'Machines', 12_000)];
  const { tie } = run(swapped, run(ASSETS.slice(0, 2)).records);
  expect(figures(tie)).toEqual([['Machines', 15_000, 15_000, 0, 2, 'M-1']]);
});

describe('the journal', () => {
  test('adds up to the records, by whatever scope', () => {
    for (const scope of ['asset', 'class', 'total']) {
      const { records, lines } = run(ASSETS, [], { scope });
      expect(journalTies(records, lines, undefined, 2)).toEqual([
        { id: 'depreciation 20260101-20260131', records: 17_500, journal: 17_500 },
      ]);
    }
  });

  test('a line that is gone or was changed is a difference', () => {
    const { records, lines } = run(ASSETS);
    expect(journalTies(records, lines.slice(2), undefined, 2)[0]?.journal).toBe(2_500);
    const [first, ...others] = lines;
    const changed = [{ ...(first as RunLine), debit: 1 }, ...others];
    expect(journalTies(records, changed, undefined, 2)[0]?.journal).toBe(2_600);
  });

  test('an entry that was reversed is not there', () => {
    const { records, lines } = run(ASSETS, [], { scope: 'total' });
    const mirror = lines.map((line) => ({
      ...line,
      entry: `${line.entry}/R`,
      debit: line.credit,
      credit: line.debit,
    }));
    expect(journalTies(records, [...lines, ...mirror], undefined, 2)[0]?.journal).toBe(0);
  });

  test('entries of other runs and of people are not its own', () => {
    const { records, lines } = run(ASSETS);
    const [line] = lines;
    const others = ['20260131-7KQ2MX', 'depreciation 20260101-20260131 correction 1, class Machines', ''].map(
      (entry) => ({ ...(line as RunLine), entry }),
    );
    expect(journalTies(records, [...lines, ...others], undefined, 2)[0]?.journal).toBe(17_500);
  });

  test('accounts that were renamed since count by their debits', () => {
    const { records, lines } = run(ASSETS);
    const chart = [
      { role: 'depreciation expense', assetClass: '', book: '', code: '', account: 'New name' } as const,
    ];
    expect(journalTies(records, lines, chart, 2)[0]?.journal).toBe(17_500);
  });

  test('a correction downwards is below 0 on both sides', () => {
    const before = run(ASSETS);
    const after = run([asset('M-1', 'Machines', 6_000), ...ASSETS.slice(1)], before.records);
    const ties = journalTies(after.records, [...before.lines, ...after.lines], undefined, 2);
    expect(ties.map(({ records, journal }) => [records, journal])).toEqual([
      [17_500, 17_500],
      [-5_000, -5_000],
    ]);
  });

  test('what is too large to be summed is said', () => {
    const { records, lines } = run(ASSETS);
    const huge = lines.map((line) => ({ ...line, debit: line.debit === 0 ? 0 : 1e300 }));
    expect(journalTies(records, huge, undefined, 2)[0]?.journal).toBe('too large');
  });
});

test('whatever the register was and is, after a run all ties', () => {
  const register = fc.array(
    fc
      .tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('X', 'Y'), fc.integer({ min: 1, max: 1e6 }))
      .map(([tag, assetClass, cost]) => asset(tag, assetClass, cost / 100)),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(register, register, fc.constantFrom('asset', 'total'), (was, is, scope) => {
      const first = run(was, [], { scope });
      const second = run(is, first.records, { scope });
      const { tie } = run(is, second.records);
      expect(tie.classes.every(({ difference }) => difference === 0)).toBe(true);
      const ties = journalTies(second.records, [...first.lines, ...second.lines], undefined, 2);
      expect(ties.every(({ records, journal }) => records === journal)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
