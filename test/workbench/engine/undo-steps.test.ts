import { openSpreadsheet } from '../spreadsheet';

describe('undo', () => {
  it('takes back a batch of many cells in one step, and brings it again', () => {
    const { write, cell, host } = openSpreadsheet();
    write(
      'A1',
      Array.from({ length: 50 }, (_, i) => [i, `=T.ADD(A${i + 1},1)`]),
    );
    expect(cell('B50').value).toBe(50);
    host.undo.undo();
    expect([cell('A1').type, cell('B50').type, host.undo.canUndo()]).toEqual(['Empty', 'Empty', false]);
    host.undo.redo();
    expect(cell('B50').value).toBe(50);
  });

  it('takes back a group of batches in one step', () => {
    const { write, cell, host } = openSpreadsheet();
    write('A1', [['before']]);
    host.undo.openGroup();
    write('A1', [['first']]);
    host.sheets.add('New');
    write('A2', [['second']]);
    host.undo.closeGroup();
    write('A3', [['after']]);

    host.undo.undo();
    expect(cell('A2').value).toBe('second');
    host.undo.undo();
    expect([cell('A1').value, cell('A2').type]).toEqual(['before', 'Empty']);
    expect(host.sheets.list()).toHaveLength(1);
    host.undo.redo();
    expect([cell('A1').value, cell('A2').value, host.sheets.list().length]).toEqual(['first', 'second', 2]);
  });

  it('keeps what was done before a failure, and stays usable', () => {
    const { write, cell, host } = openSpreadsheet();
    const failing = () =>
      host.undo.batch(() => {
        write('A1', [['done']]);
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(cell('A1').value).toBe('done');
    write('A2', [['still works']]);
    expect(cell('A2').value).toBe('still works');
  });

  it('calculates once for a batch', () => {
    const { write, bridge } = openSpreadsheet();
    let calls = 0;
    bridge.associate('T.ADD', () => (calls += 1));
    write(
      'A1',
      Array.from({ length: 20 }, () => ['=T.ADD(1,1)']),
    );
    expect(calls).toBe(20);
  });
});
