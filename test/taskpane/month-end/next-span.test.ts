import { minor } from '../../../src/core/money/minor';
import { parseIsoDate } from '../../../src/core/time/serial';
import { nextSpan } from '../../../src/taskpane/month-end/next-span';

const CHARGES = new Map([['a', { tag: 'A', assetClass: 'X', charge: minor(100) }]]);
const run = (to: string, book = '', kind = 'depreciation', charges = CHARGES) => ({
  ...{ id: `${kind} x`, book, to: parseIsoDate(to) ?? NaN, charges },
});

it.each([
  ['2026-01-31', { from: '2026-02-01', to: '2026-02-28' }],
  ['2026-12-31', { from: '2027-01-01', to: '2027-01-31' }],
  ['2026-03-15', { from: '2026-03-16', to: '2026-03-31' }],
])('after %s comes %j', (to, span) => expect(nextSpan([run(to)], 'depreciation', '')).toEqual(span));

it('the last of several runs decides, of that kind and book', () => {
  const runs = [
    run('2026-02-28'),
    run('2026-01-31'),
    run('2026-06-30', 'Tax'),
    run('2026-07-31', '', 'amortization'),
  ];
  expect(nextSpan(runs, 'depreciation', '')?.from).toBe('2026-03-01');
  expect(nextSpan(runs, 'depreciation', 'tax')?.from).toBe('2026-07-01');
  expect(nextSpan(runs, 'amortization', '')?.from).toBe('2026-08-01');
});

it('nothing comes after nothing, or after the last day there is', () => {
  expect(nextSpan([], 'depreciation', '')).toBeUndefined();
  expect(nextSpan([run('9999-12-31')], 'depreciation', '')).toBeUndefined();
});

it('a run of which nothing stands is run again, and not passed over', () => {
  const runs = [run('2026-01-31'), run('2026-02-28', '', 'depreciation', new Map())];
  expect(nextSpan(runs, 'depreciation', '')?.from).toBe('2026-02-01');
});
