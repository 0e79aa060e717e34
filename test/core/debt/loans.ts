/** Random loans, and a walk through each payment by payment with 60 digits: no formula of an annuity in it. */

import { Decimal } from 'decimal.js';
import fc from 'fast-check';

export const D60 = Decimal.clone({ precision: 60 });

export interface Loan {
  readonly principal: number;
  /** Of a year, in basis points. */
  readonly points: number;
  readonly periods: number;
  readonly perYear: number;
  readonly balloon: number;
  readonly interestOnly: number;
  readonly timing: 'end' | 'begin';
  readonly repayment: 'annuity' | 'linear';
}

/**
 * Principal and balloon in cents. What is repaid and the interest on it are such that every payment
 * repays some cents: there are loans whose payment, rounded, is no more than the interest.
 */
export const loansInCents: fc.Arbitrary<Loan> = fc
  .record({
    principal: fc.integer({ min: 100_000, max: 1e9 }),
    points: fc.oneof(fc.constant(0), fc.integer({ min: -200, max: 3_000 })),
    periods: fc.integer({ min: 1, max: 60 }),
    perYear: fc.constantFrom(1, 2, 4, 12),
    share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 0.9, noNaN: true })),
    waiting: fc.double({ min: 0, max: 0.99, noNaN: true }),
    timing: fc.constantFrom('end', 'begin'),
    repayment: fc.constantFrom('annuity', 'linear'),
  })
  .filter(({ points, periods, perYear }) => points * periods <= 30_000 * perYear)
  .map(({ share, waiting, ...loan }) => ({
    ...loan,
    balloon: Math.floor(loan.principal * share),
    interestOnly: Math.floor(loan.periods * waiting),
  }));

/** The interest in a payment, unrounded; `opening` is what is owed right before it without that interest. */
export function interestIn(loan: Loan, payment: number, opening: Decimal): Decimal {
  if (loan.timing === 'begin' && payment === 1) return new D60(0);
  return opening.times(loan.points).div(10_000 * loan.perYear);
}

/** Balances from before the first payment on, when each that repays is so much and its interest is in it. */
function walk(loan: Loan, payment: Decimal): readonly Decimal[] {
  const balances = [new D60(loan.principal)];
  for (let number = 1; number <= loan.periods; number++) {
    const opening = balances[number - 1] ?? new D60(NaN);
    const interest = interestIn(loan, number, opening);
    const repaid = number <= loan.interestOnly ? 0 : payment.minus(interest);
    balances.push(opening.minus(repaid));
  }
  return balances;
}

/** The payment that leaves the balloon: what is left falls evenly as the payment grows. */
export function exactPayment(loan: Loan): Decimal {
  const left = [0, 1].map((payment) => walk(loan, new D60(payment))[loan.periods] ?? new D60(NaN));
  const [without = new D60(NaN), withOne = new D60(NaN)] = left;
  return without.minus(loan.balloon).div(without.minus(withOne));
}

/** Balances after 0, 1, 2 … payments. */
export function exactBalances(loan: Loan): readonly Decimal[] {
  if (loan.repayment === 'annuity') return walk(loan, exactPayment(loan));
  const part = new D60(loan.principal - loan.balloon).div(loan.periods - loan.interestOnly);
  return Array.from({ length: loan.periods + 1 }, (_, made) =>
    part
      .times(Math.max(0, made - loan.interestOnly))
      .neg()
      .plus(loan.principal),
  );
}
