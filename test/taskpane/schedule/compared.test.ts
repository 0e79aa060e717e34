import { comparable, comparisonOf } from '../../../src/taskpane/schedule/compared';
import type { Change } from '../../../src/taskpane/schedule/form';
import { method, ready, typedForm } from './forms';

const compare = (word: string): Change => ({ type: 'compared', word, isCompared: true });

function comparison(...parameters: Parameters<typeof typedForm>) {
  const form = typedForm(...parameters);
  return comparisonOf(form, ready(form));
}

it('is the chosen method alone until another is compared', () => {
  const { methods } = comparison([method('DDB')]);
  expect(methods.map(({ method: { word } }) => word)).toEqual(['DDB']);
});

it('tells what each method charges, by the year where the rows are shorter', () => {
  const { methods } = comparison([compare('SYD'), { type: 'chosen', what: 'frequency', word: 'month' }]);
  expect(methods.map(({ periods }) => periods.length)).toEqual([60, 60]);
  // Fifteenths of 9,000.
  expect(methods[1]?.years.periods.map(({ charge }) => charge)).toEqual([3000, 2400, 1800, 1200, 600]);
});

it('gives a factor only to methods that read it alike', () => {
  const { methods } = comparison([method('DDB'), compare('VDB'), compare('REDUCING')], { factor: '1.5' });
  const first = methods.map(({ method: { word }, periods }) => [word, periods[0]?.charge]);
  // 10,000 × 1.5 ÷ 5; and 1 − (1,000 ÷ 10,000)^(1 ÷ 5) = 36.904 %.
  expect(first).toEqual([
    ['DDB', 3000],
    ['VDB', 3000],
    ['REDUCING', 3690.43],
  ]);
});

it('leaves a method out that cannot take the asset, and says why', () => {
  const { methods, left } = comparison([compare('REDUCING')], { salvage: '0' });
  expect(methods).toHaveLength(1);
  expect(left[0]?.method.word).toBe('REDUCING');
  expect(left[0]?.why).toMatch(/^salvage got 0; it takes an amount above 0/);
});

it('has nothing to compare units with', () => {
  expect(comparable({ method: 'UOP' })).toEqual([]);
  expect(comparable({ method: 'SLN' }).map(({ word }) => word)).toEqual([
    'SYD',
    'DB',
    'DDB',
    'VDB',
    'REDUCING',
  ]);
});
