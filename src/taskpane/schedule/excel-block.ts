/** A schedule in a sheet by Excel's own function, for those who have no add-in. */

import { asExcel, type AsExcel, type ExcelFunction } from '../../core/depreciation/as-excel';
import { splitAddress } from '../../workbook/cell-address';
import type { Entry, FormattedBlock } from '../../workbook/formatted-block';
import type { Field } from '../fields/linked-field';
import { amountText } from '../typed/amount';
import { scheduleWords } from '../words/schedule';
import { amountColumn, cellsFrom, NUMBER_COLUMN } from './block-columns';
import type { ScheduleForm } from './form';
import { amount } from './formula';
import type { Ready } from './reading';
import { fixed, seenFrom } from './seen-from';

/** `Year, Opening, Charge, Accumulated, Closing`. */
export const EXCEL_COLUMNS = 5;

export type EqualInExcel = Extract<AsExcel, { readonly is: 'equal' }>;

/** Excel's own function that gives the schedule to the last minor unit, or the sentence that says why none does. */
export function excelOf({ given, rows }: Ready, language: string): EqualInExcel | string {
  const charges = rows.periods.map(({ charge }) => charge);
  const found = asExcel(given.method, given, charges, given.decimals);
  if (found.is === 'unknown') return scheduleWords.excelWhy(found, '');
  if (given.events !== undefined) return scheduleWords.excelEvents;
  if (rows.hasDays) return scheduleWords.excelDated;
  if (given.frequency !== 'year') return scheduleWords.excelPeriods;
  if (found.is === 'equal') return found;
  const by = found.is === 'drifting' ? amountText(found.by, language, given.decimals) : '';
  return scheduleWords.excelWhy(found, by);
}

/** Cells that a person may go on with, and no table, whose rows could be sorted: each row follows from the one above it. */
export function excelBlock(
  { fields }: ScheduleForm,
  ready: Ready,
  { name, isRounded }: EqualInExcel,
  cell: string,
): FormattedBlock {
  const { given, rows } = ready;
  const { sheet = '' } = splitAddress(cell);
  const at = cellsFrom(cell);
  const told = (field: Field, value: number): string =>
    amount(field, value, (address) => fixed(seenFrom(sheet, address)));
  const cost = told(fields.cost, given.cost);
  const always = [cost, told(fields.salvage, given.salvage), told(fields.life, given.life)];
  const factor = given.factor === undefined ? [] : [told(fields.factor, given.factor)];
  const chargeIn = (row: number): string => {
    const own = `${name}(${[...always, ...WHEN[name](at(0, row)), ...(TAKES_FACTOR[name] ? factor : [])].join(',')})`;
    return isRounded ? `=ROUND(${own},${given.decimals})` : `=${own}`;
  };
  const body = rows.periods.map(({ number }, i): readonly Entry[] => {
    const row = i + 1;
    const opening = i === 0 ? `=${cost}` : `=${at(4, row - 1)}`;
    const accumulated = i === 0 ? `=${at(2, row)}` : `=${at(3, row - 1)}+${at(2, row)}`;
    return [number, opening, chargeIn(row), accumulated, `=${at(1, row)}-${at(2, row)}`];
  });
  const { numbered, opening, charge, accumulated, closing, total } = scheduleWords;
  const entries = [
    [numbered.year, opening, charge, accumulated, closing],
    ...body,
    [total, '', `=SUM(${at(2, 1)}:${at(2, body.length)})`, '', ''],
  ];
  const money = amountColumn(ready);
  const columns = [NUMBER_COLUMN, money, money, money, money];
  return { entries, rows: entries.length, columns, hasTotal: true };
}

/** What each function is told of the year. */
const WHEN: Readonly<Record<ExcelFunction, (year: string) => readonly string[]>> = {
  SLN: () => [],
  SYD: (year) => [year],
  DB: (year) => [year],
  DDB: (year) => [year],
  VDB: (year) => [`${year}-1`, year],
};

const TAKES_FACTOR: Readonly<Record<ExcelFunction, boolean>> = {
  SLN: false,
  SYD: false,
  DB: false,
  DDB: true,
  VDB: true,
};
