/** A schedule in a sheet as a block of cells: a formula, or values. */

import { splitAddress } from '../../workbook/cell-address';
import type { Entry, FormattedBlock } from '../../workbook/formatted-block';
import { scheduleWords } from '../words/schedule';
import { cellsFrom, columnsOf } from './block-columns';
import { EXCEL_COLUMNS } from './excel-block';
import type { ScheduleForm, Way } from './form';
import { scheduleFormula, type NamedAt } from './formula';
import type { Ready } from './reading';

/** How many rows and columns a schedule takes in each way. */
export function sizeOf({ table, rows }: Ready, way: Way): readonly [rows: number, columns: number] {
  const columns = table[0]?.length ?? 0;
  if (way === 'formula') return [table.length, columns];
  return [rows.periods.length + 2, way === 'excel' ? EXCEL_COLUMNS : columns];
}

/** The formula alone: a total beneath what it spills would keep it from growing. */
export function formulaBlock(form: ScheduleForm, ready: Ready, at: NamedAt, cell: string): FormattedBlock {
  const [rows] = sizeOf(ready, 'formula');
  const { sheet = '' } = splitAddress(cell);
  const entries = [[scheduleFormula(form, ready.given, at, sheet)]];
  return { entries, rows, columns: columnsOf(ready), hasTotal: false };
}

/** A table, which can be sorted and filtered, and beneath it the total, which cannot. */
export function valuesBlock(ready: Ready, cell: string): FormattedBlock {
  const [header = [], ...body] = ready.table as readonly (readonly Entry[])[];
  const at = cellsFrom(cell);
  const total = header.map((name, column): Entry => {
    if (column === 0) return scheduleWords.total;
    const isSummed = name === 'Charge' || name === 'Adjustment';
    return isSummed ? `=SUM(${at(column, 1)}:${at(column, body.length)})` : '';
  });
  const entries = [header, ...body, total];
  const looks = { columns: columnsOf(ready), hasTotal: true, table: scheduleWords.tableName };
  return { entries, rows: entries.length, ...looks };
}
