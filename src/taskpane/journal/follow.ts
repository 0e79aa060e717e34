/**
 * Looks again at the cells that fields were taken from. A cell that holds something else now
 * changes its field, and the field says what it was: nothing goes into the books unseen.
 */

import { readCells, type Cells } from '../../workbook/cells';
import {
  fieldNames,
  fieldOf,
  isBeingTyped,
  kindOf,
  type Change,
  type FieldName,
  type JournalForm,
} from './form';
import { takeAmounts, takeDate, type Taking } from './taken';

/** What selected cells give to a field of the form. */
export function takeInto(form: JournalForm, field: FieldName, cells: Cells, language: string): Taking {
  return field === 'date' ? takeDate(cells, language) : takeAmounts(cells, kindOf(form), field, language);
}

/** Only what differs from the form as it is; nothing when all cells are as they were. */
export async function changesInCells(form: JournalForm, language: string): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const name of fieldNames(form)) {
    const field = fieldOf(form, name);
    if (field.source === undefined || isBeingTyped(field)) continue;
    const read = await readCells(field.source);
    const taking = read.done
      ? takeInto(form, name, read.value, language)
      : ({ ok: false, sentence: `${field.source} cannot be read. ${read.refusal.sentence}` } as const);
    const text = taking.ok ? taking.taken.find((one) => one.field === name)?.text : undefined;
    if (!taking.ok && taking.sentence !== field.note) {
      changes.push({ type: 'noted', field: name, note: taking.sentence });
    } else if (text !== undefined && text !== field.committed) {
      changes.push({ type: 'followed', field: name, text });
    } else if (taking.ok && field.note !== undefined) {
      changes.push({ type: 'noted', field: name });
    }
  }
  return changes;
}
