/** The form of the Schedule view as a value, and everything that can happen to it. */

import { EVENT_KINDS } from '../../core/depreciation/event';
import { METHODS } from '../../core/depreciation/methods';
import { FREQUENCIES, type Frequency } from '../../core/depreciation/periods';
import type { Method } from '../../core/depreciation/curve';
import { BLANK, changedField, type Field, type FieldChange } from '../fields/linked-field';

/** The fields that may be taken from cells, by their arguments' names; what `factor` is has two. */
export const FIELDS = ['cost', 'salvage', 'life', 'factor', 'rate', 'in_service', 'events', 'units'] as const;
export type FieldName = (typeof FIELDS)[number];

/** How a schedule can stand in a sheet. */
export const WAYS = ['formula', 'values', 'excel'] as const;
export type Way = (typeof WAYS)[number];

/** An event as it is typed. */
export interface TypedEvent {
  /** A day, or without a day in service the number of a period. */
  readonly on: string;
  /** A word of {@link EVENT_KINDS}. */
  readonly kind: string;
  readonly amount: string;
}

export interface ScheduleForm {
  /** A word of {@link METHODS}. */
  readonly method: string;
  readonly fields: Readonly<Record<FieldName, Field>>;
  readonly frequency: Frequency;
  /** Empty while it is the workbook's. */
  readonly convention: string;
  /** Empty while it is the workbook's. */
  readonly yearEnd: string;
  /** Only as long as no cells with events are named. */
  readonly events: readonly TypedEvent[];
  /** Words of methods to compare with. */
  readonly compared: readonly string[];
  readonly way: Way;
}

type Choice = 'method' | 'frequency' | 'convention' | 'yearEnd' | 'way';

export type Change =
  | { readonly type: 'chosen'; readonly what: Choice; readonly word: string }
  | { readonly type: 'compared'; readonly word: string; readonly isCompared: boolean }
  | { readonly type: 'event added' }
  | { readonly type: 'event removed'; readonly index: number }
  | {
      readonly type: 'event';
      readonly index: number;
      readonly part: keyof TypedEvent;
      readonly text: string;
    }
  | (FieldChange & { readonly field: FieldName });

export const BLANK_FORM: ScheduleForm = {
  method: (METHODS[0] as Method).word,
  fields: {
    cost: BLANK,
    salvage: BLANK,
    life: BLANK,
    factor: BLANK,
    rate: BLANK,
    in_service: BLANK,
    events: BLANK,
    units: BLANK,
  },
  frequency: 'year',
  convention: '',
  yearEnd: '',
  events: [],
  compared: [],
  way: 'formula',
};

const NEW_EVENT: TypedEvent = { on: '', kind: 'impairment', amount: '' };

export function methodOf({ method }: Pick<ScheduleForm, 'method'>): Method {
  return METHODS.find(({ word }) => word === method) ?? (METHODS[0] as Method);
}

/** Which field is a method's factor: a multiple of the straight-line rate, the rate itself, or none. */
export function factorOf(method: string): 'factor' | 'rate' | undefined {
  if (method === 'DDB' || method === 'VDB') return 'factor';
  return method === 'REDUCING' ? 'rate' : undefined;
}

export function isByUnits(form: Pick<ScheduleForm, 'method'>): boolean {
  return methodOf(form).clock === 'units';
}

export function changed(form: ScheduleForm, change: Change): ScheduleForm {
  switch (change.type) {
    case 'chosen':
      return chosen(form, change.what, change.word);
    case 'compared': {
      const others = form.compared.filter((word) => word !== change.word);
      return { ...form, compared: change.isCompared ? [...others, change.word] : others };
    }
    case 'event added':
      return { ...form, events: [...form.events, NEW_EVENT] };
    case 'event removed':
      return { ...form, events: form.events.filter((_, i) => i !== change.index) };
    case 'event': {
      const { index, part, text } = change;
      return { ...form, events: form.events.map((one, i) => (i === index ? { ...one, [part]: text } : one)) };
    }
    default: {
      const field = changedField(form.fields[change.field], change);
      return { ...form, fields: { ...form.fields, [change.field]: field } };
    }
  }
}

function chosen(form: ScheduleForm, what: Choice, word: string): ScheduleForm {
  switch (what) {
    case 'frequency':
      return { ...form, frequency: FREQUENCIES.find((one) => one === word) ?? form.frequency };
    case 'way':
      return { ...form, way: WAYS.find((one) => one === word) ?? form.way };
    case 'method':
      return { ...form, method: methodOf({ method: word }).word };
    default:
      return { ...form, [what]: word };
  }
}

export function isEventKind(word: unknown): word is (typeof EVENT_KINDS)[number] {
  return (EVENT_KINDS as readonly unknown[]).includes(word);
}
