/**
 * The records of a CSV, some at a time, in the order of the file: what is not read yet waits where it
 * comes from, so that a file of any length takes the room of a few thousand rows.
 *
 * Source: RFC 4180.
 */

import { Parser } from 'papaparse';
import { Failure } from './failure';

export type Fields = readonly string[];

/** As the parser gives them. */
interface Parsed {
  readonly data: Fields[];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** No record is longer; a quote that is never closed would take in the whole file. */
const MOST_CHARACTERS = 16 * 2 ** 20;

/**
 * @param bytes UTF-8, with or without its mark.
 * @param delimiter One character.
 * @returns Blank lines too, as one empty field: a sheet counts them.
 */
export async function* recordsOf(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<readonly Fields[]> {
  const parser = new Parser({ delimiter, newline: '\n' });
  let [rest, count] = ['', 0];
  const parsed = (text: string, isLast: boolean): readonly Fields[] => {
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Parsed;
    const bad = errors.find(({ row = 0 }) => row < data.length);
    if (bad !== undefined) throw new Failure(quotesOf(count + (bad.row ?? 0) + 1));
    rest = text.slice(meta.cursor);
    if (rest.length > MOST_CHARACTERS) throw new Failure(quotesOf(count + data.length + 1));
    count += data.length;
    return data;
  };
  for await (const text of linesFeedOnly(textOf(bytes))) {
    const records = parsed(rest + text, false);
    if (records.length > 0) yield records;
  }
  if (rest !== '') yield parsed(rest, true);
}

function quotesOf(row: number): string {
  return `Row ${row} has a quote that is not closed, or one inside a field that is not doubled; nothing after it can be told apart.`;
}

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new Failure('The input is not UTF-8. Save it as "CSV UTF-8", or convert it with iconv.');
    }
  };
  for await (const chunk of bytes) yield decoded(chunk);
  yield decoded();
}

/** CR LF is a line feed, also where the two come apart. */
async function* linesFeedOnly(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const text of texts) {
    const whole = held + text;
    held = whole.endsWith('\r') ? '\r' : '';
    const own = held === '' ? whole : whole.slice(0, -1);
    yield own.includes('\r') ? own.replace(/\r\n/g, '\n') : own;
  }
  if (held !== '') yield held;
}

/** The fields of one line, as a header that is given apart. */
export function fieldsOf(line: string, delimiter: string): Fields {
  const { data } = new Parser({ delimiter, newline: '\n' }).parse(line.trim(), 0, false) as Parsed;
  return data[0] ?? [];
}

/** The records of a small file that is already read. */
export function tableOf(text: string): readonly Fields[] {
  const { data } = new Parser({ delimiter: ',', newline: '\n' }).parse(
    text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'),
    0,
    false,
  ) as Parsed;
  return data;
}
