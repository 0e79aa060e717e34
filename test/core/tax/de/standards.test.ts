/** Worked examples of the degressive method of Germany; every one is computed. */

import { charge } from '../../../../src/core/depreciation/on-dates';
import { inForce } from '../../../../src/core/tax/dated-table';
import { germanDegressive } from '../../../../src/core/tax/de/degressive';
import { DEGRESSIVE_RATES } from '../../../../src/core/tax/de/rates';
import { parseIsoDate } from '../../../../src/core/time/serial';
import { figuresOf, problemOf, valueOf } from '../../answers';
import { casesOf, everyCaseOf } from '../../standards';
import { column, linesOf } from '../../tables';

const KINDS = ['degressive-de', 'stays-degressive', 'windows', 'linear-months', 'no-way-back'];
/** Within the last of six decimals. */
const near = (figures: readonly number[]) =>
  figures.map((figure) => expect.closeTo(figure, -Math.log10(2e-6)) as number);
/** Cases give six decimals, a table has four: an asset ten thousand times as dear has the others. */
const TIMES = 10_000;

describe('every case', () => {
  everyCaseOf(['tax-de'], KINDS, [], 7);
});

interface Asset {
  readonly cost: number;
  readonly life: number;
  readonly acquired: string;
}

const PLANS = casesOf<
  Asset,
  {
    rate: number;
    schedule: readonly number[];
    closing: readonly number[];
    mode: readonly string[];
  }
>('degressive-de');

test.each(PLANS)('$id: $source', ({ inputs: { cost, life, acquired }, expected }) => {
  const answer = germanDegressive(cost * TIMES, life, acquired, null, null, 4);
  const table = valueOf(answer);
  expect(column(table, 'Charge').map((each) => each / TIMES)).toEqual(near(expected.schedule));
  expect(column(table, 'Closing').map((each) => each / TIMES)).toEqual(near(expected.closing));
  expect(linesOf(table).map(({ Mode }) => Mode)).toEqual(expected.mode);
  expect(figuresOf(answer)[0]).toBe(expected.rate);
});

test.each(
  casesOf<Asset, { schedule_2025_2029: readonly number[]; residual_end_2029: number }>('stays-degressive'),
)('$id: $source', ({ inputs: { cost, life, acquired }, expected }) => {
  const charges = column(valueOf(germanDegressive(cost, life, acquired, false)), 'Charge');
  expect(charges).toEqual([...expected.schedule_2025_2029, expected.residual_end_2029]);
});

describe('windows', () => {
  const [windows] = casesOf<
    { dates: readonly string[] },
    { cap: readonly number[]; multiple: readonly number[] }
  >('windows');
  const rows = (windows?.inputs.dates ?? []).map(
    (date, index) => [date, windows?.expected.cap[index], windows?.expected.multiple[index]] as const,
  );

  test.each(rows)('GER-009 on %s: at most %p, %p times', (date, cap, multiple) => {
    const found = inForce(DEGRESSIVE_RATES, 'acquired', parseIsoDate(date) ?? NaN);
    const expected = cap === 0 ? 'not-on-record' : { cap, multiple };
    expect(found.ok ? found.value.figure : found.problem.kind).toEqual(expected);
    const answer = germanDegressive(1_000, 100, date);
    const first = answer.ok ? figuresOf(answer)[0] : problemOf(answer).kind;
    expect(first).toEqual(cap === 0 ? 'not-on-record' : (multiple ?? NaN) / 100);
  });
});

test.each(casesOf<Asset, { months: number; first_year: number }>('linear-months'))(
  '$id: $source',
  ({ inputs: { cost, life, acquired }, expected }) => {
    const first = valueOf(charge(cost, 0, life, acquired, '2024-01-01', '2024-12-31'));
    expect(first).toBe(expected.first_year);
    expect(first / (cost / life / 12)).toBe(expected.months);
  },
);

test.each(casesOf<{ from: string; to: string }, { allowed: boolean }>('no-way-back'))(
  '$id: $source',
  ({ inputs: { from, to }, expected }) => {
    const switched = PLANS.flatMap(({ inputs: { cost, life, acquired } }) => {
      const modes = linesOf(valueOf(germanDegressive(cost, life, acquired))).map(({ Mode }) => Mode);
      return modes.map((mode, index) => mode === from && modes[index + 1] === to);
    });
    expect(switched.includes(true)).toBe(expected.allowed);
  },
);
