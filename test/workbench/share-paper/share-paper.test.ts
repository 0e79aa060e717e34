/** The working paper of a workbook, written by the real engine and compared with the cells it speaks of. */

import { workbookPaperWords as words } from '../../../src/taskpane/words/workbook-paper';
import { findWorkbookPaperPlace, writeWorkbookPaper } from '../../../src/workbook/workbook-paper-sheet';
import type { Cell } from '../../../src/workbench/host/host';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { TestForm } from '../../../src/taskpane/assessment/form';
import { storedTest } from '../../../src/taskpane/assessment/stored-test';
import { filled } from '../../../src/taskpane/fields/linked-field';
import { keepTest } from '../../../src/workbook/kept-tests';
import { keepLockDate } from '../../../src/workbook/lock-date-setting';
import { keepMateriality } from '../../../src/workbook/materiality-setting';
import { checkSharing } from '../../../src/workbook/share-check';
import { freezeFormulas } from '../../../src/workbook/share-freeze';
import { keepSettings } from '../../../src/workbook/settings-kept';
import { FUNCTION_IDS } from '../../../src/functions/explain';
import { enterEveryFunction } from './entered';
import { gather, openWorkbook, paperRows, partOf, writePaperOf, type Workbook } from './workbook';

jest.setTimeout(240_000);

const texts = (rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.map(({ value }) => String(value)));

const results = (book: Workbook): readonly (readonly Cell[])[] =>
  partOf(book, words.calls.results, words.calls.sheet);
const assumptions = (book: Workbook): readonly (readonly Cell[])[] =>
  partOf(book, words.calls.assumptions, words.calls.sheet);
const functions = (book: Workbook): readonly (readonly Cell[])[] =>
  partOf(book, words.functions.title, words.functions.function);
const sources = (book: Workbook): readonly (readonly Cell[])[] =>
  partOf(book, words.sources.title, words.sources.source);

describe('a workbook with a call of every function', () => {
  let book: Workbook;
  let places: ReadonlyMap<string, string>;
  beforeAll(async () => {
    book = await openWorkbook();
    places = enterEveryFunction(book);
    await writePaperOf(book.catalogue);
  });

  it('names every function, once, with what it computes', () => {
    const listed = functions(book);
    expect(listed.map(([id]) => id?.value)).toEqual([...FUNCTION_IDS].sort());
    const said = listed.filter((row) => !String(row[9]?.value).startsWith(descriptionOf(row[0])));
    expect(said).toEqual([]);
  });

  it('gives every function its sources, but for two whose results are arithmetic alone', () => {
    const without = functions(book)
      .filter(([, , , , , rule]) => String(rule?.value).startsWith('This result follows from its arithmetic'))
      .map(([id]) => id?.value);
    expect(without).toEqual(['WRITEDOWN.AMOUNT', 'WRITEDOWN.KIND']);
    const relied = new Set(sources(book).flatMap((row) => String(row[3]?.value).split('; ')));
    expect(FUNCTION_IDS.filter((id) => !relied.has(id)).sort()).toEqual(without);
  });

  it('has for every call its formula and the figure that its cell shows, or the sum over its spill', () => {
    const rows = results(book);
    const said = rows.map(([sheet, cell, count, id, , formula, value, , total]) => {
      const address = `${String(sheet?.value)}!${String(cell?.value)}`;
      const isTable = total?.type === 'Double';
      return [
        id?.value,
        address,
        count?.value,
        formula?.value,
        rounded(isTable ? total.value : value?.value),
      ];
    });
    const shown = [...places].map(([id, address]) => [
      ...[id, address, 1],
      ...[book.cell(address).formula, rounded(figureOf(book.spill(address)))],
    ]);
    expect(said).toEqual(shown);
    expect(rows.filter((row) => String(row[9]?.value).includes('recalculate'))).toEqual([]);
  });

  it('has for every argument its words in the formula, and the figure in the cell they name', () => {
    const rows = assumptions(book);
    expect(rows).toHaveLength(book.described.flatMap(({ parameters }) => parameters).length);
    const single = rows.filter((row) => /^[A-Z]+\d+$/.test(String(row[5]?.value)));
    expect(single.length).toBeGreaterThan(200);
    const shown = single.map((row) => figureOf([[book.cell(`Sheet1!${String(row[5]?.value)}`)]]));
    expect(single.map((row) => row[6]?.value)).toEqual(shown);
    const notGiven = rows.filter((row) => row[5]?.value === '');
    expect(notGiven.filter((row) => !String(row[9]?.value).startsWith('Not given'))).toEqual([]);
  });

  it('says the default of every argument that is not given, where there is one', () => {
    const notGiven = assumptions(book).filter((row) => row[5]?.value === '');
    const decimals = notGiven.filter((row) => row[4]?.value === 'decimals').map((row) => row[9]?.value);
    expect(new Set(decimals)).toEqual(new Set(['Not given: 2']));
  });

  it('says of figures of law which table they come from and when it was checked', () => {
    const rate = texts(sources(book)).find(([source]) => source === 'FA 2026 s.28');
    expect(rate?.[3]).toBe('WDV.UK.POOL; WDV.UK.RATE');
    expect(rate?.[5]).toContain('UK: Main rate of writing-down allowances, companies');
    expect(rate?.[8]).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('holds values alone: no formula, and no error but those it tells of', () => {
    const cells = paperRows(book).flat();
    const live = cells.filter(({ formula, value }) => String(formula).startsWith('=') && formula !== value);
    expect(live).toEqual([]);
    expect(cells.filter(({ type }) => type === 'Error')).toEqual([]);
  });

  /** What a cell shows, a truth value as Excel writes it, or the sum over a table. */
  function figureOf(cells: readonly (readonly Cell[])[]): unknown {
    const [[first] = []] = cells;
    if (cells.flat().length === 1) return first?.type === 'Boolean' ? first.text : first?.value;
    const numbers = cells.flat().flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    return numbers.reduce((sum, number) => sum + number, 0);
  }

  /** Sums may be added up in another order. */
  function rounded(value: unknown): unknown {
    return typeof value === 'number' ? Number(value.toFixed(6)) : value;
  }

  function descriptionOf(id: Cell | undefined): string {
    return book.catalogue.get(String(id?.value))?.description ?? 'no such function';
  }
});

describe('a workbook of a person', () => {
  let book: Workbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });

  it('has formulas that were filled down in one row, with the least, the most and the sum', async () => {
    const lines = [10, 20, 30].map((cost, i) => [cost, 0, 5, `=WDV.SLN(A${i + 1},$B$1,C${i + 1})`]);
    book.write('Sheet1!A1', lines);
    await writePaperOf(book.catalogue);
    const [row] = results(book).map((cells) => cells.map(({ value }) => value));
    const formula = '=WDV.SLN(A1,$B$1,C1)';
    expect(row).toEqual(['Sheet1', 'D1:D3', 3, 'WDV.SLN', words.calls.whole, formula, 2, 6, 12, '']);
    expect(texts(assumptions(book)).map((cells) => cells.slice(4, 9))).toEqual([
      ['cost', 'A1 … A3', '10', '30', ''],
      ['salvage', '$B$1', '0', '', ''],
      ['life', 'C1 … C3', '5', '', ''],
    ]);
  });

  it('keeps the formats of what it copies, and a call inside a formula apart from its cell', async () => {
    book.write('Sheet1!A1', [[46_112], ['=ROUND(WDV.UK.RATE(A1,A1+364),2)+1']]);
    const sheetId = book.host.sheets.active().id;
    const area = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    book.host.undo.batch(() => book.host.cells.setNumberFormats(area, [['yyyy-mm-dd']]));
    await writePaperOf(book.catalogue);
    const [from, to] = assumptions(book);
    expect([from?.[5]?.value, from?.[6]?.text]).toEqual(['A1', '2026-03-31']);
    expect([to?.[5]?.value, to?.[6]?.value]).toEqual(['A1+364', 46_112 + 364]);
    const [row] = results(book);
    expect(row?.[4]?.value).toBe(words.calls.part);
    expect(book.cell('Sheet1!A2').value).toBeCloseTo(1 + Number(row?.[6]?.value), 2);
  });

  it('says why a call is in error, in the sentence of its problem', async () => {
    book.write('Sheet1!A1', [['=WDV.SLN(100,10,"five")', '=WDV.VALUEON(100,10,5,"2026-01-01","soon")']]);
    await writePaperOf(book.catalogue);
    const said = texts(results(book)).map((row) => [row[6], row[9]]);
    expect(said[0]?.[0]).toBe('#VALUE!');
    expect(said[0]?.[1]).toContain('life is of a kind that the function cannot take');
    expect(said[1]).toEqual(['#VALUE!', expect.stringContaining('date got "soon"')]);
  });

  it('follows names and spilled results to their cells, on whatever sheet they stand', async () => {
    book.host.undo.batch(() => book.host.sheets.add('Plan 26'));
    book.write("'Plan 26'!A1", [[9_000], ['=WDV.SCHEDULE(A1,1000,4)']]);
    const area = { sheetId: book.host.sheets.list()[1]?.id ?? '', row: 0, column: 0, rows: 1, columns: 1 };
    book.name('Cost', area);
    book.write('Sheet1!A1', [['=WDV.BOOKTAX(Cost,1000,4,"SLN",\'Plan 26\'!F3:F6,0.25)']]);
    book.write('Sheet1!H1', [["=WRITEDOWN.VIU('Plan 26'!A2#,0.1)"]]);
    await writePaperOf(book.catalogue);
    const given = texts(assumptions(book)).map(([sheet, , , id, name, stands, value]) => [
      ...[sheet, id, name],
      ...[stands, value],
    ]);
    expect(given).toContainEqual(['Sheet1', 'WDV.BOOKTAX', 'cost', 'Cost', '9000']);
    expect(given).toContainEqual([
      'Sheet1',
      'WRITEDOWN.VIU',
      'cash_flows',
      "='Plan 26'!A2#",
      '5 rows × 6 columns',
    ]);
    expect(given).toContainEqual(['Plan 26', 'WDV.SCHEDULE', 'cost', 'A1', '9000']);
  });

  it('says of a result that has no room that the sheet shows something else', async () => {
    book.write('Sheet1!A1', [['=WDV.SCHEDULE(9000,1000,4)'], ['in the way']]);
    await writePaperOf(book.catalogue);
    const [row] = texts(results(book));
    expect(row?.[6]).toBe('5 rows × 6 columns');
    expect(row?.[9]).toContain('showed something else');
  });

  it('has the settings, the runs and the tests that the workbook keeps', async () => {
    await keepSettings({ ...DEFAULT_SETTINGS, framework: 'US GAAP', decimals: 0 });
    await keepLockDate(46_022);
    await keepMateriality({ share: 0.05, stock: 800_000 });
    const fields: TestForm['fields'] = new Map([['carrying', { ...filled('300'), source: 'Sheet1!B4' }]]);
    const indicators: TestForm['indicators'] = new Map([['IAS 36 e', { answer: 'yes', note: 'Press 4' }]]);
    const form = { kind: 'ias-36-asset', name: 'Press line', fields, indicators };
    await keepTest({ name: 'Press line', kept: storedTest(form) });
    await writePaperOf(book.catalogue);
    const said = paperRows(book).map((row) => row.map(({ text }) => text));
    const line = (label: string) => said.find(([first]) => first === label)?.filter((text) => text !== '');
    expect(line('Framework')?.[1]).toBe('US GAAP');
    expect(line('Currency digits')?.[1]).toBe('0');
    expect(line('Lock date')?.[1]).toBe('2025-12-31');
    const materiality = said.find(([first]) => first === words.settings.materiality);
    expect([materiality?.[3], materiality?.[6]]).toEqual(['5.00%', '800,000']);
    const test = said.filter(([first]) => first === 'Press line').map((row) => [row[3], row[8], row[9]]);
    expect(test).toContainEqual(['Carrying amount', '300', 'Sheet1!B4']);
    expect(test).toContainEqual(['It is obsolete or damaged', 'yes', 'IAS 36.12(e). Press 4']);
    expect(test).toContainEqual([
      'It stands idle, is to be discontinued, restructured or sold early, or its life is now finite',
      'not answered',
      'IAS 36.12(f)',
    ]);
    expect(said.map(([first]) => first)).toContain(words.settings.usualAccounts);
  });

  it('counts the formulas that are frozen, of which it holds nothing', async () => {
    book.write('Sheet1!A1', [['=WDV.SLN(100,10,5)'], ['=WDV.SLN(200,10,5)']]);
    const check = await checkSharing(['WDV.SLN']);
    if (!check.done) throw new Error(check.refusal.sentence);
    await freezeFormulas(check.value);
    expect(await gather(book.catalogue)).toMatchObject({ cells: 0, frozen: 2 });
  });

  it('takes text that looks like a formula of ours for what it is', async () => {
    book.write('Sheet1!A1', [["'=WDV.SLN(1,2,3)", 'WDV.SLN(1,2,3)']]);
    expect(await gather(book.catalogue)).toMatchObject({ cells: 0, functions: 0 });
  });

  it('replaces an earlier paper, and no other sheet of that name; one step of undo takes it back', async () => {
    book.write('Sheet1!A1', [['=WDV.SLN(100,10,5)'], ['=WDV.SLN(200,10,5)'], ['=WDV.RATE(100,10,5)']]);
    const first = await writePaperOf(book.catalogue);
    book.write('Sheet1!A2', [[''], ['']]);
    const second = await writePaperOf(book.catalogue);
    expect([first.replaces, second.replaces, second.sheet]).toEqual([false, true, first.sheet]);
    expect(functions(book).map(([id]) => id?.value)).toEqual(['WDV.SLN']);
    book.host.undo.undo();
    expect(functions(book).map(([id]) => id?.value)).toEqual(['WDV.RATE', 'WDV.SLN']);
    book.write(`'${words.sheet}'!A1`, [['My own notes']]);
    const third = await writePaperOf(book.catalogue);
    expect(third).toMatchObject({ replaces: false, sheet: `${words.sheet} (2)` });
    expect(book.cell(`'${words.sheet}'!A1`).value).toBe('My own notes');
    book.host.undo.undo();
    expect(book.host.sheets.list().map(({ name }) => name)).toEqual(['Sheet1', words.sheet]);
  });

  it('goes where it was seen to go, or nowhere', async () => {
    const { paper } = await gather(book.catalogue);
    const seen = await findWorkbookPaperPlace(words.sheet, words.title, paper);
    if (!seen.done) throw new Error(seen.refusal.sentence);
    book.host.undo.batch(() => book.host.sheets.add(words.sheet));
    const written = await writeWorkbookPaper(words.sheet, words.title, paper, seen.value);
    expect(written).toMatchObject({ done: false });
    expect(book.host.sheets.list().map(({ name }) => name)).toEqual(['Sheet1', words.sheet]);
  });
});
