/**
 * Worked examples of IAS 36, IFRS 5, ASC 360 and ASC 350, each computed by a function or by several.
 *
 * Not computed by any function:
 *
 * | case    | why |
 * | ------- | --- |
 * | IFA-045 | a reversal of goodwill: there is none, so no function takes goodwill back |
 * | IFA-054 | goodwill of a part sold, by relative value: a share and a product, which a cell does |
 * | IFA-055 | goodwill shared out anew, by relative value: the same |
 * | USI-027 | the order of the tests: an order has no figure |
 * | USI-030 | a loss shared with a minority: a product |
 */

import { value } from '../../../src/core/depreciation/value';
import { excelSln } from '../../../src/core/excel/sln';
import { amount } from '../../../src/core/impairment/amount';
import { goodwillLoss } from '../../../src/core/impairment/goodwill';
import { heldAndUsed } from '../../../src/core/impairment/held-and-used';
import { heldForSale } from '../../../src/core/impairment/held-for-sale';
import { impairmentLoss } from '../../../src/core/impairment/loss';
import { preTaxRate } from '../../../src/core/impairment/pre-tax-rate';
import { fairValueLessCosts, recoverable } from '../../../src/core/impairment/recoverable';
import { revaluation } from '../../../src/core/impairment/revaluation';
import { impairmentReversal } from '../../../src/core/impairment/reversal';
import { valueInUse } from '../../../src/core/impairment/value-in-use';
import { figuresOf, valueOf } from '../answers';
import { casesOf, everyCaseOf } from '../standards';
import { sum } from '../tables';

const FILES = ['impairment-ifrs', 'impairment-us-gaap', 'held-for-sale'] as const;

const NOT_COMPUTED = ['IFA-045', 'IFA-054', 'IFA-055', 'USI-027', 'USI-030'];

/** Kinds that have a family of tests below. */
const KINDS = [
  'value-in-use',
  'present-values',
  'pre-tax-rate',
  'recoverable',
  'fair-value-less-costs',
  'reversal',
  'revaluation',
  'held-and-used',
  'goodwill',
  'for-sale',
  'late-sale',
  'back-to-use',
  'abandoned',
  'one-step',
];

/** test/core/impairment/cgu.test.ts */
const TABLE_KINDS = ['cgu', 'cgu-reversal', 'corporate'];

/** A figure that its source gives to six decimals. */
const SIX = 5;

const near = (figures: readonly number[]) =>
  figures.map((figure) => expect.closeTo(figure, SIX) as unknown as number);

interface Discounted {
  readonly cash_flows: readonly number[];
  readonly rate: number;
  readonly growth?: number;
  readonly timing?: string;
}

const worth = ({ cash_flows, rate, growth, timing }: Discounted): number =>
  valueOf(valueInUse([cash_flows], rate, growth, timing));

describe('every case', () => {
  everyCaseOf(FILES, [...KINDS, ...TABLE_KINDS], NOT_COMPUTED, 57);
});

describe('value in use', () => {
  test.each(
    casesOf<
      Discounted & { carrying?: number },
      { value_in_use: number; discounted?: number[]; explicit?: number; impairment?: number }
    >('value-in-use'),
  )('$id: $source', ({ inputs, expected }) => {
    const use = worth(inputs);
    expect(use).toBeCloseTo(expected.value_in_use, SIX);
    const explicit = valueInUse([inputs.cash_flows], inputs.rate, null, inputs.timing);
    expect(valueOf(explicit)).toBeCloseTo(expected.explicit ?? expected.value_in_use, SIX);
    const years = figuresOf(explicit).slice(0, -1);
    expect(years).toEqual(near(expected.discounted ?? years));
    expect(valueOf(impairmentLoss(inputs.carrying ?? use, use))).toBeCloseTo(expected.impairment ?? 0, SIX);
  });

  test.each(
    casesOf<{ parts: (Discounted & { weight: number })[] }, { values: number[]; total: number }>(
      'present-values',
    ),
  )('$id: $source', ({ inputs: { parts }, expected }) => {
    const values = parts.map((part) => part.weight * worth(part));
    expect(values).toEqual(near(expected.values));
    expect(sum(values)).toBeCloseTo(expected.total, SIX);
  });

  test.each(
    casesOf<
      {
        pre_tax_cash_flows: number[];
        tax_rate: number;
        tax_depreciation: number[];
        post_tax_rate: number;
      },
      { value: number; rate: number; gross_up: number }
    >('pre-tax-rate'),
  )('$id: $source', ({ inputs, expected }) => {
    const { pre_tax_cash_flows, tax_rate, tax_depreciation, post_tax_rate } = inputs;
    const found = preTaxRate([pre_tax_cash_flows], tax_rate, [tax_depreciation], post_tax_rate);
    const { value: worthAfterTax, gross_up, rate } = expected;
    expect(figuresOf(found).slice(-3)).toEqual([
      expect.closeTo(worthAfterTax, SIX),
      expect.closeTo(gross_up, 6),
      expect.closeTo(rate, 6),
    ]);
  });
});

describe('recoverable amount', () => {
  test.each(
    casesOf<
      { assets: { carrying: number; fvlcd: number | null; viu: number | null }[] },
      { recoverable: number[]; impairment: number[] }
    >('recoverable'),
  )('$id: $source', ({ inputs: { assets }, expected }) => {
    const amounts = assets.map(({ fvlcd, viu }) => valueOf(recoverable(fvlcd, viu)));
    expect(amounts).toEqual(expected.recoverable);
    const losses = assets.map(({ carrying }, index) => valueOf(impairmentLoss(carrying, amounts[index])));
    expect(losses).toEqual(expected.impairment);
  });

  test.each(casesOf<{ fair_value: number; costs: number[] }, { fvlcd: number }>('fair-value-less-costs'))(
    '$id: $source',
    ({ inputs: { fair_value, costs }, expected }) => {
      expect(valueOf(fairValueLessCosts(fair_value, sum(costs)))).toBe(expected.fvlcd);
    },
  );
});

describe('after a loss', () => {
  test.each(
    casesOf<
      {
        cost: number;
        life: number;
        years_before: number;
        recoverable_then: number;
        years_after: number;
        recoverable_now: number;
      },
      { impairment: number; carrying: number; carrying_without_impairment: number; reversal: number }
    >('reversal'),
  )('$id: $source', ({ inputs, expected }) => {
    const { cost, life, years_before, years_after } = inputs;
    const before = valueOf(value(cost, 0, life, years_before));
    const loss = valueOf(impairmentLoss(before, inputs.recoverable_then));
    expect(loss).toBe(expected.impairment);
    const carrying = valueOf(value(before - loss, 0, life - years_before, years_after));
    const unimpaired = valueOf(value(cost, 0, life, years_before + years_after));
    expect([carrying, unimpaired]).toEqual([expected.carrying, expected.carrying_without_impairment]);
    const reversal = impairmentReversal(carrying, inputs.recoverable_now, unimpaired);
    expect(valueOf(reversal)).toBe(expected.reversal);
  });

  test.each(
    casesOf<
      { carrying: number; fair_value: number; surplus: number; earlier_loss: number },
      { to_oci: number; to_profit_or_loss: number; surplus_after: number }
    >('revaluation'),
  )('$id: $source', ({ inputs: { carrying, fair_value, surplus, earlier_loss }, expected }) => {
    expect(valueOf(revaluation(carrying, fair_value, surplus, earlier_loss))).toEqual([
      ['To OCI', 'To profit or loss', 'Surplus after'],
      [expected.to_oci, expected.to_profit_or_loss, expected.surplus_after],
    ]);
  });
});

describe('US GAAP', () => {
  test.each(
    casesOf<
      { carrying: number; cash_flows: number[]; fair_value: number },
      { undiscounted: number; impairment: number }
    >('held-and-used'),
  )('$id: $source', ({ inputs: { carrying, cash_flows, fair_value }, expected }) => {
    const figures = [expected.undiscounted, expected.impairment];
    expect(figuresOf(heldAndUsed(carrying, [cash_flows], fair_value))).toEqual(figures);
    expect(figuresOf(heldAndUsed(carrying, expected.undiscounted, fair_value))).toEqual(figures);
  });

  test.each(
    casesOf<
      { carrying: number; fair_value: number; goodwill: number; tax_rate: number; deductible_share: number },
      { impairment: number; deferred_tax_benefit: number; carrying_after: number }
    >('goodwill'),
  )('$id: $source', ({ inputs, expected }) => {
    const { carrying, fair_value, goodwill, tax_rate, deductible_share } = inputs;
    const loss = goodwillLoss(carrying, fair_value, goodwill, tax_rate, deductible_share);
    const { deferred_tax_benefit, carrying_after, impairment } = expected;
    expect(figuresOf(loss).slice(-3)).toEqual(near([deferred_tax_benefit, carrying_after, impairment]));
  });

  test.each(
    casesOf<
      { carrying_before_hfs: number; depreciation_missed: number; fair_value_at_decision: number },
      { impairment: number; carrying_after: number }
    >('back-to-use'),
  )('$id: $source', ({ inputs, expected }) => {
    const unsold = inputs.carrying_before_hfs - inputs.depreciation_missed;
    const lost = valueOf(amount(unsold, inputs.fair_value_at_decision));
    expect([lost, unsold - lost]).toEqual([expected.impairment, expected.carrying_after]);
  });

  test.each(
    casesOf<{ carrying: number; residual: number; remaining_life: number }, { charge: number }>('abandoned'),
  )('$id: $source', ({ inputs: { carrying, residual, remaining_life }, expected }) => {
    expect(valueOf(excelSln(carrying, residual, remaining_life))).toBe(expected.charge);
  });

  test.each(casesOf<{ carrying: number; fair_value: number }, { impairment: number }>('one-step'))(
    '$id: $source',
    ({ inputs: { carrying, fair_value }, expected }) => {
      expect(valueOf(amount(carrying, fair_value))).toBe(expected.impairment);
    },
  );
});

describe('held for sale', () => {
  test.each(
    casesOf<
      { carrying: number; earlier_losses: number; fair_values: number[]; costs_to_sell: number },
      { losses: number[]; carrying: number[] }
    >('for-sale'),
  )('$id: $source', ({ inputs, expected }) => {
    let { carrying, earlier_losses: earlier } = inputs;
    const measured = inputs.fair_values.map((fair) => {
      const loss = valueOf(heldForSale(carrying, fair, inputs.costs_to_sell, earlier));
      [carrying, earlier] = [carrying - loss, earlier + loss];
      return [loss, carrying];
    });
    expect(measured).toEqual(expected.losses.map((loss, index) => [loss, expected.carrying[index]]));
  });

  test.each(
    casesOf<
      { fair_value: number; costs_to_sell_in_18_months: number; rate: number },
      { pv_costs: number; fvlcs: number }
    >('late-sale'),
  )('$id: $source', ({ inputs, expected }) => {
    const costs = worth({
      cash_flows: [0, inputs.costs_to_sell_in_18_months],
      rate: inputs.rate,
      timing: 'mid',
    });
    expect(costs).toBeCloseTo(expected.pv_costs, SIX);
    expect(figuresOf(heldForSale(1000, inputs.fair_value, costs))).toEqual(near([expected.fvlcs, costs]));
  });
});
