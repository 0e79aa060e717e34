/**
 * Worked examples of capital allowances (CAA 2001).
 *
 * Not computed by any function:
 *
 * | case   | why |
 * | ------ | --- |
 * | UK-032 | structures and buildings allowance, CAA 2001 Part 2A: no function has it |
 * | UK-033 | its sale, a matter of capital gains (TCGA 1992 s.37B) |
 * | UK-038 | taxable profit from allowances that are given: a sum |
 *
 * What a cell would add to a function (a cap at cost, a proportion, the order of spending) the tests add.
 */

import { annualInvestmentAllowance } from '../../../../src/core/tax/uk/annual-investment-allowance';
import { firstYearAllowance } from '../../../../src/core/tax/uk/first-year-allowance';
import { writingDownRate } from '../../../../src/core/tax/uk/rate';
import { valueOf } from '../../answers';
import { casesOf, everyCaseOf } from '../../standards';
import { poolRow, type Asked, type Row } from './pools';

const NOT_COMPUTED = ['UK-032', 'UK-033', 'UK-038'];

/** Kinds that have a test below. */
const KINDS = [
  'pool',
  'capped-disposal',
  'allowances-in-order',
  'short-period',
  'special-first-year',
  'first-year-disposal',
  'hybrid-rate',
  'single-asset',
  'cars',
  'reduced-claim',
  'years',
];

describe('every case', () => {
  everyCaseOf(['tax-uk'], KINDS, NOT_COMPUTED, 21);
});

interface Dates {
  readonly period_start: string;
  readonly period_end: string;
}

const datesOf = ({ period_start, period_end }: Dates): Pick<Asked, 'start' | 'end'> => ({
  start: period_start,
  end: period_end,
});

test.each(casesOf<Asked & Dates, Partial<Row>>('pool'))('$id: $source', ({ inputs, expected }) => {
  expect(poolRow({ ...inputs, ...datesOf(inputs) })).toMatchObject(expected);
});

test.each(
  casesOf<
    Dates & { opening: number; proceeds: number; original_cost: number },
    Partial<Row> & { disposal_value: number }
  >('capped-disposal'),
)('$id: $source', ({ inputs, expected }) => {
  const { opening, proceeds, original_cost: cost } = inputs;
  const { disposal_value: value, ...row } = expected;
  expect(Math.min(proceeds, cost)).toBe(value);
  expect(poolRow({ opening, disposals: value, ...datesOf(inputs) })).toMatchObject(row);
});

test.each(
  casesOf<
    Dates & { main_additions: number; special_additions: number },
    {
      aia_special: number;
      aia_main: number;
      main_allowance: number;
      special_allowance: number;
      total: number;
      total_main_first: number;
    }
  >('allowances-in-order'),
)('$id: $source', ({ inputs, expected }) => {
  const { main_additions: main, special_additions: special, period_start, period_end } = inputs;
  const aia = valueOf(annualInvestmentAllowance(main + special, period_start, period_end));
  const ofPool = (kind: string, additions: number): number =>
    poolRow({ additions, pool: kind, ...datesOf(inputs) }).allowance;
  const toSpecial = Math.min(special, aia);
  const mainAllowance = ofPool('main', main - (aia - toSpecial));
  const specialAllowance = ofPool('special', special - toSpecial);
  expect([toSpecial, aia - toSpecial]).toEqual([expected.aia_special, expected.aia_main]);
  expect([mainAllowance, specialAllowance]).toEqual([expected.main_allowance, expected.special_allowance]);
  expect(aia + mainAllowance + specialAllowance).toBe(expected.total);
  const toMain = Math.min(main, aia);
  const reversed = aia + ofPool('main', main - toMain) + ofPool('special', special - (aia - toMain));
  expect(reversed).toBe(expected.total_main_first);
});

test.each(casesOf<Dates & { additions: number }, { aia: number; allowance: number }>('short-period'))(
  '$id: $source',
  ({ inputs, expected }) => {
    const { additions, period_start, period_end } = inputs;
    const aia = valueOf(annualInvestmentAllowance(additions, period_start, period_end));
    expect(aia).toBe(expected.aia);
    expect(poolRow({ additions: additions - aia, ...datesOf(inputs) }).allowance).toBe(expected.allowance);
  },
);

test.each(
  casesOf<
    { cost: number; incurred: string; next_start: string; next_end: string },
    { fya: number; forward: number; next_allowance: number }
  >('special-first-year'),
)('$id: $source', ({ inputs, expected }) => {
  const { cost, incurred, next_start: start, next_end: end } = inputs;
  const fya = valueOf(firstYearAllowance(cost, incurred, 'special-rate'));
  expect([fya, cost - fya]).toEqual([expected.fya, expected.forward]);
  const next = poolRow({ opening: cost - fya, start, end, pool: 'special' });
  expect(next.allowance).toBe(expected.next_allowance);
});

test.each(
  casesOf<
    { claim: string; cost: number; incurred: string; disposal_value: number },
    { relevant_proportion: number; charge: number; deducted_from_pool: number }
  >('first-year-disposal'),
)('$id: $source', ({ inputs, expected }) => {
  const { claim, cost, incurred, disposal_value: value } = inputs;
  const proportion = valueOf(firstYearAllowance(cost, incurred, claim)) / cost;
  const charge = value * proportion;
  expect([proportion, charge, value - charge]).toEqual([
    expected.relevant_proportion,
    expected.charge,
    expected.deducted_from_pool,
  ]);
});

test.each(casesOf<Dates & { pool: string; payer: string }, { rate: number }>('hybrid-rate'))(
  '$id: $source',
  ({ inputs, expected }) => {
    const { period_start, period_end, pool, payer } = inputs;
    expect(valueOf(writingDownRate(period_start, period_end, pool, payer))).toBe(expected.rate);
  },
);

test.each(
  casesOf<{ opening: number; disposal_value: number }, { balancingAllowance: number }>('single-asset'),
)('$id: $source', ({ inputs, expected }) => {
  const { opening, disposal_value: disposals } = inputs;
  const sold = poolRow({ opening, disposals, pool: 'single', final: true });
  expect(sold).toMatchObject({ ...expected, allowance: 0, charge: 0, forward: 0 });
});

test.each(
  casesOf<
    Dates & { main_cost: number; special_cost: number },
    { main_allowance: number; special_allowance: number }
  >('cars'),
)('$id: $source', ({ inputs, expected }) => {
  const dates = datesOf(inputs);
  expect(poolRow({ additions: inputs.main_cost, ...dates }).allowance).toBe(expected.main_allowance);
  expect(poolRow({ additions: inputs.special_cost, pool: 'special', ...dates }).allowance).toBe(
    expected.special_allowance,
  );
});

test.each(
  casesOf<Dates & { opening: number; claimed: number }, { allowance: number; forward: number }>(
    'reduced-claim',
  ),
)('$id: $source', ({ inputs, expected }) => {
  const { opening, claimed } = inputs;
  const { balance, allowance } = poolRow({ opening, ...datesOf(inputs) });
  const given = Math.min(claimed, allowance);
  expect([given, balance - given]).toEqual([expected.allowance, expected.forward]);
});

test.each(
  casesOf<
    { opening: number; years: readonly number[] },
    { allowances: readonly number[]; forwards: readonly number[] }
  >('years'),
)('$id: $source', ({ inputs, expected }) => {
  let opening = inputs.opening;
  const rows = inputs.years.map((year) => {
    const row = poolRow({ opening, start: `${year}-01-01`, end: `${year}-12-31` });
    opening = row.forward;
    return row;
  });
  expect(rows.map(({ allowance }) => allowance)).toEqual(expected.allowances);
  expect(rows.map(({ forward }) => forward)).toEqual(expected.forwards);
});
