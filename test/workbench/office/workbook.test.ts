import { failing } from '../failing';
import { open } from './opened';

describe('sheets, selection and settings', () => {
  it('are added, named, listed and activated', async () => {
    const { run } = open();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Journal');
      added.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      worksheets.load('items/name');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Journal!B2:C3', 'Journal!B2']);
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Journal']);
      worksheets.add('journal');
      await expect(context.sync()).rejects.toEqual(failing('ItemAlreadyExists'));
    });
  });

  it('tell of a new selection until the listener is removed', async () => {
    const { run, host } = open();
    const heard: string[] = [];
    const listener = await run(async (context) => {
      const result = context.workbook.onSelectionChanged.add(() =>
        Promise.resolve(void heard.push('selected')),
      );
      await context.sync();
      return result;
    });
    const cell = { ...host.selection.area(), row: 4 };
    host.selection.select(cell);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(['selected']);
    await run(listener.context as Excel.RequestContext, async (context) => {
      listener.remove();
      await context.sync();
    });
    host.selection.select({ ...cell, row: 6 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(['selected']);
  });

  it('tell once of a change, with the cells it covers', async () => {
    const { run, write } = open();
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
    });
    write('B2', [
      [1, 2],
      [3, 4],
    ]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(['B2:C3']);
  });

  it('keep what an add-in stores', async () => {
    const { run } = open();
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('writedown', { decimals: 2 });
      const kept = settings.getItem('writedown').load('value');
      const none = settings.getItemOrNullObject('other');
      await context.sync();
      expect(kept.value).toEqual({ decimals: 2 });
      expect(none.isNullObject).toBe(true);
      settings.getItem('other');
      await expect(context.sync()).rejects.toEqual(failing('ItemNotFound'));
    });
  });
});

describe('a protected structure', () => {
  it('keeps the sheets as they are, and lets cells be written', async () => {
    const { run, host, cell } = open();
    await run(async (context) => {
      const { protection } = context.workbook;
      protection.protect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    const changes: readonly ((sheets: Excel.WorksheetCollection) => unknown)[] = [
      (sheets) => sheets.add('Other'),
      (sheets) => sheets.getItem('Sheet1').delete(),
      (sheets) => (sheets.getItem('Sheet1').name = 'Other'),
      (sheets) => (sheets.getItem('Sheet1').visibility = 'Hidden'),
    ];
    for (const change of changes) {
      const attempt = run(async (context) => {
        change(context.workbook.worksheets);
        await context.sync();
      });
      await expect(attempt).rejects.toEqual(failing('AccessDenied'));
    }
    expect(host.sheets.list().map(({ name }) => name)).toEqual(['Sheet1']);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      context.workbook.protection.unprotect();
      context.workbook.worksheets.add('Other');
      await context.sync();
    });
    expect([cell('Sheet1!A1').value, host.sheets.list().length]).toEqual([1, 2]);
  });

  it('has no password here', async () => {
    const { run } = open();
    await run((context) => {
      const { protection } = context.workbook;
      expect(() => protection.protect('secret')).toThrow('not in the workbench: WorkbookProtection');
      return Promise.resolve();
    });
  });
});
