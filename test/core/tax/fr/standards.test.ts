/** Worked examples of the degressive method of France; every one is computed. */

import { charge } from '../../../../src/core/depreciation/on-dates';
import { schedule } from '../../../../src/core/depreciation/schedule';
import { fraction, fractionOf } from '../../../../src/core/money/fraction';
import { minor } from '../../../../src/core/money/minor';
import { exercisesOf } from '../../../../src/core/tax/degressive';
import { frenchDegressive, frenchPlan } from '../../../../src/core/tax/fr/degressive';
import { figuresOf, valueOf } from '../../answers';
import { casesOf, everyCaseOf } from '../../standards';
import { column, linesOf, sum } from '../../tables';

const KINDS = ['degressive-fr', 'coefficient-given', 'months', 'derogatory', 'coefficients'];
/** Within the last of six decimals. */
const near = (figures: readonly number[]) =>
  figures.map((figure) => expect.closeTo(figure, -Math.log10(2e-6)) as number);
/** Cases give six decimals, a table has four: an asset ten thousand times as dear has the others. */
const TIMES = 10_000;

describe('every case', () => {
  everyCaseOf(['tax-fr'], KINDS, [], 8);
});

interface Asset {
  readonly cost: number;
  readonly life: number;
  readonly months_first_year: number;
}

interface Planned {
  readonly degressive_rate: number;
  readonly schedule: readonly number[];
  readonly closing: readonly number[];
  readonly mode: readonly string[];
  readonly total: number;
}

test.each(casesOf<Asset, Planned>('degressive-fr'))(
  '$id: $source',
  ({ inputs: { cost, life, months_first_year }, expected }) => {
    const answer = frenchDegressive(cost * TIMES, life, months_first_year, 4);
    const table = valueOf(answer);
    expect(column(table, 'Charge').map((each) => each / TIMES)).toEqual(near(expected.schedule));
    expect(column(table, 'Closing').map((each) => each / TIMES)).toEqual(near(expected.closing));
    expect(linesOf(table).map(({ Mode }) => Mode)).toEqual(expected.mode);
    expect(sum(column(valueOf(frenchDegressive(cost, life, months_first_year)), 'Charge'))).toBeCloseTo(
      expected.total,
      6,
    );
    expect(figuresOf(answer)[0]).toBeCloseTo(expected.degressive_rate, 6);
  },
);

test.each(casesOf<Asset & { coefficient: number }, Planned>('coefficient-given'))(
  '$id: $source',
  ({ inputs: { cost, life, coefficient, months_first_year }, expected }) => {
    const plan = frenchPlan(minor(cost), fraction(BigInt(life)), fractionOf(coefficient), months_first_year);
    const rows = exercisesOf(plan);
    expect(rows.map(({ charge: each }) => each)).toEqual(expected.schedule);
    expect(rows.map(({ closing }) => closing)).toEqual(expected.closing);
    expect(rows.map(({ mode }) => mode)).toEqual(expected.mode);
    expect(sum(rows.map(({ charge: each }) => each))).toBe(expected.total);
  },
);

test.each(casesOf<{ purchase_date: string; year_end: string }, { months: number }>('months'))(
  '$id: $source',
  ({ inputs: { purchase_date, year_end }, expected }) => {
    // 12 over a year is 1 a month.
    expect(valueOf(charge(12, 0, 1, purchase_date, purchase_date, year_end))).toBe(expected.months);
  },
);

test.each(
  casesOf<
    Asset & { in_service: string },
    {
      tax: readonly number[];
      book_months: readonly number[];
      derogatoire: readonly number[];
      book_year6: number;
      derogatoire_year6: number;
    }
  >('derogatory'),
)('$id: $source', ({ inputs: { cost, life, months_first_year, in_service }, expected }) => {
  const tax = column(valueOf(frenchDegressive(cost * TIMES, life, months_first_year, 4)), 'Charge');
  const books = column(valueOf(schedule(cost, 0, life, 'SLN', null, in_service)), 'Charge');
  const beyond = books.map((book, index) => (tax[index] ?? 0) / TIMES - book);
  expect(tax.map((each) => each / TIMES)).toEqual(near(expected.tax));
  expect(books).toEqual([...expected.book_months, expected.book_year6]);
  expect(beyond).toEqual(near([...expected.derogatoire, expected.derogatoire_year6]));
  expect(sum(beyond)).toBeCloseTo(0, 6);
});

test.each(casesOf<{ life: readonly number[] }, { coefficient: readonly number[] }>('coefficients'))(
  '$id: $source',
  ({ inputs: { life }, expected }) => {
    // An asset of one unit a year of its life charges the coefficient first.
    const first = life.map((years) => column(valueOf(frenchDegressive(years, years)), 'Charge')[0]);
    expect(first).toEqual(expected.coefficient);
  },
);
