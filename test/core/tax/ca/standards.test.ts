/** Worked examples of capital cost allowance in Canada; every one is computed. */

import { disposal } from '../../../../src/core/depreciation/disposal';
import { cca } from '../../../../src/core/tax/ca/cca';
import { ACCELERATED } from '../../../../src/core/tax/ca/first-year-factor';
import { inForce } from '../../../../src/core/tax/dated-table';
import { parseIsoDate } from '../../../../src/core/time/serial';
import { figuresOf, valueOf } from '../../answers';
import { casesOf, everyCaseOf } from '../../standards';
import { linesOf, type Line } from '../../tables';

/** Kinds that have a test below. */
const KINDS = [
  'canada-class',
  'canada-sold-above-cost',
  'canada-class-53',
  'canada-class-10.1',
  'canada-years',
  'canada-claim',
];

describe('every case', () => {
  everyCaseOf(['tax-ca'], KINDS, [], 11);
});

/** A figure that its source gives to six decimals. */
const near = (figure: number) => expect.closeTo(figure, 6) as number;

const lineOf = (...given: Parameters<typeof cca>): Line => linesOf(valueOf(cca(...given)))[0] ?? {};

interface ClassYear {
  readonly opening_ucc: number;
  readonly additions_non_eligible: number;
  readonly additions_eligible: number;
  readonly dispositions: number;
  readonly rate: number;
  readonly eligible_factor: number;
  readonly days: number;
  readonly assets_left: boolean;
  readonly half_year_rule: boolean;
}

interface Outcome {
  readonly ucc_before: number;
  readonly net_non_eligible?: number;
  readonly net_eligible?: number;
  readonly cca_base?: number;
  readonly cca: number;
  readonly recapture: number;
  readonly terminal_loss: number;
  readonly closing_ucc: number;
}

test.each(casesOf<ClassYear, Outcome>('canada-class'))('$id: $source', ({ inputs, expected }) => {
  const given = [
    inputs.opening_ucc,
    inputs.additions_non_eligible,
    inputs.dispositions,
    inputs.rate,
    inputs.additions_eligible,
    inputs.eligible_factor,
    inputs.half_year_rule,
    inputs.days,
    !inputs.assets_left,
  ] as const;
  expect(lineOf(...given)).toEqual({
    'UCC before': expected.ucc_before,
    CCA: near(expected.cca),
    Recapture: expected.recapture,
    'Terminal loss': expected.terminal_loss,
    Closing: near(expected.closing_ucc),
  });
  const { net_non_eligible: ordinary, net_eligible: eligible, cca_base: base } = expected;
  if (ordinary === undefined || eligible === undefined || base === undefined) return;
  const steps = [ordinary, ...(eligible > 0 ? [eligible, inputs.eligible_factor] : []), base];
  expect(figuresOf(cca(...given)).slice(1, 1 + steps.length)).toEqual(steps);
});

interface Sale {
  readonly opening_ucc: number;
  readonly proceeds: number;
  readonly capital_cost: number;
  readonly rate: number;
}

test.each(
  casesOf<Sale, { disposition_for_ucc: number; recapture: number; capital_gain: number }>(
    'canada-sold-above-cost',
  ),
)('$id: $source', ({ inputs: { opening_ucc, proceeds, capital_cost, rate }, expected }) => {
  const disposition = Math.min(proceeds, capital_cost);
  expect(disposition).toBe(expected.disposition_for_ucc);
  expect(lineOf(opening_ucc, 0, disposition, rate).Recapture).toBe(expected.recapture);
  expect(valueOf(disposal(capital_cost, 0, proceeds))).toBe(expected.capital_gain);
});

interface Machines {
  readonly cost: number;
  readonly rate: number;
  readonly available_for_use: readonly number[];
}

test.each(casesOf<Machines, { first_year: readonly number[] }>('canada-class-53'))(
  '$id: $source',
  ({ inputs: { cost, rate, available_for_use }, expected }) => {
    const factors = available_for_use.map((year) => {
      const row = inForce(ACCELERATED, 'available', parseIsoDate(`${year}-06-30`) ?? 0);
      return row.ok ? row.value.figure.find(({ classes }) => classes === 'class 53')?.factor : undefined;
    });
    expect(factors.map((factor) => lineOf(0, 0, 0, rate, cost, factor).CCA)).toEqual(expected.first_year);
  },
);

test.each(
  casesOf<{ opening_ucc: number; rate: number }, { cca: number; recapture: number; terminal_loss: number }>(
    'canada-class-10.1',
  ),
)('$id: $source', ({ inputs: { opening_ucc, rate }, expected }) => {
  expect(lineOf(opening_ucc, 0, 0, rate / 2)).toMatchObject({
    CCA: expected.cca,
    Recapture: expected.recapture,
    'Terminal loss': expected.terminal_loss,
  });
});

test.each(
  casesOf<{ cost: number; rate: number; factor: number; years: number }, { closing_ucc: readonly number[] }>(
    'canada-years',
  ),
)('$id: $source', ({ inputs: { cost, rate, factor, years }, expected }) => {
  const closings: number[] = [];
  for (let year = 1; year <= years; year++) {
    const opening = closings[closings.length - 1] ?? 0;
    closings.push(Number(lineOf(opening, 0, 0, rate, year === 1 ? cost : 0, factor).Closing));
  }
  expect(closings).toEqual(expected.closing_ucc);
});

test.each(
  casesOf<{ opening_ucc: number; rate: number; claimed: number }, { closing_ucc: number }>('canada-claim'),
)('$id: $source', ({ inputs: { opening_ucc, rate, claimed }, expected }) => {
  const line = lineOf(opening_ucc, 0, 0, rate);
  expect(claimed).toBeLessThanOrEqual(Number(line.CCA));
  expect(Number(line['UCC before']) - claimed).toBe(expected.closing_ucc);
});
