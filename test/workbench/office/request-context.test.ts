import { failing } from '../failing';
import { open, sheet1 } from './opened';

describe('the queue', () => {
  it('does nothing before sync', async () => {
    const { run, cell } = open();
    await run(async (context) => {
      sheet1(context).getRange('A1').values = [[1]];
      await Promise.resolve();
      expect(cell('A1').type).toBe('Empty');
      await context.sync();
      expect(cell('A1').value).toBe(1);
    });
  });

  it('is synced when the run ends', async () => {
    const { run, cell } = open();
    await run((context) => {
      sheet1(context).getRange('A1').values = [[1]];
      return Promise.resolve();
    });
    expect(cell('A1').value).toBe(1);
  });

  it('loads what is there at its place', async () => {
    const { run } = open();
    await run(async (context) => {
      const range = sheet1(context).getRange('A1:B1');
      const before = sheet1(context).getRange('B1').load('values');
      range.formulas = [[20, '=A1*2']];
      const between = sheet1(context).getRange('B1').load('values');
      sheet1(context).getRange('A1').values = [[100]];
      const after = sheet1(context).getRange('B1').load('values');
      await context.sync();
      expect([before, between, after].map((one) => one.values[0]?.[0] as unknown)).toEqual(['', 40, 200]);
    });
  });

  it('drops what stands after a failure, and keeps what stands before', async () => {
    const { run, cell } = open();
    const attempt = run(async (context) => {
      sheet1(context).getRange('A1').values = [['before']];
      context.workbook.worksheets.getItem('Nowhere').activate();
      sheet1(context).getRange('A2').values = [['after']];
      await context.sync();
    });
    await expect(attempt).rejects.toEqual(failing('ItemNotFound'));
    expect([cell('A1').value, cell('A2').type]).toEqual(['before', 'Empty']);
  });

  it('gives back what is passed through sync, and what the run returns', async () => {
    const { run } = open();
    expect(await run((context) => context.sync('through'))).toBe('through');
  });
});

describe('undo', () => {
  it('takes back one sync in one step', async () => {
    const { run, cell, host } = open();
    await run(async (context) => {
      const range = sheet1(context).getRange('A1:A3');
      range.values = [[1], [2], [3]];
      range.load('values');
      range.numberFormat = [['0.0'], ['0.0'], ['0.0']];
      range.format.font.bold = true;
      await context.sync();
    });
    host.undo.undo();
    expect([cell('A1').type, host.undo.canUndo()]).toEqual(['Empty', false]);
  });

  it('takes back a whole run with mergeUndoGroup in one step', async () => {
    const { run, cell, host } = open();
    await run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.add('Extra');
      await context.sync();
      sheet1(context).getRange('A1').values = [[1]];
      await context.sync();
      sheet1(context).getRange('A2').values = [[2]];
    });
    expect(cell('A2').value).toBe(2);
    host.undo.undo();
    expect([cell('A1').type, host.sheets.list().length, host.undo.canUndo()]).toEqual(['Empty', 1, false]);
  });
});
