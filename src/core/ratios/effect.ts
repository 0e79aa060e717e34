/** A write-down's effect: the statements before and after it, and every ratio of both. */

import { isLess, minus, toNumber, type Fraction } from '../money/fraction';
import { ok, refuse, type Result } from '../result';
import { figure } from '../working';
import { divided, quotientOf, RATIOS, type Quotient, type Ratio } from './definitions';
import { statementsOf, type Figures } from './figures';
import { amountOf, EQUITY, PROFIT, TOTAL_ASSETS, totalOf, type Statements } from './statements';
import { changesBy, withChanges, type WriteDown } from './write-down';

export interface Effect {
  readonly writeDown: WriteDown;
  readonly before: Statements;
  /** What is added to each line that is touched. */
  readonly changes: Statements;
  readonly after: Statements;
  readonly ratios: readonly RatioEffect[];
}

/** A ratio on both sides; nothing where it has no meaning there, and no change where it lacks one on either. */
export interface RatioEffect {
  readonly ratio: Ratio;
  readonly quotients: readonly [before: Quotient, after: Quotient];
  readonly before: Fraction | undefined;
  readonly after: Fraction | undefined;
  readonly change: Fraction | undefined;
}

/** What is told of the statements besides their lines. */
export const TOTALS = [PROFIT, TOTAL_ASSETS, EQUITY] as const;

/** @problem out-of-range for more than there is to write down, and for figures past the largest number */
export function effectOf(figures: Figures, writeDown: WriteDown): Result<Effect> {
  const before = statementsOf(figures, writeDown.taxRate);
  const { amount, kind } = writeDown;
  if (kind.carriedIn !== undefined && isLess(amountOf(before, kind.carriedIn), amount)) {
    const most = figure(toNumber(amountOf(before, kind.carriedIn)));
    const takes = `at most the ${kind.carriedIn} there is, ${most}; below 0 for a reversal`;
    return refuse('out-of-range', 'amount', figure(toNumber(amount)), takes);
  }
  const changes = changesBy(writeDown);
  const after = withChanges(before, changes);
  const ratios = RATIOS.map((ratio) => {
    const quotient = (side: Statements): Quotient => quotientOf(ratio, side, figures.openings);
    return ratioEffect(ratio, quotient(before), quotient(after));
  });
  const effect = { writeDown, before, changes, after, ratios };
  if (shownOf(effect).every((shown) => Number.isFinite(toNumber(shown)))) return ok(effect);
  const takes = 'amounts whose totals and ratios are finite numbers';
  return refuse('out-of-range', 'figures', 'amounts that lead past the largest number', takes);
}

function ratioEffect(ratio: Ratio, from: Quotient, to: Quotient): RatioEffect {
  const [before, after] = [divided(from), divided(to)];
  const change = before === undefined || after === undefined ? undefined : minus(after, before);
  return { ratio, quotients: [from, to], before, after, change };
}

/** Every figure that a cell or a working shows. */
function shownOf({ before, after, ratios }: Effect): readonly Fraction[] {
  const amounts = [before, after].flatMap((side) => [
    ...side.values(),
    ...TOTALS.map((total) => totalOf(side, total)),
  ]);
  const told = ratios.flatMap((each) => [each.before, each.after, each.change]);
  return [...amounts, ...told.filter((each) => each !== undefined)];
}
