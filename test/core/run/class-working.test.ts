import { workingOfClass } from '../../../src/core/run/class-working';
import { summaryOf } from '../../../src/core/run/run-summary';
import { ASSETS, day, FEBRUARY, JANUARY, posted, QUARTER, row, run, type Ran } from './runs';

function worked({ terms, charges, plan }: Ran, assetClass?: string) {
  return workingOfClass({ run: terms, charges, plan }, assetClass);
}

const lines = (ran: Ran, assetClass?: string): readonly unknown[] =>
  worked(ran, assetClass).map(({ label, formula, value }) => [label, formula, value]);

test('a class is the sum of its assets, each by its own plan', () => {
  // 12,000 ÷ 120 a month; 1,000 ÷ 36 × 8 less 1,000 ÷ 36 × 7, each rounded.
  expect(lines(run(ASSETS, JANUARY), 'machines')).toEqual([
    ['M-1', 'its plan from 2026-01-01 to 2026-01-31', 100],
    ['M-2', 'its plan from 2026-01-01 to 2026-01-31', 27.78],
    ['Charge', 'the sum over 2 assets', 127.78],
    ['To post', '127.78', 127.78],
  ]);
});

test('what was posted is taken off, run by run', () => {
  const records = posted(ASSETS, FEBRUARY, posted(ASSETS, JANUARY));
  expect(lines(run(ASSETS, QUARTER, records), 'Vehicles').slice(-4)).toEqual([
    ['Charge', 'the sum over 2 assets', 1500],
    ['Posted by depreciation 20260101-20260131', 'what its record holds', 500],
    ['Posted by depreciation 20260201-20260228', 'what its record holds', 500],
    ['To post', '1,500 − 500 − 500', 500],
  ]);
});

test('the largest assets stand by name and the others as one', () => {
  const many = Array.from({ length: 25 }, (_, i) =>
    row(`M-${i}`, 'Machines', 1200 * (i + 1), 10, '2025-01-01'),
  );
  const steps = worked(run(many, JANUARY), 'Machines');
  expect(steps).toHaveLength(20 + 1 + 2);
  expect(steps[0]).toMatchObject({ label: 'M-24', value: 250 });
  expect(steps[20]).toMatchObject({ label: '5 others together', value: 10 + 20 + 30 + 40 + 50 });
});

test.each<readonly [string, Ran]>([
  ['as it is', run(ASSETS, JANUARY)],
  ['after a month, with an asset gone', run(ASSETS.slice(1), QUARTER, posted(ASSETS, JANUARY))],
  ['with part of it locked', run(ASSETS, QUARTER, [], '2026-02-28')],
  [
    'with units of another span left out',
    run(
      [...ASSETS, ['U-1', 'Machines', 1_000, 0, 100, 'UOP', day('2026-01-01'), '', 10]],
      QUARTER,
      posted([...ASSETS, ['U-1', 'Machines', 1_000, 0, 100, 'UOP', day('2026-01-01'), '', 10]], JANUARY),
    ),
  ],
])('each class and the whole come to what the summary says, %s', (_, ran) => {
  const { charges, plan } = ran;
  const { classes, charge, toPost } = summaryOf(charges, plan, 2);
  const figures = (assetClass?: string) => {
    const steps = worked(ran, assetClass);
    return [steps.find(({ label }) => label === 'Charge')?.value, steps[steps.length - 1]?.value];
  };
  for (const line of classes) expect(figures(line.assetClass)).toEqual([line.charge, line.toPost]);
  expect(figures()).toEqual([charge, toPost]);
});
