/** Why a charge is what it is: the method's figures, what happened until then, and the difference itself. */

import type { Step } from '../../core/working';
import { amountText } from '../typed/amount';
import { scheduleWords } from '../words/schedule';
import type { Ready } from './reading';

/** @param row From 0. */
export function chargeSteps({ given, rows, working }: Ready, row: number, language: string): readonly Step[] {
  const { periods } = rows;
  const [period, before] = [periods[row], periods[row - 1]];
  const steps = working();
  const text = (amount: number): string => amountText(amount, language, given.decimals);
  const charge: Step = {
    label: scheduleWords.chargeOf(scheduleWords.periodNamed(given.frequency, row + 1)),
    formula: scheduleWords.chargeFormula(text(period?.accumulated ?? 0), text(before?.accumulated ?? 0)),
    value: period?.charge ?? 0,
    unit: 'amount',
  };
  // The last two are the total of all charges and the table itself, which stand above.
  const total = steps.at(-2);
  const sourced = total?.source === undefined ? charge : { ...charge, source: total.source };
  return [...steps.slice(0, -2), sourced];
}
