/**
 * Capital cost allowance of a class in one tax year.
 *
 *     UCC before   = opening + additions + eligible additions − dispositions
 *     net ordinary = max(0, additions − dispositions)
 *     net eligible = max(0, eligible additions − max(0, dispositions − additions))
 *     base         = UCC before − net ordinary ÷ 2 + factor × net eligible
 *     CCA          = min(base × rate, UCC before) × days ÷ 365, of at most 365 days
 *     recapture    = −UCC before, of a class below 0
 *     terminal loss = UCC before, of a class without property
 *
 * Dispositions thus reduce ordinary additions before eligible ones. What is computed is the most that
 * may be claimed.
 *
 * Source: Income Tax Act 13(1), 13(21), 20(16); Income Tax Regulations 1100(1)(a), 1100(2), 1100(3).
 */

import {
  isNotGiven,
  readFlag,
  readFraction,
  readNotNegative,
  readNumberWhere,
  readOptionalFlag,
} from '../../argument';
import { Exact, sumOf } from '../../money/discounting';
import { all, andThen, ok, type Result } from '../../result';
import { answer, figure, finiteNumber, type Answer, type Matrix } from '../../working';
import { FULL_YEAR_DAYS, outcomeOf, shownAs, UCC, type ClassYear, type Outcome } from './class-year';
import { firstYearBase } from './first-year-base';

const HEADER = ['UCC before', 'CCA', 'Recapture', 'Terminal loss', 'Closing'] as const;

/** Income Tax Act 249.1(1): a fiscal period has at most 53 weeks. */
const LONGEST_YEAR_DAYS = 371;

/** The arguments in their order. */
type Read = [number, number, number, number, number, number, boolean, number, boolean];

/**
 * `WDV.CA.CCA`.
 *
 * @param opening Undepreciated capital cost (UCC) at the start of the tax year, in currency, 0 or more.
 * @param additions Cost of what became available for use, without eligible_additions, in currency, 0 or more.
 * @param dispositions For each property the lesser of proceeds and capital cost, in currency, 0 or more.
 * @param rate Of the class, as a fraction from 0 to 1.
 * @param eligible_additions Cost of accelerated or reaccelerated investment incentive property, in
 *   currency, 0 or more; 0 when omitted.
 * @param eligible_factor By which multiple of their cost they enlarge the base, 0 or more; 0 when omitted.
 * @param half_year Whether ordinary additions count by half; TRUE when omitted. A 0 is FALSE.
 * @param days Days of the tax year, 1 to 371; 365 when omitted, and 365 or more are a full year.
 * @param class_empty Whether no property is left in the class; FALSE when omitted.
 * @returns `UCC before, CCA, Recapture, Terminal loss, Closing` and one row, in currency, unrounded. UCC
 *   before is below 0 where there is a recapture.
 * @problem out-of-range, not-understood
 * @example cca(20000, 1000, 3000, 0.2, 6000, 0.5) // header, then [24000, 5200, 0, 0, 18800]
 */
export function cca(
  opening: unknown,
  additions: unknown,
  dispositions: unknown,
  rate: unknown,
  eligible_additions?: unknown,
  eligible_factor?: unknown,
  half_year?: unknown,
  days?: unknown,
  class_empty?: unknown,
): Answer<Matrix> {
  const read: Result<Read> = all([
    readNotNegative('opening', opening),
    readNotNegative('additions', additions),
    readNotNegative('dispositions', dispositions),
    readFraction('rate', rate),
    readNotNegative('eligible_additions', eligible_additions),
    readNotNegative('eligible_factor', eligible_factor),
    readOptionalFlag('half_year', half_year, true),
    readDays(days),
    readFlag('class_empty', class_empty),
  ]);
  return andThen(read, ([start, added, disposed, share, eligible, factor, halfYear, length, isEmpty]) =>
    classYear({
      opening: start,
      additions: added,
      dispositions: disposed,
      rate: share,
      eligible,
      factor,
      halfYear,
      days: length,
      isEmpty,
    }),
  );
}

function readDays(given: unknown): Result<number> {
  if (isNotGiven(given)) return ok(FULL_YEAR_DAYS);
  const accepts = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= LONGEST_YEAR_DAYS;
  return readNumberWhere('days', given, accepts, `a whole number from 1 to ${LONGEST_YEAR_DAYS}`);
}

function classYear(given: ClassYear): Answer<Matrix> {
  const { opening, additions, dispositions, eligible, factor } = given;
  const ucc = sumOf([opening, additions, eligible, -dispositions].map((amount) => new Exact(amount)));
  const base = firstYearBase(ucc, given);
  const fits: Result<[number, number]> = all([
    finiteNumber(ucc.toNumber(), 'additions', additions),
    finiteNumber(base.amount.toNumber(), 'eligible_factor', factor),
  ]);
  return andThen(fits, ([before]) => {
    const outcome = outcomeOf(ucc, base, given);
    const { cca: allowance, recapture, terminalLoss, closing } = outcome;
    const table: Matrix = [HEADER, [before, ...[allowance, recapture, terminalLoss, closing].map(Number)]];
    return answer(table, () => [
      {
        label: 'UCC before: opening, additions, eligible additions, less dispositions',
        formula: `${figure(opening)} + ${figure(additions)} + ${figure(eligible)} − ${figure(dispositions)}`,
        value: before,
        unit: 'amount',
        source: UCC,
      },
      ...outcome.steps(),
      { label: 'Class in the year', formula: parts(outcome), value: table, unit: 'table', source: UCC },
    ]);
  });
}

function parts({ cca: allowance, recapture, terminalLoss, closing }: Outcome): string {
  const amounts = { CCA: allowance, recapture, 'terminal loss': terminalLoss, closing };
  return Object.entries(amounts)
    .map(([name, amount]) => `${name} ${shownAs(amount)}`)
    .join(', ');
}
