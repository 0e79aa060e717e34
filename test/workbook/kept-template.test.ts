import { formulaFrom, numbersIn, templateOf } from '../../src/workbook/kept-template';

/** The template of a formula, and its references by their numbers. */
function taken(formula: string, home: string) {
  const references = new Map<number, string>();
  const template = templateOf(formula, home, (reference) => {
    const known = [...references].find(([, one]) => one === reference)?.[0];
    const number = known ?? references.size + 1;
    references.set(number, reference);
    return number;
  });
  return { template, references };
}

it('puts a number in place of every reference, one for what is written alike', () => {
  const { template, references } = taken("=WDV.SLN(A1,$A$2,A1)+'Close ''26'!B3:C9+SUM(A:A,2:5)", 'Plan');
  expect(template).toBe('=WDV.SLN(«1»,«2»,«1»)+«!3»+SUM(«4»,«5»)');
  expect([...references.values()]).toEqual([
    'Plan!A1',
    'Plan!$A$2',
    "'Close ''26'!B3:C9",
    'Plan!A:A',
    'Plan!2:5',
  ]);
});

it.each([
  '=ROUND(WDV.SLN(A1,$A$2,A$3),2)+1&"A1 «1» ""B2"""',
  "=WDV.SLN('Close ''26'!A1,Plan!B2,B2)",
  "=SUM('««1»'!A1,A1:INDEX(B1:B9,2),Sheet1:Sheet3!A1,[Book2.xlsx]Sheet1!A1,'C:\\x\\[b.xlsx]S 1'!A1)",
  '=WDV.SCHEDULE(Assets[@Cost],Assets[[#Totals],[Life]],Rate,{1,2;3,4},TRUE,#N/A)',
  '=LET(x,WDV.SLN(A1,B1,C1),x+A1#)',
  '= WDV.SLN( A1 ,\n B1:B2  C1:C2)',
])('gives %s again to the letter', (formula) => {
  for (const home of ['Plan', "Close '26"]) {
    const { template, references } = taken(formula, home);
    expect(formulaFrom(template, home, references)).toBe(formula);
  }
});

it('names the sheet of a reference where the formula has moved to another one', () => {
  const { template, references } = taken('=WDV.SLN(A1,Plan!A2,Rates!A3)', 'Plan');
  expect(formulaFrom(template, 'Rates', references)).toBe('=WDV.SLN(Plan!A1,Plan!A2,Rates!A3)');
});

it('says what is gone as Excel does', () => {
  const { template, references } = taken('=WDV.SLN(A1,A2,A3)', 'Plan');
  const left = new Map(references).set(2, '#REF!');
  expect(formulaFrom(template, 'Plan', left)).toBe('=WDV.SLN(A1,#REF!,A3)');
  expect(numbersIn(template)).toEqual([1, 2, 3]);
});
