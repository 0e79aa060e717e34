/** What an argument comes to here is what the spreadsheet's engine hands to the function. */

import { journal } from '../../../../src/core/journal/journal';
import { openSheet, type Sheet } from '../sheet';

jest.setTimeout(60_000);

let sheet: Sheet;
beforeAll(async () => {
  sheet = await openSheet();
  const cells: readonly (readonly [string, string | number])[] = [
    ['Stock!R1', 12.5],
    ['Stock!R2', -3],
    ['Stock!R3', 'hello'],
    ['Stock!R4', '=1=1'],
    ['Stock!R6', 46112],
    ['Stock!S1', 1],
    ['Stock!S2', 2],
    ['Stock!S3', 'c'],
  ];
  cells.forEach(([address, entry]) => sheet.type(address, entry));
});

/** SLN over one period less nothing is its cost: the argument as the function got it. */
const asked = (argument: string): string => `=WDV.SLN(${argument},0,1)`;

test.each([
  'R1',
  '$R$1',
  "'Stock'!R1",
  'Register!C2',
  '-R1',
  'R1+R2*2',
  'R1-R2/4',
  'R1^2',
  '50%*R1',
  'R1%',
  '(R1+R2)*R2',
  'R5',
  'R5+1',
  'R4',
  'R4+1',
  '"7"',
  '"7"+1',
  'IF(R1>R2,R1,R2)',
  'IF(R3="HELLO",1,2)',
  'IF(R5=0,1,2)',
  'IF(R5="",1,2)',
  'IF(R1<>R1,1)',
  'IF("a"<"b",1,2)',
  'IF(1<"a",1,2)',
  'IFERROR(1/0,9)',
  'IFERROR(R1,9)',
  'SUM(R1:R6)',
  'SUM(R1:R2,4)',
  'MAX(R1:R2)',
  'MIN(R1,R2,-100)',
  'ABS(R2)',
  'INT(R2/2)',
  'ROUND(R1/3,2)',
  'ROUND(2.5,0)',
  'ROUND(1250,-2)',
  'DATE(2026,3,31)',
  'DATE(2026,14,1)',
  'DATE(2026,1,0)',
  'EDATE(R6,-1)',
  'EOMONTH(R6,1)',
  'YEAR(R6)',
  'MONTH(R6)+DAY(R6)',
  'CHOOSE(2,R1,R2)',
  'INDEX(R1:S3,2,1)',
  'INDEX(R1:R3,2)',
  'MATCH("c",S1:S3,0)',
  'NOT(R5)',
  'WDV.SLN(R1,R2,5)',
  'IF(R1>100,WDV.SLN(1,0,1),WDV.SLN(2,0,1))',
])('%s', async (argument) => {
  sheet.type('Stock!T1', asked(argument));
  const { cell, calls, differs } = await sheet.explained('Stock!T1');
  const { outcome } = calls[calls.length - 1] ?? {};
  const worked =
    outcome?.kind === 'answered' && outcome.answer.ok ? outcome.answer.value.value : JSON.stringify(outcome);
  expect(differs).toBeUndefined();
  expect(worked).toBe(cell.content);
});

// The engine parts with Excel here, so these stand by Excel's own documentation.
test.each([
  ['-2^2', 4],
  ['-R1^2', 156.25],
  ['ROUND(-1.005,2)', -1.01],
])('%s is %d, as in Excel', async (argument, value) => {
  sheet.type('Stock!T1', asked(argument));
  const { calls } = await sheet.explained('Stock!T1');
  const { outcome } = calls[0] ?? {};
  expect(outcome?.kind === 'answered' && outcome.answer.ok && outcome.answer.value.value).toBe(value);
});

test.each([
  ['R3', '#VALUE!', 'not-called'],
  ['1/0', '#DIV/0!', 'not-called'],
  ['MATCH("x",S1:S3,0)', '#N/A', 'not-called'],
  ['WDV.SLN(1,0,0)', '#DIV/0!', 'not-called'],
])('an argument of %s is %s in the cell, and the function is never called', async (argument, error, kind) => {
  sheet.type('Stock!T1', asked(argument));
  const { cell, calls, differs } = await sheet.explained('Stock!T1');
  expect(cell.content).toEqual({ error });
  expect(differs).toBeUndefined();
  expect(calls[calls.length - 1]?.outcome).toMatchObject({ kind, argument: 0 });
});

test.each([
  ['AVERAGE(R1:R2)', 'AVERAGE(R1:R2)'],
  ['2*SQRT(R1)', 'SQRT(R1)'],
  ['MATCH(2,S1:S2,1)', 'MATCH(2,S1:S2,1)'],
  ['1+"1.5"', '1+"1.5"'],
  ['IF("TRUE",1,2)', 'IF("TRUE",1,2)'],
  ['SUM(INDEX(R1:R5,4),1)', 'SUM(INDEX(R1:R5,4),1)'],
])('%s is left to Excel, and the part that stands in the way is named', async (argument, part) => {
  sheet.type('Stock!T1', asked(argument));
  const { calls, differs } = await sheet.explained('Stock!T1');
  expect(differs).toBeUndefined();
  expect(calls[calls.length - 1]?.outcome).toEqual({ kind: 'unknown', part });
});

test('a range where one value belongs is worked cell by cell', async () => {
  sheet.type('Stock!T1', '=WDV.SLN(R1:R2,0,5)');
  const { cell, calls } = await sheet.explained('Stock!T2');
  expect(cell).toMatchObject({ anchor: 'Stock!T1', place: { row: 1, column: 0 }, content: -0.6 });
  const { outcome } = calls[0] ?? {};
  expect(outcome?.kind === 'answered' && outcome.answer.ok && outcome.answer.value.value).toBe(-0.6);
  sheet.type('Stock!T1', '');
});

test('the journal formula of the pane, whose amounts are columns put together by CHOOSE', async () => {
  sheet.type('Stock!T10', '=WRITEDOWN.JOURNAL("impairment",CHOOSE({1,2},{"surplus";"amount"},S1:S2))');
  // The engine's CHOOSE takes single values, so the table it would be is asked of the core.
  const made = journal('impairment', [
    ['surplus', 1],
    ['amount', 2],
  ]);
  const { calls } = await sheet.explained('Stock!T10');
  const { outcome } = calls[0] ?? {};
  const explained = outcome?.kind === 'answered' && outcome.answer.ok && outcome.answer.value.value;
  expect(explained).toEqual(made.ok && made.value.value);
});
