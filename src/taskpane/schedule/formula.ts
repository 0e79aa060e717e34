/**
 * A schedule as a formula: `WDV.SCHEDULE` with references to the cells that fields were taken from, so that
 * it follows them, and with values where they were typed; what is the default at the end is left out. In
 * English with commas, which is how Excel takes a formula from an add-in in every language.
 *
 *     =WDV.SCHEDULE(B1,B2,B3,"DDB",,DATE(2026,4,1))
 */

import { civilFromSerial, parseIsoDate } from '../../core/time/serial';
import { sourceOfField, type Field } from '../fields/linked-field';
import { sourceText } from '../fields/taken-cells';
import { factorOf, type ScheduleForm } from './form';
import type { Given } from './given';
import { seenFrom } from './seen-from';

/** Where cells with events and units are, as Excel writes it. */
export interface NamedAt {
  readonly events: string | undefined;
  readonly units: string | undefined;
}

/**
 * @param given What the form was read as.
 * @param sheet The sheet that the formula is for: cells of it are named without it.
 */
export function scheduleFormula({ fields }: ScheduleForm, given: Given, at: NamedAt, sheet: string): string {
  const isByDate = given.convention !== undefined;
  const factor = fields[factorOf(given.method) ?? 'factor'];
  const seen: Written = (address) => seenFrom(sheet, address);
  const args = [
    amount(fields.cost, given.cost, seen),
    amount(fields.salvage, given.salvage, seen),
    amount(fields.life, given.life, seen),
    given.method === 'SLN' ? '' : text(given.method),
    given.factor === undefined ? '' : amount(factor, given.factor, seen),
    isByDate ? day(fields.in_service, given.in_service, seen) : '',
    given.frequency === 'year' ? '' : text(given.frequency),
    given.convention === undefined || given.convention === 'month' ? '' : text(given.convention),
    given.year_end === undefined || given.year_end === 12 ? '' : String(given.year_end),
    given.decimals === 2 ? '' : String(given.decimals),
    given.events === undefined ? '' : events(given.events, at.events, seen),
    given.units === undefined || at.units === undefined ? '' : seen(at.units),
  ];
  while (args.at(-1) === '') args.pop();
  return `=WDV.SCHEDULE(${args.join(',')})`;
}

/** How an address stands in a formula. */
export type Written = (address: string) => string;

/** A number as a formula has it: where it was taken from, or itself. */
export function amount(field: Field, value: number, written: Written): string {
  const source = sourceOfField(field);
  return source === undefined ? String(value) : sourceText(written(source)).slice(1);
}

function day(field: Field, iso: string, written: Written): string {
  const source = sourceOfField(field);
  if (source !== undefined && field.isWords !== true) return written(source);
  const { year, month, day: date } = civilFromSerial(parseIsoDate(iso) ?? 0);
  return `DATE(${year},${month},${date})`;
}

/** Typed events are an array, which holds days as ISO text and no blanks. */
function events(rows: NonNullable<Given['events']>, at: string | undefined, written: Written): string {
  if (at !== undefined) return written(at);
  const cell = (value: unknown): string => (typeof value === 'number' ? String(value) : text(String(value)));
  return `{${rows.map((row) => row.map(cell).join(',')).join(';')}}`;
}

function text(words: string): string {
  return `"${words.replace(/"/g, '""')}"`;
}
