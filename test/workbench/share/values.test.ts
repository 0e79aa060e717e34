/** What a frozen cell holds is what it showed, of whatever kind that is. */

import { freezeFormulas } from '../../../src/workbook/share-freeze';
import { openShareBook, withWrites } from './share-book';

jest.setTimeout(60_000);

const FORMULAS = [
  '=WDV.SLN(1000,0,3)',
  '=TEXT(WDV.SLN(1000,0,4),"0")',
  '="="&WDV.SLN(1000,0,4)',
  '="\'"&WDV.SLN(1000,0,4)',
  '="2026-04-0"&WDV.SLN(1,0,1)',
  '=IF(WDV.SLN(1,0,1)=1,"","x")',
  '=WDV.SLN(1,0,1)=1',
  '=IF(WDV.SLN(1,0,1)=1,"TRUE")',
  '=WDV.SLN(1,0,0)',
  '=WDV.DDB(1,2,3,-4)',
  '=WDV.US.BONUS("1900-01-01","1900-01-02")',
  '=-1/WDV.SLN(3,0,1)*1E-300',
];

it.each(['General', '#,##0.00', '@'])('in cells of the format %s', async (format) => {
  // A cell of text that holds no text is blank.
  const formulas = FORMULAS.filter((formula) => format !== '@' || !formula.includes('"","x"'));
  const book = await openShareBook();
  book.write(
    'Sheet1!A1',
    formulas.map((formula) => [formula]),
  );
  const area = { ...book.host.selection.area(), row: 0, column: 0, rows: formulas.length, columns: 1 };
  book.host.undo.batch(() =>
    book.host.cells.setNumberFormats(
      area,
      formulas.map(() => [format]),
    ),
  );
  const before = book.host.cells.read(area).flat();
  expect(before.filter(({ type }) => type === 'Error')).toHaveLength(3);
  expect(await book.freeze()).toMatchObject({ formulas: formulas.length });
  const frozen = book.host.cells.read(area).flat();
  expect(frozen.map(({ value, type, numberFormat }) => [value, type, numberFormat])).toEqual(
    before.map(({ value, type, numberFormat }) => [value, type, numberFormat]),
  );
  expect(frozen.filter(({ formula, value }) => formula !== value)).toEqual([]);
  expect(await book.restore()).toMatchObject({ formulas: formulas.length, kept: 0 });
  expect(book.host.cells.read(area).flat()).toEqual(before);
});

it('puts everything back where a value does not stand as it was', async () => {
  const book = await openShareBook((host) => ({
    ...host,
    cells: {
      ...host.cells,
      // A host that keeps 15 digits of what is typed.
      write: (area, entries) =>
        host.cells.write(
          area,
          entries.map((line) =>
            line.map((one) => (typeof one === 'number' ? Number(one.toPrecision(15)) : one)),
          ),
        ),
    },
  }));
  book.write('Sheet1!A1', [['=WDV.SLN(1000,0,4)'], ['=WDV.SLN(1000,0,7)']]);
  const before = book.cell('Sheet1!A2');
  await expect(book.freeze()).rejects.toThrow('Sheet1!A2 did not keep its value to the last digit');
  expect(book.cell('Sheet1!A2')).toEqual(before);
  expect(book.cell('Sheet1!A1').formula).toBe('=WDV.SLN(1000,0,4)');
  expect(book.host.sheets.list().map(({ name }) => name)).toEqual(['Sheet1']);
});

/** Two formulas in a workbook whose host, once it is told to, refuses to write some entries. */
async function openRefusing(refuses: (entry: unknown) => boolean) {
  const state = { isFailing: false };
  const book = await openShareBook((host) =>
    withWrites(host, (write, area, entries) => {
      if (state.isFailing && refuses(entries[0]?.[0])) {
        throw Object.assign(new Error('no'), { code: 'AccessDenied' });
      }
      write(area, entries);
    }),
  );
  book.write('Sheet1!A1', [['=WDV.SLN(100,0,4)']]);
  book.write('Sheet1!C1', [['=WDV.SLN(1000,0,4)']]);
  state.isFailing = true;
  const formulas = async () => (await book.check()).cells.map(({ formula }) => formula);
  return { book, state, formulas };
}
const BOTH = ['=WDV.SLN(100,0,4)', '=WDV.SLN(1000,0,4)'];

it('puts everything back where the host fails halfway', async () => {
  const { book, formulas } = await openRefusing((entry) => entry === 250);
  await expect(book.freeze()).rejects.toThrow('Everything was put back');
  expect(await formulas()).toEqual(BOTH);
  expect(await book.kept()).toEqual([]);
});

it('says so where not everything can be put back, and keeps the formulas for Restore', async () => {
  const { book, state, formulas } = await openRefusing((entry) => entry === 250 || entry === BOTH[1]);
  await expect(book.freeze()).rejects.toThrow('Their formulas are kept. Choose Restore.');
  state.isFailing = false;
  expect(await book.kept()).toHaveLength(2);
  await book.restore();
  expect(await formulas()).toEqual(BOTH);
  expect(await book.kept()).toEqual([]);
});

it('lets go of what was kept where the host fails before anything is frozen', async () => {
  let isFailing = false;
  const book = await openShareBook((host) =>
    withWrites(host, (write, area, entries) => {
      if (isFailing && entries.some((line) => line[1] === '=ROWS(Sheet1!A1)')) throw new Error('no');
      write(area, entries);
    }),
  );
  book.write('Sheet1!A1', [[100], ['=WDV.SLN(A1,0,4)']]);
  isFailing = true;
  await expect(book.freeze()).rejects.toThrow('Nothing was frozen');
  expect(book.cell('Sheet1!A2').formula).toBe('=WDV.SLN(A1,0,4)');
  expect(book.host.sheets.list().map(({ name }) => name)).toEqual(['Sheet1']);
});

it('says that it is writing before anything is written, from when on it cannot be stopped', async () => {
  let step: string | undefined;
  let isRecorded = false;
  const steps: (string | undefined)[] = [];
  const book = await openShareBook((host) =>
    withWrites(host, (write, area, entries) => {
      if (isRecorded) steps.push(step);
      write(area, entries);
    }),
  );
  book.write('Sheet1!A1', [['=WDV.SLN(100,0,4)']]);
  const check = await book.check();
  isRecorded = true;
  await freezeFormulas(check, { onProgress: (progress) => (step = progress.step) });
  expect([...new Set(steps)]).toEqual(['writing']);
});

it('stops before anything is written', async () => {
  const book = await openShareBook();
  book.write('Sheet1!A1', [['=WDV.SLN(100,0,4)']]);
  const { freezeFormulas } = await import('../../../src/workbook/share-freeze');
  const signal = AbortSignal.abort();
  expect(await freezeFormulas(await book.check(), { signal })).toMatchObject({
    refusal: { sentence: 'Stopped. Nothing in the workbook was changed.' },
  });
  expect(book.cell('Sheet1!A1').formula).toBe('=WDV.SLN(100,0,4)');
});

/** The library refuses an apostrophe in the name of a sheet; here it is another character below. */
it('keeps and restores on a sheet with an apostrophe in its name', async () => {
  const below = (text: string): string => text.replace(/''/g, '^');
  const above = (text: string): string => text.replace(/\^/g, "''");
  const book = await openShareBook((host) => ({
    ...host,
    sheets: {
      ...host.sheets,
      list: () => host.sheets.list().map(({ id, name }) => ({ id, name: name.replace(/\^/g, "'") })),
    },
    cells: {
      ...host.cells,
      read: (area) =>
        host.cells
          .read(area)
          .map((line) =>
            line.map((cell) =>
              typeof cell.formula === 'string' ? { ...cell, formula: above(cell.formula) } : cell,
            ),
          ),
      write: (area, entries) =>
        host.cells.write(
          area,
          entries.map((line) => line.map((one) => (typeof one === 'string' ? below(one) : one))),
        ),
    },
  }));
  book.host.sheets.add('Close ^26');
  book.write("'Close ^26'!B2", [[1000], ['=WDV.SLN(B2,0,4)']]);
  book.write('Sheet1!A1', [["=WDV.SLN('Close ^26'!B2,0,4)"]]);
  expect((await book.check()).cells.map(({ address }) => address)).toEqual(['Sheet1!A1', "'Close ''26'!B3"]);
  expect(await book.freeze()).toMatchObject({ formulas: 2 });
  book.insert('Close ^26', 'ROW', 0);
  expect((await book.kept()).map(({ address, formula }) => [address, formula])).toEqual([
    ['Sheet1!A1', "=WDV.SLN('Close ''26'!B3,0,4)"],
    ["'Close ''26'!B4", '=WDV.SLN(B3,0,4)'],
  ]);
  expect(await book.restore()).toMatchObject({ formulas: 2, kept: 0 });
  expect(book.cell("'Close ^26'!B4")).toMatchObject({ formula: '=WDV.SLN(B3,0,4)', value: 250 });
});

it('refuses where the host does not say how far results spill', async () => {
  const book = await openShareBook();
  book.write('Sheet1!A1', [['=WDV.SCHEDULE(1000,100,3)']]);
  const check = await book.check();
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
  const outcome = await freezeFormulas(check);
  expect(outcome).toMatchObject({
    done: false,
    refusal: { sentence: expect.stringMatching(/how far results spill/) as string },
  });
  expect(book.cell('Sheet1!A1').formula).toBe('=WDV.SCHEDULE(1000,100,3)');
});
