/** Time against the number of assets, and against the number of rows of one schedule. */

import { sweep } from '../../src/core/depreciation/curve';
import { assets, type BenchAsset } from './assets';
import { decimalMonths } from './decimals';
import { exactRatio } from './goal';
import { spreadOf, timed, worked, type Turns } from './measure';
import { formulajsMonths } from './peers';
import { plainColumns, plainRegister } from './plain-register';
import { scheduleContenders } from './schedules';
import { OURS, shownTime, type Section } from './section';
import { inMinor, methodOf } from './whole-plan';

/** Assets come round again: nobody keeps ten million in memory. */
const DISTINCT = 10_000;
const MOST_MONTHS = 240;
/** In nanoseconds. */
const A_SECOND = 1e9;

type Work = (count: number) => number;

/** Each makes the monthly schedules of so many assets and sums them month by month. */
function contenders(): Readonly<Record<string, Work>> {
  const some = assets(DISTINCT);
  const at = (index: number): BenchAsset => some[index % DISTINCT] as BenchAsset;
  const sums = new Float64Array(MOST_MONTHS);
  const months = Float64Array.from(sums, (_, index) => index + 1);
  const written = new Float64Array(MOST_MONTHS);
  const columns = plainColumns(
    some,
    () => 0,
    () => 0,
  );
  const visiting =
    (each: (asset: BenchAsset, visit: (month: number, amount: number) => void) => void): Work =>
    (count) => {
      for (let index = 0; index < count; index++) {
        each(at(index), (month, amount) => (sums[month] = (sums[month] ?? 0) + amount));
      }
      return sums[0] ?? 0;
    };
  return {
    [OURS]: (count) => {
      for (let index = 0; index < count; index++) {
        const asset = at(index);
        const rows = 12 * asset.life;
        sweep(
          methodOf(asset.method),
          inMinor(asset),
          { at: months, since: 0, den: 12, first: 0, end: rows },
          written,
        );
        for (let month = 0; month < rows; month++) {
          sums[month] = (sums[month] ?? 0) + (written[month] ?? 0) - (written[month - 1] ?? 0);
        }
      }
      return sums[0] ?? 0;
    },
    'plain double, typed arrays': (count) => {
      const part = plainColumns(
        some.slice(0, Math.min(count, DISTINCT)),
        () => 0,
        () => 0,
      );
      plainRegister(part, MOST_MONTHS, sums);
      for (let done = DISTINCT; done < count; done += DISTINCT) plainRegister(columns, MOST_MONTHS, sums);
      return sums[0] ?? 0;
    },
    formulajs: visiting(formulajsMonths),
    'decimal.js': visiting(decimalMonths),
  };
}

type Point = readonly [number, number];

/** The times of one contender, until the next size would take too long. */
function grown(work: Work, sizes: readonly number[], mostSeconds: number): readonly Point[] {
  work(100);
  const points: Point[] = [];
  for (const size of sizes) {
    const [lastSize, last] = points[points.length - 1] ?? [size, 0];
    if ((last * size) / lastSize > mostSeconds * A_SECOND) break;
    const runs = [timeOf(() => work(size))];
    while (runs.length < 5 && (runs[0] ?? 0) < A_SECOND) runs.push(timeOf(() => work(size)));
    points.push([size, spreadOf(runs).median]);
  }
  return points;
}

function timeOf(run: () => number): number {
  const start = worked();
  run();
  return (worked() - start) * 1e6;
}

/** @param mostSeconds What would take longer is not run. */
export function growth(most: number, mostSeconds: number): Section {
  const sizes = [1e3, 1e4, 1e5, 1e6, 1e7].filter((size) => size <= most);
  const series = Object.entries(contenders()).map(([name, work]) => ({
    name,
    points: grown(work, sizes, mostSeconds),
  }));
  const ours = new Map(series.find(({ name }) => name === OURS)?.points);
  const ratio = (ours.get(1e7) ?? NaN) / (ours.get(1e6) ?? NaN);
  return {
    title: 'Time against assets',
    about: `The monthly schedules of so many assets, 11 years long on average, summed month by month, each plan made anew. What would take more than ${mostSeconds} seconds is not run.`,
    header: ['Contender', ...sizes.map((size) => size.toLocaleString('en-US'))],
    rows: series.map(({ name, points }) => [
      name,
      ...sizes.map((size, index) => {
        const point = points[index];
        if (point !== undefined) return shownTime(point[1]);
        const [lastSize, last] = points[points.length - 1] ?? [size, NaN];
        return `not run: would take ${shownTime((last * size) / lastSize)}`;
      }),
    ]),
    held: most < 1e7 ? [] : [exactRatio('ten million assets to one million', ratio, 12)],
    charts: [
      {
        file: 'assets.svg',
        title: 'Time against assets',
        x: 'assets',
        y: 'seconds',
        series: inSeconds(series),
      },
    ],
  };
}

const ROWS = [12, 60, 120, 240, 480, 960] as const;

export function growthOfRows(turns: Turns): Section {
  const measured = ROWS.map((rows) => timed(scheduleContenders(rows), turns));
  const names = measured[0]?.map(({ name }) => name) ?? [];
  const series = names.map((name, index) => ({
    name,
    points: ROWS.map((rows, place): Point => [
      rows,
      spreadOf(measured[place]?.[index]?.samples ?? []).median,
    ]),
  }));
  return {
    title: 'Time against rows',
    about:
      'One schedule of declining balance with the switch, longer and longer; formulajs is asked for DDB, which it goes through from the first period for every row.',
    header: ['Contender', ...ROWS.map(String)],
    rows: series.map(({ name, points }) => [name, ...points.map(([, time]) => shownTime(time))]),
    held: [],
    charts: [
      { file: 'rows.svg', title: 'Time against rows', x: 'rows', y: 'seconds', series: inSeconds(series) },
    ],
  };
}

function inSeconds(
  series: readonly { readonly name: string; readonly points: readonly Point[] }[],
): typeof series {
  return series.map(({ name, points }) => ({
    name,
    points: points.map(([size, time]): Point => [size, time / 1e9]),
  }));
}
