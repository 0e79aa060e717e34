/** Hosts that refuse a formula, and hosts that break off: what is said of each, and what stands afterwards. */

import { KEPT_SHEET } from '../../../src/workbook/kept-formulas';
import { KEPT_WORDS } from '../../../src/workbook/kept-words';
import { checkSharing } from '../../../src/workbook/share-check';
import { rewriteAsExcel } from '../../../src/workbook/share-excel';
import { freezeFormulas } from '../../../src/workbook/share-freeze';
import { repairFormulas } from '../../../src/workbook/share-repair';
import { openShareBook, withWrites } from './share-book';

jest.setTimeout(60_000);

interface Failing {
  fails: (entry: unknown) => boolean;
  /** Whether it clears nothing either. */
  keepsAll: boolean;
  writes: number;
}

/** A workbook whose host fails with a code where it is told to write some entries. */
async function openFailing(code: string) {
  const state: Failing = { fails: () => false, keepsAll: false, writes: 0 };
  const book = await openShareBook((host) => ({
    ...host,
    cells: {
      ...host.cells,
      write(area, entries) {
        state.writes += 1;
        if (entries.flat().some(state.fails)) throw Object.assign(new Error('no'), { code });
        host.cells.write(area, entries);
      },
      clear(area, what) {
        if (state.keepsAll) throw Object.assign(new Error('not cleared'), { code });
        host.cells.clear(area, what);
      },
    },
  }));
  return { book, state };
}

const FORMULAS = ['=WDV.SLN(100,0,4)', '=WDV.SLN(200,0,4)', '=WDV.SLN(300,0,4)', '=WDV.SLN(400,0,4)'];

async function openFrozen(code: string) {
  const { book, state } = await openFailing(code);
  FORMULAS.forEach((formula, i) => book.write(`Sheet1!A${2 * i + 1}`, [[formula]]));
  await book.freeze();
  const formulas = async () => (await book.check()).cells.map(({ formula }) => formula);
  return { book, state, formulas };
}

it.each(['InvalidArgument', 'GeneralException', 'PivotTableRangeConflict'])(
  'brings back all but the formula that is refused with %s',
  async (code) => {
    const { book, state, formulas } = await openFrozen(code);
    state.fails = (entry) => entry === FORMULAS[2];
    expect(await book.restore()).toMatchObject({
      formulas: 3,
      refused: [{ address: 'Sheet1!A5', formula: FORMULAS[2] }],
      kept: 1,
    });
    expect(await formulas()).toEqual(FORMULAS.filter((formula) => formula !== FORMULAS[2]));
  },
);

it.each([
  ['RequestAborted', /^Excel answered: no /],
  ['AccessDenied', /^The sheet or the workbook is protected\. /],
  ['InvalidOperationInCellEditMode', /^A cell is being edited\. /],
])('stops where the host breaks off with %s, says why, and loses nothing', async (code, cause) => {
  const { book, state, formulas } = await openFrozen(code);
  state.fails = (entry) => entry === FORMULAS[2];
  state.writes = 0;
  await expect(book.restore()).rejects.toThrow(cause);
  await expect(book.restore()).rejects.toThrow('all of them are still kept');
  // One after the other up to the third, twice over: no halving.
  expect(state.writes).toBeLessThanOrEqual(6);
  state.fails = () => false;
  expect(await book.kept()).toHaveLength(4);
  await book.restore();
  expect(await formulas()).toEqual(FORMULAS);
});

it('keeps what the host drops without a word', async () => {
  let drops = false;
  const book = await openShareBook((host) =>
    withWrites(host, (write, area, entries) => {
      if (!drops || entries[0]?.[0] !== FORMULAS[0]) write(area, entries);
    }),
  );
  book.write('Sheet1!A1', [[FORMULAS[0] ?? '']]);
  book.write('Sheet1!A3', [[FORMULAS[1] ?? '']]);
  await book.freeze();
  drops = true;
  expect(await book.restore()).toMatchObject({ formulas: 1, refused: [{ address: 'Sheet1!A1' }], kept: 1 });
  drops = false;
  expect(await book.restore()).toMatchObject({ formulas: 1, refused: [], kept: 0 });
});

it('gives a cell of text its format again where the host breaks off', async () => {
  const { book, state } = await openFailing('RequestAborted');
  book.write('Sheet1!A1', [[FORMULAS[0] ?? '']]);
  const area = { ...book.host.selection.area(), row: 0, column: 0, rows: 1, columns: 1 };
  book.host.undo.batch(() => book.host.cells.setNumberFormats(area, [['@']]));
  await book.freeze();
  const frozen = book.cell('Sheet1!A1');
  expect(frozen.numberFormat).toBe('@');
  state.fails = (entry) => entry === FORMULAS[0];
  await expect(book.restore()).rejects.toThrow('still kept');
  expect(book.cell('Sheet1!A1')).toEqual(frozen);
});

it('keeps the formulas that the host drops without a word when they are put back', async () => {
  let fails = false;
  const book = await openShareBook((host) =>
    withWrites(host, (write, area, entries) => {
      const [entry] = entries.flat();
      if (fails && entry === 50) throw Object.assign(new Error('no'), { code: 'RequestAborted' });
      if (!fails || entry !== FORMULAS[0]) write(area, entries);
    }),
  );
  book.write('Sheet1!A1', [[FORMULAS[0] ?? '']]);
  book.write('Sheet1!A3', [[FORMULAS[1] ?? '']]);
  fails = true;
  await expect(book.freeze()).rejects.toThrow('Their formulas are kept. Choose Restore.');
  fails = false;
  expect(await book.restore()).toMatchObject({ refused: [], kept: 0 });
  expect(book.cell('Sheet1!A1').formula).toBe(FORMULAS[0]);
});

it('says why a freeze broke off also where what was kept cannot be let go', async () => {
  const { book, state } = await openFailing('RequestAborted');
  book.write('Sheet1!A1', [[FORMULAS[0] ?? '']]);
  await book.freeze();
  book.write('Sheet1!A3', [['=WDV.SLN(C1,0,4)']]);
  const check = await book.check();
  state.keepsAll = true;
  state.fails = (entry) => entry === '=ROWS(Sheet1!C1)';
  expect(await freezeFormulas(check)).toMatchObject({
    done: false,
    refusal: { sentence: 'Excel answered: no Nothing was frozen.' },
  });
});

it('leaves no sheet behind of which even the words could not be written', async () => {
  const { book, state } = await openFailing('GeneralException');
  book.write('Sheet1!A1', [[FORMULAS[0] ?? '']]);
  state.fails = (entry) => entry === KEPT_WORDS[0];
  await expect(book.freeze()).rejects.toThrow('Nothing was frozen');
  expect(book.host.sheets.list().map(({ name }) => name)).not.toContain(KEPT_SHEET);
  state.fails = () => false;
  expect(await book.freeze()).toMatchObject({ formulas: 1 });
});

it('puts everything back where the host breaks off between formulas that call Excel’s own', async () => {
  const { book, state } = await openFailing('RequestAborted');
  book.write('Sheet1!A1', [[FORMULAS[0] ?? '']]);
  book.write('Sheet1!A3', [[FORMULAS[1] ?? '']]);
  const check = await book.check();
  state.fails = (entry) => entry === '=SLN(200,0,4)';
  expect(await rewriteAsExcel(check)).toMatchObject({
    done: false,
    refusal: { sentence: 'Excel answered: no Everything was put back.' },
  });
  expect((await book.check()).cells).toEqual(check.cells);
  state.fails = (entry) => entry === '=SLN(200,0,4)' || entry === FORMULAS[0];
  expect(await rewriteAsExcel(check)).toMatchObject({
    done: false,
    refusal: { sentence: expect.stringMatching(/not everything could be put back/) as string },
  });
});

it('does not say of a formula that Excel refuses that it comes to something else', async () => {
  const { book, state } = await openFailing('InvalidArgument');
  book.write('Sheet1!A1', [[FORMULAS[0] ?? '']]);
  book.write('Sheet1!A3', [[FORMULAS[1] ?? '']]);
  state.fails = (entry) => entry === '=SLN(200,0,4)';
  expect(await rewriteAsExcel(await book.check())).toEqual({
    done: true,
    value: { formulas: 1, putBack: [], refused: ['Sheet1!A3'] },
  });
  expect(book.cell('Sheet1!A3').formula).toBe(FORMULAS[1]);
});

it('says of a repair that breaks off why, and what is not repaired stays to be repaired', async () => {
  const { book, state } = await openFailing('AccessDenied');
  book.write('Sheet1!A1', [['=_xldudf_WDV_SLN(100,0,4)']]);
  book.write('Sheet1!A3', [['=_xldudf_WDV_SLN(200,0,4)']]);
  const check = await book.check();
  state.fails = (entry) => entry === FORMULAS[1];
  expect(await repairFormulas(check)).toMatchObject({
    done: false,
    refusal: { sentence: expect.stringMatching(/^The sheet or the workbook is protected/) as string },
  });
  const again = await checkSharing(book.ids);
  expect(again).toMatchObject({ done: true, value: { cells: [{ state: 'fine' }, { state: 'damaged' }] } });
});
