/**
 * The door for a form that was left in the browser's storage. It may have been written by another version
 * or by anything else: what is not understood is left out. Links to cells hold in the workbook they were
 * made in; in any other what was taken stands as if it had been typed, and cells that are only named by
 * their address are not named any more.
 */

import { METHODS } from '../../core/depreciation/methods';
import { FREQUENCIES } from '../../core/depreciation/periods';
import { CONVENTIONS } from '../../core/time/service';
import { BLANK, type Field } from '../fields/linked-field';
import { readStoredField, readStoredRecord } from '../fields/stored-field';
import { BLANK_FORM, FIELDS, isEventKind, WAYS, type ScheduleForm, type TypedEvent } from './form';

/** Past this nobody has typed them. */
const MOST_EVENTS = 100;
const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, i) => String(i + 1));

/** @param workbook Where the workbook is kept; nothing where that is not known. */
export function storedText(form: ScheduleForm, workbook?: string): string {
  return JSON.stringify({ ...form, workbook });
}

/** @param workbook Where the workbook that is open now is kept. */
export function readStoredForm(text: string | null, workbook?: string): ScheduleForm {
  const stored = readStoredRecord(text);
  const isLinked = workbook !== undefined && stored['workbook'] === workbook;
  const words = METHODS.map(({ word }) => word);
  return {
    method: oneOf(words, stored['method']) ?? BLANK_FORM.method,
    fields: readFields(stored['fields'], isLinked),
    frequency: oneOf(FREQUENCIES, stored['frequency']) ?? BLANK_FORM.frequency,
    convention: oneOf(CONVENTIONS, stored['convention']) ?? '',
    yearEnd: oneOf(MONTHS, stored['yearEnd']) ?? '',
    events: listOf(stored['events']).slice(0, MOST_EVENTS).map(readEvent),
    compared: words.filter((word) => listOf(stored['compared']).includes(word)),
    way: oneOf(WAYS, stored['way']) ?? BLANK_FORM.way,
  };
}

function readFields(given: unknown, isLinked: boolean): ScheduleForm['fields'] {
  const stored = recordOf(given);
  const read = FIELDS.map((name): [string, Field] => {
    const isAddress = name === 'events' || name === 'units';
    return [name, isAddress && !isLinked ? BLANK : readStoredField(stored[name], isLinked)];
  });
  return Object.fromEntries(read) as Record<(typeof FIELDS)[number], Field>;
}

function readEvent(given: unknown): TypedEvent {
  const { on, kind, amount } = recordOf(given);
  return { on: textOf(on), kind: isEventKind(kind) ? kind : 'impairment', amount: textOf(amount) };
}

function oneOf<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  return words.find((word) => word === given);
}

function recordOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? (given as readonly unknown[]) : [];
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, 1000) : '';
}
