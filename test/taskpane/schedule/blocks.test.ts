import { formulaBlock, sizeOf, valuesBlock } from '../../../src/taskpane/schedule/blocks';
import { excelBlock, excelOf } from '../../../src/taskpane/schedule/excel-block';
import { method, ready, typedForm } from './forms';
import type { Change, FieldName } from '../../../src/taskpane/schedule/form';

const NOWHERE = { events: undefined, units: undefined };

function excelFormulas(changes: readonly Change[], texts: Partial<Record<FieldName, string>> = {}) {
  const form = typedForm(changes, texts);
  const made = ready(form);
  const own = excelOf(made, 'en-US');
  return typeof own === 'string' ? own : excelBlock(form, made, own, 'Assets!B4').entries;
}

it('a formula is one cell, and counts the cells it fills', () => {
  const form = typedForm();
  const block = formulaBlock(form, ready(form), NOWHERE, 'Assets!B4');
  expect(block.entries).toEqual([['=WDV.SCHEDULE(10000,1000,5)']]);
  expect([block.rows, block.columns.length]).toEqual([6, 6]);
  expect(sizeOf(ready(form), 'formula')).toEqual([6, 6]);
});

it('values are a table with a total that adds its columns up', () => {
  const made = ready(typedForm([], { life: '2' }));
  const block = valuesBlock(made, 'Assets!Z4');
  expect(block.entries).toEqual([
    ['Period', 'Opening', 'Charge', 'Adjustment', 'Accumulated', 'Closing'],
    [1, 10000, 4500, 0, 4500, 5500],
    [2, 5500, 4500, 0, 9000, 1000],
    ['Total', '', '=SUM(AB5:AB6)', '=SUM(AC5:AC6)', '', ''],
  ]);
  expect(sizeOf(made, 'values')).toEqual([block.rows, block.columns.length]);
});

it('days and amounts have formats of their own, in the decimals of the workbook', () => {
  const dated = ready(typedForm([], { in_service: '2026-01-01' }), {}, { decimals: 0 });
  expect(valuesBlock(dated, 'Assets!A1').columns.map(({ format }) => format)).toEqual([
    '0',
    'yyyy-mm-dd',
    'yyyy-mm-dd',
    '#,##0',
    '#,##0',
    '#,##0',
    '#,##0',
    '#,##0',
  ]);
});

it('Excel’s own function stands in each row, with plain arithmetic around it', () => {
  expect(excelFormulas([method('DDB')], { life: '2' })).toEqual([
    ['Year', 'Opening', 'Charge', 'Accumulated', 'Closing'],
    [1, '=10000', '=DDB(10000,1000,2,B5)', '=D5', '=C5-D5'],
    [2, '=F5', '=DDB(10000,1000,2,B6)', '=E5+D6', '=C6-D6'],
    ['Total', '', '=SUM(D5:D6)', '', ''],
  ]);
});

it.each([
  ['SLN', {}, '=SLN($C$1,1000,5)'],
  ['SYD', {}, '=SYD($C$1,1000,5,B5)'],
  // The rate is a half: 5,000, 2,500, 1,250.
  ['DB', { salvage: '1,250', life: '3' }, '=DB($C$1,1250,3,B5)'],
  ['VDB', { factor: '1.5' }, '=VDB($C$1,1000,5,B5-1,B5,1.5)'],
])('%s refers to picked cells, and keeps to them', (word, texts, first) => {
  const entries = excelFormulas(
    [method(word), { type: 'taken', field: 'cost', text: '10,000.00', source: 'Assets!C1' }],
    texts,
  );
  expect([entries[1]?.[1], entries[1]?.[2]]).toEqual(['=$C$1', first]);
});

it('ROUND stands around Excel’s charges where they have more decimals', () => {
  expect(excelFormulas([method('DDB')], { life: '7' })[1]?.[2]).toBe('=ROUND(DDB(10000,1000,7,B5),2)');
});

it.each([
  ['drifts', [], { cost: '100', salvage: '0', life: '3' }, 'Excel’s SLN drifts by 0.01 in year 2.'],
  [
    'lacks a year',
    [method('DDB')],
    { life: '4.5' },
    'Excel’s DDB counts whole years only and has none for year 5.',
  ],
  ['does not know it', [method('REDUCING')], {}, 'Excel has no function for this method.'],
  ['knows no dates', [], { in_service: '2026-01-01' }, 'Excel’s own functions know no dates.'],
  [
    'goes by years',
    [{ type: 'chosen', what: 'frequency', word: 'month' }],
    {},
    'Excel’s own functions are compared year by year only.',
  ],
  [
    'knows no events',
    [{ type: 'event added' }, { type: 'event', index: 0, part: 'on', text: '1' }],
    {},
    'Excel’s own functions know no events.',
  ],
] as const)('is not offered where Excel %s', (_, changes, texts, why) => {
  expect(excelFormulas(changes as readonly Change[], texts)).toBe(why);
});
