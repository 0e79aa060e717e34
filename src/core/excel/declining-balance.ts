/**
 * What a constant rate leaves of a balance: the closed form behind DB, DDB, VDB and AMORDEGRC,
 * so that a life of 10^15 periods costs no more than one of five.
 *
 *     left after n periods = (1 − rate)^n
 */

/** Below this rate, 1 − rate has lost digits that a large power would magnify. */
const SMALL_RATE = 1 / 1024;

/**
 * The share of a balance that is left.
 *
 * @param rate Fraction written off a period; at most 1, negative when the balance grows.
 * @param periods 0 or more, fractions allowed.
 * @returns A fraction, 1 for no periods.
 * @example shareLeft(0.2, 2) // 0.64
 */
export function shareLeft(rate: number, periods: number): number {
  return Math.abs(rate) < SMALL_RATE ? Math.exp(periods * Math.log1p(-rate)) : Math.pow(1 - rate, periods);
}

/**
 * The share of a balance that is gone, exact to its own last digits where hardly anything is.
 *
 * @returns 1 − {@link shareLeft}.
 * @example shareGone(1e-15, 2) // 2e-15
 */
export function shareGone(rate: number, periods: number): number {
  return Math.abs(rate) < SMALL_RATE
    ? -Math.expm1(periods * Math.log1p(-rate))
    : 1 - Math.pow(1 - rate, periods);
}
