/** What a person reads on the hidden sheet of kept formulas. */

/** A line a row, the first of which is how the sheet is known again. */
export const KEPT_WORDS: readonly string[] = [
  'Formulas kept by the add-in Writedown',
  'The cells that are named here held formulas of the add-in. They were frozen: each holds the value that its formula came to, so that the workbook can be read without the add-in.',
  'To bring the formulas back: open the add-in, go to Share and choose Restore. The sheet goes with the last of them. Deleting it leaves the values, and no way back to the formulas.',
  'By hand: column A counts the rows of the cell that a formula belongs in, and B those of all cells that its result took; clear these. Column C is the formula. In place of «1» write what column G counts in the row with that number in F.',
  'Cells of the formula’s own sheet need no name of the sheet before them, unless the number has an exclamation mark, as in «!1». A formula in column E stands in the cell in the meantime.',
  '',
];

export const KEPT_COLUMNS: readonly string[] = [
  'Cell',
  'Result',
  'Formula',
  'Digest of the values',
  'Stands in',
  'Number',
  'Reference',
];
