import { failing } from '../failing';
import { open, sheet1 } from './opened';

describe('a protected sheet', () => {
  it('keeps its cells and tables from programs, until it is unprotected', async () => {
    const { run, cell, host } = open();
    await run(async (context) => {
      sheet1(context).tables.add('D1:E2', true);
      sheet1(context).protection.protect();
      const { protection } = sheet1(context);
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    const changes: readonly ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange('A1').values = [[1]]),
      (sheet) => (sheet.getRange('A1').numberFormat = [['@']]),
      (sheet) => sheet.tables.add('A1:B2', true),
      (sheet) => sheet.tables.getItem('Table1').resize('D1:E9'),
    ];
    for (const change of changes) {
      const attempt = run(async (context) => {
        change(sheet1(context));
        await context.sync();
      });
      await expect(attempt).rejects.toEqual(failing('AccessDenied'));
    }
    expect([cell('A1').type, host.tables.list()[0]?.area.rows]).toEqual(['Empty', 2]);
    await run(async (context) => {
      sheet1(context).protection.unprotect();
      sheet1(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(cell('A1').value).toBe(1);
  });

  it('lets other sheets be changed while it is in front', async () => {
    const { run, cell } = open();
    await run(async (context) => {
      sheet1(context).protection.protect();
      const other = context.workbook.worksheets.add('Other');
      other.getRange('A1').values = [['there']];
      other.getRange('A1').format.autofitColumns();
      await context.sync();
    });
    expect(cell('Other!A1').value).toBe('there');
  });

  it('has no password and no exceptions here', async () => {
    const { run } = open();
    await run((context) => {
      const { protection } = sheet1(context);
      expect(() => protection.protect({}, 'secret')).toThrow('not in the workbench: WorksheetProtection');
      expect(() => protection.unprotect('secret')).toThrow('not in the workbench: WorksheetProtection');
      return Promise.resolve();
    });
  });
});

describe('a hidden sheet', () => {
  it('keeps its cells, can be read and written, and can be deleted', async () => {
    const { run, host } = open();
    await run(async (context) => {
      const hidden = context.workbook.worksheets.add('Kept');
      hidden.visibility = 'Hidden';
      hidden.getRange('A1').values = [[7]];
      hidden.load('visibility');
      const shown = sheet1(context).load('visibility');
      await context.sync();
      expect([hidden.visibility, shown.visibility]).toEqual(['Hidden', 'Visible']);
    });
    expect(host.sheets.list().map(({ id }) => host.sheets.isHidden(id))).toEqual([false, true]);
    await run(async (context) => {
      const hidden = context.workbook.worksheets.getItem('Kept');
      hidden.visibility = 'Visible';
      hidden.visibility = 'Hidden';
      hidden.delete();
      await context.sync();
    });
    expect(host.sheets.list().map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('is never hidden from people altogether', async () => {
    const { run } = open();
    const attempt = run(async (context) => {
      context.workbook.worksheets.add('Kept').visibility = 'VeryHidden';
      await context.sync();
    });
    await expect(attempt).rejects.toEqual(failing('NotInTheWorkbench'));
  });
});

it('a formula says what is gone as Excel does', async () => {
  const { run, host, write, cell } = open();
  const other = host.sheets.add('Other').id;
  write('A1', [['=Other!A1&"#REF"']]);
  host.sheets.remove(other);
  expect(cell('Sheet1!A1').formula).toBe('=#REF!&"#REF"');
  await run(async (context) => {
    sheet1(context).getRange('B1').formulas = [['=#REF!&"#REF!"']];
    await context.sync();
  });
  expect(cell('Sheet1!B1').formula).toBe('=#REF!&"#REF!"');
});

describe('the page of a sheet', () => {
  it('takes what the pane sets, and forgets it: the grid is never printed', async () => {
    const { run } = open();
    await run(async (context) => {
      const { pageLayout } = sheet1(context);
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      expect(() => sheet1(context).pageLayout.orientation).toThrow();
    });
  });

  it('refuses pages that it does not know, and to say what was set', async () => {
    const { run } = open();
    const setting = run(async (context) => {
      sheet1(context).pageLayout.zoom = { scale: 50 };
      await context.sync();
    });
    await expect(setting).rejects.toThrow('not in the workbench: PageLayout.zoom');
    const asking = run(async (context) => {
      sheet1(context).pageLayout.load('orientation');
      await context.sync();
    });
    await expect(asking).rejects.toThrow('not in the workbench: PageLayout.orientation');
  });
});
