/**
 * The mark that the lines of an entry get when it is not whole. It stands in the journal itself, in the
 * column Source, so that whoever opens the workbook sees it, with the add-in or without.
 */

const MARK = /^incomplete: [^;]*/;

/** @example marked('typed', 1, 2) // "incomplete: 1 of 2 lines; typed" */
export function marked(source: string, standing: number, meant: number): string {
  return `incomplete: ${standing} of ${meant} lines; ${source.replace(/^incomplete: [^;]*; /, '')}`;
}

/** @returns `incomplete: 1 of 2 lines`, or nothing where the line is not marked. */
export function markIn(source: string): string | undefined {
  return MARK.exec(source)?.[0].trim();
}
