/** What selected cells give to the fields of an entry, and what became of those that were taken before. */

import type { Decimals } from '../../core/money/minor';
import type { Cells } from '../../workbook/cells';
import { changeInCells, type Given } from '../fields/follow-cells';
import { fieldNames, fieldOf, kindOf, type Change, type FieldName, type JournalForm } from './form';
import { takeAmounts, takeDate, type Taking } from './taken';

/** What selected cells give to a field of the form. */
export function takeInto(
  form: JournalForm,
  field: FieldName,
  cells: Cells,
  language: string,
  decimals: Decimals,
): Taking {
  return field === 'date'
    ? takeDate(cells, language)
    : takeAmounts(cells, kindOf(form), field, language, decimals);
}

/** Only what differs from the form as it is; nothing when all cells are as they were. */
export async function changesInCells(
  form: JournalForm,
  language: string,
  decimals: Decimals,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const field of fieldNames(form)) {
    const change = await changeInCells(fieldOf(form, field), (cells): Given => {
      const taking = takeInto(form, field, cells, language, decimals);
      if (!taking.ok) return taking;
      const found = taking.taken.find((one) => one.field === field);
      return found === undefined ? { ok: true, text: undefined } : { ok: true, ...found };
    });
    if (change !== undefined) changes.push({ ...change, field });
  }
  return changes;
}
