/** The cells of a schedule's table as the pane shows them. */

import type { Frequency } from '../../core/depreciation/periods';
import type { Decimals } from '../../core/money/minor';
import { amountText } from '../typed/amount';
import { dayFormat } from '../typed/date';
import { scheduleWords } from '../words/schedule';
import type { ScheduleRows } from './rows';

/** Their headers: what is charged in all is the total of a column, and needs none of its own. */
export function periodColumns(
  { hasDays, hasAdjustments }: ScheduleRows,
  frequency: Frequency,
): readonly string[] {
  const { period, numbered, from, to, opening, charge, adjustment, closing } = scheduleWords;
  return [
    ...(hasDays ? [period, from, to] : [numbered[frequency]]),
    opening,
    charge,
    ...(hasAdjustments ? [adjustment] : []),
    closing,
  ];
}

/** Made for a row only when it is shown. */
export function periodCells(
  { periods, hasDays, hasAdjustments }: ScheduleRows,
  language: string,
  decimals: Decimals,
): (row: number) => readonly string[] {
  const day = dayFormat(language);
  const text = (amount: number): string => amountText(amount, language, decimals);
  return (row) => {
    const period = periods[row];
    if (period === undefined) return [];
    return [
      String(period.number),
      ...(hasDays ? [day(period.from ?? 0), day(period.to ?? 0)] : []),
      text(period.opening),
      text(period.charge),
      ...(hasAdjustments ? [text(period.adjustment)] : []),
      text(period.closing),
    ];
  };
}

export function periodTotal(
  { hasDays, hasAdjustments, charges, adjustments }: ScheduleRows,
  language: string,
  decimals: Decimals,
): readonly string[] {
  const text = (amount: number): string => amountText(amount, language, decimals);
  return [
    scheduleWords.total,
    ...(hasDays ? ['', ''] : []),
    '',
    text(charges),
    ...(hasAdjustments ? [text(adjustments)] : []),
    '',
  ];
}
