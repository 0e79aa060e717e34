/** The working paper of a workbook, part below part, as plain data that stands in cells. */

import { paperText, type Paper, type PaperCell } from '../../core/assessment/paper';
import { TEXT_FORMAT } from '../../workbook/number-formats';
import { COLUMNS, type PaperEntry, type PaperSection } from './paper-section';

/** In points: the last holds sentences. */
const WIDTHS = [120, 85, 50, 150, 130, 150, 85, 85, 95, 300];
const SENTENCES = COLUMNS - 1;

export function workbookPaper(sections: readonly PaperSection[]): Paper {
  const cells: PaperCell[] = [];
  let row = 0;
  sections.forEach((section, i) => {
    cells.push(paperText(row, 0, section.title, i === 0 ? 'title' : 'heading'));
    row += 1;
    for (const note of section.notes) {
      cells.push(textAt(row, 0, note, 'note'));
      row += 1;
    }
    if (section.header.length > 0) {
      for (let column = 0; column < COLUMNS; column += 1) {
        cells.push(paperText(row, column, section.header[column] ?? '', 'header'));
      }
      row += 1;
    }
    for (const entries of section.rows) {
      for (const [column, entry] of entries.entries()) {
        if (entry !== '') cells.push(cellOf(row, column, entry));
      }
      row += 1;
    }
    row += 1;
  });
  const wrapped = [SENTENCES];
  return { rows: row - 1, columns: COLUMNS, cells, formats: [], widths: WIDTHS, wrapped, isWide: true };
}

function cellOf(row: number, column: number, entry: PaperEntry): PaperCell {
  if (typeof entry === 'string') return textAt(row, column, entry, 'plain');
  const { number, format } = typeof entry === 'number' ? { number: entry, format: undefined } : entry;
  const cell = { row, column, content: { number }, look: 'plain' } as const;
  return format === undefined ? cell : { ...cell, format };
}

/** Past these characters some hosts show a cell of text as signs. */
const MOST_AS_TEXT = 255;

/** A cell of text keeps what looks like a day or a number as it is said. */
function textAt(row: number, column: number, text: string, look: PaperCell['look']): PaperCell {
  const cell = paperText(row, column, text, look);
  return text.length > MOST_AS_TEXT ? cell : { ...cell, format: TEXT_FORMAT };
}
