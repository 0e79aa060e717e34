/**
 * Worked examples of debt that is settled or changed.
 *
 * Not computed by any function:
 *
 * | case    | why |
 * | ------- | --- |
 * | DBT-018 | a provision is estimated anew; nothing is settled, and no function measures provisions |
 */

import { disposal } from '../../../src/core/depreciation/disposal';
import { extinguishment } from '../../../src/core/liabilities/extinguishment';
import { modification } from '../../../src/core/liabilities/modification';
import { restructuring } from '../../../src/core/liabilities/restructuring';
import { valueOf } from '../answers';
import { casesOf, everyCaseOf } from '../standards';
import { linesOf } from '../tables';

const NOT_COMPUTED = ['DBT-018'];

/** Kinds that have a test below. */
const KINDS = ['extinguishment', 'asset-given', 'modification', 'ten-per-cent'];

/** A figure that its source gives to six decimals. */
const SIX = 6;
const near = (figure: number) => expect.closeTo(figure, SIX) as number;

describe('every case', () => {
  everyCaseOf(['liabilities'], KINDS, NOT_COMPUTED, 9);
});

describe('settled', () => {
  test.each(casesOf<{ carrying: number; consideration: number }, { gain: number }>('extinguishment'))(
    '$id: $source',
    ({ inputs: { carrying, consideration }, expected }) => {
      expect(valueOf(extinguishment(carrying, consideration))).toBe(expected.gain);
    },
  );

  test.each(
    casesOf<
      { carrying: number; asset_carrying: number; asset_fair_value: number },
      { gain: number; asset_loss: number }
    >('asset-given'),
  )('$id: $source', ({ inputs: { carrying, asset_carrying, asset_fair_value }, expected }) => {
    expect(valueOf(extinguishment(carrying, asset_fair_value))).toBe(expected.gain);
    expect(valueOf(disposal(asset_carrying, 0, asset_fair_value))).toBe(-expected.asset_loss);
  });
});

describe('changed', () => {
  interface Change {
    readonly carrying: number;
    readonly flows: readonly number[];
    readonly eir: number;
    readonly fees: number;
    readonly framework: string;
  }
  interface Changed {
    readonly pv_new: number;
    readonly difference: number;
    readonly substantial: boolean;
    readonly gain?: number;
    readonly carrying_after?: number;
    readonly new_rate?: number;
  }

  const CHANGES = casesOf<Change, Changed>('modification');

  test.each(CHANGES)('$id: $source', ({ inputs, expected }) => {
    const { carrying, flows, eir, fees, framework } = inputs;
    const [line] = linesOf(valueOf(modification(carrying, [flows], eir, fees, 1, framework)));
    expect(line).toEqual({
      'PV new': near(expected.pv_new),
      Difference: near(expected.difference),
      Substantial: expected.substantial,
      'Gain or loss': expected.gain === undefined ? '' : near(expected.gain),
    });
  });

  test.each(CHANGES.filter(({ expected }) => expected.carrying_after !== undefined))(
    '$id: what the debt is carried at after it, and its rate',
    ({ inputs: { carrying, flows, eir, fees, framework }, expected }) => {
      const { carrying_after: after = NaN, new_rate: rate = eir } = expected;
      const [line] = linesOf(valueOf(modification(carrying, [flows], eir, fees, 1, framework)));
      expect(carrying - Number(line?.['Gain or loss']) - fees).toBeCloseTo(after, SIX);
      // Undiscounted the flows are worth more, so that this is the rate they are worth it at.
      const [restructured] = linesOf(valueOf(restructuring(after, [flows])));
      expect(restructured?.['New effective rate']).toBeCloseTo(rate, SIX);
    },
  );

  test.each(
    casesOf<{ carrying: number; pv_new: number; fees: number }, { difference: number; substantial: boolean }>(
      'ten-per-cent',
    ),
  )('$id: $source', ({ inputs: { carrying, pv_new, fees }, expected }) => {
    // At a rate of 0 a flow is worth itself.
    const [line] = linesOf(valueOf(modification(carrying, pv_new, 0, fees)));
    expect(line?.Difference).toBeCloseTo(expected.difference, SIX);
    expect(line).toMatchObject({ 'PV new': pv_new, Substantial: expected.substantial, 'Gain or loss': '' });
  });
});
