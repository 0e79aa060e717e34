/** The worked examples of test/fixtures/standards, by file and by kind. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FILES = ['depreciation', 'disposals', 'deferred-tax'] as const;

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

const ALL: readonly File[] = FILES.map(
  (file) => JSON.parse(readFileSync(join(__dirname, `../fixtures/standards/${file}.json`), 'utf8')) as File,
);

/** Every id that was looked at, fitting or not. */
export const IDS: readonly string[] = ALL.flatMap((file) => file.ids);

export const CASES: readonly Case<unknown, unknown>[] = ALL.flatMap((file) => file.cases);

/** The cases of a kind, whose inputs and results have one shape. */
export function casesOf<Inputs, Expected>(kind: string): readonly Case<Inputs, Expected>[] {
  return CASES.filter((each) => each.kind === kind) as Case<Inputs, Expected>[];
}

/** An asset by what it cost. */
export interface Basis {
  readonly cost: number;
  readonly salvage: number;
  readonly life: number;
}

interface Sale extends Basis {
  readonly in_service: string;
  readonly disposed: string;
  readonly proceeds?: number;
}

interface Sold {
  readonly charge: number;
  readonly accumulated: number;
  readonly carrying: number;
  readonly gain?: number;
}

/** Assets that leave on a day. */
export const SALES = casesOf<Sale, Sold>('sold');
