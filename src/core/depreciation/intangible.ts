/**
 * Amortization of an intangible asset, straight line over the shorter of its legal and its economic
 * life. An economic life without an end is not amortized at all, unless the law ends it.
 *
 *     life   = min(legal life, economic life)
 *     charge = (cost − residual) × (share of the life elapsed at the end − at the start of the period)
 *
 * Source: IAS 38.94, .97, .100, .107; ASC 350-30-35-3.
 */

import { isNotGiven, readNotNegative, readNumberWhere, readPositive, wordKey } from '../argument';
import { cite } from '../citation';
import { all, andThen, ok, refuse, type Result } from '../result';
import { figure, finiteAnswer, type Answer } from '../working';

const TAKES_ECONOMIC = 'a number above 0, or the word indefinite';

/**
 * `WDV.INTANGIBLE`.
 *
 * @param cost Currency, 0 or more.
 * @param legal_life Periods, above 0; a blank is left out.
 * @param economic_life Periods, above 0, or `indefinite`; a blank is left out.
 * @param period Period to compute, a whole number from 1; past the life the charge is 0.
 * @param residual Currency, 0 to cost; 0 when omitted (IAS 38.100 presumes none).
 * @returns Currency, unrounded; 0 for an indefinite life.
 * @problem out-of-range when both lives are blank; not-understood
 * @example intangible(100000, 20, 8, 1) // 12500
 */
export function intangible(
  cost: unknown,
  legal_life: unknown,
  economic_life: unknown,
  period: unknown,
  residual?: unknown,
): Answer<number> {
  const read: Result<[number, number, number, number, number]> = all([
    readNotNegative('cost', cost),
    isNotGiven(legal_life) ? ok(Infinity) : readPositive('legal_life', legal_life),
    readEconomicLife(economic_life),
    readNumberWhere(
      'period',
      period,
      (value) => value >= 1 && Number.isInteger(value),
      'a whole number from 1',
    ),
    readNotNegative('residual', residual),
  ]);
  return andThen(read, ([paid, legal, economic, at, rest]) => {
    if (isNotGiven(legal_life) && isNotGiven(economic_life)) {
      return refuse(
        'out-of-range',
        'legal_life',
        'nothing, and economic_life nothing',
        'a life in one of the two',
      );
    }
    if (rest > paid) {
      return refuse(
        'out-of-range',
        'residual',
        figure(rest),
        `an amount from 0 to the cost, ${figure(paid)}`,
      );
    }
    return amortization(paid - rest, Math.min(legal, economic), at);
  });
}

/** Infinite when it is blank or without an end: then only the law can end the life. */
function readEconomicLife(given: unknown): Result<number> {
  if (isNotGiven(given) || (typeof given === 'string' && wordKey(given) === 'indefinite'))
    return ok(Infinity);
  return readNumberWhere('economic_life', given, (value) => value > 0, TAKES_ECONOMIC);
}

function amortization(base: number, life: number, period: number): Answer<number> {
  if (life === Infinity) {
    return finiteAnswer(0, 'cost', base, (charge) => [
      {
        label: 'Amortization',
        formula: 'none: the life is indefinite; test for impairment every year',
        value: charge,
        unit: 'amount',
        source: cite('IAS 38', '107'),
      },
    ]);
  }
  const elapsed = Math.min(life, period) - Math.min(life, period - 1);
  return finiteAnswer((base * elapsed) / life, 'cost', base, (charge) => [
    {
      label: 'Life, the shorter of the two',
      formula: figure(life),
      value: life,
      unit: 'periods',
      source: cite('IAS 38', '94'),
    },
    {
      label: `Amortization of period ${figure(period)}`,
      formula: `${figure(base)} × ${figure(elapsed)} ÷ ${figure(life)}`,
      value: charge,
      unit: 'amount',
      source: cite('IAS 38', '97'),
    },
  ]);
}
