/**
 * `npm run bench`: what exactness costs, as ratios of medians taken in one process. Absolute times
 * are this machine's and this moment's; the ratios are what is promised.
 */

import { sweep } from '../../src/core/depreciation/curve';
import { METHODS } from '../../src/core/depreciation/methods';
import { lifeInYears, planOf, quantity, type Plan } from '../../src/core/depreciation/plan';
import { firstPeriods } from '../../src/core/depreciation/periods';
import { chargesInSteps } from '../../src/core/register/forecast';
import { finished } from '../../src/core/steps';
import { readHoldings } from '../../src/core/register/holdings';
import { register } from '../../src/core/register/register';
import { assets, type BenchAsset } from './assets';
import { decimalWrittenDown } from './decimals';
import { proofOfWork, timed, type Contender } from './measure';
import { plainSchedule, plainWrittenDown, rowObjects } from './plain-double';
import { line, report } from './report';
import { lossOfUnit, randomUnit, steppedUnit } from './units';

const SOME = 1024;

function methodOf(word: string): (typeof METHODS)[number] {
  const method = METHODS.find((each) => each.word === word);
  if (method === undefined) throw new Error(`no method ${word}`);
  return method;
}

function inMinor({ cost, salvage, life, factor }: BenchAsset): Plan {
  return planOf(Math.round(cost * 100), Math.round(salvage * 100), lifeInYears(life), quantity(factor));
}

/** Runs over the same thousand assets again and again. */
function over<T>(name: string, list: readonly T[], one: (item: T) => number): Contender {
  return {
    name,
    run: (times) => {
      let sum = 0;
      for (let index = 0; index < times; index++) sum += one(list[index & (SOME - 1)] as T);
      return sum;
    },
  };
}

function singleCalls(): void {
  const some = assets(SOME);
  const planned = some.map((asset) => ({ plan: inMinor(asset), period: asset.period }));
  const words = ['SLN', 'SYD', 'DB', 'DDB', 'VDB'] as const;
  // All in one turn: each call site then meets every method, as it does in a sheet.
  const timings = timed(
    words.flatMap((word) => {
      const method = methodOf(word);
      return [
        over('exact', planned, ({ plan, period }) => method.accumulated(plan, period, 1)),
        over('plain', some, plainWrittenDown[word]),
        over('decimal', some, decimalWrittenDown[word]),
      ];
    }),
  );
  words.forEach((word, index) => {
    const [exact, plain, decimal] = timings
      .slice(3 * index, 3 * index + 3)
      .map(({ nanoseconds }) => nanoseconds);
    line(`${word}, one call, to plain double`, exact, plain, 'at most', 2);
    line(`${word}, one call, decimal.js to it`, decimal, exact, 'at least', 40);
  });
}

function oneSchedule(): void {
  const some = assets(SOME).map((asset) => ({ ...asset, life: 60 }));
  const plans = some.map(inMinor);
  const method = methodOf('VDB');
  const into = new Float64Array(60);
  const ends = Float64Array.from({ length: 60 }, (_, index) => index + 1);
  const [exact, plain] = timed([
    over('exact', plans, (plan) => {
      sweep(method, plan, ends, 1, 0, 60, into);
      return into[59] ?? 0;
    }),
    over('plain', some, (asset) => {
      plainSchedule(asset, into);
      return into[59] ?? 0;
    }),
  ]);
  line('60 rows with switch, to plain double', exact?.nanoseconds, plain?.nanoseconds, 'at most', 2);
}

function wholeRegister(): void {
  const many = assets(100_000);
  const header = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service', 'Factor'];
  const table = [
    header,
    ...many.map(({ cost, salvage, life, method, inService, factor }, index) => {
      return [`A-${index}`, `Class ${index % 20}`, cost, salvage, life, method, inService, factor];
    }),
  ];
  const [from, to] = [43_831, 46_387];
  const terms = { from, to, convention: 'month', yearEnd: 12, decimals: 2, takesUnits: true } as const;
  const entries = readHoldings(table, null, null, terms);
  if (!entries.ok) throw new Error(entries.problem.got);
  const assetsRead = entries.value.map((entry) => {
    const holding = entry.read();
    return { ...entry, read: () => holding };
  });
  const ends = firstPeriods(from, 300, 'month', 12).map((period) => period.to);
  const rows = many.reduce((sum, { life }) => sum + 12 * life, 0);
  const [run, objects, year] = timed([
    once('run', () => finished(chargesInSteps('class', assetsRead, from, ends)).total.figures[0] ?? 0),
    once('objects', () => many.reduce((sum, asset) => sum + (rowObjects(asset)[0]?.charge ?? 0), 0)),
    once('year', () => Number(register(table, 46_023, 46_387, null, null, 'class').ok)),
  ]);
  const months = rows.toLocaleString('en-US');
  line(
    `100,000 assets, their ${months} months by class, to row objects`,
    run?.nanoseconds,
    objects?.nanoseconds,
    'at most',
    1,
  );
  line(
    '100,000 assets, WDV.REGISTER of a year from the cells on, to the same',
    year?.nanoseconds,
    objects?.nanoseconds,
  );
}

function once(name: string, run: () => number): Contender {
  return {
    name,
    run: (times) => {
      let sum = 0;
      for (let index = 0; index < times; index++) sum += run();
      return sum;
    },
  };
}

const UNIT_SIZES = [100, 1_000, 5_000, 20_000] as const;

/** What a unit costs for each step of n log n × rounds: always 20,000 assets, in units of a size. */
function units(): void {
  for (const [floors, unitOf] of [
    ['random floors', randomUnit],
    ['floors one after the other', steppedUnit],
  ] as const) {
    const sizes = UNIT_SIZES.map((count) => ({
      count,
      many: Array.from({ length: 20_000 / count }, (_, index) => unitOf(count, index)),
    }));
    const timings = timed(
      sizes.map(({ count, many }) =>
        once(`${count}`, () => many.reduce((sum, unit) => sum + lossOfUnit(unit).shared, 0)),
      ),
    );
    const costs = sizes.map(({ count, many }, index) => {
      const rounds = many.reduce((sum, unit) => sum + lossOfUnit(unit).allocation.rounds, 0) / many.length;
      const nanoseconds = (timings[index]?.nanoseconds ?? NaN) / many.length;
      return { count, rounds, aStep: nanoseconds / (count * Math.log2(count) * rounds) };
    });
    const [few, ...more] = costs;
    for (const { count, rounds, aStep } of more) {
      const what = `CGU of ${count.toLocaleString('en-US')}, ${floors}, ${rounds.toFixed(1)} rounds, a step of n log n × rounds`;
      line(`${what}, to 100 assets`, aStep, few?.aStep, 'at most', 1);
    }
  }
}

singleCalls();
oneSchedule();
wholeRegister();
units();
report(proofOfWork());
