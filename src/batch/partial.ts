/**
 * A part of a run as it is written and read again: a JSON value a line. First its head, then the text that
 * it adds to the result and the rows it rejects, in the order of the register, and at the end its tally, or
 * why it failed.
 * Sums are whole minor units, as text: JSON's readers would round them.
 */

import type { Problem } from '../core/problem';
import { VERSION } from '../core/version';
import { sumAt, sumsFrom } from './exact-sums';
import { Failure } from './failure';
import type { Groups } from './groups';
import type { Head } from './head';
import type { Reject } from './reject';
import type { Tally } from './tally';

export type PartialLine =
  | { readonly head: Head }
  | { readonly text: string }
  | { readonly reject: Reject }
  | { readonly tally: Tally; readonly part: number | undefined }
  | { readonly failed: string };

export function headLine(head: Head): string {
  return `${JSON.stringify(head)}\n`;
}

export function textLine(text: string): string {
  return `${JSON.stringify({ text })}\n`;
}

export function failedLine(failed: string): string {
  return `${JSON.stringify({ failed })}\n`;
}

export function rejectLine({ row, problem, fields }: Reject): string {
  const { kind, argument, got, takes } = problem;
  return `${JSON.stringify({ reject: [row, [kind, argument, got, takes], fields] })}\n`;
}

/** @param part The last one that it holds, where that is known. */
export function tallyLine(tally: Tally, part: number | undefined): string {
  const { rows, assets, rejects, books, named, groups } = tally;
  const groupValues = [...groups].map(([key, { name, assets: count, sums }]) => [
    key,
    name,
    count,
    Array.from(sums.near, (_, index) => String(sumAt(sums, index))),
  ]);
  const end = { rows, assets, rejects, books: [...books], named: [...named], groups: groupValues, part };
  return `${JSON.stringify({ end })}\n`;
}

type Written = {
  readonly text?: string;
  readonly failed?: string;
  readonly reject?: readonly [number, readonly [Problem['kind'], string, string, string], readonly string[]];
  readonly end?: {
    readonly rows: number;
    readonly assets: number;
    readonly rejects: number;
    readonly books: readonly (readonly [string, string])[];
    readonly named: readonly (readonly [string, number])[];
    readonly groups: readonly (readonly [string, string, number, readonly string[]])[];
    readonly part?: number;
  };
};

/** @throws Failure for a line that none of these writes */
export function partialLine(line: string): PartialLine {
  try {
    return lineOf(JSON.parse(line) as object);
  } catch (error) {
    throw error instanceof Failure ? error : noPartial();
  }
}

/** A line that was spoilt on its way may hold anything; then it throws. */
function lineOf(value: object): PartialLine {
  if ('writedown' in value) return { head: headIn(value as unknown as Head) };
  const { text, failed, reject, end } = value as Written;
  if (text !== undefined) return { text };
  if (failed !== undefined) return { failed };
  if (reject !== undefined) {
    const [row, [kind, argument, got, takes], fields] = reject;
    return { reject: { row, problem: { kind, argument, got, takes }, fields } };
  }
  if (end === undefined) throw noPartial();
  const { rows, assets, rejects, books, named, groups, part } = end;
  const known: Groups = new Map(
    groups.map(([key, name, count, sums]) => [
      key,
      { name, assets: count, sums: sumsFrom(sums.map(BigInt)) },
    ]),
  );
  return {
    tally: { rows, assets, rejects, books: new Map(books), named: new Map(named), groups: known },
    part,
  };
}

/** What ends the result is made by the merge: of another version it might not be what a single run writes. */
function headIn(head: Head): Head {
  if (head.version === VERSION) return head;
  throw new Failure(
    `A part is of version ${head.version}, and this is ${VERSION}. Let one version write and merge them.`,
  );
}

function noPartial(): Failure {
  return new Failure('The input of merge has a line that "writedown … --partial" did not write.');
}
