import type { PaperSection } from '../../../src/taskpane/share/paper-section';
import { workbookPaper } from '../../../src/taskpane/share/workbook-paper';

const SECTION: PaperSection = {
  title: 'Part',
  notes: ['A note.'],
  header: ['Name', '', 'Count'],
  rows: [
    ['May 2026', '', 3],
    ['=1+1', '', { number: 46_387, format: 'yyyy-mm-dd' }],
  ],
};

it('stands part below part, with a blank row between', () => {
  const { rows, cells } = workbookPaper([SECTION, { ...SECTION, title: 'Next', notes: [], header: [] }]);
  const at = (title: string) => cells.find(({ content }) => 'text' in content && content.text === title)?.row;
  expect([at('Part'), at('Next'), rows]).toEqual([0, 6, 9]);
});

it('keeps text that looks like something else as text, and numbers with their formats', () => {
  const { cells } = workbookPaper([SECTION]);
  const at = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(3, 0)).toMatchObject({ content: { text: 'May 2026' }, format: '@' });
  expect(at(4, 0)).toMatchObject({ content: { text: '=1+1' }, format: '@' });
  expect(at(3, 2)).toMatchObject({ content: { number: 3 } });
  expect(at(4, 2)).toMatchObject({ content: { number: 46_387 }, format: 'yyyy-mm-dd' });
});

it('lets long sentences be no cells of text, which some hosts show as signs', () => {
  const long = 'word '.repeat(60);
  const { cells } = workbookPaper([{ title: 'Part', notes: [long], header: [], rows: [] }]);
  expect(cells[1]).toEqual({ row: 1, column: 0, content: { text: long }, look: 'note' });
});
