/** What happens to a workbook while its formulas are frozen, and what comes back then. */

import type { Entry } from '../../../src/workbench/host/host';
import { checkKept } from '../../../src/workbook/kept-check';
import { KEPT_SHEET } from '../../../src/workbook/kept-formulas';
import { forgetFormulas } from '../../../src/workbook/share-restore';
import { openShareBook, withCells, type ShareBook } from './share-book';

jest.setTimeout(120_000);

const INPUTS: readonly (readonly Entry[])[] = [[30_000], [7_500], [10]];
const OTHER = 'Close 26';

/** Inputs on two sheets, one of which needs quoting; formulas that refer to both. */
async function openPlan(): Promise<ShareBook> {
  const book = await openShareBook();
  book.host.sheets.add(OTHER);
  book.write('Sheet1!A1', INPUTS);
  book.write(`'${OTHER}'!B2`, INPUTS);
  book.write('Sheet1!C4', [
    ['=ROUND(WDV.SLN(A1,$A$2,A$3),2)+1'],
    [`=WDV.SLN('${OTHER}'!B2,'${OTHER}'!$B$3,'${OTHER}'!B4)&" WDV.SLN(A1)"`],
    ['=SUM(WDV.SLN(A1,A2,A3),A1:A3,A:A)'],
  ]);
  book.write('Sheet1!E4', [['=WDV.SCHEDULE(A1,A2,A3)']]);
  return book;
}

async function formulasOf(book: ShareBook): Promise<readonly string[]> {
  return (await book.check()).cells.map(({ address, formula }) => `${address} ${formula}`).sort();
}

/** Both ways round: what becomes of live formulas is what becomes of frozen ones. */
async function followsAsLive(happens: (book: ShareBook) => void): Promise<readonly string[]> {
  const live = await openPlan();
  happens(live);
  const expected = await formulasOf(live);
  const book = await openPlan();
  await book.freeze();
  happens(book);
  expect(await book.restore()).toMatchObject({ formulas: 4, errors: [], refused: [], kept: 0 });
  expect(await formulasOf(book)).toEqual(expected);
  return expected;
}

it('follows rows inserted above the cells and above what they refer to', async () => {
  const formulas = await followsAsLive((book) => {
    book.insert('Sheet1', 'ROW', 0, 2);
    book.insert(OTHER, 'ROW', 2);
  });
  expect(formulas).toContain('Sheet1!C6 =ROUND(WDV.SLN(A3,$A$4,A$5),2)+1');
});

it('follows columns inserted, and rows inserted between cells and inputs', async () => {
  const formulas = await followsAsLive((book) => {
    book.insert('Sheet1', 'COL', 0);
    book.insert('Sheet1', 'ROW', 3, 3);
  });
  expect(formulas).toContain('Sheet1!F7 =WDV.SCHEDULE(B1,B2,B3)');
});

it('follows both sheets as they are renamed, to names that need quoting and to one that needs none', async () => {
  const formulas = await followsAsLive((book) => {
    book.rename('Sheet1', 'Plan & budget');
    book.rename(OTHER, 'Inputs');
  });
  expect(formulas).toContain('\'Plan & budget\'!C5 =WDV.SLN(Inputs!B2,Inputs!$B$3,Inputs!B4)&" WDV.SLN(A1)"');
});

it('says what was deleted, restores the rest, and keeps what cannot come back until it is let go', async () => {
  const book = await openPlan();
  await book.freeze();
  book.remove('Sheet1', 'ROW', [3]);
  book.host.sheets.remove(book.host.sheets.list().find(({ name }) => name === OTHER)?.id ?? '');
  const kept = await book.kept();
  expect(kept.map(({ state, address, formula }) => [state, address, formula])).toEqual([
    ['cell gone', undefined, ''],
    ['cell gone', undefined, ''],
    ['reference gone', 'Sheet1!C4', '=WDV.SLN(#REF!,#REF!,#REF!)&" WDV.SLN(A1)"'],
    ['ready', 'Sheet1!C5', '=SUM(WDV.SLN(A1,A2,A3),A1:A3,A:A)'],
  ]);
  expect(await book.restore()).toMatchObject({ formulas: 1, kept: 3 });
  expect(await formulasOf(book)).toEqual(['Sheet1!C5 =SUM(WDV.SLN(A1,A2,A3),A1:A3,A:A)']);
  expect((await book.kept()).map(({ key }) => key)).toEqual(
    kept.filter(({ state }) => state !== 'ready').map(({ key }) => key),
  );
});

it('says what a colleague has typed over, and overwrites it only where it is told to', async () => {
  const book = await openPlan();
  await book.freeze();
  book.write('Sheet1!C4', [[1]]);
  book.write('Sheet1!F7', [['a note']]);
  const kept = await book.kept();
  const changed = kept.filter(({ state }) => state === 'changed');
  expect(changed.map(({ address }) => address)).toEqual(['Sheet1!C4', 'Sheet1!E4']);
  expect(await book.restore()).toMatchObject({ formulas: 2, kept: 2 });
  expect([book.cell('Sheet1!C4').value, book.cell('Sheet1!F7').value]).toEqual([1, 'a note']);
  expect(await book.restore(...changed.map(({ key }) => key))).toMatchObject({ formulas: 2, kept: 0 });
  expect(book.cell('Sheet1!C4').formula).toBe('=ROUND(WDV.SLN(A1,$A$2,A$3),2)+1');
  expect(book.cell('Sheet1!F7').value).not.toBe('a note');
});

it('takes a formula entered since for a change, though it comes to what was frozen', async () => {
  const book = await openPlan();
  await book.freeze();
  book.write('Sheet1!C4', [[`=0+${String(book.cell('Sheet1!C4').value)}`]]);
  book.write('Sheet1!F14', [
    [`=F13+${Number(book.cell('Sheet1!F14').value) - Number(book.cell('Sheet1!F13').value)}`],
  ]);
  const kept = await book.kept();
  expect(kept.filter(({ state }) => state === 'changed').map(({ address }) => address)).toEqual([
    'Sheet1!C4',
    'Sheet1!E4',
  ]);
  expect(await book.restore()).toMatchObject({ formulas: 2, kept: 2 });
  expect(book.cell('Sheet1!F14').formula).toMatch(/^=F13/);
});

it('loses none of two formulas of which one was entered into the frozen result of the other', async () => {
  const book = await openPlan();
  await book.freeze();
  book.write('Sheet1!F4', [['=WDV.SLN(A1,0,A3)']]);
  expect(await book.freeze()).toMatchObject({ formulas: 1 });
  const kept = await book.kept();
  expect(kept.map(({ address, state }) => [address, state])).toContainEqual(['Sheet1!F4', 'ready']);
  const changed = kept.filter(({ state }) => state === 'changed').map(({ key }) => key);
  expect(await book.restore(...changed)).toMatchObject({
    formulas: 5,
    errors: [{ address: 'Sheet1!E4', error: '#SPILL!' }],
    kept: 0,
  });
  expect(book.cell('Sheet1!F4')).toMatchObject({ formula: '=WDV.SLN(A1,0,A3)', value: 3000 });
});

it('does not let go for good of what has become restorable since it was looked at', async () => {
  const book = await openPlan();
  await book.freeze();
  book.write(`'${KEPT_SHEET}'!D10`, [['changed']]);
  const seen = await checkKept(book.ids);
  if (!seen.done) throw new Error(seen.refusal.sentence);
  const lost = seen.value.formulas.filter(({ state }) => state === 'unreadable').map(({ key }) => key);
  expect(lost).toHaveLength(1);
  book.host.undo.undo();
  expect(await forgetFormulas(seen.value, new Set(lost))).toMatchObject({
    done: false,
    refusal: { sentence: expect.stringMatching(/^The workbook has changed/) as string },
  });
  expect(await book.restore()).toMatchObject({ formulas: 4, kept: 0 });
});

it('lets go of a formula that somebody has typed again', async () => {
  const book = await openPlan();
  await book.freeze();
  book.write('Sheet1!C4', [['=ROUND(WDV.SLN(A1,$A$2,A$3),2)+1']]);
  expect((await book.kept()).filter(({ state }) => state === 'live')).toHaveLength(1);
  expect(await book.restore()).toMatchObject({ formulas: 3, kept: 0 });
});

it('says where something stands in the way of a result that has grown', async () => {
  const book = await openPlan();
  await book.freeze();
  book.write('Sheet1!A3', [[12]]);
  book.write('Sheet1!E15', [['below']]);
  const restored = await book.restore();
  expect(restored.errors).toEqual([{ address: 'Sheet1!E4', error: '#SPILL!' }]);
  expect(book.cell('Sheet1!E15').value).toBe('below');
});

it('adds to what is kept, and keeps a cell that is frozen again once only', async () => {
  const book = await openPlan();
  const before = await formulasOf(book);
  await book.freeze();
  book.write('Sheet1!C4', [['=WDV.SLN(A1,0,A3)']]);
  book.write('Sheet1!H1', [['=WDV.SLN(A1,A2,4)']]);
  expect(await book.freeze()).toMatchObject({ formulas: 2 });
  const kept = await book.kept();
  expect(kept.map(({ state }) => state)).toEqual(Array(5).fill('ready'));
  await book.restore();
  const others = before.filter((formula) => !formula.startsWith('Sheet1!C4'));
  expect(await formulasOf(book)).toEqual(
    [...others, 'Sheet1!C4 =WDV.SLN(A1,0,A3)', 'Sheet1!H1 =WDV.SLN(A1,A2,4)'].sort(),
  );
});

it('gives formulas of the person’s own the fixed area in place of #, and the # back', async () => {
  const book = await openPlan();
  book.write('Sheet1!M1', [['=SUM($E$4#)'], ['=ROWS(Sheet1!E4#)+COUNT(Sheet1!E4#)'], ['="E4#"']]);
  book.write(`'${OTHER}'!D1`, [['=MAX(Sheet1!E$4#)']]);
  const values = [1, 2, 3].map((row) => book.cell(`Sheet1!M${row}`).value);
  expect(await book.freeze()).toMatchObject({ dependents: 3 });
  expect([1, 2, 3].map((row) => book.cell(`Sheet1!M${row}`).value)).toEqual(values);
  expect(book.cell('Sheet1!M1').formula).toBe('=SUM($E$4:$J$14)');
  expect(book.cell(`'${OTHER}'!D1`).formula).toBe('=MAX(Sheet1!E$4:J$14)');
  book.insert('Sheet1', 'ROW', 0);
  expect(await book.restore()).toMatchObject({ formulas: 7, kept: 0 });
  expect(book.cell('Sheet1!M3').formula).toBe('=ROWS(Sheet1!E5#)+COUNT(Sheet1!E5#)');
  expect(book.cell(`'${OTHER}'!D1`).formula).toBe('=MAX(Sheet1!E$5#)');
});

it('leaves a protected sheet live, with the result that a formula on it needs, and says so', async () => {
  const book = await openPlan();
  book.write(`'${OTHER}'!D1`, [['=SUM(Sheet1!E4#)'], ['=WDV.SLN(B2,B3,B4)']]);
  const id = book.host.sheets.list()[1]?.id ?? '';
  book.host.sheets.protect(id, true);
  expect(await book.freeze()).toMatchObject({ formulas: 3, dependents: 0 });
  expect(await formulasOf(book)).toEqual([
    `'${OTHER}'!D2 =WDV.SLN(B2,B3,B4)`,
    'Sheet1!E4 =WDV.SCHEDULE(A1,A2,A3)',
  ]);
});

it('says of a sheet protected since that its formulas cannot come back', async () => {
  const book = await openPlan();
  await book.freeze();
  const id = book.host.sheets.list()[0]?.id ?? '';
  book.host.sheets.protect(id, true);
  expect(new Set((await book.kept()).map(({ state }) => state))).toEqual(new Set(['protected']));
  expect(await book.restore()).toMatchObject({ formulas: 0, kept: 4 });
  book.host.sheets.protect(id, false);
  expect(await book.restore()).toMatchObject({ formulas: 4, kept: 0 });
});

it('takes nothing from a sheet of that name that it did not make, nor what was changed on its own', async () => {
  const book = await openPlan();
  const foreign = book.host.sheets.add(KEPT_SHEET);
  book.write(`'${KEPT_SHEET}'!A1`, [['my own']]);
  await expect(book.freeze()).rejects.toThrow('did not make');
  book.host.sheets.remove(foreign.id);
  await book.freeze();
  book.write(`'${KEPT_SHEET}'!C8`, [['=HYPERLINK("x","y")']]);
  book.write(`'${KEPT_SHEET}'!A9`, [['=ROWS(A1)']]);
  book.write(`'${KEPT_SHEET}'!D10`, [['changed']]);
  expect((await book.kept()).map(({ state }) => state)).toEqual([
    'unreadable',
    'unreadable',
    'unreadable',
    'ready',
  ]);
});

it('refuses to freeze or restore what has changed since it was looked at', async () => {
  const book = await openPlan();
  const { freezeFormulas } = await import('../../../src/workbook/share-freeze');
  const check = await book.check();
  book.write('Sheet1!C4', [['=WDV.SLN(1,0,2)']]);
  expect(await freezeFormulas(check)).toMatchObject({ done: false });
  expect(book.host.sheets.list()).toHaveLength(2);
});

it('says that the structure is protected, where a sheet would have to be added', async () => {
  const book = await openPlan();
  book.host.sheets.protectStructure(true);
  await expect(book.freeze()).rejects.toThrow('structure of the workbook is protected');
  book.host.sheets.protectStructure(false);
  await book.freeze();
  book.host.sheets.protectStructure(true);
  expect(await book.restore()).toMatchObject({ formulas: 4, kept: 0 });
  expect(book.host.sheets.list().map(({ name }) => name)).toContain(KEPT_SHEET);
});

it('hides the sheet of what is kept', async () => {
  const book = await openPlan();
  await book.freeze();
  const kept = book.host.sheets.list().find(({ name }) => name === KEPT_SHEET);
  expect(book.host.sheets.isHidden(kept?.id ?? '')).toBe(true);
});

it('takes a spilled result once, where the host says its formula in every cell of it', async () => {
  const book = await openShareBook((host) =>
    withCells(host, (cell, at) => {
      const anchor = host.cells.spill(at)?.anchor;
      const formula = anchor === undefined ? undefined : host.cells.read(anchor)[0]?.[0]?.formula;
      return { ...cell, formula: formula ?? cell.formula };
    }),
  );
  book.write('Sheet1!A1', [['=WDV.SCHEDULE(1000,100,3)']]);
  book.write('Sheet1!A7', [['=TRANSPOSE(A1#)']]);
  const { cells, dependents } = await book.check();
  expect(cells.map(({ address, spill }) => [address, spill])).toEqual([['Sheet1!A1', 'Sheet1!A1:F4']]);
  expect(dependents.map(({ address }) => address)).toEqual(['Sheet1!A7']);
});
