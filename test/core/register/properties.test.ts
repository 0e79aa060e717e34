import fc from 'fast-check';
import { charge, valueOn } from '../../../src/core/depreciation/on-dates';
import { schedule } from '../../../src/core/depreciation/schedule';
import { forecast } from '../../../src/core/register/forecast';
import { register } from '../../../src/core/register/register';
import { rollForward } from '../../../src/core/register/roll-forward';
import { CONVENTIONS } from '../../../src/core/time/service';
import type { Matrix } from '../../../src/core/working';
import { dateOf, serialOf } from '../../oracle/events';
import { problemOf, valueOf } from '../answers';
import {
  changingAssets,
  day,
  scheduleArguments,
  TIME_METHODS,
  typed,
  type Changing,
} from '../depreciation/changing-assets';

const HEADER = [
  ...['Asset', 'Class', 'Cost', 'Salvage', 'Life months', 'Method', 'In service', 'Factor', 'Convention'],
  ...['Disposed', 'Disposed share', 'Proceeds', 'Impairment', 'Impairment date'],
  ...['Opening accumulated', 'Opening date', 'Book', 'Units before', 'Units'],
] as const;
type Column = (typeof HEADER)[number];
type Cell = string | number | null;
type Row = Readonly<Partial<Record<Column, Cell>>>;
type Table = readonly (readonly Cell[])[];

const AMOUNTS = ['Cost', 'Opening', 'Additions', 'Charge', 'Impairment', 'Disposals', 'Closing'] as const;
const COLUMNS = ['Asset', 'Class', ...AMOUNTS, 'Gain or loss'];
const EVENTS = ['Asset', 'Date', 'Event', 'Amount'];

const tableOf = (rows: readonly Row[]): Table => [
  [...HEADER],
  ...rows.map((row) => HEADER.map((name) => row[name] ?? null)),
];

/** A cell as a whole number of cents; NaN for what is no number. */
const cents = (cell: unknown): number => (typeof cell === 'number' ? Math.round(cell * 100) : NaN);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

function amount(table: Matrix, row: number, name: string): number {
  return cents(table[row]?.[table[0]?.indexOf(name) ?? -1]);
}
const columnOf = (table: Matrix, name: string): number[] =>
  table.slice(1).map((_, index) => amount(table, index + 1, name));
/** The amounts of the last row. */
const totalsOf = (table: Matrix): number[] =>
  [...AMOUNTS, 'Gain or loss'].map((name) => amount(table, table.length - 1, name));

const SOLD: Row = {
  ...{ Asset: 'Press', Class: 'Plant', Cost: 48_000, Salvage: 0, 'Life months': 48, Method: 'SLN' },
  ...{ 'In service': '2023-01-01', Disposed: '2025-09-30', Proceeds: 16_000 },
};
const KEPT: Row = {
  ...{ Asset: 'Hall', Class: 'Buildings', Cost: 120_000, Salvage: 12_000, 'Life months': 72 },
  ...{ 'In service': '2023-05-15' },
};

describe('published examples', () => {
  test('an asset sold in September of its third year, and one of IAS 16.55', () => {
    const made = valueOf(register(tableOf([SOLD, KEPT]), '2025-01-01', '2025-12-31'));
    expect(made).toEqual([
      COLUMNS,
      ['Press', 'Plant', 48_000, 24_000, 0, 9_000, 0, 15_000, 0, 1_000],
      // 1,500 a month: 20 months before, 12 in the year.
      ['Hall', 'Buildings', 120_000, 90_000, 0, 18_000, 0, 0, 72_000, 0],
      ['Total', '', 168_000, 114_000, 0, 27_000, 0, 15_000, 72_000, 1_000],
    ]);
  });

  test('the note of IAS 16.73 for them', () => {
    const made = valueOf(rollForward(tableOf([SOLD, KEPT]), '2025-01-01', '2025-12-31'));
    expect(made[0]?.slice(1)).toEqual(['Buildings', 'Plant', 'Total']);
    expect(made.slice(1)).toEqual([
      ['Cost opening', 120_000, 48_000, 168_000],
      ['Additions', 0, 0, 0],
      ['Revaluation', 0, 0, 0],
      ['Disposals', 0, 48_000, 48_000],
      ['Cost closing', 120_000, 0, 120_000],
      ['Accumulated opening', 30_000, 24_000, 54_000],
      ['Charge', 18_000, 9_000, 27_000],
      ['Impairment', 0, 0, 0],
      ['Reversal', 0, 0, 0],
      ['Disposals', 0, 33_000, 33_000],
      ['Accumulated closing', 48_000, 0, 48_000],
      ['Carrying opening', 90_000, 24_000, 114_000],
      ['Carrying closing', 72_000, 0, 72_000],
    ]);
  });

  test('charges to come, by class and month by month to the sale', () => {
    const made = valueOf(forecast(tableOf([SOLD, KEPT]), '2025-08-10', 3));
    expect(made.slice(1).map((row) => [row[0], ...row.slice(-3)])).toEqual([
      ['Buildings', 1_500, 1_500, 1_500],
      ['Plant', 1_000, 1_000, 0],
      ['Total', 2_500, 2_500, 1_500],
    ]);
  });

  test('a part of it sold, and a loss on it', () => {
    // 40 % of 15,000 leaves; the rest goes on: 9,000 over 3 months is 3,000 a month.
    const part = { ...SOLD, 'Disposed share': 0.4 };
    const made = valueOf(register(tableOf([part]), '2025-01-01', '2025-12-31'));
    expect(made[1]).toEqual(['Press', 'Plant', 48_000, 24_000, 0, 10_800, 0, 6_000, 7_200, 10_000]);
    const lost = { ...KEPT, Impairment: 6_000, 'Impairment date': '2025-12-31' };
    const after = valueOf(register(tableOf([lost]), '2025-12-01', '2026-01-31'));
    // 66,000 less 12,000 over 40 months is 1,350.
    expect(after[1]).toEqual(['Hall', 'Buildings', 120_000, 73_500, 0, 2_850, 6_000, 0, 64_650, 0]);
  });

  test('an asset taken on part-depreciated goes on from its books', () => {
    // 120,000 less 50,000 at the end of 2024 is 70,000: less 12,000 over 52 months.
    const taken = { ...KEPT, 'Opening accumulated': 50_000, 'Opening date': '2024-12-31' };
    const made = valueOf(register(tableOf([taken]), '2025-01-01', '2025-12-31'));
    expect(made[1]).toEqual(['Hall', 'Buildings', 120_000, 70_000, 0, 13_384.62, 0, 0, 56_615.38, 0]);
  });

  test('units of production: those before, and those of the span', () => {
    const mine: Row = {
      ...{ Asset: 'Mine', Class: 'Reserves', Cost: 500_000, Salvage: 50_000, 'Life months': null },
      ...{ Method: 'UOP', 'In service': '2023-01-01', 'Units before': 120_000, Units: 200_000 },
    };
    const [header, row] = tableOf([mine]);
    const table = [
      [...(header ?? []), 'Life'],
      [...(row ?? []), 900_000],
    ];
    const made = valueOf(register(table, '2025-01-01', '2025-12-31'));
    expect(made[1]).toEqual(['Mine', 'Reserves', 500_000, 440_000, 0, 100_000, 0, 0, 340_000, 0]);
  });

  test('additions, revaluations and events of a register', () => {
    const events = [
      EVENTS,
      ['Hall', '2025-12-31', 'revaluation', 80_000],
      ['Hall', '2025-12-31', 'addition', 1_500],
    ];
    const span = ['2025-12-01', '2025-12-31'] as const;
    const made = valueOf(register(tableOf([KEPT]), ...span, null, null, null, null, events));
    // December: 73,500 and 1,500 at its start point, less 12,000, over 41 months; then 80,000.
    expect(made[1]?.slice(2, 9)).toEqual([128_036.59, 73_500, 8_036.59, 1_536.59, 0, 0, 80_000]);
    const note = valueOf(rollForward(tableOf([KEPT]), ...span, null, null, null, events));
    expect(note.slice(2, 4)).toEqual([
      ['Additions', 1_500, 1_500],
      ['Revaluation', 6_536.59, 6_536.59],
    ]);
  });
});

/** An asset of a register, and the same as a schedule takes it. */
interface Registered {
  readonly row: Row;
  readonly changing: Changing;
  /** Those that stand in the events table, without their asset. */
  readonly events: Changing['events'];
}

function registered(changing: Changing, index: number, kind: string, proceeds: number): Registered {
  const { asset, factor } = changing;
  const events = [...changing.events];
  const row: Record<string, Cell> = {
    ...{
      Asset: `A${index}`,
      Class: kind,
      Cost: Number(asset.cost) / 100,
      Salvage: Number(asset.salvage) / 100,
    },
    ...{ 'Life months': asset.lifeMonths, Method: asset.method, 'In service': asset.timing?.start ?? null },
    ...{ Factor: factor, Convention: asset.timing?.convention ?? null },
  };
  // What acts last may stand in a column of its own: on its day the columns come after the table.
  const last = events[events.length - 1];
  if (last?.word === 'disposal' || (last?.word === 'part-disposal' && last.share[0] > 0n)) {
    events.pop();
    row.Disposed = last.at;
    row['Disposed share'] = last.word === 'part-disposal' ? Number(last.share[0]) / 100 : null;
    row.Proceeds = proceeds;
  }
  const next = events[events.length - 1];
  if (next?.word === 'impairment' && next.amount > 0n) {
    events.pop();
    row.Impairment = Number(next.amount) / 100;
    row['Impairment date'] = next.at;
  }
  return { row, changing, events };
}

/** A register, the year end it is run with, and the first and last day of a span. */
interface Run {
  readonly assets: readonly Registered[];
  readonly yearEnd: number;
  readonly from: number;
  readonly to: number;
}

/** Registers of up to `size` assets, and a span that meets the first; `isPlain` leaves the events out. */
function runs(isPlain = false, size = 8): fc.Arbitrary<Run> {
  const spans = fc.record({
    yearEnd: fc.integer({ min: 1, max: 12 }),
    offset: fc.integer({ min: -300, max: 3_000 }),
    days: fc.integer({ min: 0, max: 1_200 }),
  });
  return spans.chain(({ yearEnd, offset, days }) => {
    const drawn = fc.record({
      changing: changingAssets({ conventions: CONVENTIONS, perYear: [12], maxEvents: 4, yearEnd }),
      kind: fc.constantFrom('Plant', 'Tools', 'Cars'),
      proceeds: fc.integer({ min: 0, max: 1e6 }),
    });
    return fc.array(drawn, { minLength: 1, maxLength: size }).map((all) => {
      const assets = all.map(({ changing, kind, proceeds }, index) => {
        const events = isPlain ? [] : changing.events;
        return registered({ ...changing, events }, index, kind, proceeds / 100);
      });
      const from = Math.max(day('1998-01-01'), (all[0]?.changing.asset.timing?.start ?? 0) + offset);
      return { assets, yearEnd, from, to: from + days };
    });
  });
}

const rowsOf = ({ assets }: Run): Table => tableOf(assets.map(({ row }) => row));

function eventsOf({ assets }: Run): Table | null {
  const rows = assets.flatMap(({ row, events }) =>
    events.map((event) => [row.Asset ?? null, ...typed(event)]),
  );
  return rows.length === 0 ? null : [EVENTS, ...rows];
}

const ran = (run: Run, by = 'asset', from = run.from, to = run.to): Matrix =>
  valueOf(register(rowsOf(run), from, to, null, run.yearEnd, by, null, eventsOf(run)));

const noted = (run: Run): Matrix =>
  valueOf(rollForward(rowsOf(run), run.from, run.to, null, run.yearEnd, null, eventsOf(run)));

/** The first day of a month and the last of one, around a span. */
function toMonths({ from, to, ...run }: Run): Run {
  const [first, last] = [dateOf(from), dateOf(to)];
  return {
    ...run,
    from: serialOf(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1))),
    to: serialOf(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 0))),
  };
}

describe('WDV.REGISTER', () => {
  test('every row ties, and the total is the sum of the rows', () => {
    fc.assert(
      fc.property(runs(), (run) => {
        const made = ran(run);
        expect(made[0]).toEqual(COLUMNS);
        expect(made).toHaveLength(run.assets.length + 2);
        made.slice(1).forEach((_, index) => {
          const of = (name: string): number => amount(made, index + 1, name);
          const gone = of('Charge') + of('Impairment') + of('Disposals');
          expect(of('Closing')).toBe(of('Opening') + of('Additions') - gone);
        });
        const names = [...AMOUNTS, 'Gain or loss'];
        expect(names.map((name) => sum(columnOf(made, name).slice(0, -1)))).toEqual(totalsOf(made));
      }),
      { numRuns: 300 },
    );
  });

  test('by class and in total it is the sum of its assets; classes stand in alphabetical order', () => {
    fc.assert(
      fc.property(runs(), (run) => {
        const [byAsset, byClass, byTotal] = [ran(run), ran(run, 'class'), ran(run, 'total')];
        expect(totalsOf(byClass)).toEqual(totalsOf(byAsset));
        expect(totalsOf(byTotal)).toEqual(totalsOf(byAsset));
        const classes = [...new Set(run.assets.map(({ row }) => String(row.Class)))].sort();
        expect(byClass).toHaveLength(classes.length + 2);
        classes.forEach((kind, index) => {
          expect(byClass[index + 1]).toContain(kind);
          for (const name of [...AMOUNTS, 'Gain or loss']) {
            const own = columnOf(byAsset, name).filter((_, row) => run.assets[row]?.row.Class === kind);
            expect(amount(byClass, index + 1, name)).toBe(sum(own));
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the register changes the order of its rows, and nothing by class', () => {
    fc.assert(
      fc.property(runs(), (run) => {
        const turned = { ...run, assets: [...run.assets].reverse() };
        const [one, other] = [ran(run), ran(turned)];
        expect(other.slice(1, -1)).toEqual(one.slice(1, -1).reverse());
        expect(other[other.length - 1]).toEqual(one[one.length - 1]);
        expect(ran(turned, 'class')).toEqual(ran(run, 'class'));
      }),
      { numRuns: 200 },
    );
  });

  test('adjacent spans chain: closing is opening, and the movements add up', () => {
    fc.assert(
      fc.property(runs(), fc.double({ min: 0, max: 1, noNaN: true }), (run, share) => {
        const cut = run.from + Math.floor((run.to - run.from) * share);
        if (cut === run.to) return;
        const whole = ran(run);
        const [before, after] = [ran(run, 'asset', run.from, cut), ran(run, 'asset', cut + 1, run.to)];
        expect(columnOf(after, 'Opening')).toEqual(columnOf(before, 'Closing'));
        expect(columnOf(before, 'Opening')).toEqual(columnOf(whole, 'Opening'));
        expect(columnOf(after, 'Closing')).toEqual(columnOf(whole, 'Closing'));
        for (const name of ['Additions', 'Charge', 'Impairment', 'Disposals', 'Gain or loss']) {
          const later = columnOf(after, name);
          const added = columnOf(before, name).map((each, row) => each + (later[row] ?? NaN));
          expect(added).toEqual(columnOf(whole, name));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an asset without columns of the register’s own is charged as CHARGE, and left as VALUEON', () => {
    fc.assert(
      fc.property(runs(true), (run) => {
        const made = ran(run);
        run.assets.forEach(({ changing: { asset, factor } }, index) => {
          const { start = 0, convention, yearEnd } = asset.timing ?? {};
          const base = [
            Number(asset.cost) / 100,
            Number(asset.salvage) / 100,
            asset.lifeMonths / 12,
          ] as const;
          const rest = [asset.method, factor, convention, yearEnd] as const;
          const charged = valueOf(charge(...base, start, run.from, run.to, ...rest));
          const left = valueOf(valueOn(...base, start, run.to, ...rest));
          const opened = valueOf(valueOn(...base, start, run.from - 1, ...rest));
          expect(made[index + 1]?.slice(-5, -1)).toEqual([charged, 0, 0, left]);
          expect(amount(made, index + 1, 'Opening')).toBe(cents(opened));
          const isThere = start <= run.to;
          expect(amount(made, index + 1, 'Cost')).toBe(isThere ? Number(asset.cost) : 0);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('an asset with events is its schedule’s months', () => {
    fc.assert(
      fc.property(runs(), (drawn) => {
        const run = toMonths(drawn);
        const made = ran(run);
        run.assets.forEach(({ changing }, index) => {
          const rows = valueOf(schedule(...scheduleArguments(changing))).slice(1);
          const until = (last: number): readonly (readonly unknown[])[] =>
            rows.filter((row) => Number(row[2]) <= last);
          const [before, within] = [until(run.from - 1), until(run.to)];
          const charged = (of: readonly (readonly unknown[])[]): number => cents(of[of.length - 1]?.[6] ?? 0);
          const left = (of: readonly (readonly unknown[])[]): number => cents(of[of.length - 1]?.[7] ?? 0);
          expect(amount(made, index + 1, 'Opening')).toBe(left(before));
          expect(amount(made, index + 1, 'Closing')).toBe(left(within));
          expect(amount(made, index + 1, 'Charge')).toBe(charged(within) - charged(before));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('an asset that is not there, or gone, is a row of 0', () => {
    fc.assert(
      fc.property(runs(), (run) => {
        const starts = run.assets.map(({ changing }) => changing.asset.timing?.start ?? 0);
        const early = ran(run, 'asset', Math.min(...starts) - 400, Math.min(...starts) - 1);
        early.slice(1).forEach((row) => expect(row.slice(2)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]));
        const late = ran(run, 'asset', day('2090-01-01'), day('2090-12-31'));
        run.assets.forEach(({ changing }, index) => {
          const isGone = changing.events[changing.events.length - 1]?.word === 'disposal';
          const amounts = late[index + 1]?.slice(2) ?? [];
          expect(!isGone || amounts.every((each) => each === 0)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('a take-on that agrees with the plan changes nothing beyond one minor unit', () => {
    fc.assert(
      fc.property(runs(true, 4), fc.double({ min: 0, max: 1, noNaN: true }), (run, share) => {
        const assets = run.assets.map((each) => {
          const { asset, factor } = each.changing;
          const { start = 0, convention, yearEnd } = asset.timing ?? {};
          const opened = start + Math.floor(asset.lifeMonths * 29 * share);
          if (opened >= run.from) return each;
          const base = [
            Number(asset.cost) / 100,
            Number(asset.salvage) / 100,
            asset.lifeMonths / 12,
          ] as const;
          const left = valueOf(valueOn(...base, start, opened, asset.method, factor, convention, yearEnd));
          const accumulated = (Number(asset.cost) - cents(left)) / 100;
          if (accumulated === 0) return each;
          const row = { ...each.row, 'Opening accumulated': accumulated, 'Opening date': opened };
          return { ...each, row };
        });
        const [plain, taken] = [ran(run), ran({ ...run, assets })];
        taken.slice(1, -1).forEach((_, index) => {
          for (const name of [...AMOUNTS, 'Gain or loss']) {
            const off = amount(taken, index + 1, name) - amount(plain, index + 1, name);
            // A charge is the difference of two values, of which each may be off by one.
            expect(Math.abs(off)).toBeLessThanOrEqual(name === 'Charge' ? 2 : 1);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('a take-on that agrees leaves the ceiling of reversals, in the middle of a year too', () => {
    // 40 % of 100,000 a year: 20,000 to June, 10,000 more to September, lost 10,000, and 60,000 at the end.
    const row: Row = {
      ...{ Asset: 'Van', Class: 'Cars', Cost: 100_000, Salvage: 0, 'Life months': 60, Method: 'DDB' },
      ...{ 'In service': '2024-01-01', 'Opening accumulated': 20_000, 'Opening date': '2024-06-30' },
    };
    const events = [
      EVENTS,
      ['Van', '2024-09-30', 'impairment', 10_000],
      ['Van', '2024-12-31', 'reversal', 50_000],
    ];
    const span = ['2024-07-01', '2024-12-31'] as const;
    const made = valueOf(register(tableOf([row]), ...span, null, null, null, null, events));
    // The opening value less the loss is the base: 40 % of 90,000 for the last quarter.
    expect(made[1]?.slice(3, 9)).toEqual([80_000, 0, 19_000, 1_000, 0, 60_000]);
  });

  test('of several books the one that is named counts', () => {
    fc.assert(
      fc.property(runs(), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (run, inTax) => {
        const assets = run.assets.map((each, index) => ({
          ...each,
          row: { ...each.row, Book: inTax[index] ? 'tax' : 'IFRS' },
        }));
        const own = assets.filter((_, index) => inTax[index]);
        if (own.length === 0) return;
        const events = eventsOf({ ...run, assets: own });
        const table = rowsOf({ ...run, assets });
        const made = valueOf(register(table, run.from, run.to, null, run.yearEnd, 'asset', 'tax', events));
        expect(made).toEqual(ran({ ...run, assets: own }));
      }),
      { numRuns: 100 },
    );
  });

  test('one asset in two books has one plan in each', () => {
    const table = tableOf([
      { ...KEPT, Book: 'IFRS' },
      { ...KEPT, Book: 'tax', 'Life months': 36 },
    ]);
    const made = valueOf(register(table, '2025-01-01', '2025-12-31', null, null, null, 'tax'));
    // 108,000 over 36 months.
    expect(made[1]?.[5]).toBe(36_000);
  });

  test('units of production are two rows of its schedule', () => {
    const assets = fc.record({
      cost: fc.integer({ min: 0, max: 1e9 }),
      percent: fc.integer({ min: 0, max: 100 }),
      total: fc.integer({ min: 1, max: 1e6 }),
      before: fc.integer({ min: 0, max: 1e6 }),
      made: fc.integer({ min: 0, max: 1e6 }),
    });
    fc.assert(
      fc.property(fc.array(assets, { minLength: 1, maxLength: 5 }), (all) => {
        const header = [...(tableOf([])[0] ?? []), 'Life'];
        const base = { Class: 'Mines', Method: 'UOP', 'In service': '2020-01-01' };
        const rows = all.map(({ cost, percent, total, before, made }, index) => {
          const salvage = Math.floor((cost * percent) / 100) / 100;
          const row = { ...base, Asset: `M${index}`, Cost: cost / 100, Salvage: salvage };
          const table = tableOf([{ ...row, 'Units before': before, Units: made }]);
          return { cells: [...(table[1] ?? []), total], salvage, total, before, made, cost: cost / 100 };
        });
        const table = [header, ...rows.map(({ cells }) => cells)];
        const ofAll = valueOf(register(table, '2025-01-01', '2025-12-31'));
        rows.forEach(({ cost, salvage, total, before, made }, index) => {
          const units = [[before], [made]];
          const own = valueOf(
            schedule(cost, salvage, total, 'UOP', null, null, null, null, null, 2, null, units),
          );
          expect(amount(ofAll, index + 1, 'Charge')).toBe(amount(own, 2, 'Charge'));
          expect(amount(ofAll, index + 1, 'Closing')).toBe(amount(own, 2, 'Closing'));
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('WDV.ROLLFORWARD', () => {
  test('every column ties, and the total is the sum of the classes', () => {
    fc.assert(
      fc.property(runs(), (run) => {
        const made = noted(run);
        const width = made[0]?.length ?? 0;
        for (let index = 1; index < width; index++) {
          const [cost, additions, revaluation, left, costClosing, accumulated, ...rest] = made
            .slice(1)
            .map((row) => cents(row[index])) as [number, number, number, number, number, number, ...number[]];
          const [charged, lost, back, leftToo, closing, opened, carried] = rest as [
            ...[number, number, number, number, number, number, number],
          ];
          expect(costClosing).toBe(cost + additions + revaluation - left);
          expect(closing).toBe(accumulated + charged + lost - back - leftToo);
          expect(opened).toBe(cost - accumulated);
          expect(carried).toBe(costClosing - closing);
          expect(Math.min(additions, left, lost, back)).toBeGreaterThanOrEqual(0);
        }
        made.slice(1).forEach((row) => {
          const amounts = row.slice(1).map(cents);
          expect(sum(amounts.slice(0, -1))).toBe(amounts[amounts.length - 1]);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('its total agrees with the register’s', () => {
    fc.assert(
      fc.property(runs(), (run) => {
        const note = noted(run).map((row) => cents(row[row.length - 1]));
        const of = (row: number): number => note[row] ?? NaN;
        const made = ran(run, 'total');
        const total = (name: string): number => amount(made, made.length - 1, name);
        expect([of(12), of(13), of(7)]).toEqual([total('Opening'), total('Closing'), total('Charge')]);
        expect(of(8) - of(9)).toBe(total('Impairment'));
        expect(of(2) + of(3)).toBe(total('Additions'));
        expect(of(4) - of(10)).toBe(total('Disposals'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('WDV.FORECAST', () => {
  test('its columns are the register’s charges, period by period', () => {
    const frequencies = fc.constantFrom(['month', 1], ['quarter', 3], ['year', 12]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(
        runs(true),
        frequencies,
        fc.integer({ min: 1, max: 6 }),
        (run, [frequency, step], count) => {
          // Disposals and losses that stand in the register itself are part of what is to come.
          const table = rowsOf(run);
          const { yearEnd } = run;
          const by = ['asset', 'class'] as const;
          const [byAsset, byClass] = by.map((word) =>
            valueOf(forecast(table, run.from, count, frequency, word, null, yearEnd)),
          ) as [Matrix, Matrix];
          let from = run.from;
          for (let period = 0; period < count; period++) {
            const first = dateOf(from);
            let month = first.getUTCMonth();
            while ((((month + 1 - yearEnd) % step) + step) % step !== 0) month++;
            const to = serialOf(new Date(Date.UTC(first.getUTCFullYear(), month + 1, 0)));
            const expected = columnOf(ran(run, 'asset', from, to), 'Charge');
            const index = period - count;
            expect(byAsset.slice(1).map((row) => cents(row.at(index)))).toEqual(expected);
            const classes = columnOf(ran(run, 'class', from, to), 'Charge');
            expect(byClass.slice(1).map((row) => cents(row.at(index)))).toEqual(classes);
            from = to + 1;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('bad input', () => {
  const [FROM, TO] = ['2025-01-01', '2025-12-31'];
  const plain = tableOf([KEPT, SOLD]);
  const without = (name: string): Table => {
    const index = (plain[0] ?? []).indexOf(name);
    return plain.map((row) => row.filter((_, column) => column !== index));
  };

  test.each(['Asset', 'Class', 'Cost', 'Salvage', 'Method', 'In service'])(
    'a register without %s is told that it needs one',
    (name) => {
      for (const made of [
        register(without(name), FROM, TO),
        rollForward(without(name), FROM, TO),
        forecast(without(name), FROM, 12),
      ]) {
        expect(problemOf(made)).toMatchObject({ kind: 'not-understood' });
        expect(problemOf(made).argument).toMatch(/^register/);
        expect(problemOf(made).takes).toContain(name);
      }
    },
  );

  test('without a life in years or in months it is told of Life', () => {
    expect(problemOf(register(without('Life months'), FROM, TO)).takes).toContain('Life');
  });

  test.each([
    ['a negative cost', { Cost: -1 }, 'out-of-range'],
    ['text as cost', { Cost: 'much' }, 'not-understood'],
    ['a salvage above cost', { Salvage: 1e9 }, 'out-of-range'],
    ['a negative life', { 'Life months': -3 }, 'out-of-range'],
    ['an unknown method', { Method: 'fast' }, 'not-understood'],
    ['no day in service', { 'In service': null }, 'not-understood'],
    ['an unknown convention', { Convention: 'weekly' }, 'not-understood'],
    ['a day before it was there', { Disposed: '2020-01-01' }, 'out-of-range'],
    ['a share above 1', { Disposed: '2025-06-30', 'Disposed share': 2 }, 'out-of-range'],
    ['an impairment without a date', { Impairment: 100 }, 'not-understood'],
    ['an impairment above the carrying amount', { Impairment: 1e6, 'Impairment date': TO }, 'out-of-range'],
    ['an opening without a date', { 'Opening accumulated': 100 }, 'not-understood'],
    [
      'an opening above the cost',
      { 'Opening accumulated': 120_000.01, 'Opening date': '2024-12-31' },
      'out-of-range',
    ],
  ] as const)('%s shows in its own cells, and in the total; the others compute', (_, wrong, kind) => {
    const made = valueOf(register(tableOf([SOLD, { ...KEPT, ...wrong }]), FROM, TO));
    expect(made[1]).toEqual(['Press', 'Plant', 48_000, 24_000, 0, 9_000, 0, 15_000, 0, 1_000]);
    for (const row of [made[2], made[3]]) {
      row?.slice(2).forEach((cell) => expect(cell).toMatchObject({ kind }));
    }
    expect(JSON.stringify(made[2]?.[5])).toContain('register row 3');
    const byClass = valueOf(register(tableOf([SOLD, { ...KEPT, ...wrong }]), FROM, TO, null, null, 'class'));
    expect(byClass[1]?.slice(-8)).toEqual(Array(8).fill(expect.objectContaining({ kind })));
    expect(columnOf(byClass, 'Charge')[1]).toBe(900_000);
  });

  test.each([
    ['Impairment', { Impairment: 1e6, 'Impairment date': TO }],
    ['Opening accumulated', { 'Opening accumulated': 1e6, 'Opening date': '2024-12-31' }],
    ['Life months', { 'Life months': -36 }],
    ['Life months', { 'Life months': 'long' }],
    ['Salvage', { Salvage: 1e9 }],
    ['Disposed share', { Disposed: TO, 'Disposed share': 2 }],
  ])('%s of a row is named by its column (%#)', (name, wrong) => {
    const made = valueOf(register(tableOf([{ ...KEPT, ...wrong }]), FROM, TO));
    expect(made[1]?.[2]).toMatchObject({ argument: `register row 2, ${name}` });
  });

  test('a span that begins by the opening date is not on record for that asset', () => {
    for (const [opened, from] of [
      [FROM, FROM],
      ['2025-06-30', FROM],
    ] as const) {
      const taken = { ...KEPT, 'Opening accumulated': 100, 'Opening date': opened };
      const made = valueOf(register(tableOf([SOLD, taken]), from, TO));
      expect(amount(made, 1, 'Charge')).toBe(900_000);
      for (const row of [made[2], made[3]]) {
        row?.slice(2).forEach((cell) => expect(cell).toMatchObject({ kind: 'not-on-record' }));
      }
    }
  });

  test('a note with a bad row shows it in its class and its total', () => {
    const made = valueOf(rollForward(tableOf([SOLD, { ...KEPT, Cost: -1 }]), FROM, TO));
    made.slice(1).forEach((row) => {
      expect(row[1]).toMatchObject({ kind: 'out-of-range' });
      expect(typeof row[2]).toBe('number');
      expect(row[3]).toMatchObject({ kind: 'out-of-range' });
    });
  });

  test('a forecast of units is not on record', () => {
    const mine = { ...KEPT, Asset: 'Mine', Method: 'UOP', Units: 5 };
    const made = valueOf(forecast(tableOf([SOLD, mine]), FROM, 2, 'month', 'asset'));
    expect(made[1]?.slice(-2)).toEqual([1_000, 1_000]);
    made.slice(2).forEach((row) => {
      row.slice(-2).forEach((cell) => expect(cell).toMatchObject({ kind: 'not-on-record' }));
    });
  });

  test('before its day in service an opening date is no obstacle', () => {
    const later = {
      ...KEPT,
      'In service': '2026-03-01',
      'Opening accumulated': 100,
      'Opening date': '2027-01-31',
    };
    const made = valueOf(register(tableOf([later]), FROM, TO));
    expect(made[1]?.slice(2)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  const events = (...rows: Table): Table => [EVENTS, ...rows];
  test.each([
    ['to', () => register(plain, TO, FROM), 'out-of-range'],
    ['to', () => rollForward(plain, TO, FROM), 'out-of-range'],
    ['from', () => register(plain, 'soon', TO), 'not-understood'],
    ['by', () => register(plain, FROM, TO, null, null, 'site'), 'not-understood'],
    ['by', () => forecast(plain, FROM, 12, 'month', 'site'), 'not-understood'],
    ['frequency', () => forecast(plain, FROM, 12, 'week'), 'not-understood'],
    ['periods', () => forecast(plain, FROM, 0), 'out-of-range'],
    ['convention', () => register(plain, FROM, TO, 'weekly'), 'not-understood'],
    ['year_end', () => register(plain, FROM, TO, null, 13), 'out-of-range'],
    ['decimals', () => register(plain, FROM, TO, null, null, null, null, null, 5), 'out-of-range'],
    ['register', () => register([], FROM, TO), 'not-understood'],
    ['register', () => register('x', FROM, TO), 'not-understood'],
    [
      'events',
      () => register(plain, FROM, TO, null, null, null, null, events(['Nobody', FROM, 'impairment', 1])),
      'not-understood',
    ],
    [
      'events',
      () => rollForward(plain, FROM, TO, null, null, null, events(['Nobody', FROM, 'impairment', 1])),
      'not-understood',
    ],
  ] as const)('%s is named when it is wrong (%#)', (argument, made, kind) => {
    const problem = problemOf(made());
    expect(problem.kind).toBe(kind);
    expect(problem.argument.startsWith(argument)).toBe(true);
  });

  test('an asset that no row has is named', () => {
    const wrong = events(['Nobody', FROM, 'impairment', 1]);
    expect(problemOf(register(plain, FROM, TO, null, null, null, null, wrong)).got).toBe('"Nobody"');
  });

  test('several books need the argument, which must be one of them', () => {
    const table = tableOf([
      { ...KEPT, Book: 'IFRS' },
      { ...SOLD, Book: 'tax' },
    ]);
    const none = problemOf(register(table, FROM, TO));
    expect(none).toMatchObject({ kind: 'not-understood', argument: 'book' });
    expect(none.takes).toContain('IFRS');
    expect(none.takes).toContain('tax');
    const unknown = problemOf(register(table, FROM, TO, null, null, null, 'HGB'));
    expect(unknown).toMatchObject({ kind: 'not-understood', argument: 'book', got: '"HGB"' });
  });

  test('one book needs no argument, however it is written', () => {
    const table = tableOf([
      { ...KEPT, Book: 'IFRS' },
      { ...SOLD, Book: 'ifrs ' },
    ]);
    expect(columnOf(valueOf(register(table, FROM, TO)), 'Charge')).toEqual([1_800_000, 900_000, 2_700_000]);
  });

  test('too many assets for a sheet are told the size they would have had', () => {
    const many = tableOf(Array.from({ length: 10_001 }, (_, index) => ({ ...KEPT, Asset: `A${index}` })));
    const problem = problemOf(register(many, FROM, TO, null, null, 'asset'));
    expect(problem.kind).toBe('too-large');
    // A header, 10,001 assets and a total, ten columns each.
    expect(`${problem.got} ${problem.takes}`).toContain('100,030');
    expect(totalsOf(valueOf(register(many, FROM, TO, null, null, 'class')))[3]).toBe(10_001 * 1_800_000);
  });
});

test('every method of time stands in some register', () => {
  const drawn = fc.sample(runs(), { numRuns: 60, seed: 1 });
  const methods = drawn.flatMap(({ assets }) => assets.map(({ changing }) => changing.asset.method));
  expect([...new Set(methods)].sort()).toEqual([...TIME_METHODS].sort());
});
