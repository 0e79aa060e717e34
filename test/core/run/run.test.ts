/** Month-end runs: never twice, whatever the spans and the scopes, and only the difference after a change. */

import fc from 'fast-check';
import { register } from '../../../src/core/register/register';
import { recordsOf } from '../../../src/core/run/record-of-entries';
import { readCharges } from '../../../src/core/run/run-charges';
import { coveredBy, type RunRecord } from '../../../src/core/run/run-record';
import { settled } from '../../../src/core/run/run-settled';
import { missingAccounts, rowsOfEntry } from '../../../src/core/run/run-rows';
import type { KeptRun } from '../../../src/core/run/run-sheet';
import { summaryOf } from '../../../src/core/run/run-summary';
import { readRunTerms, type RunGiven } from '../../../src/core/run/run-terms';
import { finished } from '../../../src/core/steps';
import { valueOf } from '../answers';
import {
  amounts,
  ASSETS,
  day,
  FEBRUARY,
  HEADER,
  JANUARY,
  MARCH,
  must,
  posted,
  QUARTER,
  recordIn,
  row,
  run,
  table,
  type Ran,
  type Row,
} from './runs';

test('a month is posted an entry a class, of what the register charges', () => {
  expect(amounts(run(ASSETS, JANUARY))).toEqual([
    ['depreciation 20260101-20260131, class Machines', { Machines: 12_778 }],
    ['depreciation 20260101-20260131, class Vehicles', { Vehicles: 50_000 }],
  ]);
  expect(amounts(run(ASSETS, { ...JANUARY, scope: 'total' }))).toEqual([
    ['depreciation 20260101-20260131', { Machines: 12_778, Vehicles: 50_000 }],
  ]);
  expect(amounts(run(ASSETS, { ...JANUARY, scope: 'asset' }))).toEqual([
    ['depreciation 20260101-20260131, asset M-1', { Machines: 10_000 }],
    ['depreciation 20260101-20260131, asset M-2', { Machines: 2_778 }],
    ['depreciation 20260101-20260131, asset V-1', { Vehicles: 50_000 }],
  ]);
});

test('the same again posts nothing, by whatever scope', () => {
  for (const scope of ['asset', 'class', 'total']) {
    const after = posted(ASSETS, { ...JANUARY, scope });
    for (const again of ['asset', 'class', 'total']) {
      expect(run(ASSETS, { ...JANUARY, scope: again }, after).plan.entries).toEqual([]);
    }
  }
});

test('month by month and then the quarter posts nothing; the quarter and then a month neither', () => {
  const months = [JANUARY, FEBRUARY, MARCH].reduce<readonly RunRecord[]>(
    (records, month) => posted(ASSETS, month, records),
    [],
  );
  expect(run(ASSETS, QUARTER, months).plan.entries).toEqual([]);
  const quarter = posted(ASSETS, QUARTER);
  for (const month of [JANUARY, FEBRUARY, MARCH])
    expect(run(ASSETS, month, quarter).plan.entries).toEqual([]);
});

test('a quarter after two of its months posts the third', () => {
  const two = posted(ASSETS, FEBRUARY, posted(ASSETS, JANUARY));
  const rest = run(ASSETS, QUARTER, two);
  expect(rest.plan.follows).toEqual(['depreciation 20260101-20260131', 'depreciation 20260201-20260228']);
  const inMarch = run(ASSETS, MARCH).plan.entries.map(({ byClass }) => [...byClass]);
  expect(rest.plan.entries.map(({ byClass }) => [...byClass])).toEqual(inMarch);
});

test('a changed register posts the difference alone, and says to what', () => {
  const before = posted(ASSETS, JANUARY);
  const changed = [row('M-1', 'Machines', 24_000, 10, '2025-01-01'), ...ASSETS.slice(1)];
  const { plan } = run(changed, JANUARY, before);
  expect(plan.entries).toHaveLength(1);
  expect(plan.entries[0]).toMatchObject({
    id: 'depreciation 20260101-20260131 correction 1, class Machines',
    date: day('2026-01-31'),
    memo: 'Depreciation 2026-01-01 to 2026-01-31, class Machines (1 asset); difference to depreciation 20260101-20260131',
  });
  expect([...(plan.entries[0]?.byClass ?? [])]).toEqual([['Machines', 10_000]]);
  expect(run(changed, JANUARY, [...before, recordIn(plan)]).plan.entries).toEqual([]);
});

test('what was charged too much comes back on the other sides; an asset that is gone is named', () => {
  const before = posted(ASSETS, JANUARY);
  const ran = run(ASSETS.slice(1), JANUARY, before);
  expect(ran.plan.gone).toEqual(['M-1']);
  const [entry] = ran.plan.entries;
  if (entry === undefined) throw new Error('no entry');
  expect(
    rowsOfEntry(ran.terms, entry, undefined, { source: 'test', postedAt: 1 }).map((line) => [
      line.Account,
      line.Debit,
      line.Credit,
    ]),
  ).toEqual([
    ['Accumulated depreciation', 100, ''],
    ['Depreciation expense', '', 100],
  ]);
});

test('an asset that changes its class is taken from the one and charged to the other', () => {
  const before = posted(ASSETS, JANUARY);
  const moved = [row('M-1', 'Vehicles', 12_000, 10, '2025-01-01'), ...ASSETS.slice(1)];
  const ran = run(moved, { ...JANUARY, scope: 'total' }, before);
  expect(amounts(ran)).toEqual([
    ['depreciation 20260101-20260131 correction 1', { Vehicles: 10_000, Machines: -10_000 }],
  ]);
  expect(ran.plan.gone).toEqual([]);
});

test('an asset that changes its class within the same accounts still leaves lines with its id', () => {
  const before = posted(ASSETS, JANUARY);
  const moved = [row('M-1', 'Vehicles', 12_000, 10, '2025-01-01'), ...ASSETS.slice(1)];
  const ran = run(moved, { ...JANUARY, scope: 'asset' }, before);
  const [entry] = ran.plan.entries;
  if (entry === undefined) throw new Error('no entry');
  const rows = rowsOfEntry(ran.terms, entry, undefined, { source: 's', postedAt: 1 });
  const side = (of: 'Debit' | 'Credit'): number => rows.reduce((sum, line) => sum + Number(line[of]), 0);
  expect([rows.length, side('Debit'), side('Credit')]).toEqual([4, 200, 200]);
});

test('a class is one whatever its case, and has one entry', () => {
  const mixed = ASSETS.map((asset, i) => (i === 1 ? row('M-2', 'machines', 1_000, 3, '2025-06-10') : asset));
  expect(amounts(run(mixed, JANUARY))).toEqual(amounts(run(ASSETS, JANUARY)));
});

test('a class is one line of the summary whatever its case, as it is one entry', () => {
  const mixed = ASSETS.map((asset, i) => (i === 1 ? row('M-2', 'machines', 1_000, 3, '2025-06-10') : asset));
  const { charges, plan } = run(mixed, JANUARY);
  expect(summaryOf(charges, plan, 2).classes).toEqual([
    { assetClass: 'Machines', assets: 2, charge: 127.78, toPost: 127.78 },
    { assetClass: 'Vehicles', assets: 2, charge: 500, toPost: 500 },
  ]);
});

test('units of production have no catch-up: all of them are posted on the last day of the span', () => {
  const press = ['U-1', 'Machines', 1_000, 0, 100, 'UOP', '2026-01-01', '', 10];
  const { plan } = run([press], QUARTER, [], '2026-01-31');
  expect(plan.entries.map(({ id, date, byClass }) => [id, date, [...byClass]])).toEqual([
    ['depreciation 20260101-20260331, class Machines', day('2026-03-31'), [['Machines', 10_000]]],
  ]);
});

test('a run of the other kind over another register takes nothing back, and charges no asset twice', () => {
  const before = posted(ASSETS, JANUARY);
  const licence = row('S-1', 'Software', 2_400, 2, '2026-01-01');
  const other = run([licence, ...ASSETS.slice(0, 1)], { ...JANUARY, kind: 'amortization' }, before);
  expect(other.plan.gone).toEqual([]);
  expect(amounts(other)).toEqual([['amortization 20260101-20260131, class Software', { Software: 10_000 }]]);
});

describe('a lock date', () => {
  test('within what was run moves its part to the first open day, and says so', () => {
    const { plan } = run(ASSETS, { ...QUARTER, scope: 'total' }, [], '2026-02-28');
    expect(plan.entries.map(({ id, date }) => [id, date])).toEqual([
      ['depreciation 20260101-20260331, catch-up', day('2026-03-01')],
      ['depreciation 20260101-20260331', day('2026-03-31')],
    ]);
    expect(plan.entries[0]?.memo).toContain('catch-up, as the books are locked to 2026-02-28');
  });

  test('keeps the catch-up in a record of its own', () => {
    const { plan } = run(ASSETS, { ...QUARTER, scope: 'total' }, [], '2026-02-28');
    const records = finished(recordsOf(plan, plan.entries));
    expect(records.map(({ id }) => id)).toEqual([
      'depreciation 20260101-20260331, catch-up',
      'depreciation 20260101-20260331',
    ]);
    expect(run(ASSETS, QUARTER, records, '2026-02-28').plan.entries).toEqual([]);
    const rest = run(ASSETS, { ...QUARTER, scope: 'total' }, records.slice(0, 1)).plan;
    expect(rest.id).toBe('depreciation 20260101-20260331 correction 1');
  });

  test('after all of it moves all of it', () => {
    const { plan } = run(ASSETS, { ...JANUARY, scope: 'total' }, [], '2026-02-28');
    expect(plan.entries.map(({ date }) => date)).toEqual([day('2026-03-01')]);
  });

  test('changes nothing that was posted before it', () => {
    const months = [JANUARY, FEBRUARY, MARCH].reduce<readonly RunRecord[]>(
      (records, month) => posted(ASSETS, month, records),
      [],
    );
    expect(run(ASSETS, QUARTER, months, '2026-01-31').plan.entries).toEqual([]);
    expect(run(ASSETS, QUARTER, months, '2026-03-31').plan.entries).toEqual([]);
  });

  test('a stop after the catch-up leaves the rest to the next run', () => {
    const { plan } = run(ASSETS, { ...QUARTER, scope: 'total' }, [], '2026-01-31');
    const stopped = recordIn(plan, plan.entries.slice(0, 1));
    const rest = run(ASSETS, { ...QUARTER, scope: 'total' }, [stopped], '2026-01-31').plan;
    expect(rest.entries.map(({ byClass }) => [...byClass])).toEqual([[...(plan.entries[1]?.byClass ?? [])]]);
  });
});

test('books are apart', () => {
  const withBook = (book: string): readonly Row[] =>
    ASSETS.map((asset) => [...asset, ...Array<string>(9 - asset.length).fill(''), book]);
  const assets = [...withBook('IFRS'), ...withBook('Tax')];
  const given = { ...JANUARY, book: 'IFRS' };
  const terms = must(readRunTerms(given));
  const charges = finished(readCharges([[...HEADER, 'Book'], ...assets], null, terms, [], undefined));
  expect(must(charges).assets).toBe(4);
  const record: RunRecord = { id: 'x', register: '', book: 'Tax', from: 1, to: 1e6, charges: new Map() };
  expect(coveredBy([record], 'ifrs', terms.terms).records).toEqual([]);
});

test('what is odd is said, and land without a life is no obstacle', () => {
  const assets = [
    ...ASSETS,
    ['L-1', 'Land', 50_000, 0, '', 'SLN', '2020-01-01'],
    row('M-9', 'Machines', 500, 5, '2024-01-01', ['2026-01-20']),
  ];
  const { terms, charges, plan } = run(assets, JANUARY);
  const summary = summaryOf(charges, plan, terms.terms.decimals);
  expect(summary.odd).toEqual({
    writtenDown: ['V-2', 'M-9'],
    noLife: ['L-1'],
    disposed: ['M-9'],
    unitsUnknown: [],
  });
  expect(summary.assets).toBe(6);
  expect(summary.problems).toEqual([]);
  expect(summary.classes.map(({ assetClass, assets: count }) => [assetClass, count])).toEqual([
    ['Machines', 3],
    ['Vehicles', 2],
  ]);
  expect(summary.charge).toBe(summary.toPost);
});

test('a row that cannot be read is said by its place', () => {
  const { charges } = run([...ASSETS, row('X', 'Machines', 5, 5, 'soon')], JANUARY);
  expect(charges.problems).toEqual([expect.stringContaining('register row 6, In service')]);
});

test('an asset that was posted and has lost its life is a problem, not a reversal', () => {
  const before = posted(ASSETS, JANUARY);
  const { charges } = run(
    [['M-1', 'Machines', 12_000, 0, '', 'SLN', '2025-01-01'], ...ASSETS.slice(1)],
    JANUARY,
    before,
  );
  expect(charges.problems).toHaveLength(1);
});

test('an asset by units is told over its own span, and left alone over another', () => {
  const press = ['U-1', 'Machines', 1_000, 0, 100, 'UOP', '2026-01-01', '', 10];
  const before = posted([press], JANUARY);
  expect(run([press], JANUARY, before).plan.entries).toEqual([]);
  const more = run([['U-1', 'Machines', 1_000, 0, 100, 'UOP', '2026-01-01', '', 15]], JANUARY, before);
  expect(amounts(more)).toEqual([
    ['depreciation 20260101-20260131 correction 1, class Machines', { Machines: 5_000 }],
  ]);
  const february = run([press], FEBRUARY, posted([press], QUARTER));
  expect(february.plan.entries).toEqual([]);
  expect(february.charges.odd.unitsUnknown).toEqual(['U-1']);
});

test('accounts of a class are its own, and a role without one is named', () => {
  const chart = [
    { role: 'depreciation expense', assetClass: 'Vehicles', book: '', code: '7210', account: 'Vehicles' },
    { role: 'depreciation expense', assetClass: '', book: '', code: '7200', account: 'Depreciation' },
  ] as const;
  const ran = run(ASSETS, { ...JANUARY, scope: 'total' });
  expect(missingAccounts(ran.terms, ran.plan.entries, chart)).toEqual(['accumulated depreciation']);
  const whole = [
    ...chart,
    {
      role: 'accumulated depreciation',
      assetClass: '',
      book: '',
      code: '1200',
      account: 'Accumulated',
    } as const,
  ];
  const [entry] = ran.plan.entries;
  if (entry === undefined) throw new Error('no entry');
  const rows = rowsOfEntry(ran.terms, entry, whole, { source: 's', postedAt: 1 });
  expect(rows.map((line) => [line['Account code'], line.Debit, line.Credit])).toEqual([
    ['7200', 127.78, ''],
    ['7210', 500, ''],
    ['1200', '', 627.78],
  ]);
});

describe('names that could be taken for something else', () => {
  const journalOf = ({ plan }: Ran): ReadonlySet<string> => new Set(plan.entries.map(({ id }) => id.trim()));

  test.each([
    ['a blank class', '', 'X', 'class'],
    ['a class like a reversal', 'HVAC', 'HVAC/R', 'class'],
    ['a class like a marked reversal', 'HVAC/R', 'HVAC/R.', 'class'],
    ['a class like a catch-up', 'Q', 'Q, catch-up', 'class'],
    ['a class like no class', '', '(none)', 'class'],
  ])('%s: every entry is found by its own id, and none for another', (_, one, other, scope) => {
    const assets = [row('A', one, 1_200, 10, '2025-01-01'), row('B', other, 2_400, 10, '2025-01-01')];
    const ran = run(assets, { ...JANUARY, scope });
    const journal = journalOf(ran);
    expect(journal.size).toBe(2);
    expect([...journal].filter((id) => id.endsWith('/R') || id.endsWith(', catch-up'))).toEqual([]);
    const kept: KeptRun = {
      ...recordIn(ran.plan),
      ...{ scope: 'class', entries: 2, state: 'posted', digest: '' },
    };
    expect(finished(settled(kept, journal)).run.charges.size).toBe(2);
  });
});

describe('a register and its book', () => {
  const ofBook = (book: string): readonly Row[] =>
    ASSETS.map((asset) => [...asset, ...Array<string>(9 - asset.length).fill(''), book]);
  const chargesOf = (given: Partial<RunGiven>) => {
    const terms = must(readRunTerms({ ...JANUARY, ...given }));
    const register = [[...HEADER, 'Book'], ...ofBook('IFRS')];
    return finished(readCharges(register, null, terms, [], undefined));
  };

  test('its only book is named, so that it is one book before and after another is added', () => {
    expect(chargesOf({})).toMatchObject({
      problem: { argument: 'book', takes: 'the book of the register: IFRS' },
    });
    expect(chargesOf({ book: 'ifrs' }).ok).toBe(true);
  });

  test('another register of the same kind and book is not run over the first', () => {
    const before = posted(ASSETS, JANUARY);
    const { charges } = run([row('Z-1', 'Boats', 2_400, 10, '2025-01-01')], JANUARY, before);
    expect(charges.problems).toEqual([expect.stringContaining('None of the 3 assets')]);
  });
});

test('an asset that comes late is posted when it arises: over all that the records reach over', () => {
  const quarter = posted(ASSETS, QUARTER);
  const more = [...ASSETS, row('M-3', 'Machines', 12_000, 10, '2026-03-01')];
  const { plan } = run(more, JANUARY, quarter);
  expect(plan.entries.map(({ date, memo }) => [date, memo.slice(0, 37)])).toEqual([
    [day('2026-03-31'), 'Depreciation 2026-01-01 to 2026-03-31'],
  ]);
  // March is open: what arises in it is no catch-up.
  const locked = run(more, JANUARY, quarter, '2026-01-31').plan.entries;
  expect(locked.map(({ id, date }) => [id.includes('catch-up'), date])).toEqual([[false, day('2026-03-31')]]);
});

describe('properties', () => {
  const asset = fc
    .record({
      tag: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      assetClass: fc.constantFrom('X', 'Y'),
      cost: fc.integer({ min: 0, max: 1e7 }).map((cents) => cents / 100),
      life: fc.integer({ min: 1, max: 12 }),
      since: fc.constantFrom('2025-01-01', '2025-11-15', '2026-02-10', '2026-05-31'),
      method: fc.constantFrom('SLN', 'SYD', 'DDB', 'VDB'),
    })
    .map(({ tag, assetClass, cost, life, since, method }) => [tag, assetClass, cost, 0, life, method, since]);
  const assets = fc.array(asset, { minLength: 1, maxLength: 6 });
  const span = fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 5 }))
    .map(([first, months]) => ({
      from: new Date(Date.UTC(2026, first, 1)).toISOString().slice(0, 10),
      to: new Date(Date.UTC(2026, first + months + 1, 0)).toISOString().slice(0, 10),
    }));
  const scope = fc.constantFrom('asset', 'class', 'total');
  const runs = fc.array(fc.record({ span, scope, assets }), { minLength: 1, maxLength: 5 });
  const chargeOf = (of: readonly Row[], { from, to }: { from: string; to: string }): number => {
    const rows = valueOf(register(table(of), from, to));
    return Math.round(Number(rows[rows.length - 1]?.[5]) * 100);
  };
  const sum = (records: readonly RunRecord[]): number =>
    records.flatMap(({ charges }) => [...charges.values()]).reduce((total, { charge }) => total + charge, 0);

  test('whatever was run before, after a run the records hold what the register charges over their reach', () => {
    fc.assert(
      fc.property(runs, (all) => {
        let records: readonly RunRecord[] = [];
        for (const each of all) {
          const given = { ...each.span, scope: each.scope };
          // Where nothing is posted, nothing is recorded.
          if (run(each.assets, given, records).plan.entries.length > 0) {
            records = posted(each.assets, given, records);
          }
          const { terms } = must(readRunTerms(given));
          const { records: own, reach } = coveredBy(records, '', terms);
          const [from, to] = [reach.from, reach.to].map((serial) =>
            new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10),
          );
          expect(sum(own)).toBe(chargeOf(each.assets, { from: from ?? '', to: to ?? '' }));
          expect(run(each.assets, given, records).plan.entries).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a lock date moves charges and never makes or loses any', () => {
    fc.assert(
      fc.property(assets, span, fc.integer({ min: 46_000, max: 46_400 }), (of, over, lock) => {
        const iso = new Date(Date.UTC(1899, 11, 30) + lock * 86_400_000).toISOString().slice(0, 10);
        const { plan } = run(of, { ...over, scope: 'total' }, [], iso);
        expect(plan.entries.every(({ date }) => date > lock)).toBe(true);
        expect(sum([recordIn(plan)])).toBe(chargeOf(of, over));
      }),
    );
  });
});
