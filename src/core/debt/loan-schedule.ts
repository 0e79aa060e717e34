/**
 * The schedule of a loan, in whole minor units.
 *
 *     interest  = opening × rate of a period, rounded half away from zero
 *     principal = payment − interest, of a linear loan the same part each time
 *     closing   = opening − principal
 *
 * Payment, or part, is rounded once, and the last regular payment takes the cents: it leaves exactly
 * the balloon, which has a row of its own. Payments rounded up may have repaid everything before that;
 * then no more than is owed is paid.
 *
 * In advance the row of a payment begins right before it and ends right after it, so that the first
 * has no interest, and no period has to follow the last: the balloon falls due with it, as it does in
 * arrears. Excel's PMT with type 1 has it a period later: what is `balloon` here is, there,
 * a future value of balloon × (1 + rate).
 *
 * Source: IFRS 9.5.4.1, App. A (amortised cost).
 */

import { Decimal } from 'decimal.js';
import { cite } from '../citation';
import { fromMinor, minor, readDecimals, toMinor, type Decimals, type Minor } from '../money/minor';
import { interestOn } from '../money/nominal-rate';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { tooManyCells } from '../table/size';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';
import { isWithoutInterest, readLoan, type Loan } from './loan-terms';
import { readDueDates, type DueDate } from './payment-dates';
import { regularAmount, repaymentSteps } from './repayment';

const AMOUNTS = ['Opening', 'Payment', 'Interest', 'Principal', 'Closing'] as const;

/** In minor units. */
interface Row {
  /** From 1; after the last stands the balloon. */
  readonly payment: number;
  readonly opening: Minor;
  readonly interest: Minor;
  readonly principal: Minor;
}

/**
 * `WDV.LOAN`.
 *
 * @param principal Currency, above 0.
 * @param annual_rate Nominal a year, as a fraction; above −1 in each period.
 * @param periods Payments, the balloon not counted, 1 or more.
 * @param per_year Payments a year, a whole number from 1 to 366; 12 when omitted.
 * @param balloon Due with the last payment, in currency, 0 to principal; 0 when omitted.
 * @param first_payment Excel serial or ISO text; without it there are no dates, with it a period has
 *   whole months.
 * @param interest_only Payments before principal starts, 0 to periods − 1; 0 when omitted.
 * @param timing `end` (default) or `begin`: when in its period a payment is made.
 * @param repayment `annuity` (default) or `linear`.
 * @param decimals Of the currency, 0 to 4; 2 when omitted.
 * @returns `Period, Opening, Payment, Interest, Principal, Closing`, with `Date` after Period when
 *   there is one, in currency; the balloon, where there is one, last.
 * @problem out-of-range, also for a payment that rounded to the currency never repays; not-understood;
 *   too-large over 100,000 cells
 * @example loan(10000, 0.08, 5, 1) // payments 2504.56, 2504.56, 2504.56, 2504.56, 2504.60
 */
export function loan(
  principal: unknown,
  annual_rate: unknown,
  periods: unknown,
  per_year?: unknown,
  balloon?: unknown,
  first_payment?: unknown,
  interest_only?: unknown,
  timing?: unknown,
  repayment?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  const given = { principal, annual_rate, periods, per_year, balloon, interest_only, timing, repayment };
  return andThen(readDecimals(decimals), (digits) =>
    andThen(
      readLoan(given, (argument, amount) => toMinor(argument, amount, digits)),
      (terms) =>
        andThen(readDueDates(first_payment, terms.rate.perYear, terms.periods), (dueDate) =>
          scheduled(terms, dueDate, digits),
        ),
    ),
  );
}

function scheduled(terms: Loan, dueDate: DueDate | undefined, decimals: Decimals): Answer<Matrix> {
  const header = ['Period', ...(dueDate === undefined ? [] : ['Date']), ...AMOUNTS];
  const size = figure(terms.periods);
  const count = 1 + terms.periods + (terms.balloon > 0 ? 1 : 0);
  const oversize = tooManyCells('periods', size, 'a number of periods', count, header.length);
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const inCurrency = (units: number): number => fromMinor(minor(units), decimals);
  return andThen(regularInMinor(terms), (regular) => {
    const rows = rowsOf(terms, regular);
    if (!repays(terms, rows)) {
      const got = `${figure(Number(terms.rate.yearly))}, at which payments of ${figure(inCurrency(regular))} never repay it`;
      return refuse('out-of-range', 'annual_rate', got, 'a rate whose interest is below the payments');
    }
    const table: Matrix = [
      header,
      ...rows.map(({ payment, opening, interest, principal }) => [
        payment > terms.periods ? 'Balloon' : payment,
        ...(dueDate === undefined ? [] : [dueDate(Math.min(payment, terms.periods))]),
        ...[opening, interest + principal, interest, principal, opening - principal].map(inCurrency),
      ]),
    ];
    return answer(table, () => [
      ...repaymentSteps({ loan: terms, inCurrency }, inCurrency(regular)),
      ...totalSteps(rows, inCurrency),
      {
        label: 'Schedule',
        formula: 'closing = opening − principal, principal = payment − interest',
        value: table,
        unit: 'table',
        source: cite('IFRS 9', '5.4.1'),
      },
    ]);
  });
}

/** The payment of an annuity or the part of a linear loan; no row has more interest than the principal bears. */
function regularInMinor(terms: Loan): Result<Minor> {
  const regular = regularAmount(terms).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const most = interestOn(terms.principal, terms.rate).abs().plus(regular.abs());
  if (most.lt(Number.MAX_SAFE_INTEGER)) return ok(minor(regular.toNumber()));
  const takes = 'a rate whose payments are amounts that can be counted to the cent';
  return refuse('out-of-range', 'annual_rate', shown(Number(terms.rate.yearly)), takes);
}

function rowsOf(terms: Loan, regular: Minor): readonly Row[] {
  const { principal: lent, balloon, periods, interestOnly, repayment } = terms;
  const rows: Row[] = [];
  const lowest = lowestBalance(terms, regular);
  let opening = minor(lent);
  for (let payment = 1; payment <= periods; payment++) {
    const interest = isWithoutInterest(terms, payment) ? minor(0) : roundedInterest(opening, terms);
    const owed = opening - balloon;
    const part = repayment === 'annuity' ? regular - interest : regular;
    const repaid = payment <= interestOnly ? 0 : Math.min(part, opening - lowest);
    const principal = minor(payment === periods ? owed : repaid);
    rows.push({ payment, opening, interest, principal });
    opening = minor(opening - principal);
  }
  if (balloon === 0) return rows;
  return [...rows, { payment: periods + 1, opening, interest: minor(0), principal: opening }];
}

/**
 * What is owed at the least before the last payment. Paid in advance the first payment, which has no
 * interest, may reach below a balloon near the principal; interest on the rest then leads back to it.
 */
function lowestBalance(
  { principal, balloon, interestOnly, timing, repayment }: Loan,
  regular: Minor,
): number {
  const isDeepest = timing === 'begin' && repayment === 'annuity' && interestOnly === 0;
  return isDeepest ? Math.min(balloon, principal - regular) : balloon;
}

function roundedInterest(opening: Minor, { rate }: Loan): Minor {
  return minor(interestOn(opening, rate).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}

/**
 * Whether the first payment that should repay more than its interest does: if so, those after it have
 * less interest. Where only a unit is owed for each that is left, the last may take it all.
 */
function repays(terms: Loan, rows: readonly Row[]): boolean {
  const first = rows
    .slice(terms.interestOnly, terms.periods - 1)
    .find(({ payment }) => !isWithoutInterest(terms, payment));
  if (first === undefined || first.principal > 0) return true;
  return first.opening - terms.balloon <= terms.periods - first.payment + 1;
}

function totalSteps(rows: readonly Row[], inCurrency: (units: number) => number): readonly Step[] {
  const interest = rows.reduce((sum, row) => sum + row.interest, 0);
  return [
    {
      label: 'Interest in all',
      formula: `Σ interest over ${figure(rows.length)} rows`,
      value: inCurrency(interest),
      unit: 'amount',
      source: cite('IFRS 9', '5.4.1'),
    },
  ];
}
