/** A register of 100,000 assets: the charge of every month of every life, summed by class. */

import { sweep } from '../../src/core/depreciation/curve';
import { firstPeriods } from '../../src/core/depreciation/periods';
import { chargesInSteps } from '../../src/core/register/forecast';
import { readHoldings, type Entries } from '../../src/core/register/holdings';
import { register } from '../../src/core/register/register';
import { finished } from '../../src/core/steps';
import { monthOf } from '../../src/core/time/calendar';
import { assets, type BenchAsset } from './assets';
import { whole } from './contender';
import { decimalMonths } from './decimals';
import { timed, type Timing, type Turns } from './measure';
import { formulajsMonths } from './peers';
import { rowObjects } from './plain-double';
import { plainColumns, plainRegister, type PlainColumns } from './plain-register';
import { inMinor, methodOf } from './whole-plan';
import { OURS, TIMING_HEADER, timingRows, type Section } from './section';

export const FIRST_DAY = 43_831;
/** Every life of the made-up assets ends within. */
export const PERIODS = 300;
const CLASSES = 20;
const HEADER = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service', 'Factor'];

/** The same by way of the register: what WDV.FORECAST does once the rows have been read. */
const RUN = 'WDV.FORECAST over assets that have been read';

export const REGISTER_GOALS = {
  'plain double, typed arrays': 0.8,
  formulajs: 1 / 20,
  'decimal.js': 1 / 500,
};
/** Contenders that are slow are timed over the first of the assets, for each row. */
const FEWER = { formulajs: 20, 'decimal.js': 500 } as const;

export function registerTable(many: readonly BenchAsset[]): readonly (readonly unknown[])[] {
  const rows = many.map(({ cost, salvage, life, method, inService, factor }, index) => {
    return [`A-${index}`, `Class ${index % CLASSES}`, cost, salvage, life, method, inService, factor];
  });
  return [HEADER, ...rows];
}

export function rowsOf(many: readonly BenchAsset[]): number {
  return many.reduce((sum, { life }) => sum + 12 * life, 0);
}

/** Entries whose assets have been read, as the typed arrays of the plain loop have been filled. */
function readEntries(table: readonly (readonly unknown[])[]): Entries {
  const terms = { from: FIRST_DAY, to: 46_387, convention: 'month', yearEnd: 12 } as const;
  const entries = readHoldings(table, null, null, { ...terms, decimals: 2, takesUnits: true });
  if (!entries.ok) throw new Error(entries.problem.got);
  const { count, at } = entries.value;
  const all = Array.from({ length: count }, (_, index) => {
    const { tag, assetClass, read } = at(index);
    const holding = read();
    return { tag, assetClass, read: () => holding };
  });
  return { count, at: (index) => all[index] ?? at(index) };
}

/** All contenders over the same assets, in nanoseconds for each row of a schedule. */
export function registerTimings(count: number, turns: Turns): readonly Timing[] {
  const many = assets(count);
  const entries = readEntries(registerTable(many));
  const ends = firstPeriods(FIRST_DAY, PERIODS, 'month', 12).map((period) => period.to);
  const columns = plainColumns(
    many,
    ({ inService }) => monthOf(inService) - monthOf(FIRST_DAY),
    (index) => index % CLASSES,
  );
  const sums = new Float64Array(CLASSES * PERIODS);
  const few = (name: keyof typeof FEWER): readonly BenchAsset[] => many.slice(0, count / FEWER[name]);
  const [some, fewest] = [few('formulajs'), few('decimal.js')];
  const contenders = [
    whole(OURS, () => exactRegister(many, columns, sums)),
    whole(RUN, () => finished(chargesInSteps('class', entries, FIRST_DAY, ends)).total.figures[0] ?? 0),
    whole('plain double, typed arrays', () => {
      plainRegister(columns, PERIODS, sums);
      return sums[0] ?? 0;
    }),
    whole('plain double, typed arrays, rounding without a branch', () => {
      plainRegister(columns, PERIODS, sums, true);
      return sums[0] ?? 0;
    }),
    whole('plain double, an object a row', () => {
      return many.reduce((sum, asset) => sum + (rowObjects(asset)[0]?.charge ?? 0), 0);
    }),
    whole('formulajs', () => summed(some, sums, formulajsMonths)),
    whole('decimal.js', () => summed(fewest, sums, decimalMonths)),
  ];
  const rows = [many, many, many, many, many, some, fewest].map(rowsOf);
  return timed(contenders, turns).map(({ name, samples }, index) => {
    return { name, samples: samples.map((sample) => sample / (rows[index] ?? NaN)) };
  });
}

const MONTHS = Float64Array.from({ length: 240 }, (_, index) => index + 1);
const written = new Float64Array(MONTHS.length);

/** Plans by the exact core, each made from its columns, swept into one buffer and added to the sums of its line. */
function exactRegister(
  many: readonly BenchAsset[],
  { line, first }: PlainColumns,
  sums: Float64Array,
): number {
  for (let index = 0; index < many.length; index++) {
    const asset = many[index] as BenchAsset;
    const rows = 12 * asset.life;
    sweep(
      methodOf(asset.method),
      inMinor(asset),
      { at: MONTHS, since: 0, den: 12, first: 0, end: rows },
      written,
    );
    addCharges(rows, (line[index] ?? 0) * PERIODS + (first[index] ?? 0), sums);
  }
  return sums[0] ?? 0;
}

function addCharges(rows: number, place: number, sums: Float64Array): void {
  let before = 0;
  for (let month = 0; month < rows; month++) {
    const now = written[month] ?? 0;
    sums[place + month] = (sums[place + month] ?? 0) + (now - before);
    before = now;
  }
}

function summed(
  many: readonly BenchAsset[],
  sums: Float64Array,
  months: (asset: BenchAsset, visit: (month: number, amount: number) => void) => void,
): number {
  for (const asset of many) months(asset, (month, amount) => (sums[month] = (sums[month] ?? 0) + amount));
  return sums[0] ?? 0;
}

export function wholeRegister(turns: Turns): Section {
  const count = 100_000;
  const many = assets(count);
  const table = registerTable(many);
  const rows = rowsOf(many).toLocaleString('en-US');
  const months = timingRows('a row of 100,000 assets', registerTimings(count, turns), REGISTER_GOALS);
  const fromCells = timed(
    [whole(OURS, () => Number(register(table, 46_023, 46_387, null, null, 'class').ok))],
    { ...turns, rounds: 5 },
  );
  const read = timingRows('WDV.REGISTER of a year by class, from the cells on', fromCells);
  return {
    title: 'A register of 100,000 assets',
    about: `The charges of all ${rows} months of their lives, summed month by month in 20 classes; times are for each row. Writedown is the exact core, which makes each plan from columns and sweeps it into one buffer. WDV.FORECAST does the same over a hundred thousand assets that lie in memory with their days, conventions and events. The typed loops start from arrays that have been filled; formulajs and decimal.js are timed over the first 5,000 and 200 of them. The typed loop rounds what is written down after each month by Math.round, whose branch processors guess wrongly every other time; beside it stands the same loop by floor.`,
    header: TIMING_HEADER,
    rows: [...months.rows, ...read.rows],
    held: months.held,
  };
}
