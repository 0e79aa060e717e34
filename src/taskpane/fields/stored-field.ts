/**
 * The door for a field that was left in the browser's storage. It may have been written by another
 * version or by anything else: what is not understood is left out.
 */

import type { Field } from './linked-field';

/** The members of a stored text; none where it is no object. */
export function readStoredRecord(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return asRecord(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

/** @param isLinked Whether the workbook that is open now is the one whose cells it was taken from. */
export function readStoredField(given: unknown, isLinked: boolean): Field {
  const { text, committed, source, among, isWords } = asRecord(given);
  const field = { text: asText(text), committed: asText(committed) };
  if (!isLinked || typeof source !== 'string' || source === '') return field;
  return {
    ...field,
    source,
    ...(typeof among === 'string' && among !== '' ? { among } : {}),
    ...(isWords === true ? { isWords } : {}),
  };
}

function asRecord(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

function asText(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, 1000) : '';
}
