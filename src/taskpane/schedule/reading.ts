/**
 * What the form says as a whole: through the core's door to a schedule, or to sentences that stand by
 * their fields and the one reason why there is nothing to insert yet.
 */

import { schedule } from '../../core/depreciation/schedule';
import { sentenceOf, type Problem } from '../../core/problem';
import type { Settings } from '../../core/settings/settings';
import type { Answer, Matrix, Step } from '../../core/working';
import type { Cells } from '../../workbook/cells';
import type { Outcome } from '../../workbook/outcome';
import { scheduleWords } from '../words/schedule';
import { factorOf, FIELDS, isByUnits, type FieldName, type ScheduleForm } from './form';
import { givenOf, type Given } from './given';
import { rowsOf, type ScheduleRows } from './rows';

/** Sentences by field; an event that is typed has its place: `event 0`. */
export type Errors = ReadonlyMap<string, string>;

export type Reading =
  | {
      readonly state: 'ready';
      readonly errors: Errors;
      readonly given: Given;
      readonly table: Matrix;
      readonly rows: ScheduleRows;
      readonly working: () => readonly Step[];
    }
  | { readonly state: 'empty' | 'wrong'; readonly errors: Errors; readonly reason: string };

export type Ready = Extract<Reading, { readonly state: 'ready' }>;

/** The cells that the form names, once they are read. */
export interface ReadCells {
  readonly events: Outcome<Cells> | undefined;
  readonly units: Outcome<Cells> | undefined;
}

export function readSchedule(
  form: ScheduleForm,
  language: string,
  settings: Settings,
  read: ReadCells,
): Reading {
  const { fields } = form;
  const byUnits = isByUnits(form);
  for (const name of byUnits ? (['events', 'units'] as const) : (['events'] as const)) {
    const address = fields[name].committed;
    const outcome = read[name];
    if (address === '') continue;
    if (outcome === undefined) return not('empty', scheduleWords.reading);
    if (!outcome.done) {
      return not('wrong', scheduleWords.cellsUnread(address, outcome.refusal.sentence), name);
    }
  }
  const cells = { events: cellsOf(read.events), units: cellsOf(read.units) };
  const given = givenOf(form, language, settings, cells);
  if (!given.ok) return wrong(given.problem, form);
  const missing = missingOf(form);
  if (missing !== undefined) return not('empty', scheduleWords.missing[missing]);
  const made = scheduleOf(given.value);
  if (!made.ok) return wrong(made.problem, form);
  const { value: table, working } = made.value;
  const rows = rowsOf(table, given.value.decimals);
  return { state: 'ready', errors: new Map(), given: given.value, table, rows, working };
}

export function scheduleOf(given: Given): Answer<Matrix> {
  return schedule(
    given.cost,
    given.salvage,
    given.life,
    given.method,
    given.factor,
    given.in_service,
    given.frequency,
    given.convention,
    given.year_end,
    given.decimals,
    given.events,
    given.units,
  );
}

/** The label of a field, which depends on the method. */
export function labelOf(form: ScheduleForm, name: FieldName): string {
  if (name === 'life' && isByUnits(form)) return scheduleWords.totalUnits;
  return scheduleWords.fields[name];
}

function missingOf(form: ScheduleForm): keyof typeof scheduleWords.missing | undefined {
  const { cost, life, units } = form.fields;
  if (cost.text.trim() === '') return 'cost';
  if (life.text.trim() === '') return isByUnits(form) ? 'totalUnits' : 'life';
  return isByUnits(form) && units.committed === '' ? 'units' : undefined;
}

function cellsOf(outcome: Outcome<Cells> | undefined): Cells | undefined {
  return outcome?.done === true ? outcome.value : undefined;
}

function wrong(problem: Problem, form: ScheduleForm): Reading {
  const [field, argument] = whereOf(problem, form);
  return not('wrong', sentenceOf({ ...problem, argument }), field);
}

function not(state: 'empty' | 'wrong', reason: string, field?: string): Reading {
  return { state, reason, errors: field === undefined ? new Map() : new Map([[field, reason]]) };
}

/** The field that a problem is about, and the field's own name for it. */
function whereOf({ argument }: Problem, form: ScheduleForm): readonly [field: string, label: string] {
  const [, row, column = ''] = /^events(?: row (\d+)(.*))?$/.exec(argument) ?? [];
  if (argument.startsWith('events') && form.fields.events.committed === '') {
    // Row 1 is the header.
    const index = Math.max(0, Number(row ?? 2) - 2);
    return [`event ${index}`, scheduleWords.eventPart(index + 1, column)];
  }
  if (argument.startsWith('events')) return ['events', scheduleWords.eventsPart(argument.slice(6))];
  const field = argument === 'factor' ? factorOf(form.method) : FIELDS.find((name) => name === argument);
  return field === undefined ? ['cost', argument] : [field, labelOf(form, field)];
}
