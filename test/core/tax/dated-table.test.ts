import { cite } from '../../../src/core/citation';
import {
  covers,
  inForce,
  rowsBetween,
  spanOf,
  standing,
  type DatedTable,
} from '../../../src/core/tax/dated-table';
import { parseIsoDate } from '../../../src/core/time/serial';

const law = (place: string) => cite('Act', place);

const RATES: DatedTable<number> = {
  name: 'Rates',
  unit: 'fraction a year',
  datedBy: 'purchase',
  until: '2027-12-31',
  checked: '2026-11-22',
  rows: [
    { from: '2020-01-01', figure: 0.25, source: law('1') },
    { from: '2023-01-01', figure: null, source: law('2') },
    { from: '2024-04-01', figure: 0.2, source: law('3') },
    { from: '2025-07-01', figure: 0.3, source: law('4'), unconfirmed: 'read in a newspaper' },
  ],
  shows: (rate) => `${rate}`,
};
const OPEN: DatedTable<number> = { ...RATES, until: undefined as never };

const day = (date: string): number => parseIsoDate(date) ?? NaN;

test.each([
  ['2020-01-01', 0.25, '1'],
  ['2022-12-31', 0.25, '1'],
  ['2024-04-01', 0.2, '3'],
  ['2025-06-30', 0.2, '3'],
  ['2025-07-01', 0.3, '4'],
  ['2027-12-31', 0.3, '4'],
])('on %s the figure is %d, by section %s', (date, figure, place) => {
  expect(inForce(RATES, 'acquired', day(date))).toMatchObject({
    ok: true,
    value: { figure, source: { place } },
  });
});

test.each(['2019-12-31', '2023-01-01', '2024-03-31', '2028-01-01'])(
  'on %s there is none, and the problem says the name and the span',
  (date) => {
    expect(inForce(RATES, 'acquired', day(date))).toEqual({
      ok: false,
      problem: {
        kind: 'not-on-record',
        argument: 'acquired',
        got: date,
        takes: 'a day in "Rates", 2020-01-01 to 2022-12-31 or 2024-04-01 to 2027-12-31',
      },
    });
  },
);

test('an open table stands until the law changes', () => {
  expect(spanOf(OPEN)).toBe('2020-01-01 to 2022-12-31 or from 2024-04-01 on');
  expect(inForce(OPEN, 'acquired', day('2099-01-01'))).toMatchObject({
    value: { figure: 0.3, to: undefined },
  });
});

test('a span meets every row in force on one of its days, and is covered where none is missing', () => {
  const figures = (first: string, last: string) =>
    rowsBetween(RATES, day(first), day(last)).map(({ figure }) => figure);
  expect(figures('2022-07-01', '2024-06-30')).toEqual([0.25, 0.2]);
  expect(figures('2023-02-01', '2023-03-01')).toEqual([]);
  expect(figures('2024-01-01', '2030-01-01')).toEqual([0.2, 0.3]);
  expect(covers(RATES, day('2024-04-01'), day('2027-12-31'))).toBe(true);
  expect(covers(RATES, day('2024-03-31'), day('2024-04-30'))).toBe(false);
  expect(covers(RATES, day('2022-12-31'), day('2024-04-01'))).toBe(false);
  expect(covers(RATES, day('2027-12-31'), day('2028-01-01'))).toBe(false);
  expect(covers(OPEN, day('2024-12-31'), day('2040-01-01'))).toBe(true);
});

test('a working says since when, and what was not confirmed', () => {
  const rows = rowsBetween(RATES, day('2025-01-01'), day('2026-01-01'));
  expect(rows.map(standing)).toEqual([
    'in force from 2024-04-01',
    'in force from 2025-07-01; not confirmed: read in a newspaper',
  ]);
});
