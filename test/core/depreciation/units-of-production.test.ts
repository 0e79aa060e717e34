import fc from 'fast-check';
import { unitsOfProduction } from '../../../src/core/depreciation/units-of-production';
import { problemOf, valueOf } from '../answers';

test('the last year stops at the depreciable amount, whatever is made (IAS 16.62)', () => {
  const made = [120_000, 200_000, 310_000, 300_000];
  const charges = made.map((units, year) => {
    const before = made.slice(0, year).reduce((sum, each) => sum + each, 0);
    return valueOf(unitsOfProduction(500_000, 50_000, 900_000, units, before));
  });
  expect(charges).toEqual([60_000, 100_000, 155_000, 135_000]);
});

test('reserves that are estimated anew are written off over what is left of them', () => {
  expect(valueOf(unitsOfProduction(12_000_000, 0, 4_000_000, 500_000))).toBe(1_500_000);
  expect(valueOf(unitsOfProduction(10_500_000, 0, 2_625_000, 350_000))).toBe(1_400_000);
});

test('the charges of any run of periods add up to no more than the depreciable amount', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.array(fc.integer({ min: 0, max: 3e5 }), { maxLength: 20 }),
      (total, runs) => {
        let before = 0;
        let sum = 0;
        for (const units of runs) {
          sum += valueOf(unitsOfProduction(1e6, 1e5, total, units, before));
          before += units;
        }
        expect(sum).toBeCloseTo((9e5 * Math.min(total, before)) / total, 4);
      },
    ),
  );
});

test.each([
  ['cost', [-1, 0, 1, 1], 'out-of-range'],
  ['salvage', [1, 2, 1, 1], 'out-of-range'],
  ['total_units', [1, 0, 0, 1], 'out-of-range'],
  ['units', [1, 0, 1, -1], 'out-of-range'],
  ['units_before', [1, 0, 1, 1, 'x'], 'not-understood'],
] as const)('%s of %j is %s', (argument, [cost, salvage, total, units, before], kind) => {
  expect(problemOf(unitsOfProduction(cost, salvage, total, units, before))).toMatchObject({ argument, kind });
});
