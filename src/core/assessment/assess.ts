/** Making a test: each of its lines in turn, from what is given and from the lines before. */

import type { Problem } from '../problem';
import { fromMinor, toMinor, type Decimals } from '../money/minor';
import type { Answer, Explained } from '../working';
import type { Worked } from './calculation';
import { linesFor, type Argument, type EntrySpec, type Given, type Line, type TestKind } from './kind';

export interface WorkedLine {
  readonly line: Line;
  readonly answer: Explained<Worked>;
}

/** An entry that a test leads to. */
export interface EntryOfTest {
  readonly kind: string;
  /** Above 0 unless the kind itself takes what is below, in currency, rounded. */
  readonly amount: number;
}

export interface Assessment {
  /** As far as they could be worked out. */
  readonly lines: readonly WorkedLine[];
  /** Why no more. */
  readonly problem?: Problem;
  /** What decides; nothing where it could not be worked out. In currency, rounded. */
  readonly result?: number;
  readonly headroom?: number;
  /** None of 0. */
  readonly entries: readonly EntryOfTest[];
}

/**
 * @param given By the names of the kind's questions, `date` and `decimals` besides.
 * @problem the first one of a line stands in `problem`; lines that need it are left out
 */
export function assess(kind: TestKind, given: Given, decimals: Decimals): Assessment {
  const values = new Map(given);
  const unknown = new Set<string>();
  const lines: WorkedLine[] = [];
  let problem: Problem | undefined;
  for (const line of linesFor(kind, given)) {
    const isCut = line.with.some((argument) => unknown.has(nameOf(argument)));
    const made: Answer<Worked> | undefined = isCut
      ? undefined
      : line.by.answer(line.with.map((argument) => values.get(nameOf(argument)) ?? ''));
    if (made?.ok === true) {
      values.set(line.name, made.value.value);
      lines.push({ line, answer: made.value });
      continue;
    }
    unknown.add(line.name);
    problem ??= made?.problem;
  }
  const amountOf = (name: string | undefined): number | undefined => {
    const value = lines.find(({ line }) => line.name === name)?.answer.value;
    return typeof value === 'number' ? rounded(value, decimals) : undefined;
  };
  const [result, headroom] = [amountOf(kind.result), amountOf(kind.headroom)];
  return {
    lines,
    ...(problem === undefined ? {} : { problem }),
    ...(result === undefined ? {} : { result }),
    ...(headroom === undefined ? {} : { headroom }),
    entries: kind.entries.flatMap((spec) => entryOf(spec, amountOf(spec.amount) ?? 0)),
  };
}

export function nameOf(argument: Argument): string {
  return typeof argument === 'string' ? argument : argument.unlessBlank;
}

/** As it is posted and shown; past whole minor units it stays as it is. */
export function rounded(amount: number, decimals: Decimals): number {
  const units = toMinor('amount', amount, decimals);
  return units.ok ? fromMinor(units.value, decimals) : amount;
}

function entryOf({ kind, below }: EntrySpec, amount: number): readonly EntryOfTest[] {
  if (amount === 0) return [];
  return amount < 0 && below !== undefined ? [{ kind: below, amount: -amount }] : [{ kind, amount }];
}
