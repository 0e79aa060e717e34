/**
 * A revaluation of an asset, or the impairment of a revalued one, split between other comprehensive
 * income (OCI) and profit or loss.
 *
 *     change        = fair value − carrying
 *     of a rise     min(change, earlier loss) to profit or loss, the rest to OCI
 *     of a fall     −min(−change, surplus) to OCI, the rest to profit or loss
 *     surplus after = surplus + the part to OCI
 *
 * An impairment is split as a fall, with the recoverable amount for the fair value.
 *
 * Source: IAS 16.39–.40; IAS 36.60–.61.
 */

import { readNotNegative } from '../argument';
import { cite, type Citation } from '../citation';
import { all, andThen, type Result } from '../result';
import { answer, figure, finiteNumber, type Answer, type Matrix, type Step } from '../working';

const HEADER = ['To OCI', 'To profit or loss', 'Surplus after'] as const;

/**
 * `WRITEDOWN.REVALUATION`.
 *
 * @param carrying Carrying amount, in currency, 0 or more.
 * @param fair_value Currency, 0 or more.
 * @param surplus Revaluation surplus of the asset so far, in currency, 0 or more; 0 when omitted.
 * @param earlier_loss What earlier falls of it took to profit or loss and no rise has given back yet,
 *   in currency, 0 or more; 0 when omitted.
 * @returns `To OCI, To profit or loss, Surplus after` and one row, in currency, unrounded; gains are
 *   positive, decreases negative.
 * @problem out-of-range, not-understood
 * @example revaluation(500, 380, 90) // header, then [-90, -30, 0]
 */
export function revaluation(
  carrying: unknown,
  fair_value: unknown,
  surplus?: unknown,
  earlier_loss?: unknown,
): Answer<Matrix> {
  const read: Result<[number, number, number, number]> = all([
    readNotNegative('carrying', carrying),
    readNotNegative('fair_value', fair_value),
    readNotNegative('surplus', surplus),
    readNotNegative('earlier_loss', earlier_loss),
  ]);
  return andThen(read, ([from, to, before, owed]) => {
    const change = to - from;
    const { toOci, toProfit, first, source } = change >= 0 ? rise(change, owed) : fall(change, before);
    return andThen(finiteNumber(before + toOci, 'surplus', before), (after) => {
      const table: Matrix = [HEADER, [toOci, toProfit, after]];
      return answer(table, () => [
        {
          label: 'Change',
          formula: `${figure(to)} − ${figure(from)}`,
          value: change,
          unit: 'amount',
          source: cite('IAS 16', '31'),
        },
        { ...first, unit: 'amount', source },
        {
          label: 'Surplus after',
          formula: `${figure(before)} + ${figure(toOci)}`,
          value: after,
          unit: 'amount',
          source,
        },
        {
          label: 'Change, to OCI and to profit or loss',
          formula: `${figure(change)} = ${figure(toOci)} + ${figure(toProfit)}`,
          value: table,
          unit: 'table',
          source,
        },
      ]);
    });
  });
}

/** The two parts of a change, and how the one that comes first was found. */
interface Split {
  readonly toOci: number;
  readonly toProfit: number;
  readonly first: Pick<Step, 'label' | 'formula' | 'value'>;
  readonly source: Citation;
}

function rise(change: number, owed: number): Split {
  const toProfit = Math.min(change, owed);
  const first = {
    label: 'To profit or loss first, up to the earlier loss',
    formula: `min(${figure(change)}, ${figure(owed)})`,
    value: toProfit,
  };
  return { toOci: change - toProfit, toProfit, first, source: cite('IAS 16', '39') };
}

function fall(change: number, surplus: number): Split {
  const toOci = 0 - Math.min(-change, surplus);
  const first = {
    label: 'To OCI first, up to the surplus',
    formula: `−min(${figure(-change)}, ${figure(surplus)})`,
    value: toOci,
  };
  return { toOci, toProfit: change - toOci, first, source: cite('IAS 16', '40') };
}
