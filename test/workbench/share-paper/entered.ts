/** A call of every function in a workbook, its arguments in cells of their own. */

import { columnLetters } from '../../../src/workbook/cell-address';
import type { Entry } from '../../../src/workbench/host/host';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { CALLS } from '../../functions/calls';
import type { Workbook } from './workbook';

/** The tallest argument and the tallest result have room. */
const [ROWS_OF_ARGUMENTS, ROWS_A_CALL] = [12, 28];

type Call = (typeof CALLS)[number];

/** The first call of each function. */
const FIRST: readonly Call[] = [...new Map([...CALLS].reverse().map((call) => [call[0], call])).values()];

/** @returns The cell of each formula by the function's id: `Sheet1!A13`. */
export function enterEveryFunction(book: Workbook): ReadonlyMap<string, string> {
  const { host } = book;
  const write = (cell: string, entries: readonly (readonly Entry[])[]): void => {
    const area = { ...areaAtAddress(host, `Sheet1!${cell}`), rows: entries.length };
    host.cells.write({ ...area, columns: entries[0]?.length ?? 0 }, entries);
  };
  const places = new Map<string, string>();
  host.undo.batch(() => {
    // The grid grows to where something is written, and a result spills no further.
    write(`A${FIRST.length * ROWS_A_CALL + ROWS_A_CALL}`, [['end']]);
    FIRST.forEach(([id, args], i) => {
      const row = i * ROWS_A_CALL + 1;
      let column = 1;
      const said = args.map((arg) => {
        if (arg === null) return '';
        const grid = Array.isArray(arg) ? (arg as Entry[][]) : [[arg as Entry]];
        const wide = Math.max(...grid.map((line) => line.length));
        const first = `${columnLetters(column)}${row}`;
        const last = `${columnLetters(column + wide - 1)}${row + grid.length - 1}`;
        write(
          first,
          grid.map((line) => Array.from({ length: wide }, (_, c) => line[c] ?? '')),
        );
        column += wide;
        return first === last ? first : `${first}:${last}`;
      });
      const cell = `A${row + ROWS_OF_ARGUMENTS}`;
      write(cell, [[`=${id}(${said.join(',')})`]]);
      places.set(id, `Sheet1!${cell}`);
    });
  });
  return places;
}
