import { catalogueOf } from '../../../src/taskpane/explain/catalogue';
import { explanationOf } from '../../../src/taskpane/explain/explanation';
import { callsIn } from '../../../src/taskpane/explain/formula/calls';
import { openSheet, type Sheet } from './sheet';

jest.setTimeout(60_000);

let sheet: Sheet;
beforeAll(async () => {
  sheet = await openSheet();
});

const origins = ({ arguments: args }: { readonly arguments: readonly { readonly origin: object }[] }) =>
  args.map(({ origin }) => origin);

test('every argument says where it came from', async () => {
  sheet.type('Schedule!B30', '=WDV.DDB(B6,Register!$E$5,5+5,2)');
  const { calls } = await sheet.explained('Schedule!B30');
  expect(calls).toHaveLength(1);
  expect(calls.flatMap(origins)).toEqual([
    { kind: 'cells', address: 'Schedule!B6', text: '486,000.00' },
    expect.objectContaining({ kind: 'cells', address: 'Register!E5' }),
    { kind: 'computed', text: '5+5', isDay: false },
    { kind: 'typed', text: '2', isDay: false },
    { kind: 'omitted' },
  ]);
});

test('nested calls come innermost first, and the outermost takes what they give', async () => {
  const { calls, differs } = await sheet.explained('Impairment!B40');
  expect(calls.map(({ call }) => call.id)).toEqual([
    'WRITEDOWN.FVLCD',
    'WRITEDOWN.VIU',
    'WRITEDOWN.RECOVERABLE',
  ]);
  expect(calls.map(({ call }) => call.isWhole)).toEqual([false, false, true]);
  expect(calls[2]?.arguments[0]?.value).toBe(199_000);
  expect(differs).toBeUndefined();
});

test('a cell of a spilled result is explained by the formula it comes from', async () => {
  const { cell, calls } = await sheet.explained('Schedule!E15');
  expect(cell).toMatchObject({ anchor: 'Schedule!A11', place: { row: 4, column: 4 }, content: 50_803.2 });
  expect(calls.map(({ call }) => call.id)).toEqual(['WDV.SCHEDULE']);
});

test('a formula without a call of ours names the cells that have one, spilled results too', async () => {
  const { calls, refersTo } = await sheet.explained('Schedule!E5');
  expect(calls).toEqual([]);
  expect(refersTo).toEqual([{ address: 'Schedule!A11', formula: '=WDV.SCHEDULE(B6,B7,B8,B9,,B5)' }]);
});

test('a cell of text has nothing to explain', async () => {
  const { cell, calls, refersTo } = await sheet.explained('Schedule!A1');
  expect([cell.formula, calls, refersTo]).toEqual(['', [], []]);
});

test('a cell that shows something else than its formula comes to is told so', () => {
  const cell = {
    ...{ address: 'S!A1', anchor: 'S!A1', sheet: 'S', formula: '=ROUND(WDV.SLN(100,0,3),1)', text: '50.0' },
    place: { row: 0, column: 0 },
  };
  const catalogue = catalogueOf(sheet.described);
  expect(explanationOf({ ...cell, content: 50 }, new Map(), catalogue).differs).toBe(33.3);
  expect(explanationOf({ ...cell, content: 33.3 }, new Map(), catalogue).differs).toBeUndefined();
  expect(explanationOf({ ...cell, content: { error: '#BUSY!' } }, new Map(), catalogue).differs).toBe(33.3);
});

test('names that LET gives are followed, and a name without cells is left to Excel', () => {
  const cell = {
    ...{ address: 'S!A1', anchor: 'S!A1', sheet: 'S', text: '25', content: 25 },
    formula: '=LET(c,100,n,c/25,WDV.SLN(c,0,n))+rate*0',
    place: { row: 0, column: 0 },
  };
  const { calls, differs } = explanationOf(cell, new Map(), catalogueOf(sheet.described));
  expect(calls[0]?.outcome).toMatchObject({ kind: 'answered', answer: { ok: true, value: { value: 25 } } });
  expect(differs).toBeUndefined();
});

test('a formula kept in the spelling of a file that was opened without the add-in is read too', () => {
  expect(callsIn('=_xldudf_WDV_US_BONUS(A1,B1)').map(({ id }) => id)).toEqual(['WDV.US.BONUS']);
  expect(callsIn('=WDV_DDB(1,2,3,4)+NOT.OURS(1)')).toEqual([]);
});

test('a defined name is followed to its cells', async () => {
  sheet.name('Price', 'Schedule!B6');
  sheet.type('Schedule!B33', '=WDV.SLN(Price,0,1)');
  const { calls, differs } = await sheet.explained('Schedule!B33');
  expect(differs).toBeUndefined();
  expect(calls[0]?.arguments[0]?.origin).toMatchObject({ kind: 'cells', address: 'Schedule!B6' });
});

test('all cells of a spilled result, by the sign after its first cell', async () => {
  sheet.type('Schedule!J30', '=WDV.SLN(B6:B7,0,1)');
  sheet.type('Schedule!J33', '=WRITEDOWN.VIU(J30#,0.1)');
  const { calls } = await sheet.explained('Schedule!J33');
  expect(calls[0]?.arguments[0]).toMatchObject({
    value: [[486_000], [36_000]],
    origin: { kind: 'cells', address: 'Schedule!J30:J31' },
  });
});
