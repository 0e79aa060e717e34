/** The worked examples of test/fixtures/standards, by file and by kind. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = [
  'depreciation',
  'disposals',
  'deferred-tax',
  'impairment-ifrs',
  'impairment-us-gaap',
  'held-for-sale',
  'liabilities',
  'receivables',
  'ratios',
  'inventory',
  'bonds',
  'loans',
  'tax-in',
  'tax-ca',
  'tax-au',
  'tax-fr',
  'tax-de',
  'tax-uk',
  'tax-us',
] as const;
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

const ALL = new Map(FILES.map((name) => [name, read(name)]));

function read(name: FileName): File {
  return JSON.parse(readFileSync(join(__dirname, `../fixtures/standards/${name}.json`), 'utf8')) as File;
}

/** Every id that was looked at in some files, fitting or not. */
export function idsOf(files: readonly FileName[]): readonly string[] {
  return files.flatMap((name) => ALL.get(name)?.ids ?? []);
}

export function casesIn(files: readonly FileName[]): readonly Case<unknown, unknown>[] {
  return files.flatMap((name) => ALL.get(name)?.cases ?? []);
}

/** The cases of a kind in any file, whose inputs and results have one shape. */
export function casesOf<Inputs, Expected>(kind: string): readonly Case<Inputs, Expected>[] {
  return casesIn(FILES).filter((each) => each.kind === kind) as Case<Inputs, Expected>[];
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

/**
 * The tests that no case is lost: each is computed by a kind that has tests, or is named as not computed.
 *
 * @param count How many were looked at.
 */
export function everyCaseOf(
  files: readonly FileName[],
  kinds: readonly string[],
  notComputed: readonly string[],
  count: number,
): void {
  const cases = casesIn(files);

  test('is computed, or is named with the reason why not', () => {
    const ids = [...cases.map(({ id }) => id), ...notComputed];
    expect([...ids].sort()).toEqual([...idsOf(files)].sort());
    expect(new Set(ids).size).toBe(count);
  });

  test('has a family of tests', () => {
    expect([...new Set(cases.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });
}
