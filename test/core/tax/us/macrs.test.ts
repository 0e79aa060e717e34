import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { sentenceOf } from '../../../../src/core/problem';
import { macrs } from '../../../../src/core/tax/us/macrs';
import { formulasOf, problemOf, valueOf } from '../../answers';
import { sum } from '../../tables';
import { ALL_YEARS, answerIn, COLUMNS, deductionIn, deductions, type Asked } from './columns';

const Exact = Decimal.clone({ precision: 60 });

test.each(COLUMNS)(
  'Table $table has $property_class years, $method, $convention $place as it is printed',
  ({ percentages, ...property }) => {
    const asked = { basis: 100, ...property };
    const printed = percentages.map((_, index) => deductionIn(index + 1, asked));
    expect(printed).toEqual(percentages);
    const every = deductions(asked).reduce((total, each) => total.plus(each), new Exact(0));
    expect(every.toNumber()).toBe(100);
  },
);

test('the fixture has every column of tables A-1 to A-5 and, of the classes, of A-14 to A-18', () => {
  const tables = COLUMNS.map(({ table }) => table);
  const counts = Object.fromEntries(
    [...new Set(tables)].map((each) => [each, tables.filter((t) => t === each).length]),
  );
  expect(counts).toEqual({
    ...{ 'A-1': 6, 'A-2': 6, 'A-3': 6, 'A-4': 6, 'A-5': 6 },
    ...{ 'A-6': 12, 'A-7a': 12, 'A-13': 12, 'A-13a': 12 },
    ...{ 'A-14': 4, 'A-15': 4, 'A-16': 4, 'A-17': 4, 'A-18': 4 },
  });
});

test.each([
  ['A-1', { property_class: 5 }],
  ['A-1', { property_class: 15, method: '150DB' }],
  ['A-4', { property_class: 20, convention: 'mid-quarter', place: 3 }],
  ['A-6', { property_class: 27.5, place: 1 }],
  ['A-7a', { property_class: 39, place: 1 }],
  ['A-8', { property_class: 12, method: 'SL' }],
  ['A-12', { property_class: 5, method: 'SL', convention: 'mid-quarter', place: 4 }],
  ['A-13', { property_class: 30, method: 'SL', convention: 'mid-month', place: 1 }],
  ['A-13a', { property_class: 40, method: 'SL', convention: 'mid-month', place: 1 }],
  ['A-14', { property_class: 10, method: '150DB' }],
  ['A-16', { property_class: 7, method: '150DB', convention: 'mid-quarter', place: 2 }],
])('the working names Table %s', (table, property) => {
  const [first, second] = formulasOf(answerIn(2, { basis: 100, ...property }));
  expect(first).toMatch(`Table ${table}:`);
  expect(second).toMatch(/^100 × /);
});

/** Straight line: 40 and 20 years of half-year, where nothing is rounded; 7 years, where it is. */
test.each([
  [40, 'half-year', null, [1.25, ...Array<number>(39).fill(2.5), 1.25]],
  [20, 'half-year', null, [2.5, ...Array<number>(19).fill(5), 2.5]],
  [2.5, 'half-year', null, [20, 40, 40]],
  [5, 'mid-quarter', 1, [17.5, 20, 20, 20, 20, 2.5]],
])('ADS of %s years, %s %s', (property_class, convention, place, percentages) => {
  for (const mode of ['table', 'formula']) {
    expect(deductions({ basis: 100, property_class, method: 'SL', convention, place, mode })).toEqual(
      percentages,
    );
  }
});

const PERSONAL = ['half-year', 'mid-quarter'];
const ADS = [
  ...[2.5, 3, 3.5, 4, 5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10, 10.5, 11, 11.5, 12, 12.5, 13, 13.5, 14, 15],
  ...[16, 16.5, 17, 18, 19, 20, 22, 24, 25, 26.5, 28, 30, 35, 40, 45, 50],
];

/** Every lawful property once. */
const PROPERTIES: readonly Omit<Asked, 'basis'>[] = [
  ...[3, 5, 7, 10].flatMap((years) => ['200DB', '150DB'].flatMap((method) => personal(years, method))),
  ...[15, 20].flatMap((years) => personal(years, '150DB')),
  ...ADS.flatMap((years) => personal(years, 'SL')),
  ...[27.5, 30, 39, 40].flatMap((years) => monthly(years)),
];

function personal(property_class: number, method: string): readonly Omit<Asked, 'basis'>[] {
  return PERSONAL.flatMap((convention) =>
    (convention === 'half-year' ? [null] : [1, 2, 3, 4]).map((place) => ({
      ...{ property_class, method, convention, place },
    })),
  );
}

function monthly(property_class: number): readonly Omit<Asked, 'basis'>[] {
  return Array.from({ length: 12 }, (_, month) => ({
    ...{ property_class, method: 'SL', convention: 'mid-month', place: month + 1 },
  }));
}

const property = fc.constantFrom(...PROPERTIES);
const mode = fc.constantFrom('table', 'formula');

test('the deductions of every property add up to the basis, in both modes', () => {
  for (const each of PROPERTIES) {
    for (const by of ['table', 'formula']) {
      const amounts = deductions({ basis: 100, ...each, mode: by });
      expect(sum(amounts)).toBeCloseTo(100, 9);
      expect(Math.min(...amounts)).toBeGreaterThan(0);
    }
  }
});

test('they add up for any basis, and after the recovery period nothing is deducted', () => {
  const basis = fc.double({ min: 1e-6, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(property, mode, basis, (of, by, amount) => {
      const asked = { basis: amount, ...of, mode: by };
      const amounts = ALL_YEARS.map((year) => deductionIn(year, asked));
      expect(Math.abs(sum(amounts) - amount)).toBeLessThanOrEqual(1e-9 * amount);
      const years = Number(of.property_class);
      expect(amounts.slice(Math.ceil(years) + 1)).toEqual(amounts.slice(Math.ceil(years) + 1).map(() => 0));
      expect(amounts.slice(0, Math.floor(years)).every((each) => each > 0)).toBe(true);
    }),
  );
});

/** Another way to the formula: decimals, with the year of the switch searched for over all of them. */
function byTrial({ property_class, method, convention, place }: Asked): readonly number[] {
  const years = Number(property_class);
  const first =
    { 'half-year': 0.5, 'mid-quarter': (9 - 2 * (place ?? 1)) / 8, 'mid-month': 0 }[convention ?? ''] ?? 0;
  const share = convention === 'mid-month' ? new Exact(25 - 2 * (place ?? 1)).div(24) : new Exact(first);
  const factor = method === 'SL' ? 1 : Number(method?.slice(0, 3)) / 100;
  const schedules = Array.from({ length: Math.ceil(years) + 1 }, (_, from) =>
    switched(years, factor, share, from),
  );
  // Of all years in which it could go over, the one that has deducted most at every point.
  return schedules
    .reduce((best, each) => (compare(each, best) > 0 ? each : best))
    .map((each) => each.toNumber());
}

function switched(years: number, factor: number, first: Decimal, from: number): readonly Decimal[] {
  let [left, remains] = [new Exact(1), new Exact(years)];
  const out: Decimal[] = [];
  for (let year = 0; remains.gt(0); year++) {
    const part = Exact.min(year === 0 ? first : 1, remains);
    const straight = left.times(part).div(remains);
    const share = year >= from || remains.lte(1) ? straight : left.times(factor).div(years).times(part);
    out.push(share);
    left = left.minus(share);
    remains = remains.minus(part);
  }
  return out;
}

function compare(a: readonly Decimal[], b: readonly Decimal[]): number {
  let ahead = new Exact(0);
  for (const [index, each] of a.entries()) {
    ahead = ahead.plus(each).minus(b[index] ?? 0);
    if (ahead.abs().gt('1e-40')) return ahead.isNegative() ? -1 : 1;
  }
  return 0;
}

test('the formula is the schedule that deducts soonest of all years to go over to straight line in', () => {
  for (const each of PROPERTIES) {
    const asked = { basis: 1000, ...each, mode: 'formula' };
    const expected = byTrial(asked).map((share) => expect.closeTo(1000 * share, 9) as number);
    expect(deductions(asked)).toEqual(expected);
  }
});

test('no printed percentage is further than 0.02 points from the formula', () => {
  for (const each of PROPERTIES) {
    const [printed, exact] = ['table', 'formula'].map((by) => deductions({ basis: 100, ...each, mode: by }));
    expect(printed).toEqual((exact ?? []).map((amount) => expect.closeTo(amount, 1.39) as number));
  }
});

const DEN: Readonly<Record<string, number>> = { 'half-year': 1, 'mid-quarter': 4, 'mid-month': 12 };

test('a disposal cuts a full year by its convention, and never gives more than the year has', () => {
  const month = fc.integer({ min: 0, max: 11 });
  fc.assert(
    fc.property(property, mode, fc.integer({ min: 2, max: 52 }), month, (of, by, year, at) => {
      const places = DEN[of.convention ?? ''] ?? 1;
      const disposal_place = 1 + (at % places);
      const asked = { basis: 1e6, ...of, mode: by };
      const [whole, kept] = [
        deductionIn(year, asked),
        deductionIn(year, { ...asked, disposed: true, disposal_place }),
      ];
      const years = deductions(asked).length;
      const share = (2 * disposal_place - 1) / (2 * places);
      expect(kept).toBeCloseTo(year < years ? whole * share : kept, 6);
      expect(kept).toBeLessThanOrEqual(whole);
      expect(kept).toBeGreaterThanOrEqual(whole * share * (1 - 1e-12));
    }),
  );
});

test.each([
  ['a half-year year 2 is halved', { property_class: 5 }, 2, undefined, 16_000],
  ['quarters: 12.5 %', { property_class: 5, convention: 'mid-quarter', place: 2 }, 3, 1, 2250],
  ['quarters: 37.5 %', { property_class: 5, convention: 'mid-quarter', place: 2 }, 3, 2, 6750],
  ['quarters: 62.5 %', { property_class: 5, convention: 'mid-quarter', place: 2 }, 3, 3, 11_250],
  ['quarters: 87.5 %', { property_class: 5, convention: 'mid-quarter', place: 2 }, 3, 4, 15_750],
  ['a month: 2.5 twelfths', { property_class: 27.5, place: 7 }, 3, 3, 757.5],
  ['bought and sold in one year', { property_class: 5 }, 1, undefined, 0],
  ['a last half year ends where the disposal is taken to be', { property_class: 5 }, 6, undefined, 5760],
  [
    'a last year of 4.5 months, sold in its first quarter: a third of it',
    { property_class: 5, convention: 'mid-quarter', place: 2 },
    ...([6, 1, 1420] as const),
  ],
  [
    'sold after the recovery period has ended',
    { property_class: 5, convention: 'mid-quarter', place: 2 },
    ...([6, 4, 4260] as const),
  ],
  ['years after it', { property_class: 5 }, 7, undefined, 0],
])('disposed of: %s', (_, of, year, disposal_place, deduction) => {
  const place = disposal_place === undefined ? {} : { disposal_place };
  expect(deductionIn(year, { basis: 100_000, ...of, disposed: true, ...place })).toBe(deduction);
});

test('what is blank or 0 is not given, and words and classes are read as people type them', () => {
  expect(valueOf(macrs(1000, 5, 2, null, null, null, null, null, null))).toBe(320);
  expect(valueOf(macrs(1000, 5, 2, '', 0, 0, '', false, 0))).toBe(320);
  expect(valueOf(macrs(1000, '5', 2, 'Half Year', '200db', 3, 'TABLE'))).toBe(320);
  expect(valueOf(macrs(1000, '27.5', 1, 'MIDMONTH', 's/l', 12))).toBe(1.52);
  expect(valueOf(macrs(null, 5, 1))).toBe(0);
  expect(valueOf(macrs(1.7e308, 7, 1))).toBeCloseTo(1.7e308 * 0.1429, -300);
});

test.each([
  ['basis', [-1, 5, 1], 'out-of-range'],
  ['basis', ['much', 5, 1], 'not-understood'],
  ['property_class', [1, null, 1], 'not-understood'],
  ['property_class', [1, 6, 1], 'not-understood'],
  ['property_class', [1, 'car', 1], 'not-understood'],
  ['property_class', [1, 12, 1], 'not-understood'],
  ['property_class', [1, 12, 1, null, '150DB'], 'not-understood'],
  ['property_class', [1, 31.5, 1, null, 'SL'], 'not-understood'],
  ['year', [1, 5, 0], 'out-of-range'],
  ['year', [1, 5, null], 'out-of-range'],
  ['year', [1, 5, 1.5], 'out-of-range'],
  ['year', [1, 5, 'one'], 'not-understood'],
  ['convention', [1, 5, 1, 'mid-year'], 'not-understood'],
  ['convention', [1, 5, 1, 'mid-month'], 'not-understood'],
  ['convention', [1, 39, 1, 'half-year'], 'not-understood'],
  ['convention', [1, 12, 1, 'mid-month', 'SL', 3], 'not-understood'],
  ['method', [1, 5, 1, null, 'DDB'], 'not-understood'],
  ['method', [1, 15, 1, null, '200DB'], 'not-understood'],
  ['method', [1, 39, 1, null, '150DB', 1], 'not-understood'],
  ['quarter_or_month', [1, 5, 1, 'mid-quarter'], 'not-understood'],
  ['quarter_or_month', [1, 5, 1, 'mid-quarter', null, 5], 'out-of-range'],
  ['quarter_or_month', [1, 39, 1, null, null, 13], 'out-of-range'],
  ['quarter_or_month', [1, 39, 1, null, null, 1.5], 'out-of-range'],
  ['quarter_or_month', [1, 39, 1, null, null, 'May'], 'not-understood'],
  ['mode', [1, 5, 1, null, null, null, 'exact'], 'not-understood'],
  ['disposed', [1, 5, 1, null, null, null, null, 'sold'], 'not-understood'],
  ['disposal_quarter_or_month', [1, 39, 2, null, null, 1, null, true], 'not-understood'],
  ['disposal_quarter_or_month', [1, 39, 2, null, null, 1, null, true, 13], 'out-of-range'],
] as const)('a wrong %s is named: %j', (argument, [basis, of, year, ...rest], kind) => {
  expect(problemOf(macrs(basis, of, year, ...rest))).toMatchObject({ kind, argument });
});

test('a class that does not exist is told which do, and a missing quarter what it is', () => {
  expect(sentenceOf(problemOf(macrs(1, 6, 1)))).toMatch(
    /^property_class got 6; it takes the class 3, 5, 7, 10, 15, 20, 27.5 or 39; with the method SL/,
  );
  expect(sentenceOf(problemOf(macrs(1, 5, 1, 'mid-quarter')))).toBe(
    'quarter_or_month got nothing; it takes the quarter of the tax year, 1 to 4, for the mid-quarter convention.',
  );
  expect(sentenceOf(problemOf(macrs(1, 20, 1, null, '200DB')))).toBe(
    'method got "200DB"; it takes 150DB or SL for 20-year property.',
  );
});
