/** Forms of the Schedule view as somebody types them. */

import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { filled } from '../../../src/taskpane/fields/linked-field';
import {
  BLANK_FORM,
  changed,
  type Change,
  type FieldName,
  type ScheduleForm,
} from '../../../src/taskpane/schedule/form';
import { readSchedule, type ReadCells, type Ready } from '../../../src/taskpane/schedule/reading';
import { done } from '../../../src/workbook/outcome';
import type { Cells } from '../../../src/workbook/cells';

const NO_CELLS: ReadCells = { events: undefined, units: undefined };

/** 10,000 to 1,000 in five years, and what happens to the form after it. */
export function typedForm(
  changes: readonly Change[] = [],
  texts: Partial<Record<FieldName, string>> = {},
): ScheduleForm {
  const said = { cost: '10,000', salvage: '1,000', life: '5', ...texts };
  const fields = { ...BLANK_FORM.fields };
  for (const [name, text] of Object.entries(said)) fields[name as FieldName] = filled(text);
  return changes.reduce<ScheduleForm>(changed, { ...BLANK_FORM, fields });
}

export const method = (word: string): Change => ({ type: 'chosen', what: 'method', word });

export function read(form: ScheduleForm, cells: Partial<ReadCells> = {}, settings: Partial<Settings> = {}) {
  return readSchedule(form, 'en-US', { ...DEFAULT_SETTINGS, ...settings }, { ...NO_CELLS, ...cells });
}

export function ready(
  form: ScheduleForm,
  cells: Partial<ReadCells> = {},
  settings: Partial<Settings> = {},
): Ready {
  const reading = read(form, cells, settings);
  if (reading.state !== 'ready') throw new Error(reading.reason);
  return reading;
}

/** Cells as a reading of the workbook gives them. */
export function cellsAt(address: string, values: readonly (readonly unknown[])[]) {
  const block = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  const [sheet = ''] = address.split('!');
  return done<Cells>({ address, sheet, block, values });
}
