/**
 * Worked examples of decline in value in Australia.
 *
 * Not computed by any function:
 *
 * | case    | why |
 * | ------- | --- |
 * | AUS-015 | a small business pool (Div 328): two fixed rates of two amounts |
 */

import { disposal } from '../../../../src/core/depreciation/disposal';
import { diminishingValue } from '../../../../src/core/tax/au/diminishing-value';
import { primeCost } from '../../../../src/core/tax/au/prime-cost';
import { parseIsoDate } from '../../../../src/core/time/serial';
import { valueOf } from '../../answers';
import { casesOf, everyCaseOf } from '../../standards';

const KINDS = [
  'diminishing',
  'diminishing-part-year',
  'prime-cost',
  'balancing',
  'balancing-reduced',
  'capital-works',
  'disposed',
];
const SIX = 6;

describe('every case', () => {
  everyCaseOf(['tax-au'], KINDS, ['AUS-015'], 11);
});

interface Held {
  readonly effective_life: number;
  readonly days_held: number;
}

interface Declined {
  readonly decline: number;
}

test.each(casesOf<Held & { base_value: number; rate_multiple?: number }, Declined>('diminishing'))(
  '$id: $source',
  ({ inputs: { base_value, effective_life, days_held, rate_multiple }, expected }) => {
    const decline = valueOf(diminishingValue(base_value, effective_life, days_held, rate_multiple));
    expect(decline).toBeCloseTo(expected.decline, SIX);
  },
);

test.each(
  casesOf<
    { base_value: number; effective_life: number; start: string; year_end: string },
    Declined & { days: number }
  >('diminishing-part-year'),
)('$id: $source', ({ inputs: { base_value, effective_life, start, year_end }, expected }) => {
  const days = (parseIsoDate(year_end) ?? NaN) - (parseIsoDate(start) ?? NaN) + 1;
  expect(days).toBe(expected.days);
  expect(valueOf(diminishingValue(base_value, effective_life, days))).toBeCloseTo(expected.decline, SIX);
});

test.each(casesOf<Held & { cost: number }, Declined>('prime-cost'))(
  '$id: $source',
  ({ inputs: { cost, effective_life, days_held }, expected }) => {
    expect(valueOf(primeCost(cost, effective_life, days_held))).toBeCloseTo(expected.decline, SIX);
  },
);

test.each(
  casesOf<{ construction_cost: number; rate: number; days: number }, { deduction: number }>('capital-works'),
)('$id: $source', ({ inputs: { construction_cost, rate, days }, expected }) => {
  expect(valueOf(primeCost(construction_cost, 1 / rate, days))).toBeCloseTo(expected.deduction, SIX);
});

interface Terminated {
  readonly adjustable_value: number;
  readonly termination_value: number;
}

/** Of an asset that stands at its adjustable value. */
const balancing = (adjustable: number, termination: number) => valueOf(disposal(adjustable, 0, termination));

test.each(casesOf<Terminated, { assessable: number; deductible: number }>('balancing'))(
  '$id: $source',
  ({ inputs: { adjustable_value, termination_value }, expected }) => {
    const gain = balancing(adjustable_value, termination_value);
    expect([Math.max(0, gain), Math.max(0, -gain)]).toEqual([expected.assessable, expected.deductible]);
  },
);

test.each(
  casesOf<
    Terminated & { sum_of_reductions: number; total_decline: number },
    { gross_adjustment: number; assessable: number }
  >('balancing-reduced'),
)('$id: $source', ({ inputs, expected }) => {
  const gross = balancing(inputs.adjustable_value, inputs.termination_value);
  expect(gross).toBe(expected.gross_adjustment);
  const taxable = 1 - inputs.sum_of_reductions / inputs.total_decline;
  expect(gross * taxable).toBeCloseTo(expected.assessable, SIX);
});

test.each(
  casesOf<
    Held & { opening_adjustable_value: number; termination_value: number },
    Declined & { adjustable_value: number; deductible: number }
  >('disposed'),
)('$id: $source', ({ inputs, expected }) => {
  const { opening_adjustable_value: opening, effective_life, days_held, termination_value } = inputs;
  const decline = valueOf(diminishingValue(opening, effective_life, days_held));
  expect(decline).toBeCloseTo(expected.decline, SIX);
  expect(opening - decline).toBeCloseTo(expected.adjustable_value, SIX);
  expect(valueOf(disposal(opening, decline, termination_value))).toBeCloseTo(-expected.deductible, SIX);
});
