import { number, positive } from '../../../src/core/excel/argument';
import { readFrenchPlan } from '../../../src/core/excel/french-plan';

test('the seven arguments become a plan with its first period counted', () => {
  expect(readFrenchPlan(positive('rate'), [2400, '2008-08-19', 39813.75, 300, 1, 0.15, 1])).toEqual({
    ok: true,
    value: { cost: 2400, salvage: 300, period: 1, rate: 0.15, first: { days: 134, yearDays: 366 } },
  });
});

test('basis is 0 when omitted and loses its fraction', () => {
  const first = (basis: unknown) =>
    readFrenchPlan(positive('rate'), [2400, 39679, 39813, 300, 1, 0.15, basis]);
  expect(first(null)).toEqual(first(0));
  expect(first(1.9)).toEqual(first(1));
});

test('the function’s own rule for the rate is asked', () => {
  const never = number('rate', 'nothing', () => false);
  const refused = readFrenchPlan(never, [2400, 39679, 39813, 300, 1, 0.15, 1]);
  expect(refused).toMatchObject({ problem: { argument: 'rate', got: '0.15', takes: 'nothing' } });
});
