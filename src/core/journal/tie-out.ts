/**
 * Whether the journal ties to the register: what the register charges in a span against what is posted
 * to the expense accounts of depreciation and amortization in it.
 *
 *     difference = charge of the register − (debits − credits of the expense accounts)
 *
 * Source: IAS 16.48, .73(e)(vii); IAS 38.118(e)(vi).
 */

import { toMinor, ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import { register as registerRun } from '../register/register';
import { andThen, ok, refuse, type Result } from '../result';
import { nameKey } from './account-name';
import { DEFAULT_ACCOUNTS, type Role } from './accounts';
import type { Chart, NamedAccount } from './chart';
import { accountKeys, addLine, placeInSpan, safe, type Balance, type LedgerLine } from './ledger';

export interface TieOutRequest {
  /** The cells of a register, its header first. */
  readonly register: unknown;
  readonly posted: readonly LedgerLine[];
  /** First and last day, included. */
  readonly from: number;
  readonly to: number;
  /** Which book; all without one. */
  readonly book?: string | undefined;
  readonly chart: Chart;
  readonly decimals: Decimals;
}

export interface TieOut {
  readonly register: Minor;
  readonly posted: Minor;
  /** Above 0 where less is posted than the register charges. */
  readonly difference: Minor;
}

const EXPENSES: readonly Role[] = ['depreciation expense', 'amortization expense'];

/**
 * @problem those of the register, whose rows take part all or none; not-understood where no account
 *   plays an expense's part; out-of-range for a sum that is not exact
 * @example tieOut({ register, posted, from: 46023, to: 46387, chart: undefined, decimals: 2 })
 */
export function tieOut(request: TieOutRequest): Result<TieOut> {
  // A register has no part that belongs to no book.
  if (request.book === '')
    return refuse('not-understood', 'book', 'none', 'one of the books, or all of them');
  return andThen(chargeOf(request), (register) =>
    andThen(postedTo(request), (posted) => {
      const difference = safe(register - posted);
      return difference === 'too large' ? refuseSum() : ok({ register, posted, difference });
    }),
  );
}

/** The register's charge of the span, in total. */
function chargeOf({ register, from, to, book, decimals }: TieOutRequest): Result<Minor> {
  const run = registerRun(register, from, to, undefined, undefined, 'total', book, undefined, decimals);
  return andThen(run, ({ value: [header = [], total = []] }) => {
    const charge = total[header.indexOf('Charge')];
    if (typeof charge === 'object') return { ok: false, problem: charge };
    return toMinor('register', Number(charge), decimals);
  });
}

/** Debits less credits of the expense accounts. */
function postedTo(request: TieOutRequest): Result<Minor> {
  const { posted, from, to, book, decimals } = request;
  const expenses = expenseAccounts(request);
  if (expenses.length === 0) {
    return refuse('not-understood', 'accounts', 'no account for depreciation expense', 'one to compare with');
  }
  const keyOf = accountKeys([...posted, ...expenses]);
  const keys = new Set(expenses.map(keyOf));
  const sum = posted
    .filter((line) => line.date !== undefined && placeInSpan(line, { from, to, book }) === 'within')
    .filter((line) => keys.has(keyOf(line)))
    .reduce<Balance>((before, line) => addLine(before, line, decimals), ZERO_MINOR);
  return sum === 'too large' ? refuseSum() : ok(sum);
}

function refuseSum(): Result<never> {
  return refuse('out-of-range', 'posted', 'amounts too large to be summed', 'sums that are exact');
}

/** Of all classes, and of the book or of none in particular. */
function expenseAccounts({ chart, book }: TieOutRequest): readonly NamedAccount[] {
  if (chart === undefined) return EXPENSES.map((role) => ({ code: '', account: DEFAULT_ACCOUNTS[role] }));
  return chart.filter(
    (row) =>
      EXPENSES.includes(row.role) &&
      (book === undefined || row.book === '' || nameKey(row.book) === nameKey(book)),
  );
}
