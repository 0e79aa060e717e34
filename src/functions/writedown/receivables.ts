/** Expected credit losses of receivables, and the allowance for them. */

import { ageing as agedReceivables } from '../../core/receivables/ageing';
import { allowance as allowanceCharge } from '../../core/receivables/allowance';
import { lifetimeLoss } from '../../core/receivables/lifetime-loss';
import { lossRates } from '../../core/receivables/loss-rates';
import { provisionMatrix } from '../../core/receivables/provision-matrix';
import { writeOff } from '../../core/receivables/write-off';
import { toCell, toSpill } from '../cell';

/**
 * Expected credit loss of a provision matrix: each balance at its loss rate.
 *
 * @customfunction WRITEDOWN.ECL WRITEDOWN.ECL
 * @helpurl https://localhost:3000/help/WRITEDOWN.ECL.html
 * @param balances Row or column of balances, one an age band; a credit is negative.
 * @param rates Row or column of loss rates, one a balance, 0.02 for 2 %.
 * @param [forward_factor] What the rates are multiplied by for what is expected; 1 if omitted.
 * @returns The expected loss; no band loses more than its balance.
 */
export function ecl(balances: unknown[][], rates: unknown[][], forward_factor?: number): number {
  return toCell(provisionMatrix(balances, rates, forward_factor));
}

/**
 * Receivables by days past due, and the expected loss of each band.
 *
 * @customfunction WRITEDOWN.AGEING WRITEDOWN.AGEING
 * @helpurl https://localhost:3000/help/WRITEDOWN.AGEING.html
 * @param amounts Row or column of amounts; a credit is negative.
 * @param due_dates Row or column of due dates, one an amount.
 * @param as_of Date to which days are counted.
 * @param [bands] Upper limits in days, each in its band; 0, 30, 60, 90 if omitted.
 * @param [rates] Loss rates, one more than bands; no losses if omitted.
 * @param [decimals] Decimals of the currency, 0 to 4; 2 if omitted.
 * @returns Header row, one row a band, the youngest first, and a total.
 */
export function ageing(
  amounts: unknown[][],
  due_dates: unknown[][],
  as_of: unknown,
  bands?: unknown[][],
  rates?: unknown[][],
  decimals?: number,
): unknown[][] {
  return toSpill(agedReceivables(amounts, due_dates, as_of, bands, rates, decimals));
}

/**
 * Historical loss rates: what was lost of what was still outstanding in each age band.
 *
 * @customfunction WRITEDOWN.LOSSRATES WRITEDOWN.LOSSRATES
 * @helpurl https://localhost:3000/help/WRITEDOWN.LOSSRATES.html
 * @param outstanding Row or column of what was still unpaid in each band.
 * @param loss What was written off in the end: one amount for all bands, or one a band.
 * @returns Column of rates under its header.
 */
export function lossrates(outstanding: unknown[][], loss: unknown[][]): unknown[][] {
  return toSpill(lossRates(outstanding, loss));
}

/**
 * Lifetime expected credit loss of a loan, discounted from the end of each year.
 *
 * @customfunction WRITEDOWN.LIFETIMEECL WRITEDOWN.LIFETIMEECL
 * @helpurl https://localhost:3000/help/WRITEDOWN.LIFETIMEECL.html
 * @param exposures Row or column of what is owed, one a year, or one amount for all years.
 * @param marginal_pd Row or column of unconditional probabilities of default, one a year.
 * @param lgd Loss given default, 0 to 1: one for all years, or one a year.
 * @param eir Effective interest rate a year, 0.05 for 5 %.
 * @returns The discounted expected loss.
 */
export function lifetimeecl(
  exposures: unknown[][],
  marginal_pd: unknown[][],
  lgd: unknown[][],
  eir: number,
): number {
  return toCell(lifetimeLoss(exposures, marginal_pd, lgd, eir));
}

/**
 * Charge (+) or release (−) that brings an allowance to what is required.
 *
 * @customfunction WRITEDOWN.ALLOWANCE WRITEDOWN.ALLOWANCE
 * @helpurl https://localhost:3000/help/WRITEDOWN.ALLOWANCE.html
 * @param required What the allowance must be.
 * @param balance_before What it is before the entry; a debit balance is negative.
 * @returns The charge, or the release as a negative number.
 */
export function allowance(required: number, balance_before: number): number {
  return toCell(allowanceCharge(required, balance_before));
}

/**
 * Loss of a write-off beyond the allowance there is for it.
 *
 * @customfunction WRITEDOWN.WRITEOFF WRITEDOWN.WRITEOFF
 * @helpurl https://localhost:3000/help/WRITEDOWN.WRITEOFF.html
 * @param amount What is written off.
 * @param [allowance] Allowance there is for it; 0 if omitted.
 * @returns The loss, 0 where the allowance covers it.
 */
export function writeoff(amount: number, allowance?: number): number {
  return toCell(writeOff(amount, allowance));
}
