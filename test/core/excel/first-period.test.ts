import { firstPeriod } from '../../../src/core/excel/first-period';

const plan = { cost: 2400, salvage: 300, period: 0, rate: 0.15, first: { days: 134, yearDays: 366 } };

test('days over the days of a year of the yearly charge', () => {
  expect(firstPeriod(plan, 0.15).full).toBe(false);
  expect(firstPeriod(plan, 0.15).formula()).toBe('min(134 ÷ 366 × 0.15 × 2,400, 2,400 − 300)');
  expect(firstPeriod(plan, 0.15).charge).toBeCloseTo(131.803278688525, 9);
});

test('no days count as a full period', () => {
  expect(firstPeriod({ ...plan, first: { days: 0, yearDays: 366 } }, 0.15)).toMatchObject({
    charge: 360,
    full: true,
  });
});

test('never more than the depreciable amount', () => {
  expect(firstPeriod({ ...plan, first: { days: 99999, yearDays: 366 } }, 0.15).charge).toBe(2100);
});
