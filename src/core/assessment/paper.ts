/** A working paper as plain data, known to no workbook: what stands in which cell, and how it looks. */

/** A look always says the same: what a person may change, what is computed, what is decided. */
export type PaperLook =
  | 'title'
  | 'note'
  | 'heading'
  | 'header'
  | 'label'
  /** Typed by a person; may be changed. */
  | 'input'
  /** Computed, or taken from another sheet; changes by itself. */
  | 'formula'
  /** What the test comes to. */
  | 'result'
  /** What stood elsewhere when the paper was written. */
  | 'plain';

export interface PaperCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Text never becomes a formula, whatever it begins with. */
  readonly content: { readonly formula: string } | { readonly number: number } | { readonly text: string };
  readonly look: PaperLook;
  readonly format?: string;
}

export interface Paper {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PaperCell[];
  /** Formats where the result of a formula will land. */
  readonly formats: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly format: string;
  }[];
  /** In points, from the first column on. */
  readonly widths: readonly number[];
  /** Columns of sentences, which take the lines they need. */
  readonly wrapped?: readonly number[];
  /** Printed across the page, as wide as one. */
  readonly isWide?: true;
}

/** A part of a paper, and the first row below it. */
export interface PaperPart extends Pick<Paper, 'cells' | 'formats'> {
  readonly next: number;
}

export function paperText(row: number, column: number, text: string, look: PaperLook): PaperCell {
  return { row, column, content: { text }, look };
}

/** Cells to be filled in by hand, or headers over what a formula fills. */
export function paperBlanks(row: number, columns: readonly number[], look: PaperLook): readonly PaperCell[] {
  return columns.map((column) => paperText(row, column, '', look));
}

/** How many cells of a paper hold anything, without those that formulas fill. */
export function filledCells({ cells }: Paper): number {
  return cells.filter(({ content }) => !('text' in content) || content.text !== '').length;
}

export const DAY_FORMAT = 'yyyy-mm-dd';
export const FRACTION_FORMAT = '0.00%';

/** @example amountFormat(2) // "#,##0.00" */
export function amountFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
