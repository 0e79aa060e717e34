/** A schedule's table as rows with names, and what they come to. */

import { fromMinor, minor, toMinor, type Decimals } from '../../core/money/minor';
import type { Matrix } from '../../core/working';

export interface PeriodRow {
  readonly number: number;
  /** Days, where the rows have them. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly opening: number;
  readonly charge: number;
  readonly adjustment: number;
  /** Of the charges, to the end of the period. */
  readonly accumulated: number;
  readonly closing: number;
}

export interface ScheduleRows {
  readonly periods: readonly PeriodRow[];
  readonly hasDays: boolean;
  readonly hasAdjustments: boolean;
  /** Sums of what the rows show. */
  readonly charges: number;
  readonly adjustments: number;
  /** Whether opening less charges plus adjustments is the last closing, to the last minor unit. */
  readonly isTied: boolean;
}

export function rowsOf([header = [], ...body]: Matrix, decimals: Decimals): ScheduleRows {
  const hasDays = header.includes('From');
  const periods = body.map((cells): PeriodRow => {
    const at = (name: string): number => Number(cells[header.indexOf(name)]);
    return {
      number: at('Period'),
      from: hasDays ? at('From') : undefined,
      to: hasDays ? at('To') : undefined,
      opening: at('Opening'),
      charge: at('Charge'),
      adjustment: at('Adjustment'),
      accumulated: at('Accumulated'),
      closing: at('Closing'),
    };
  });
  const units = (amount: number): number => {
    const read = toMinor('amount', amount, decimals);
    return read.ok ? read.value : NaN;
  };
  const sum = (of: (row: PeriodRow) => number): number =>
    periods.reduce((total, row) => total + units(of(row)), 0);
  const charges = sum(({ charge }) => charge);
  const adjustments = sum(({ adjustment }) => adjustment);
  const opening = units(periods[0]?.opening ?? 0);
  const closing = units(periods.at(-1)?.closing ?? 0);
  return {
    periods,
    hasDays,
    hasAdjustments: periods.some(({ adjustment }) => adjustment !== 0),
    charges: fromMinor(minor(charges), decimals),
    adjustments: fromMinor(minor(adjustments), decimals),
    isTied: opening - charges + adjustments === closing,
  };
}
