/** What selected cells give to a field of a test, and what became of those that were taken before. */

import type { TestKind } from '../../core/assessment/kind';
import type { Cells } from '../../workbook/cells';
import { changeInCells, type Given } from '../fields/follow-cells';
import { takeAmount, takeDay, type TakenCells } from '../fields/taken-cells';
import { fieldIn, type TestChange, type TestForm } from './form';
import { isOfCells } from './reading';

/** What a field makes of cells: a day, an amount, or for lists and tables their address. */
export function takeInto(kind: TestKind, field: string, cells: Cells, language: string): TakenCells {
  if (field === 'date') return takeDay(cells, language);
  const question = kind.questions.find(({ name }) => name === field);
  const { address } = cells;
  if (question !== undefined && isOfCells(question))
    return { ok: true, taken: { text: address, source: address } };
  return takeAmount(cells, language);
}

/** Only what differs from the form as it is. Lists and tables are read anew by whoever shows them. */
export async function changesInCells(
  form: TestForm,
  kind: TestKind,
  language: string,
): Promise<readonly TestChange[]> {
  const names = [
    'date',
    ...kind.questions.filter((question) => !isOfCells(question)).map(({ name }) => name),
  ];
  const changes: TestChange[] = [];
  for (const field of names) {
    const change = await changeInCells(fieldIn(form, field), (cells): Given => {
      const taking = takeInto(kind, field, cells, language);
      return taking.ok ? { ok: true, ...taking.taken } : taking;
    });
    if (change !== undefined) changes.push({ ...change, field });
  }
  return changes;
}
