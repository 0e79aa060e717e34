/**
 * Registers of one kind and book beside each other: what one of them holds is neither charged twice nor
 * taken back by a run over the other.
 */

import type { RunRecord } from '../../../src/core/run/run-record';
import { summaryOf } from '../../../src/core/run/run-summary';
import { finished } from '../../../src/core/steps';
import { tieOutByClass } from '../../../src/core/run/tie-out-by-class';
import { amounts, ASSETS, day, JANUARY, posted, QUARTER, row, run, type Row } from './runs';

const [M1, M2, V1] = ASSETS as readonly [Row, Row, Row];
const BOAT = row('B-1', 'Boats', 2_400, 10, '2025-01-01');
const PLANT = { ...JANUARY, register: 'Plant' };
const FLEET = { ...JANUARY, register: 'Fleet' };

/** What all records hold of each asset, by tag and class. */
function held(records: readonly RunRecord[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { charges } of records) {
    for (const { tag, assetClass, charge } of charges.values()) {
      const name = `${tag} ${assetClass}`;
      sums[name] = (sums[name] ?? 0) + charge;
    }
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

describe('without a common asset', () => {
  test('each posts its own, in any order and again', () => {
    let records = posted([M1, M2], PLANT);
    records = posted([BOAT, V1], FLEET, records);
    expect(held(records)).toEqual({
      'M-1 Machines': 10_000,
      'M-2 Machines': 2_778,
      'B-1 Boats': 2_000,
      'V-1 Vehicles': 50_000,
    });
    for (const [assets, given] of [
      [[M1, M2], PLANT],
      [[BOAT, V1], FLEET],
    ] as const) {
      const { plan, charges } = run(assets, given, records);
      expect([plan.entries, plan.gone, charges.problems, charges.others]).toEqual([[], [], [], []]);
    }
  });

  test('the second is numbered on, and its memo refers to nothing', () => {
    const { plan } = run([BOAT], FLEET, posted([M1], PLANT));
    expect(plan.follows).toEqual([]);
    expect(plan.entries.map(({ id, memo }) => [id, memo])).toEqual([
      [
        'depreciation 20260101-20260131 correction 1, class Boats',
        'Depreciation 2026-01-01 to 2026-01-31, class Boats (1 asset)',
      ],
    ]);
  });

  test('an asset that has left the other, and was taken back there, does not stretch the span', () => {
    const quarter = { ...QUARTER, register: 'Plant' };
    const before = posted([M1, M2], quarter);
    const left = posted([M1], quarter, before);
    expect(amounts(run([M2, BOAT], FLEET, left))).toEqual(amounts(run([M2, BOAT], FLEET)));
  });

  test('the quarter of one does not make a month of the other a quarter', () => {
    const quarter = posted([M1], { ...QUARTER, register: 'Plant' });
    const { plan } = run([BOAT], FLEET, quarter);
    expect([plan.from, plan.to]).toEqual([day('2026-01-01'), day('2026-01-31')]);
    expect(plan.entries.map(({ byClass }) => [...byClass])).toEqual([[['Boats', 2_000]]]);
    const licence = row('S-1', 'Software', 2_400, 2, '2026-01-01');
    const other = run([licence], { ...JANUARY, kind: 'amortization' }, quarter);
    expect(amounts(other)).toEqual([
      ['amortization 20260101-20260131, class Software', { Software: 10_000 }],
    ]);
  });
});

describe('an asset in both', () => {
  test('is posted once, and what the other alone holds is left alone', () => {
    const records = posted([M1, M2], PLANT);
    const { terms, charges, plan } = run([M1, BOAT], FLEET, records);
    expect(plan.entries.map(({ byClass }) => [...byClass])).toEqual([[['Boats', 2_000]]]);
    expect(plan.gone).toEqual([]);
    expect(summaryOf(charges, plan, 2).others).toEqual([{ register: 'Plant', counted: 1, left: 1 }]);
    expect(finished(tieOutByClass(terms, charges, charges.covered)).classes).toMatchObject([
      { assetClass: 'Boats', difference: 2_000 },
      { assetClass: 'Machines', register: 10_000, posted: 10_000, difference: 0 },
    ]);
    const after = posted([M1, BOAT], FLEET, records);
    expect(run([M1, M2], PLANT, after).plan.entries).toEqual([]);
    expect(run([M1, BOAT], FLEET, after).plan.entries).toEqual([]);
  });

  test('that moved from one to the other is charged once, whichever is run first', () => {
    const before = posted([M1, M2], PLANT);
    const wanted = { 'M-1 Machines': 10_000, 'M-2 Machines': 2_778, 'B-1 Boats': 2_000 };
    // The one that it left first: it is taken back there, and charged here.
    const left = posted([M2], PLANT, before);
    expect(held(left)).toEqual({ 'M-2 Machines': 2_778 });
    expect(held(posted([M1, BOAT], FLEET, left))).toEqual(wanted);
    // The other way round it counts, is taken back with its name said, and is due again.
    const came = posted([M1, BOAT], FLEET, before);
    expect(held(came)).toEqual(wanted);
    const ran = run([M2], PLANT, came);
    expect(ran.plan.gone).toEqual(['M-1']);
    const taken = posted([M2], PLANT, came);
    expect(held(posted([M1, BOAT], FLEET, taken))).toEqual(wanted);
  });

  test('in another class holds everything back, until the other is run again or the tag is changed', () => {
    const before = posted([M1, M2], PLANT);
    const moved = row('M-1', 'Vehicles', 12_000, 10, '2025-01-01');
    const { charges } = run([moved, BOAT], FLEET, before);
    expect(charges.problems).toEqual([
      'The run depreciation 20260101-20260131 of Plant charged M-1 in the class Machines, and here it is in another class: it would be charged twice. If it is one asset, run Plant again before this register; if not, give it another tag.',
    ]);
    const left = posted([M2], PLANT, before);
    expect(run([moved, BOAT], FLEET, left).charges.problems).toEqual([]);
    const renamed = row('M-1b', 'Vehicles', 12_000, 10, '2025-01-01');
    expect(run([renamed, BOAT], FLEET, before).charges.problems).toEqual([]);
  });

  test('in another class holds a run of the other kind back as well', () => {
    const before = posted([M1], PLANT);
    const software = row('M-1', 'Software', 2_400, 2, '2026-01-01');
    const { charges } = run([software], { ...PLANT, kind: 'amortization' }, before);
    expect(charges.problems).toHaveLength(1);
  });

  test('without a life here is not in the way: nothing is charged for it', () => {
    const before = posted([M1], PLANT);
    const land = ['M-1', 'Land', 50_000, 0, '', 'SLN', '2020-01-01'];
    expect(run([land, BOAT], FLEET, before).charges.problems).toEqual([]);
  });
});

describe('a register that was renamed', () => {
  test('posts nothing twice, takes nothing back, and says whose records it found', () => {
    const before = posted([M1, M2, V1], PLANT);
    const same = run([M1, M2, V1], { ...JANUARY, register: 'Table1' }, before);
    expect(same.plan.entries).toEqual([]);
    expect(same.charges.others).toEqual([{ register: 'Plant', counted: 3, left: 0 }]);
    const fewer = run([M1, V1], { ...JANUARY, register: 'Table1' }, before);
    expect(fewer.plan.entries).toEqual([]);
    expect(fewer.charges.others).toEqual([{ register: 'Plant', counted: 2, left: 1 }]);
  });

  test('takes back what has left it once it has its name again', () => {
    const before = posted([M1, M2], PLANT);
    const renamed = posted([M1, BOAT], { ...JANUARY, register: 'Table1' }, before);
    expect(run([M1, BOAT], { ...JANUARY, register: 'plant ' }, renamed).plan.gone).toEqual(['M-2']);
  });
});

describe('a register and its own records', () => {
  test('that hold none of its assets are not taken back at once', () => {
    const { charges } = run([BOAT], PLANT, posted([M1, M2, V1], PLANT));
    expect(charges.problems).toEqual([
      'None of the 3 assets that was run over this span in this book as of Plant is in this register: it would be taken back. Choose the register it was run of, or give this one a name or a book of its own.',
    ]);
  });

  test('whose class was renamed as a whole is still itself', () => {
    const renamed = [row('M-1', 'Machinery', 12_000, 10, '2025-01-01')];
    const { charges, plan } = run(renamed, { ...PLANT, scope: 'total' }, posted([M1], PLANT));
    expect(charges.problems).toEqual([]);
    expect(amounts({ plan })).toEqual([
      ['depreciation 20260101-20260131 correction 1', { Machines: -10_000, Machinery: 10_000 }],
    ]);
  });

  test('an asset that has lost its life and its class is a row to be finished, and no reversal', () => {
    const before = posted([M1, M2], PLANT);
    const lost = ['M-1', 'Land', 12_000, 0, '', 'SLN', '2025-01-01'];
    expect(run([lost, M2], PLANT, before).charges.problems).toEqual([
      expect.stringContaining('register row 2, Life'),
    ]);
  });

  test('land and a building under one tag are no row to be finished', () => {
    const property = [
      ['P-1', 'Property', 50_000, 0, '', 'SLN', '2020-01-01'],
      row('P-1', 'Property', 12_000, 10, '2025-01-01'),
    ];
    const before = posted(property, PLANT);
    const { charges, plan } = run(property, PLANT, before);
    expect([charges.problems, plan.entries]).toEqual([[], []]);
  });
});

test('a year that was reversed leaves its days free: the month is run as if it had never been', () => {
  const [year] = posted([M1], { from: '2026-01-01', to: '2026-12-31' }) as [RunRecord];
  const reversed = { ...year, charges: new Map() };
  const { plan } = run([M1], JANUARY, [reversed]);
  expect([plan.from, plan.to]).toEqual([day('2026-01-01'), day('2026-01-31')]);
  expect(amounts({ plan })).toEqual(amounts(run([M1], JANUARY)));
});
