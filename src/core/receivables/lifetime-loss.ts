/**
 * Expected loss over the whole life of a loan, discounted: year by year the chance that it defaults in
 * that year, times what is then lost of what is then owed.
 *
 *     loss = Σ exposure_t × marginal PD_t × LGD_t ÷ (1 + eir)^t, at the end of each year t
 *
 * A marginal probability of default (PD) is unconditional, seen from today: the chance of default in
 * year t, not that of a loan which has come so far. So the years add up to 1 at most. The first year
 * alone, without the later ones, is the 12-month loss. Computed with 34 decimal digits.
 *
 * Source: IFRS 9.5.5.17, B5.5.44, Appendix A (lifetime expected credit losses); ASC 326-20-30-4.
 */

import { readFraction, readNotNegative, readNumberWhere } from '../argument';
import { cite } from '../citation';
import { Exact, presentValues, sumOf } from '../money/discounting';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readBeside, readForEach, readList } from '../table/lists';
import { figure, finiteAnswer, type Answer } from '../working';

interface Year {
  readonly exposure: number;
  /** Marginal and unconditional. */
  readonly defaultProbability: number;
  readonly lossGivenDefault: number;
}

/** Digits of a sum that are compared: cells that hold products of rates carry dust beyond them. */
const DIGITS_OF_A_CELL = 15;

/**
 * `WRITEDOWN.LIFETIMEECL`.
 *
 * @param exposures What is owed at default, in currency, 0 or more: a row or a column, one a year, or one
 *   amount for all years.
 * @param marginal_pd A row or a column of unconditional probabilities of default, one a year, as fractions
 *   that add up to 1 at most.
 * @param lgd Loss given default, as a fraction from 0 to 1: one for all years, or one a year.
 * @param eir Effective interest rate a year, as a fraction above −1.
 * @returns Currency, unrounded, 0 or more.
 * @problem not-understood, also for lists of another length; out-of-range, also for probabilities that add
 *   up to more than 1; too-large
 * @example lifetimeLoss([[1000, 500]], [[0.02, 0.04]], 0.5, 0) // 20
 */
export function lifetimeLoss(
  exposures: unknown,
  marginal_pd: unknown,
  lgd: unknown,
  eir: unknown,
): Answer<number> {
  const read: Result<[readonly Year[], number]> = all([
    readYears(exposures, marginal_pd, lgd),
    readNumberWhere('eir', eir, (rate) => rate > -1, 'a fraction above -1, 0.08 for 8 % a year'),
  ]);
  return andThen(read, ([years, rate]) => {
    const losses = years.map(({ exposure, defaultProbability, lossGivenDefault }) =>
      new Exact(exposure).times(defaultProbability).times(lossGivenDefault),
    );
    const presents = presentValues(losses, rate);
    return finiteAnswer(sumOf(presents).toNumber(), 'exposures', years[0]?.exposure ?? 0, (value) => [
      ...years.map(({ exposure, defaultProbability, lossGivenDefault }, index) => {
        const product = [exposure, defaultProbability, lossGivenDefault].map(figure).join(' × ');
        return {
          label: `Expected loss of year ${index + 1}, discounted`,
          formula: `${product} ÷ (1 + ${figure(rate)})^${index + 1}`,
          value: presents[index]?.toNumber() ?? 0,
          unit: 'amount',
          source: cite('IFRS 9', 'B5.5.44'),
        } as const;
      }),
      {
        label: 'Lifetime expected credit loss',
        formula: presents.map((present) => figure(present.toNumber())).join(' + '),
        value,
        unit: 'amount',
        source: cite('IFRS 9', '5.5.17'),
      },
    ]);
  });
}

/** There are as many years as exposures, or, where one holds for all, as probabilities. */
function readYears(exposures: unknown, marginal_pd: unknown, lgd: unknown): Result<readonly Year[]> {
  return andThen(readList('exposures', exposures, readNotNegative), (owed) => {
    const isOneForAll = owed.length === 1;
    const chances = isOneForAll
      ? readList('marginal_pd', marginal_pd, readFraction)
      : readBeside('marginal_pd', marginal_pd, ['exposures', owed.length], readFraction);
    return andThen(andThen(chances, certainAtMost), (probabilities) =>
      andThen(readForEach('lgd', lgd, ['marginal_pd', probabilities.length], readFraction), (losses) =>
        ok(
          probabilities.map((defaultProbability, index) => ({
            exposure: owed[isOneForAll ? 0 : index] ?? 0,
            defaultProbability,
            lossGivenDefault: losses[index] ?? 0,
          })),
        ),
      ),
    );
  });
}

/** Probabilities of what happens once at most. */
function certainAtMost(probabilities: readonly number[]): Result<readonly number[]> {
  const sum = sumOf(probabilities.map((each) => new Exact(each)));
  if (sum.toSignificantDigits(DIGITS_OF_A_CELL).lte(1)) return ok(probabilities);
  const takes = 'unconditional probabilities, which add up to 1 at most';
  const got = `probabilities that add up to ${figure(sum.toNumber())}`;
  return refuse('out-of-range', 'marginal_pd', got, takes);
}
