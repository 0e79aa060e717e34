/** Statements to write something down in, and the answer by the names of its ratios. */

import { ratios } from '../../../src/core/ratios/ratios';
import type { Answer, CellValue, Matrix } from '../../../src/core/working';
import { valueOf } from '../answers';
import { linesOf, wordOf, type Line } from '../tables';

/** Figure → amount. */
export type Given = Readonly<Record<string, number>>;

export interface Asked {
  readonly figures: Given;
  readonly amount?: number;
  readonly bookedIn?: string | undefined;
  readonly taxRate?: number;
  readonly kind?: string;
  readonly taxTiming?: string;
}

export function answerTo({ figures, amount = 0, bookedIn, taxRate, kind, taxTiming }: Asked): Answer<Matrix> {
  return ratios(Object.entries(figures), amount, bookedIn, taxRate, kind, taxTiming);
}

/** Ratio → its row. */
export function ratiosOf(asked: Asked): Readonly<Record<string, Line>> {
  return Object.fromEntries(
    linesOf(valueOf(answerTo(asked))).map((line) => [wordOf(line.Ratio ?? ''), line]),
  );
}

/** Ratio → the way it goes. */
export function directionsOf(asked: Asked): Readonly<Record<string, CellValue | undefined>> {
  return Object.fromEntries(Object.entries(ratiosOf(asked)).map(([name, line]) => [name, line.Direction]));
}

/** Step → its value. */
export function stepsOf(asked: Asked): Readonly<Record<string, unknown>> {
  const answer = answerTo(asked);
  const steps = answer.ok ? answer.value.working() : [];
  return Object.fromEntries(steps.map(({ label, value }) => [label, value]));
}
