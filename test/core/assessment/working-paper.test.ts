import { assess } from '../../../src/core/assessment/assess';
import { testKindNamed } from '../../../src/core/assessment/kinds';
import { filledCells, type PaperCell } from '../../../src/core/assessment/paper';
import type { PaperInput } from '../../../src/core/assessment/paper-request';
import { workingPaper } from '../../../src/core/assessment/working-paper';
import { testWords } from '../../../src/taskpane/words/test';

const kind = testKindNamed('ias-36-unit');
const given = new Map<string, unknown>([
  ['decimals', 0],
  [
    'assets',
    [
      ['Asset', 'Carrying'],
      ['A', 600],
      ['B', 500],
    ],
  ],
  ['cash_flows', [[100, 110, 120]]],
  ['rate', 0.1],
  ['growth', 0.02],
]);
const inputs = new Map<string, PaperInput>([
  ['assets', { cells: 'Plan!A1:B3' }],
  ['cash_flows', { cells: 'Plan!D1:F1', each: ['Plan!D1', 'Plan!E1', 'Plan!F1'] }],
  ['rate', { formula: '=Plan!H1' }],
  ['growth', { typed: 0.02 }],
]);
const indicators = kind.indicators.map((one) => ({ ...one, answer: 'no' as const, note: '' }));
const paper = workingPaper(
  {
    kind,
    name: 'Unit 7',
    inputs,
    assessment: assess(kind, given, 0),
    indicators,
    accounts: new Map(),
    decimals: 0,
    words: testWords.paper,
  },
  given,
);

const beside = (label: string): readonly PaperCell[] => {
  const row = paper.cells.find(({ content }) => 'text' in content && content.text === label)?.row;
  return paper.cells.filter((cell) => cell.row === row && cell.column > 0);
};

it('no cell has two contents, and none lies outside', () => {
  const places = paper.cells.map(({ row, column }) => `${row},${column}`);
  expect(new Set(places).size).toBe(places.length);
  expect(paper.cells.every(({ row, column }) => row < paper.rows && column < paper.columns)).toBe(true);
  expect(paper.widths).toHaveLength(paper.columns);
  expect(filledCells(paper)).toBeLessThan(paper.cells.length);
});

it('shows a short list cell by cell, and of a table its address', () => {
  expect(beside('Cash flows').map(({ content }) => content)).toEqual(
    ['D', 'E', 'F'].map((column) => ({ formula: `=IF(Plan!${column}1="","",Plan!${column}1)` })),
  );
  expect(beside('Assets of the unit')[0]?.content).toEqual({ text: 'Plan!A1:B3' });
});

it('refers to what was taken, holds what was typed, and leaves room for the rest', () => {
  expect(beside('Discount rate before tax')[0]).toMatchObject({
    content: { formula: '=Plan!H1' },
    look: 'formula',
  });
  expect(beside('Growth after the last flow')[0]).toMatchObject({ content: { number: 0.02 }, look: 'input' });
  expect(beside('Goodwill of the unit')[0]).toMatchObject({ content: { text: '' }, look: 'input' });
});

it('writes the test as formulas over its own cells', () => {
  expect(beside('Value in use')[0]?.content).toEqual({
    formula: '=WRITEDOWN.VIU(B10:D10,B11,IF(B12="","",B12),B13)',
  });
  expect(beside('Recoverable amount')[0]?.content).toEqual({ formula: '=WRITEDOWN.RECOVERABLE("",B18)' });
  expect(beside('Impairment loss')[0]).toMatchObject({ look: 'result', format: '#,##0' });
});

it('ends with every indicator, the sources and room to sign', () => {
  expect(kind.indicators.every(({ text }) => beside(text).length === 3)).toBe(true);
  expect(beside('Reviewed by').filter(({ look }) => look === 'input')).toHaveLength(2);
});
