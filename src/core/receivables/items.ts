/**
 * Receivables item by item, an amount and the day it is due, and what each band of age has of them.
 *
 *     days past due = as of − due date; 0 or less is not due
 *
 * An item whose amount cannot be read is missing in its band; one whose date cannot be read may belong
 * to any.
 */

import { isNotGiven, readNumber } from '../argument';
import { fromMinor, minor, toMinor, ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import { andThen, ok, refuse, type Result } from '../result';
import { bandOf, type Limits } from '../table/bands';
import { cellsBeside, itemName } from '../table/lists';
import { readLine } from '../table/numbers';
import { readDate } from '../time/date-argument';
import { figure } from '../working';

/** Cells without an item are none of them, so that whole columns may be given. */
const MAX_ITEMS = 100_000;

/** An amount and the day it is due, as they are given. */
export interface Item {
  /** From 0. */
  readonly index: number;
  readonly amount: unknown;
  readonly due: unknown;
}

/** What bands are counted by. */
export interface Count {
  /** A serial. */
  readonly asOf: number;
  readonly limits: Limits;
  readonly decimals: Decimals;
}

/** In minor units, or the problem of an item that may belong to it and cannot be read. */
export type Sum = Result<Minor>;

/** The `amounts` and `due_dates` arguments; where both are blank there is no item. */
export function readItems(amounts: unknown, due_dates: unknown): Result<readonly Item[]> {
  return andThen(readLine('amounts', amounts), (given) =>
    andThen(cellsBeside('due_dates', due_dates, ['amounts', given.length]), (dates) => {
      const cells = given.map((amount, index): Item => ({ index, amount, due: dates[index] }));
      const items = cells.filter(({ amount, due }) => !isNotGiven(amount) || !isNotGiven(due));
      if (items.length <= MAX_ITEMS) return ok(items);
      const takes = `at most ${figure(MAX_ITEMS)} items`;
      return refuse('too-large', 'amounts', `${figure(items.length)} items`, takes);
    }),
  );
}

/**
 * The balance of each band, one more than there are limits.
 *
 * @problem out-of-range for amounts that no longer add up exactly
 */
export function balancesOf(
  items: readonly Item[],
  { asOf, limits, decimals }: Count,
): Result<readonly Sum[]> {
  const balances = Array.from({ length: limits.length + 1 }, (): Sum => ok(ZERO_MINOR));
  let undated: Sum | undefined;
  let size = 0;
  for (const { index, amount, due } of items) {
    const units = readUnits(itemName('amounts', index), amount, decimals);
    const day = readDate(itemName('due_dates', index), isNotGiven(due) ? null : due);
    if (day.ok) {
      const band = bandOf(limits, asOf - day.value);
      balances[band] = andThen(balances[band] ?? units, (sum) => plus(sum, units));
    } else undated ??= day;
    size += units.ok ? Math.abs(units.value) : 0;
  }
  if (size >= Number.MAX_SAFE_INTEGER) {
    const got = `amounts of ${figure(fromMinor(minor(size), decimals))} together`;
    return refuse('out-of-range', 'amounts', got, 'amounts that add up exactly, below 2^53 minor units');
  }
  return ok(balances.map((balance) => (balance.ok ? (undated ?? balance) : balance)));
}

function readUnits(place: string, given: unknown, decimals: Decimals): Sum {
  return andThen(readNumber(place, given), (amount) => toMinor(place, amount, decimals));
}

function plus(sum: Minor, added: Sum): Sum {
  return andThen(added, (units) => ok(minor(sum + units)));
}

export function sumOf(parts: readonly Sum[]): Sum {
  return parts.reduce<Sum>((sum, part) => andThen(sum, (units) => plus(units, part)), ok(ZERO_MINOR));
}
