import {
  ACCELERATED,
  PRODUCTIVITY,
  propertyOf,
  REACCELERATED,
} from '../../../../src/core/tax/ca/first-year-factor';
import { inForce } from '../../../../src/core/tax/dated-table';
import { parseIsoDate } from '../../../../src/core/time/serial';

const TABLES = { ACCELERATED, REACCELERATED, PRODUCTIVITY };

/** Class and its rate, which with the factor makes the share of cost that the first year is known for. */
test.each([
  ['ACCELERATED', '2019-06-30', 'class 43.1', 0.3, 1],
  ['ACCELERATED', '2024-06-30', 'class 43.1', 0.3, 0.75],
  ['ACCELERATED', '2027-12-31', 'class 43.1', 0.3, 0.55],
  ['ACCELERATED', '2023-12-31', 'class 43.2', 0.5, 1],
  ['ACCELERATED', '2025-12-31', 'class 43.2', 0.5, 0.75],
  ['ACCELERATED', '2026-01-01', 'class 43.2', 0.5, 0.55],
  ['ACCELERATED', '2018-11-21', 'class 53', 0.5, 1],
  ['ACCELERATED', '2024-01-01', 'class 53', 0.5, 0.75],
  ['ACCELERATED', '2026-12-31', 'class 53', 0.5, 0.55],
  ['ACCELERATED', '2023-12-31', 'classes in general', 0.2, 0.3],
  ['ACCELERATED', '2024-01-01', 'classes in general', 0.2, 0.2],
  ['REACCELERATED', '2029-12-31', 'classes in general', 0.2, 0.3],
  ['REACCELERATED', '2033-12-31', 'classes in general', 0.2, 0.2],
  ['REACCELERATED', '2029-12-31', 'class 43.1', 0.3, 1],
  ['REACCELERATED', '2031-12-31', 'class 43.1', 0.3, 0.75],
  ['REACCELERATED', '2032-01-01', 'class 43.1', 0.3, 0.55],
  ['REACCELERATED', '2025-06-30', 'class 53', 0.5, 1],
  ['PRODUCTIVITY', '2024-04-16', 'class 44', 0.25, 1],
  ['PRODUCTIVITY', '2025-06-30', 'class 46', 0.3, 1],
  ['PRODUCTIVITY', '2026-12-31', 'class 50', 0.55, 1],
] as const)('%s, %s, %s at %d: %d of cost in the first year', (name, day, classes, rate, share) => {
  const row = inForce(TABLES[name], 'day', parseIsoDate(day) ?? 0);
  const factor = row.ok ? row.value.figure.find((each) => each.classes === classes)?.factor : undefined;
  expect(rate * (1 + (factor ?? NaN))).toBeCloseTo(share, 12);
});

test.each([
  ['ACCELERATED', '2018-11-20'],
  ['ACCELERATED', '2028-01-01'],
  ['REACCELERATED', '2024-12-31'],
  ['REACCELERATED', '2034-01-01'],
  ['PRODUCTIVITY', '2024-04-15'],
  ['PRODUCTIVITY', '2027-01-01'],
] as const)('%s has no factor on %s', (name, day) => {
  expect(inForce(TABLES[name], 'day', parseIsoDate(day) ?? 0)).toMatchObject({
    ok: false,
    problem: { kind: 'not-on-record' },
  });
});

test('a factor is named with its property; rows with one factor are one spell', () => {
  const [in2018, in2025] = ['from 2018-11-21 to 2024-12-31', 'from 2025-01-01'];
  expect(propertyOf(0)).toEqual([
    `0 for classes in general acquired ${in2018} and available for use from 2024-01-01 to 2027-12-31`,
    `0 for classes in general acquired ${in2025} and available for use from 2030-01-01 to 2033-12-31`,
  ]);
  expect(propertyOf(0.5)).toEqual([
    `1/2 for classes in general acquired ${in2018} and available for use from 2018-11-21 to 2023-12-31`,
    `1/2 for class 43.2 acquired ${in2018} and available for use from 2024-01-01 to 2025-12-31`,
    `1/2 for class 53 acquired ${in2018} and available for use from 2024-01-01 to 2025-12-31`,
    `1/2 for classes in general acquired ${in2025} and available for use from 2025-01-01 to 2029-12-31`,
  ]);
});

test('a factor typed with two decimals is the fraction of the law; others are in no table', () => {
  expect(propertyOf(2.33)).toEqual(propertyOf(7 / 3));
  expect(propertyOf(0.83)).toEqual(propertyOf(5 / 6));
  expect(propertyOf(0.82)).toEqual(propertyOf(9 / 11));
  expect(propertyOf(0.6)).toEqual([]);
});

test('a table says its figures in words', () => {
  expect(PRODUCTIVITY.shows(PRODUCTIVITY.rows[0]?.figure ?? [])).toBe(
    '3 for class 44, 7/3 for class 46, 9/11 for class 50',
  );
});
