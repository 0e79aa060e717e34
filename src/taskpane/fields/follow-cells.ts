/**
 * Looks again at the cells that fields were taken from. A cell that holds something else now
 * changes its field, and the field says what it was: nothing goes on unseen.
 */

import { readCells, type Cells } from '../../workbook/cells';
import { fieldWords } from '../words/fields';
import { isBeingTyped, type Field, type FieldChange } from './linked-field';

/** What cells give to a field: its text, or why they give none. */
export type Given =
  | ({ readonly ok: true; readonly text: string | undefined } & Pick<Field, 'isWords'>)
  | { readonly ok: false; readonly sentence: string };

/** What became of the cells of one field; nothing when they are as they were. */
export async function changeInCells(
  field: Field,
  give: (cells: Cells) => Given,
): Promise<Extract<FieldChange, { readonly type: 'followed' | 'noted' }> | undefined> {
  if (field.source === undefined || isBeingTyped(field)) return undefined;
  const read = await readCells(field.source);
  const given: Given = read.done
    ? give(read.value)
    : { ok: false, sentence: fieldWords.unreadable(field.source, read.refusal.sentence) };
  if (!given.ok) return given.sentence === field.note ? undefined : { type: 'noted', note: given.sentence };
  const { text, isWords } = given;
  if (text !== undefined && (text !== field.committed || isWords !== field.isWords)) {
    return { type: 'followed', text, ...(isWords === undefined ? {} : { isWords }) };
  }
  return field.note === undefined ? undefined : { type: 'noted' };
}
