import { functionNames } from '../../src/workbook/function-names';
import { asExcelFormula, spillsIn, usesIn } from '../../src/workbook/share-formulas';

const NAMES = functionNames(['WDV.SLN', 'WDV.DDB', 'WDV.UK.POOL', 'WRITEDOWN.NRV']);

it.each([
  ['=WDV.SLN(A1,A2,A3)', ['WDV.SLN'], '=WDV.SLN(A1,A2,A3)'],
  ['=1+wdv.sln(A1,A2,A3)', ['WDV.SLN'], '=1+wdv.sln(A1,A2,A3)'],
  ['=ROUND(WRITEDOWN.NRV(WDV.SLN(1,2,3),B1),2)', ['WRITEDOWN.NRV', 'WDV.SLN'], undefined],
  ['=DEV.WDV.SLN(1,2,3)', ['WDV.SLN'], undefined],
  ['=@WDV.SLN(1,2,3)', ['WDV.SLN'], undefined],
  ['=BYROW(A1:C3,WDV.SLN)', ['WDV.SLN'], undefined],
])('%s calls %j', (formula, ids, entered = formula) => {
  expect(usesIn(formula, NAMES)).toEqual({ ids, unknown: [], isDamaged: false, entered });
});

it.each([
  ['=_xldudf_WDV_UK_POOL(A1)', '=WDV.UK.POOL(A1)'],
  ['=_xldudf_DEV_WDV_SLN(A1)', '=DEV.WDV.SLN(A1)'],
  ['=[2]!_xldudf_WDV_SLN(A1)+A2', '=WDV.SLN(A1)+A2'],
  ['=Bloomberg.xla!_xldudf_WDV_SLN(A1)', '=WDV.SLN(A1)'],
  ["='C:\\x\\[b.xla]'!_xldudf_WDV_SLN('A 1'!A1)", "=WDV.SLN('A 1'!A1)"],
  ["='it''s (1).xla'!_xldudf_WDV_SLN(A1)", '=WDV.SLN(A1)'],
  ['=[b.xla]Sheet1!_xldudf_WRITEDOWN_NRV(1)', '=WRITEDOWN.NRV(1)'],
  ['="[2]!_xldudf_WDV_SLN("&_xldudf_WDV_SLN(1)', '="[2]!_xldudf_WDV_SLN("&WDV.SLN(1)'],
])('%s is damaged and entered as %s', (formula, entered) => {
  expect(usesIn(formula, NAMES)).toMatchObject({ isDamaged: true, entered });
});

it.each([
  '="WDV.SLN(A1)"',
  "='WDV.SLN(A1)'!A1",
  '=SLN(A1,A2,A3)',
  '=_xldudf_OTHER_SLN(1)',
  '=[2]!_xldudf_OTHER_SLN(1)',
  '=WDV_SLN(1)',
  '=MYWDV.SLN(1)',
  '=WDV.RATES+1',
])('%s is not ours', (formula) => {
  expect(usesIn(formula, NAMES)?.ids ?? []).toEqual([]);
});

it('says what is named like ours but unknown', () => {
  expect(usesIn('=WDV.NOSUCH(1)+_xldudf_WDV_NOSUCH(2)+WDV.SLN(1,2,3)', NAMES)).toMatchObject({
    ids: ['WDV.SLN'],
    unknown: ['WDV.NOSUCH', '_xldudf_WDV_NOSUCH'],
  });
});

it.each([
  ['=WDV.SLN(A1,A2,A3)', '=SLN(A1,A2,A3)'],
  ['=SUM(WDV.SLN(A1,MAX(A2,0),A3),WDV.DDB(1,2,3,4))', '=SUM(SLN(A1,MAX(A2,0),A3),DDB(1,2,3,4))'],
  ['=IF(A1,,WDV.SLN(A1,A2,A3))', '=IF(A1,,SLN(A1,A2,A3))'],
  ['=DEV.WDV.SLN(1,2,3)', '=SLN(1,2,3)'],
  ['=WDV.DDB(A1,A2,A3,1,)', undefined],
  ['=WDV.DDB(A1,,A3,1)', undefined],
  ['=WDV.SLN()', undefined],
  ['=WDV.SLN(A1,A2,A3)+WRITEDOWN.NRV(1,2)', undefined],
  ['=BYROW(A1:C3,WDV.SLN)', undefined],
])('%s is in Excel’s own words %s', (formula, excels) => {
  const uses = usesIn(formula, NAMES);
  expect(uses && asExcelFormula(uses, NAMES)).toBe(excels);
});

it('finds references to spilled results, on whichever sheet', () => {
  expect(spillsIn("=SUM($B$4#)+ROWS('Close ''26'!C1#)&\"D1#\"+E1")).toEqual([
    { sheet: undefined, cells: '$B$4' },
    { sheet: "Close '26", cells: 'C1' },
  ]);
});
