/** Where the parts of a working paper stand, and how its formulas refer to them. */

import { nameOf } from './assess';
import { linesFor, type Argument, type Given, type Line } from './kind';
import type { PaperInput, PaperRequest } from './paper-request';

export const TITLE_ROW = 0;
export const ENTITY_ROW = 3;
export const DATE_ROW = 4;
export const FIRST_QUESTION_ROW = 7;
/** Rows that a table may come to need when its figures change. */
const SPARE_ROWS = 2;

/** Where the parts of a paper begin, and how formulas refer to what stands there. */
export interface Layout {
  readonly references: ReadonlyMap<string, string>;
  readonly lines: readonly (readonly [Line, number])[];
  readonly tables: readonly (readonly [Line, number])[];
  readonly resultRow: number;
  /** The row below the last table. */
  readonly next: number;
}

export function layoutOf(
  { kind, inputs, assessment, decimals }: Pick<PaperRequest, 'kind' | 'inputs' | 'assessment' | 'decimals'>,
  given: Given,
): Layout {
  const references = new Map([
    ['date', at(DATE_ROW)],
    ['decimals', String(decimals)],
  ]);
  kind.questions.forEach(({ name }, i) => {
    const input = inputs.get(name);
    const row = FIRST_QUESTION_ROW + i;
    references.set(name, input !== undefined && 'cells' in input ? rangeOf(input, row) : at(row));
  });
  const firstLine = FIRST_QUESTION_ROW + kind.questions.length + 2;
  const all = linesFor(kind, given);
  const isTable = ({ columns }: Line): boolean => columns !== undefined;
  const lines = all.filter((line) => !isTable(line)).map((line, i) => [line, firstLine + i] as const);
  lines.forEach(([{ name }, row]) => references.set(name, at(row)));
  const resultRow = firstLine + lines.length;
  let next = resultRow + 2;
  const tables = all.filter(isTable).map((line) => {
    const row = next;
    const { rows, columns } = sizeOf(line, assessment);
    references.set(line.name, `A${row + 2}:${columnLetter(columns - 1)}${row + 1 + rows}`);
    next = row + rows + 2;
    return [line, row] as const;
  });
  return { references, lines, tables, resultRow, next };
}

/** Header and spare rows included. */
export function sizeOf({ name }: Line, { lines }: PaperRequest['assessment']) {
  const table = lines.find(({ line }) => line.name === name)?.answer.value;
  const rows = Array.isArray(table) ? (table as readonly (readonly unknown[])[]) : [[]];
  return { rows: rows.length + SPARE_ROWS, columns: Math.max(1, rows[0]?.length ?? 1) };
}

function at(row: number): string {
  return `B${row + 1}`;
}

/** The cells of a list stand on the paper; those of a table where they are. */
function rangeOf({ cells, each }: Extract<PaperInput, { readonly cells: string }>, row: number): string {
  return each === undefined ? cells : `B${row + 1}:${columnLetter(each.length)}${row + 1}`;
}

/** @param column From 0, at most 25. */
function columnLetter(column: number): string {
  return String.fromCharCode(65 + column);
}

export function formulaOf({ by, with: given }: Line, reference: (name: string) => string): string {
  const said = (argument: Argument): string => {
    const name = nameOf(argument);
    if (name === '') return '';
    return typeof argument === 'string' || reference(name) === '""'
      ? reference(name)
      : `IF(${reference(name)}="","",${reference(name)})`;
  };
  return `=${by.formula(given.map(said))}`;
}
