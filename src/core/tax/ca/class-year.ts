/** What a class was given for a tax year, and what becomes of its UCC. */

import type { Decimal } from 'decimal.js';
import { cite } from '../../citation';
import { Exact } from '../../money/discounting';
import { figure, type Step } from '../../working';

const RECAPTURE = cite('Income Tax Act', 's. 13(1)');
const TERMINAL_LOSS = cite('Income Tax Act', 's. 20(16)');
const ALLOWANCE = cite('Income Tax Regulations', 's. 1100(1)(a)');
const SHORT_YEAR = cite('Income Tax Regulations', 's. 1100(3)');
export const UCC = cite('Income Tax Act', 's. 13(21)');

/** Income Tax Regulations 1100(3): a shorter year has its share of so many days. */
export const FULL_YEAR_DAYS = 365;

export interface ClassYear {
  readonly opening: number;
  readonly additions: number;
  readonly dispositions: number;
  readonly rate: number;
  readonly eligible: number;
  readonly factor: number;
  readonly halfYear: boolean;
  readonly days: number;
  readonly isEmpty: boolean;
}

/** What the rate is taken of, and how it was found. */
export interface Base {
  readonly amount: Decimal;
  readonly steps: () => readonly Step[];
}

/** What becomes of the UCC, and how it is shown. */
export interface Outcome {
  readonly cca: Decimal;
  readonly recapture: Decimal;
  readonly terminalLoss: Decimal;
  readonly closing: Decimal;
  readonly steps: () => readonly Step[];
}

const NONE = new Exact(0);

/** @param ucc Before CCA; below 0 there is nothing left to claim on. */
export function outcomeOf(ucc: Decimal, base: Base, given: ClassYear): Outcome {
  if (ucc.lt(0)) return recaptured(ucc);
  return given.isEmpty ? lost(ucc) : allowed(ucc, base, given);
}

function recaptured(ucc: Decimal): Outcome {
  const recapture = ucc.neg();
  const step: Step = {
    label: 'Recapture: dispositions beyond the class',
    formula: `−(${shownAs(ucc)})`,
    value: recapture.toNumber(),
    unit: 'amount',
    source: RECAPTURE,
  };
  return { cca: NONE, recapture, terminalLoss: NONE, closing: NONE, steps: () => [step] };
}

function lost(ucc: Decimal): Outcome {
  const step: Step = {
    label: 'Terminal loss: no property is left in the class',
    formula: shownAs(ucc),
    value: ucc.toNumber(),
    unit: 'amount',
    source: TERMINAL_LOSS,
  };
  return { cca: NONE, recapture: NONE, terminalLoss: ucc, closing: NONE, steps: () => [step] };
}

function allowed(ucc: Decimal, base: Base, given: ClassYear): Outcome {
  const days = Math.min(given.days, FULL_YEAR_DAYS);
  const most = Exact.min(base.amount.times(given.rate), ucc);
  const allowance = most.times(days).div(FULL_YEAR_DAYS);
  const closing = ucc.minus(allowance);
  const steps = (): readonly Step[] => [
    ...base.steps(),
    {
      label: 'CCA of a full tax year, at most the UCC',
      formula: `min(${shownAs(base.amount)} × ${figure(given.rate)}, ${shownAs(ucc)})`,
      value: most.toNumber(),
      unit: 'amount',
      source: ALLOWANCE,
    },
    ...(days < FULL_YEAR_DAYS ? [shortYear(most, allowance, days)] : []),
    {
      label: 'Closing',
      formula: `${shownAs(ucc)} − ${shownAs(allowance)}`,
      value: closing.toNumber(),
      unit: 'amount',
      source: UCC,
    },
  ];
  return { cca: allowance, recapture: NONE, terminalLoss: NONE, closing, steps };
}

function shortYear(most: Decimal, allowance: Decimal, days: number): Step {
  return {
    label: 'CCA of a tax year of less than 12 months',
    formula: `${shownAs(most)} × ${days} ÷ ${FULL_YEAR_DAYS}`,
    value: allowance.toNumber(),
    unit: 'amount',
    source: SHORT_YEAR,
  };
}

/** A decimal as a working shows it. */
export function shownAs(amount: Decimal): string {
  return figure(amount.toNumber());
}
