import {
  interestOn,
  nominalRate,
  rateOfPeriod,
  readPerYear,
  shownOfPeriod,
} from '../../../src/core/money/nominal-rate';

test('interest multiplies before it divides: what comes out even is even', () => {
  expect(interestOn(1_200, { yearly: 0.05, perYear: 12 }).toString()).toBe('5');
  expect(rateOfPeriod({ yearly: 0.06, perYear: 12 }).toString()).toBe('0.005');
});

test('a formula shows the division, where there is one', () => {
  expect(shownOfPeriod({ yearly: 0.06, perYear: 12 })).toBe('0.06 ÷ 12');
  expect(shownOfPeriod({ yearly: 0.06, perYear: 1 })).toBe('0.06');
});

test('a rate of −1 a period and less is refused', () => {
  expect(nominalRate('eir', -3.99, 4).ok).toBe(true);
  expect(nominalRate('eir', -4, 4)).toMatchObject({ ok: false, problem: { argument: 'eir', got: '-4' } });
});

test.each([
  [null, 12],
  [0, 12],
  ['', 12],
  [1, 1],
  [366, 366],
])('periods a year of %p are %d', (given, perYear) => {
  expect(readPerYear(given, 12)).toEqual({ ok: true, value: perYear });
});

test.each([-1, 0.5, 367])('periods a year of %d are refused', (given) => {
  expect(readPerYear(given, 12)).toMatchObject({ ok: false, problem: { kind: 'out-of-range' } });
});
