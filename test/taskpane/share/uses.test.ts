import { shownText, usesBySheet, usesSentence } from '../../../src/taskpane/share/uses';
import { using } from './cells';

test('one sentence says how many cells on how many sheets, and that all is well', () => {
  const cells = [using('Plan!A1'), using('Close!B1'), using('Plan!A2')];
  expect(usesSentence(cells)).toBe('3 cells on 2 sheets use Writedown; every one shows a value.');
  expect(usesSentence(cells.slice(0, 1))).toBe('1 cell on 1 sheet uses Writedown; every one shows a value.');
});

test('every kind of trouble is counted', () => {
  const cells = [
    using('Plan!A1', { state: 'error', error: '#NUM!' }),
    using('Plan!A2', { state: 'error', error: '#VALUE!' }),
    using('Plan!A3', { state: 'damaged' }),
    using('Plan!A4', { state: 'not re-entered', error: '#NAME?' }),
    using('Plan!A5', { state: 'busy' }),
  ];
  expect(usesSentence(cells)).toBe(
    '5 cells on 1 sheet use Writedown; 2 cells are in error; 1 cell carries a damaged name of a function; 1 cell shows #NAME? though the formula is right; 1 cell has no answer yet.',
  );
});

test('a workbook without the add-in says what would be listed', () => {
  expect(usesSentence([])).toMatch(/^No cell of this workbook uses Writedown/);
  expect(usesSentence([], 3)).toMatch(/^No cell uses Writedown now: 3 formulas are frozen/);
});

test('sheets come in the order in which they first appear', () => {
  const cells = [using('Plan!A1'), using('Close!B1'), using('Plan!A2')];
  const sheets = usesBySheet(cells).map(({ sheet, cells: own }) => [sheet, own.map((c) => c.address)]);
  expect(sheets).toEqual([
    ['Plan', ['Plan!A1', 'Plan!A2']],
    ['Close', ['Close!B1']],
  ]);
});

test('a cell says its own error, and whether its sheet is protected', () => {
  expect(shownText(using('Plan!A1', { state: 'error', error: '#NUM!' }))).toBe('#NUM!');
  expect(shownText(using('Plan!A1', { isProtected: true }))).toBe('a value, protected');
});
