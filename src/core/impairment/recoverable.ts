/**
 * Recoverable amount: the higher of fair value less costs of disposal and value in use. When one of
 * the two is not known, the other stands alone.
 *
 *     fair value less costs of disposal = fair value − costs of disposal
 *     recoverable amount = max(fair value less costs of disposal, value in use)
 *
 * Source: IAS 36.6, .18–.20, .28.
 */

import { isBlank, readNotNegative, readNumber } from '../argument';
import { cite } from '../citation';
import { all, andThen, ok, refuse, type Result } from '../result';
import { answer, figure, finiteAnswer, type Answer } from '../working';

/**
 * `WRITEDOWN.FVLCD`.
 *
 * @param fair_value Currency.
 * @param costs_of_disposal Currency, 0 or more; 0 when omitted. Finance costs, income tax,
 *   termination benefits and restructuring are no part of them.
 * @returns Currency, unrounded.
 * @problem out-of-range, not-understood
 * @example fairValueLessCosts(1000, 35) // 965
 */
export function fairValueLessCosts(fair_value: unknown, costs_of_disposal?: unknown): Answer<number> {
  const read: Result<[number, number]> = all([
    readNumber('fair_value', fair_value),
    readNotNegative('costs_of_disposal', costs_of_disposal),
  ]);
  return andThen(read, ([fair, costs]) =>
    finiteAnswer(fair - costs, 'fair_value', fair, (value) => [
      {
        label: 'Fair value less costs of disposal',
        formula: `${figure(fair)} − ${figure(costs)}`,
        value,
        unit: 'amount',
        source: cite('IAS 36', '28'),
      },
    ]),
  );
}

/**
 * `WRITEDOWN.RECOVERABLE`.
 *
 * @param fvlcd Fair value less costs of disposal, in currency; a blank is left out.
 * @param viu Value in use, in currency; a blank is left out.
 * @returns Currency: the higher, or the one that is given.
 * @problem out-of-range when both are blank; not-understood
 * @example recoverable(480, 530) // 530
 */
export function recoverable(fvlcd: unknown, viu: unknown): Answer<number> {
  const read = all([readSide('fvlcd', fvlcd), readSide('viu', viu)] as const) as Result<
    [number | undefined, number | undefined]
  >;
  return andThen(read, ([fair, use]) => {
    const given = [fair, use].filter((side): side is number => side !== undefined);
    if (given.length === 0) {
      return refuse('out-of-range', 'fvlcd', 'nothing, and viu nothing', 'a number unless viu is given');
    }
    const result = Math.max(...given);
    return answer(result, () => [
      {
        label: 'Recoverable amount',
        formula:
          given.length === 2 ? `max(${given.map(figure).join(', ')})` : `${figure(result)}, the one given`,
        value: result,
        unit: 'amount',
        source: cite('IAS 36', '18'),
      },
    ]);
  });
}

function readSide(argument: string, given: unknown): Result<number | undefined> {
  return isBlank(given) ? ok(undefined) : readNumber(argument, given);
}
