/** A row that is left out: where it stands, why, and its own fields, so that it can be mended and read again. */

import { sentenceOf, type Problem } from '../core/problem';
import { csvText } from '../core/ledger/csv';
import type { Fields } from './records';

export interface Reject {
  /** In the file, the header being row 1. */
  readonly row: number;
  readonly problem: Problem;
  readonly fields: Fields;
}

/** Names of no column of a register, so that the rejects are read as one. */
const HEADER = ['Row', 'Column', 'Problem'] as const;

/** @param columns Those of the register. */
export function rejectsHeader(columns: Fields): string {
  return csvText([[...HEADER, ...columns.map(asGiven)]]);
}

export function rejectText({ row, problem, fields }: Reject): string {
  const column = columnOf(problem);
  return csvText([[{ figure: String(row) }, column, sentenceOf(problem), ...fields.map(asGiven)]]);
}

/** What came out of a CSV goes back as it was. */
function asGiven(verbatim: string): { readonly verbatim: string } {
  return { verbatim };
}

const IN_ROW = /^register row \d+(, )?/;

/** Empty where it is the row as a whole. */
function columnOf({ argument }: Problem): string {
  return argument.replace(IN_ROW, '');
}

/** The same row of a file in which so many rows stand before its part. */
export function rebased(reject: Reject, rowsBefore: number): Reject {
  if (rowsBefore === 0) return reject;
  const row = reject.row + rowsBefore;
  const { problem } = reject;
  const argument = problem.argument.replace(/^register row \d+/, `register row ${row}`);
  return { ...reject, row, problem: { ...problem, argument } };
}
