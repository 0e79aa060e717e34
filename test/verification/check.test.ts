import { schedule } from '../../src/core/depreciation/schedule';
import type { Matrix } from '../../src/core/working';
import { valueOf } from '../core/answers';
import { check, refused } from './check';
import { scheduleCase, type CaseSpec } from './schedule-case';

const spec: CaseSpec = {
  method: 'SLN',
  cost: 100_010n,
  salvage: 0n,
  decimals: 2,
  life: 60,
  frequency: 'month',
};
const made = scheduleCase(spec);

function tableOf({ given: [cost, salvage, life, ...rest] }: typeof made): Matrix {
  return valueOf(schedule(cost, salvage, life, ...rest));
}
/** The table with one cell changed. */
function doctored(row: number, column: number, by: number): Matrix {
  return tableOf(made).map((cells, index) =>
    cells.map((cell, place) => (index === row && place === column ? Number(cell) + by : cell)),
  );
}

test('the table of the core has nothing wrong: 1000.10 over 60 months', () => {
  expect(check(made, tableOf(made))).toEqual({ rows: 60, wrongRows: 0, missesTotal: false });
});

test('with a date its days are compared, too', () => {
  const dated = scheduleCase({
    ...spec,
    inService: { year: 2023, month: 5, day: 15, convention: 'mid-month', yearEnd: 3 },
  });
  expect(dated.moments).toHaveLength(61);
  expect(dated.days?.[0]).toEqual([45_061, 45_077]);
  expect(check(dated, tableOf(dated))).toEqual({ rows: 61, wrongRows: 0, missesTotal: false });
});

test('a cent too much in one charge is a wrong row and a missed total', () => {
  const { wrongRows, missesTotal, first } = check(made, doctored(3, 2, 0.01));
  expect([wrongRows, missesTotal]).toEqual([1, true]);
  expect(first).toContain('row 3 is [3,966.76,16.68');
});

test('a cent in any other column is a wrong row', () => {
  for (const column of [0, 1, 3, 4, 5]) expect(check(made, doctored(7, column, 0.01)).wrongRows).toBe(1);
});

test('rows too many, rows missing and another header are found', () => {
  const table = tableOf(made);
  expect(check(made, [...table, [61, 0, 0, 0, 1000.1, 0]])).toMatchObject({ rows: 61, wrongRows: 1 });
  expect(check(made, table.slice(0, -1))).toMatchObject({ rows: 60, wrongRows: 1, missesTotal: true });
  expect(check(made, [['Period'], ...table.slice(1)]).first).toBe('the header is another');
});

test('a schedule that is refused counts all its rows as wrong', () => {
  expect(refused(made, 'because')).toMatchObject({ rows: 60, wrongRows: 60, missesTotal: true });
});
