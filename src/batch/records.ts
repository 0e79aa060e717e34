/**
 * The records of a CSV, some at a time, in the order of the file: what is not read yet waits where it
 * comes from, so that a file of any length takes the room of a few thousand rows.
 *
 * Source: RFC 4180.
 */

import { Parser } from 'papaparse';
import { figure } from '../core/working';
import { Failure } from './failure';
import { textOf } from './input';

export type Fields = readonly string[];

/** As the parser gives them. */
interface Parsed {
  readonly data: Fields[];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** No record is longer; a quote that is never closed would take in the whole file. */
const MOST_CHARACTERS = 16 * 2 ** 20;

const LONE_RETURNS =
  'The lines of the input end in CR alone, as of old Macs. Save it as "CSV UTF-8", or convert it with tr.';

/**
 * @param bytes UTF-8, with or without its mark.
 * @param delimiter One character.
 * @returns Blank lines too, as one empty field: a sheet counts them.
 */
export async function* recordsOf(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<readonly Fields[]> {
  const parser = parserOf(delimiter);
  let [rest, count] = ['', 0];
  const parsed = (text: string, isLast: boolean): readonly Fields[] => {
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Parsed;
    const bad = errors.find(({ row = 0 }) => row < data.length);
    if (bad !== undefined) throw new Failure(quotesOf('Row', count + (bad.row ?? 0) + 1));
    rest = text.slice(meta.cursor);
    if (rest.length > MOST_CHARACTERS) throw new Failure(tooLong(count + data.length + 1));
    count += data.length;
    return data;
  };
  for await (const text of linesFeedOnly(textOf(bytes))) {
    const records = parsed(rest + text, false);
    if (records.length > 0) yield records;
  }
  if (rest !== '') yield parsed(rest, true);
}

function parserOf(delimiter: string): Parser {
  return new Parser({ delimiter, newline: '\n' });
}

function tooLong(row: number): string {
  return `Row ${row} is over ${figure(MOST_CHARACTERS)} characters long; perhaps a quote in it is not closed.`;
}

function quotesOf(where: string, row: number): string {
  return `${where} ${row} has a quote that is not closed, or one inside a field that is not doubled; nothing after it can be told apart.`;
}

/**
 * CR LF is a line feed, also where the two come apart.
 *
 * @throws Failure where the first line has a CR alone: nothing would tell the lines apart
 */
async function* linesFeedOnly(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let [held, isFirstLine] = ['', true];
  for await (const piece of texts) {
    const whole = held + piece;
    held = whole.endsWith('\r') ? '\r' : '';
    const own = held === '' ? whole : whole.slice(0, -1);
    const text = own.includes('\r') ? own.replace(/\r\n/g, '\n') : own;
    if (isFirstLine) {
      const [line = '', ...others] = text.split('\n', 2);
      if (line.includes('\r')) throw new Failure(LONE_RETURNS);
      isFirstLine = others.length === 0;
    }
    yield text;
  }
  if (held !== '') yield held;
}

/**
 * The records of a text that is at hand: of a small file, or a header that is given apart.
 *
 * @param name What it is, for the sentence where its quotes are wrong.
 * @throws Failure
 */
export function tableOf(name: string, text: string, delimiter = ','): readonly Fields[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r(\n|$)/g, '\n');
  const { data, errors } = parserOf(delimiter).parse(plain, 0, false) as Parsed;
  const [bad] = errors;
  if (bad !== undefined) throw new Failure(quotesOf(`${name} row`, (bad.row ?? 0) + 1));
  return data;
}
