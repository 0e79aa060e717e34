/** The worked examples of test/fixtures/standards, by file and by kind. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['depreciation', 'disposals', 'deferred-tax', 'liabilities'] as const;
type FileName = (typeof FILES)[number];

export interface Case<Inputs, Expected> {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
  readonly notes: string;
}

interface File {
  readonly ids: readonly string[];
  readonly cases: readonly Case<unknown, unknown>[];
}

const ALL: ReadonlyMap<FileName, File> = new Map(
  FILES.map((file) => [
    file,
    JSON.parse(readFileSync(join(__dirname, `../fixtures/standards/${file}.json`), 'utf8')) as File,
  ]),
);

/** Every id of these files that was looked at, fitting or not. */
export function idsOf(...files: readonly FileName[]): readonly string[] {
  return files.flatMap((file) => ALL.get(file)?.ids ?? []);
}

/** Every case of these files. */
export function casesIn(...files: readonly FileName[]): readonly Case<unknown, unknown>[] {
  return files.flatMap((file) => ALL.get(file)?.cases ?? []);
}

/** The cases of a kind, whose inputs and results have one shape. */
export function casesOf<Inputs, Expected>(kind: string): readonly Case<Inputs, Expected>[] {
  return casesIn(...FILES).filter((each) => each.kind === kind) as Case<Inputs, Expected>[];
}
