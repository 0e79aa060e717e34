/** What the Register view says of its figures: the roll-forward note, the forecast, and where they are written. */

import type { FormulaPlace } from '../../workbook/formula-place';
import type { Outcome } from '../../workbook/outcome';
import type { Readiness } from '../journal/readiness';
import { spoken } from './language';
import { placed } from './placed';

const english = {
  result: {
    insert: 'Insert',
    asValues: 'Insert as values',
    readiness: (place: Outcome<FormulaPlace> | undefined, cells: number, isBusy: boolean): Readiness =>
      placed(
        place,
        isBusy,
        ({ address, cell }) => `A formula in ${cell}, filling ${address}, ${cells} cells`,
      ),
    changed:
      'Nothing written: the register has changed, or was not read to its end. Look at the figures, then try again.',
    stopped: 'Nothing written.',
    written: (address: string): string => `Wrote the figures of this moment to ${address}.`,
  },
  note: {
    from: 'From',
    to: 'To',
    dayError: (text: string, day: number | undefined): string | undefined =>
      text.trim() === '' || day !== undefined
        ? undefined
        : 'This is no day. Enter one like 31 December 2026.',
    column: 'Class',
    table: 'Roll-forward note',
    movement: 'Movement',
    amount: 'Amount',
    ties: (isTied: boolean): string =>
      isTied
        ? 'Ties: opening and movements add up to the closing, class by class.'
        : 'Does not tie: opening and movements do not add up to the closing.',
    refused: 'There is no result until the register can be read.',
    needsSpan: 'Enter the first and the last day.',
  },
  forecast: {
    from: 'From',
    periods: 'Periods',
    frequency: 'Every',
    frequencies: { month: 'Month', quarter: 'Quarter', year: 'Financial year' },
    by: 'A row for',
    groupings: { asset: 'Each asset', class: 'Each class', total: 'All together' },
    row: 'Row',
    chart: 'Charges to come',
    table: 'Charges to come, by period',
    periodEnd: 'Period to',
    charge: 'Charge',
    total: 'Total',
    needsDay: 'Enter the first day.',
    withoutEvents: (address: string): string => `Events of ${address} are not in the forecast.`,
  },
};

export const registerFigureWords = spoken({ en: english });
