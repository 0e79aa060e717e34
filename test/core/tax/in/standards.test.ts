/**
 * Worked examples of blocks of assets in India.
 *
 * Not computed by any function:
 *
 * | case    | why |
 * | ------- | --- |
 * | IND-020 | whether an asset (goodwill) belongs to a block at all; a function takes the amounts that do |
 */

import { disposal } from '../../../../src/core/depreciation/disposal';
import { block } from '../../../../src/core/tax/in/block';
import { halfRate } from '../../../../src/core/tax/in/half-rate';
import { figuresOf, valueOf } from '../../answers';
import { casesOf, everyCaseOf } from '../../standards';
import { linesOf, type Line } from '../../tables';

const NOT_COMPUTED = ['IND-020'];

/** Kinds that have a test below. */
const KINDS = ['india-block', 'india-used-later', 'india-additional', 'india-terminal-depreciation'];

describe('every case', () => {
  everyCaseOf(['tax-in'], KINDS, NOT_COMPUTED, 13);
});

const lineOf = (...given: Parameters<typeof block>): Line => linesOf(valueOf(block(...given)))[0] ?? {};

interface Block {
  readonly opening_wdv: number;
  readonly additions_180_or_more: number;
  readonly additions_less_180: number;
  readonly moneys_payable: number;
  readonly rate: number;
  readonly block_empty: boolean;
}

interface Outcome {
  readonly wdv_before: number;
  readonly half_rate_base?: number;
  readonly full_rate_base?: number;
  readonly depreciation: number;
  readonly stcg: number;
  readonly stcl: number;
  readonly closing_wdv: number;
}

test.each(casesOf<Block, Outcome>('india-block'))('$id: $source', ({ inputs, expected }) => {
  const given = [
    inputs.opening_wdv,
    inputs.additions_180_or_more,
    inputs.additions_less_180,
    inputs.moneys_payable,
    inputs.rate,
    inputs.block_empty,
  ] as const;
  expect(lineOf(...given)).toEqual({
    Base: expected.wdv_before,
    Depreciation: expected.depreciation,
    'Short-term gain': expected.stcg,
    'Short-term loss': expected.stcl,
    Closing: expected.closing_wdv,
  });
  const { half_rate_base: half, full_rate_base: full } = expected;
  const parts = half === undefined || full === undefined ? [] : [half, full];
  expect(figuresOf(block(...given)).slice(1, 1 + parts.length)).toEqual(parts);
});

interface Used {
  readonly acquired: string;
  readonly put_to_use: string;
  readonly cost: number;
  readonly rate: number;
}

test.each(casesOf<Used, { depreciation: number; half_rate: boolean }>('india-used-later'))(
  '$id: $source',
  ({ inputs: { acquired, put_to_use, cost, rate }, expected }) => {
    const half = valueOf(halfRate(put_to_use, acquired));
    expect(half).toBe(expected.half_rate);
    expect(lineOf(0, half ? 0 : cost, half ? cost : 0, 0, rate).Depreciation).toBe(expected.depreciation);
  },
);

interface Plant {
  readonly cost: number;
  readonly rate: number;
  readonly additional_rate: number;
  readonly days: number;
}

interface Additional {
  readonly normal: number;
  readonly additional: number;
  readonly closing_wdv?: number;
  readonly next_year_normal?: number;
  readonly next_year_additional?: number;
  readonly next_closing_wdv?: number;
}

describe('additional depreciation: its own rate on the cost, taken off Closing in a cell', () => {
  test.each(casesOf<Plant, Additional>('india-additional'))('$id: $source', ({ inputs, expected }) => {
    const { cost, rate, additional_rate, days } = inputs;
    const [full, half] = days < 180 ? [0, cost] : [cost, 0];
    const normal = lineOf(0, full, half, 0, rate);
    const additional = Number(lineOf(0, full, half, 0, additional_rate).Depreciation);
    expect(normal.Depreciation).toBe(expected.normal);
    expect(additional).toBe(expected.additional);
    const closing = Number(normal.Closing) - additional;
    expect(closing).toBe(expected.closing_wdv ?? closing);
    const next = lineOf(closing, 0, 0, 0, rate);
    const rest = cost * additional_rate - additional;
    expect(next.Depreciation).toBe(expected.next_year_normal ?? next.Depreciation);
    expect(rest).toBe(expected.next_year_additional ?? rest);
    const after = Number(next.Closing) - rest;
    expect(after).toBe(expected.next_closing_wdv ?? after);
  });
});

test.each(
  casesOf<{ wdv: number; sale: number }, { terminal_depreciation: number }>('india-terminal-depreciation'),
)('$id: $source', ({ inputs: { wdv, sale }, expected }) => {
  expect(valueOf(disposal(wdv, 0, sale))).toBe(-expected.terminal_depreciation);
});
