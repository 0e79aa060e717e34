/**
 * The door for a test that was left in the browser's storage or kept in the workbook: by another version, or
 * by anybody. What is not understood is left out.
 */

import { TEST_KINDS } from '../../core/assessment/kinds';
import { readStoredField, readStoredRecord } from '../fields/stored-field';
import type { Field } from '../fields/linked-field';
import { FOUND, type Found, type TestForm } from './form';

/** In a form that stays readable when more is added to it. */
export function storedTest(form: TestForm): Readonly<Record<string, unknown>> {
  return { version: 1, ...form, fields: [...form.fields], indicators: [...form.indicators] };
}

/** @param workbook Where the workbook is kept; nothing where that is not known. */
export function storedText(form: TestForm, workbook?: string): string {
  return JSON.stringify({ ...storedTest(form), workbook });
}

/** @param workbook Where the workbook that is open now is kept: links hold in the one they were made in. */
export function readStoredText(text: string | null, workbook?: string): TestForm {
  const stored = readStoredRecord(text);
  return readTest(stored, workbook !== undefined && stored['workbook'] === workbook);
}

/** @param kept What stands in the workbook's settings, where links are its own. */
export function readKeptTest(kept: unknown, name: string): TestForm {
  return { ...readTest(readStoredRecord(JSON.stringify(kept) ?? null), true), name };
}

function readTest(stored: Readonly<Record<string, unknown>>, isLinked: boolean): TestForm {
  const { kind, name, fields, indicators } = stored;
  return {
    kind: TEST_KINDS.find(({ word }) => word === kind)?.word,
    name: textOf(name),
    fields: readPairs(fields, (field): Field => readStoredField(field, isLinked)),
    indicators: readPairs(indicators, readFound),
  };
}

function readPairs<T>(given: unknown, read: (given: unknown) => T): ReadonlyMap<string, T> {
  const pairs = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return new Map(
    pairs.flatMap((pair): [string, T][] => {
      const [name, value] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      return typeof name === 'string' ? [[name, read(value)]] : [];
    }),
  );
}

function readFound(given: unknown): Found {
  const { answer, note } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  return { answer: FOUND.find((word) => word === answer) ?? 'open', note: textOf(note) };
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, 1000) : '';
}
