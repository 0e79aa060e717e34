/**
 * What the rate of a class is taken of: its UCC, less half of the ordinary additions of the year and
 * more of the eligible ones. Dispositions reduce ordinary additions before eligible ones.
 *
 *     net ordinary = max(0, additions − dispositions)
 *     net eligible = max(0, eligible additions − max(0, dispositions − additions))
 *     base         = UCC before − net ordinary ÷ 2 + factor × net eligible
 *
 * Source: Income Tax Regulations 1100(2).
 */

import type { Decimal } from 'decimal.js';
import { cite } from '../../citation';
import { Exact } from '../../money/discounting';
import { figure, type Step } from '../../working';
import { shownAs, type Base, type ClassYear } from './class-year';
import { propertyOf } from './first-year-factor';

const FIRST_YEAR = cite('Income Tax Regulations', 's. 1100(2)');

export function firstYearBase(ucc: Decimal, given: ClassYear): Base {
  const { additions, dispositions, eligible, factor, halfYear } = given;
  const ordinary = Exact.max(0, new Exact(additions).minus(dispositions));
  const beyond = Exact.max(0, new Exact(dispositions).minus(additions));
  const incentive = Exact.max(0, new Exact(eligible).minus(beyond));
  const kept = halfYear ? ordinary.div(2) : new Exact(0);
  const amount = ucc.minus(kept).plus(incentive.times(factor));
  const steps = (): readonly Step[] => [
    {
      label: 'Ordinary additions, net of dispositions',
      formula: `max(0, ${figure(additions)} − ${figure(dispositions)})`,
      value: ordinary.toNumber(),
      unit: 'amount',
      source: FIRST_YEAR,
    },
    ...(eligible > 0 ? eligibleSteps(given, beyond, incentive) : []),
    {
      label: `Base: the UCC ${halfYear ? 'less half of net ordinary additions' : 'with no half-year rule'}`,
      formula: `${shownAs(ucc)} − ${shownAs(kept)} + ${figure(factor)} × ${shownAs(incentive)}`,
      value: amount.toNumber(),
      unit: 'amount',
      source: FIRST_YEAR,
    },
  ];
  return { amount, steps };
}

function eligibleSteps(
  { eligible, factor }: ClassYear,
  beyond: Decimal,
  incentive: Decimal,
): readonly Step[] {
  const property = propertyOf(factor);
  return [
    {
      label: 'Eligible additions, net of the other dispositions',
      formula: `max(0, ${figure(eligible)} − ${shownAs(beyond)})`,
      value: incentive.toNumber(),
      unit: 'amount',
      source: FIRST_YEAR,
    },
    {
      label: 'Factor of eligible additions, as given',
      formula: property.length > 0 ? property.join('; ') : 'in none of the tables of first-year factors',
      value: factor,
      unit: 'fraction',
      source: FIRST_YEAR,
    },
  ];
}
