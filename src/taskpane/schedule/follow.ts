/** What selected cells give to the fields of a schedule, and what became of those that were taken before. */

import type { Cells } from '../../workbook/cells';
import { changeInCells, type Given } from '../fields/follow-cells';
import { takeAmount, takeDay, type TakenCells } from '../fields/taken-cells';
import type { Change, FieldName, ScheduleForm } from './form';

const FOLLOWED = ['cost', 'salvage', 'life', 'factor', 'rate', 'in_service'] as const;

/** What selected cells give to a field of the form: for events and units, their address. */
export function takeInto(field: FieldName, cells: Cells, language: string): TakenCells {
  if (field === 'in_service') return takeDay(cells, language);
  if (field === 'events' || field === 'units') {
    return { ok: true, taken: { text: cells.address, source: cells.address } };
  }
  return takeAmount(cells, language);
}

/** Only what differs from the form as it is; nothing when all cells are as they were. */
export async function changesInCells(form: ScheduleForm, language: string): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const field of FOLLOWED) {
    const change = await changeInCells(form.fields[field], (cells): Given => {
      const taking = takeInto(field, cells, language);
      return taking.ok ? { ok: true, ...taking.taken } : taking;
    });
    if (change !== undefined) changes.push({ ...change, field });
  }
  return changes;
}
