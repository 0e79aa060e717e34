/** How the deduction of a tax year under MACRS explains itself, by the tables and by the formula. */

import { cite, type Citation } from '../../citation';
import {
  fraction,
  fractionOf,
  isLess,
  minus,
  over,
  times,
  toNumber,
  type Fraction,
} from '../../money/fraction';
import { figure, type Step } from '../../working';
import { tableOf, tableSource } from './percentage-tables';
import { decliningRate, type Property, type RecoveryYear } from './recovery';

/** A tax year of a property. */
export interface TaxYear {
  /** Unadjusted, in currency. */
  readonly basis: number;
  readonly property: Property;
  /** Of the recovery period, from 1. */
  readonly year: number;
}

/** Shares of the basis, and of the year: its part in the recovery period and that until the disposal. */
export interface Cut {
  readonly whole: Fraction;
  readonly kept: Fraction;
  readonly share: Fraction;
  readonly part: Fraction;
  readonly until: Fraction;
}

const ONE = fraction(1n);
const METHODS = cite('26 USC', '§ 168(b)');
const CONVENTIONS = cite('26 USC', '§ 168(d)(4)');

/** A share of the basis, in currency. */
export function amountOf({ basis }: TaxYear, share: Fraction): number {
  return toNumber(times(fractionOf(basis), share));
}

export function noDeduction(year: number, why: string, source: Citation): Step {
  return { label: deductionOf(year), formula: `none: ${why}`, value: 0, unit: 'amount', source };
}

export function tableSteps(asked: TaxYear, share: Fraction): readonly Step[] {
  const { basis, property, year } = asked;
  const { halfYears, method, convention } = property;
  const source = tableSource(property);
  return [
    {
      label: `Percentage of year ${figure(year)}`,
      formula: `Table ${tableOf(property)}: ${halfYears / 2}-year property, ${method}, ${convention}${placeText(property)}`,
      value: toNumber(share),
      unit: 'fraction',
      source,
    },
    {
      label: deductionOf(year),
      formula: `${figure(basis)} × ${percentText(share)}`,
      value: amountOf(asked, share),
      unit: 'amount',
      source,
    },
  ];
}

export function formulaSteps(asked: TaxYear, year: RecoveryYear): readonly Step[] {
  const { basis, property } = asked;
  const { adjusted, share, part, rate, isStraightLine } = year;
  const [opening, deduction] = [amountOf(asked, adjusted), amountOf(asked, share)];
  const before = amountOf(asked, minus(ONE, adjusted));
  const isLast = !isLess(share, adjusted);
  const rateStep: Step = {
    label: isStraightLine ? 'Straight line over the years that remain' : 'Rate of the declining balance',
    formula: isStraightLine
      ? `1 ÷ ${figure(toNumber(over(ONE, rate)))}, not below ${figure(toNumber(decliningRate(property)))}`
      : `${property.method.slice(0, 3)} % ÷ ${figure(property.halfYears / 2)}`,
    value: toNumber(rate),
    unit: 'fraction',
    source: METHODS,
  };
  return [
    {
      label: `Adjusted basis at the start of year ${figure(asked.year)}`,
      formula: `${figure(basis)} − ${figure(before)}`,
      value: opening,
      unit: 'amount',
      source: METHODS,
    },
    ...(isLast ? [] : [rateStep]),
    {
      label: deductionOf(asked.year),
      formula: isLast
        ? `${figure(opening)}, all that is left`
        : `${figure(opening)} × ${figure(toNumber(rate))}${isLess(part, ONE) ? ` × ${percentText(part)} of the year` : ''}`,
      value: deduction,
      unit: 'amount',
      source: isLess(part, ONE) ? CONVENTIONS : METHODS,
    },
  ];
}

export function untilDisposal(asked: TaxYear, { whole, kept, share, part, until }: Cut): Step {
  const ofPart = `: ${percentText(until)} of the year, of which ${percentText(part)} is in the recovery period`;
  return {
    label: 'Deduction until the disposal',
    formula: `${figure(amountOf(asked, whole))} × ${percentText(kept)}${isLess(part, ONE) ? ofPart : ''}`,
    value: amountOf(asked, share),
    unit: 'amount',
    source: CONVENTIONS,
  };
}

function deductionOf(year: number): string {
  return `Deduction of year ${figure(year)}`;
}

function percentText(share: Fraction): string {
  return `${figure(toNumber(times(share, fraction(100n))))} %`;
}

function placeText({ convention, place }: Property): string {
  if (convention === 'half-year') return '';
  return convention === 'mid-quarter' ? `, quarter ${place}` : `, month ${place}`;
}
