/** The rows Excel itself produced, and what counts as giving the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../src/core/working';
import { excelAmordegrc } from '../../../src/core/excel/amordegrc';
import { excelAmorlinc } from '../../../src/core/excel/amorlinc';
import { excelDb } from '../../../src/core/excel/db';
import { excelDdb } from '../../../src/core/excel/ddb';
import { excelSln } from '../../../src/core/excel/sln';
import { excelSyd } from '../../../src/core/excel/syd';
import { excelVdb } from '../../../src/core/excel/vdb';

export type Input = number | string | boolean | null;
export type Row = readonly [name: string, inputs: readonly Input[], expected: number | string];
export type Entry = (...given: unknown[]) => Answer<number>;

export const ENTRIES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['SLN', (...given) => excelSln(given[0], given[1], given[2])],
  ['SYD', (...given) => excelSyd(given[0], given[1], given[2], given[3])],
  ['DB', (...given) => excelDb(given[0], given[1], given[2], given[3], given[4])],
  ['DDB', (...given) => excelDdb(given[0], given[1], given[2], given[3], given[4])],
  ['VDB', (...given) => excelVdb(given[0], given[1], given[2], given[3], given[4], given[5], given[6])],
  ['AMORLINC', (...g) => excelAmorlinc(g[0], g[1], g[2], g[3], g[4], g[5], g[6])],
  ['AMORDEGRC', (...g) => excelAmordegrc(g[0], g[1], g[2], g[3], g[4], g[5], g[6])],
]);

export const FILES = ['core', 'vdb', 'amorlinc', 'amordegrc'] as const;

export function rowsOfFile(file: (typeof FILES)[number]): readonly Row[] {
  const path = join(__dirname, `../../fixtures/excel/excel_${file}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Row[];
}

export function rowsOf(name: string): readonly Row[] {
  return FILES.flatMap(rowsOfFile).filter((row) => row[0] === name);
}

export function entryOf(name: string): Entry {
  const entry = ENTRIES.get(name);
  if (entry === undefined) throw new Error(`no entry ${name}`);
  return entry;
}

const CODES = {
  'out-of-range': '#NUM!',
  'division-by-zero': '#DIV/0!',
  'not-understood': '#VALUE!',
} as const;

/** What the cell would show. */
export function cellOf(answer: Answer<number>): number | string {
  if (answer.ok) return answer.value.value;
  const { kind } = answer.problem;
  return kind in CODES ? CODES[kind as keyof typeof CODES] : kind;
}

/** The rows that differ from Excel by more than 10^-9 of the value, or in the error code. */
export function differences(name: string): unknown[] {
  const entry = entryOf(name);
  return rowsOf(name)
    .map(([, inputs, expected]) => ({ inputs, expected, got: cellOf(entry(...inputs)) }))
    .filter(({ expected, got }) =>
      typeof expected === 'number' && typeof got === 'number'
        ? Math.abs(got - expected) > 1e-9 * Math.abs(expected)
        : got !== expected,
    );
}

/** The value of an answer; a refusal fails the test with its sentence. */
export function valueOf(answer: Answer<number>): number {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value.value;
}
