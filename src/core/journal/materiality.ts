/**
 * When a write-down of inventory is material, so that it is a line of its own and not lost in cost of
 * goods sold: from an amount on, or from a share of the stock's carrying amount.
 *
 *     separate when write-down ≥ threshold, or ≥ share × stock
 *
 * Source: IAS 1.97, .98(a).
 */

import { readNumberWhere, readPositive } from '../argument';
import { Exact } from '../money/discounting';
import { all, andThen, ok, refuse, type Result } from '../result';
import { shown } from '../problem';

/** Currency, or a fraction of the stock in currency. */
export type Materiality = { readonly amount: number } | { readonly share: number; readonly stock: number };

/** The least write-down that is a line of its own, in currency. */
export function limitOf(materiality: Materiality): number {
  if ('amount' in materiality) return materiality.amount;
  // As decimals: 7 % of 100 is 7, and not a bit above it.
  return new Exact(materiality.share).times(materiality.stock).toNumber();
}

/** The word of the treatment that a write-down gets by itself. */
export function lineFor(writeDown: number, materiality: Materiality): 'separate' | 'cogs' {
  return writeDown >= limitOf(materiality) ? 'separate' : 'cogs';
}

/** What a workbook keeps, in a form that stays readable when more is added to it. */
interface KeptMateriality {
  readonly version: 1;
  readonly amount?: number;
  readonly share?: number;
  readonly stock?: number;
}

export function keptMateriality(materiality: Materiality): KeptMateriality {
  return { version: 1, ...materiality };
}

/**
 * The door for what a workbook keeps: it may have been written by anybody.
 *
 * @returns Nothing where nothing is kept.
 * @problem not-understood, out-of-range
 * @example readKeptMateriality({ version: 1, share: 0.05, stock: 800000 }) // ok({ share: 0.05, stock: 800000 })
 */
export function readKeptMateriality(kept: unknown): Result<Materiality | undefined> {
  if (kept === undefined || kept === null) return ok(undefined);
  if (typeof kept !== 'object') {
    return refuse('not-understood', 'materiality', shown(kept), 'an amount, or a share and a stock');
  }
  const { amount, share, stock } = kept as Readonly<Record<string, unknown>>;
  if (share === undefined) return andThen(readPositive('amount', amount), (least) => ok({ amount: least }));
  const read: Result<[number, number]> = all([
    readNumberWhere('share', share, (value) => value > 0 && value <= 1, 'a fraction above 0 and at most 1'),
    readPositive('stock', stock),
  ]);
  return andThen(read, ([part, carried]) => ok({ share: part, stock: carried }));
}
