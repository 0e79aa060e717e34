import { failing } from '../failing';
import { openSpreadsheet, seen } from '../spreadsheet';

describe('a custom function in a cell', () => {
  it('computes, with and without its optional argument', () => {
    const { write, cell } = openSpreadsheet();
    write('A1', [['=T.ADD(1,2)', '=T.ADD(1)', '=T.ADD(1,)']]);
    expect([cell('A1').value, cell('B1').value, cell('C1').value]).toEqual([3, 101, 101]);
  });

  it('sees ranges row by row and blank cells as 0 or null', () => {
    const { write, host, bridge } = openSpreadsheet();
    write('A1', [
      [1, 2],
      ['a', ''],
    ]);
    write('D1', [['=T.SEE(B9,A1:B2)']]);
    expect(seen.at(-1)).toEqual([
      0,
      [
        [1, 2],
        ['a', 0],
      ],
    ]);
    bridge.blank = null;
    host.recalculate();
    expect(seen.at(-1)).toEqual([
      null,
      [
        [1, 2],
        ['a', null],
      ],
    ]);
  });

  it('is lifted over a range given for a single value', () => {
    const { write, cell } = openSpreadsheet();
    write('A1', [[1], [2], [3]]);
    write('C1', [['=T.ADD(A1:A3,10)']]);
    expect([cell('C1').value, cell('C2').value, cell('C3').value]).toEqual([11, 12, 13]);
  });

  it('spills, grows and shrinks with its argument', () => {
    const { write, cell } = openSpreadsheet();
    write('A1', [[2, '=T.COUNT(A1)']]);
    expect([cell('B2').value, cell('C2').value, cell('B3').value]).toEqual([2, 'row 2', '']);
    write('A1', [[4]]);
    expect([cell('B4').value, cell('B5').value]).toEqual([4, '']);
    write('A1', [[1]]);
    expect([cell('B1').value, cell('B2').value]).toEqual([1, '']);
  });

  it('is blocked by a filled cell and freed when that is emptied', () => {
    const { write, cell } = openSpreadsheet();
    write('C2', [['here']]);
    write('B1', [['=T.COUNT(3)']]);
    expect(cell('B1').value).toBe('#SPILL!');
    write('C2', [['']]);
    expect([cell('B1').value, cell('C2').value]).toEqual([1, 'row 2']);
  });

  it('shows its error with the message, and IFERROR catches it', () => {
    const { write, cell } = openSpreadsheet();
    write('A1', [['=T.WORD("fast")', '=IFERROR(T.WORD("fast"),"caught")', '=ISERROR(A1)']]);
    expect(cell('A1')).toMatchObject({ value: '#VALUE!', type: 'Error', message: 'word got fast' });
    expect([cell('B1').value, cell('C1').value]).toEqual(['caught', true]);
  });

  it('passes on the error of an argument', () => {
    const { write, cell } = openSpreadsheet();
    write('A1', [['=1/0', '=T.ADD(A1,1)', '=T.SEE(1,A1:A2)', '=T.ADD(Nowhere!A1,1)']]);
    expect([cell('B1').value, cell('C1').value, cell('D1').value]).toEqual(['#DIV/0!', '#DIV/0!', '#REF!']);
  });

  it.each(['=T.ADD()', '=T.ADD(1,2,3)', '=T.ADD(1', '=1+'])('%s is refused', (formula) => {
    const { write, cell } = openSpreadsheet();
    expect(() => write('A1', [[formula]])).toThrow(failing('InvalidArgument'));
    expect(cell('A1').value).toBe('');
  });

  it('with an unknown name is #NAME?', () => {
    const { write, cell } = openSpreadsheet();
    write('A1', [['=T.NONE(1)']]);
    expect(cell('A1')).toMatchObject({ value: '#NAME?', type: 'Error' });
  });
});
