/** A result of the register's functions as the pane shows and writes it: a column at a time. */

import { sentenceOf, type Problem } from '../../core/problem';
import type { Decimals } from '../../core/money/minor';
import { NOTE_ROWS } from '../../core/register/roll-forward';
import type { CellValue, Matrix } from '../../core/working';
import { amountFormat, DAY_FORMAT } from '../../workbook/number-formats';

export interface ResultRow {
  readonly name: string;
  readonly figure: number | Problem;
}

/** The first row that cannot be read, which every sum over it shows. */
export function problemIn(matrix: Matrix): Problem | undefined {
  const cells = matrix.flat();
  return cells.find((cell): cell is Problem => typeof cell === 'object');
}

/** The names of the columns of figures. */
export function columnNames([header = []]: Matrix): readonly string[] {
  return header.slice(1).map(nameOf);
}

/** A name in the first column or in the header. */
export function nameOf(cell: CellValue | undefined): string {
  return typeof cell === 'object' || cell === undefined ? '' : String(cell);
}

/** A column of figures beside the names of its rows. */
export function columnOf([, ...rows]: Matrix, column: number): readonly ResultRow[] {
  return rows.map((row) => ({ name: nameOf(row[0]), figure: figureOf(row[column + 1]) }));
}

/** A row of figures beside the names of its columns. */
export function rowOf(
  matrix: Matrix,
  row: number,
  headOf: (head: CellValue) => string,
): readonly ResultRow[] {
  const [header = []] = matrix;
  const figures = matrix[row + 1] ?? [];
  return header.slice(1).map((head, i) => ({ name: headOf(head), figure: figureOf(figures[i + 1]) }));
}

function figureOf(cell: CellValue | undefined): number | Problem {
  return typeof cell === 'object' ? cell : Number(cell);
}

/** As cells take them; a problem is the sentence that the function shows for it. */
export function valuesOf(matrix: Matrix): readonly (readonly (number | string | boolean)[])[] {
  return matrix.map((row) => row.map((cell) => (typeof cell === 'object' ? sentenceOf(cell) : cell)));
}

/** A number in the header is a day. */
export function formatsOf(matrix: Matrix, decimals: Decimals): readonly (readonly string[])[] {
  return matrix.map((row, r) =>
    row.map((cell) => (typeof cell !== 'number' ? 'General' : r === 0 ? DAY_FORMAT : amountFormat(decimals))),
  );
}

const CLOSINGS = [
  [NOTE_ROWS.costOpening, ['Additions', 'Revaluation'], ['Disposals'], NOTE_ROWS.costClosing],
  [
    NOTE_ROWS.accumulatedOpening,
    ['Charge', 'Impairment'],
    ['Reversal', 'Disposals'],
    NOTE_ROWS.accumulatedClosing,
  ],
] as const;

/** Whether opening and movements add up to the closing in every column of a roll-forward note. */
export function ties([, ...rows]: Matrix, decimals: Decimals): boolean {
  const names = rows.map(([name]) => nameOf(name));
  const columns = (rows[0]?.length ?? 1) - 1;
  const units = (row: number, column: number): number =>
    Math.round(Number(rows[row]?.[column + 1]) * 10 ** decimals);
  return CLOSINGS.every(([opening, adds, takes, closing]) => {
    const [first, last] = [names.indexOf(opening), names.indexOf(closing)];
    return Array.from({ length: columns }, (_, column) => {
      let sum = units(first, column);
      for (let row = first + 1; row < last; row++) {
        const name = names[row] ?? '';
        if ((adds as readonly string[]).includes(name)) sum += units(row, column);
        if ((takes as readonly string[]).includes(name)) sum -= units(row, column);
      }
      return sum === units(last, column);
    }).every(Boolean);
  });
}
