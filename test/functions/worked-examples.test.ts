/** The examples that the project was asked for, through the functions a cell calls. */

import { ddb } from '../../src/functions/wdv/excel';
import { schedule, value } from '../../src/functions/wdv/schedules';
import { amount, impairment } from '../../src/functions/writedown/impairment';
import { lcnrv } from '../../src/functions/writedown/inventory';
import { journal } from '../../src/functions/writedown/journal';
import { thrownBy } from './thrown';

/** How Excel passes an omitted argument. */
const omitted = null as unknown as undefined;

function charges(table: unknown[][]): unknown[] {
  return table.slice(1).map((row) => row[2]);
}

test('straight line, 500,000 less 50,000 over 10 years: 45,000 a year, 365,000 after three', () => {
  expect(charges(schedule(500_000, 50_000, 10))).toEqual(Array(10).fill(45_000));
  expect(value(500_000, 50_000, 10, 3)).toBe(365_000);
});

test('20 % declining on 100,000: 20,000, then 16,000', () => {
  expect(charges(schedule(100_000, 0, 10, 'DDB')).slice(0, 2)).toEqual([20_000, 16_000]);
  expect([ddb(100_000, 0, 10, 1, 2), ddb(100_000, 0, 10, 2, omitted)]).toEqual([20_000, 16_000]);
});

test('=WDV.DDB(10000,1000,5,1) is 4000', () => {
  expect(ddb(10_000, 1_000, 5, 1)).toBe(4_000);
});

test('carrying 200,000 against recoverable 160,000: 40,000', () => {
  expect(impairment(200_000, 160_000)).toBe(40_000);
});

test('an aircraft of 250 m against 180 m: 70 m', () => {
  expect(impairment(250e6, 180e6)).toBe(70e6);
});

test('stock of 10,000 worth 2,000: 8,000', () => {
  expect(lcnrv(10_000, 2_000)).toBe(8_000);
});

test('property of 500,000 worth 300,000: 200,000', () => {
  expect(amount(500_000, 300_000)).toBe(200_000);
});

test('a schedule as Excel calls it, every optional argument omitted as null', () => {
  const table = schedule(
    1000,
    100,
    3,
    omitted,
    omitted,
    omitted,
    omitted,
    omitted,
    omitted,
    omitted,
    omitted,
    omitted,
    omitted,
  );
  expect(table).toEqual([
    ['Period', 'Opening', 'Charge', 'Adjustment', 'Accumulated', 'Closing'],
    [1, 1000, 300, 0, 300, 700],
    [2, 700, 300, 0, 600, 400],
    [3, 400, 300, 0, 900, 100],
  ]);
});

test('an entry takes its one amount as Excel passes a single cell: as a range of one', () => {
  expect(journal('Depreciation', [[4000]])).toEqual([
    ['Date', 'Account', 'Debit', 'Credit', 'Memo'],
    ['', 'Depreciation expense', 4000, '', ''],
    ['', 'Accumulated depreciation', '', 4000, ''],
  ]);
});

test('a table without a needed column says which in the cell', () => {
  expect(thrownBy(() => schedule(1000, 100, 3, 'SLN', 0, 0, 0, 0, 0, 2, [['Date']]))).toMatchObject({
    code: '#VALUE!',
    message: 'events got no column Period; it takes a table with a column Period.',
  });
});
