import fc from 'fast-check';
import { sweep } from '../../../src/core/depreciation/curve';
import { METHODS } from '../../../src/core/depreciation/methods';
import { lifeInYears, planOf, quantity, quantityOf, type Plan } from '../../../src/core/depreciation/plan';
import { ratio } from '../../../src/core/time/ratio';

/** Plans in minor units, begun or gone on after an event. */
const plans = fc
  .record({
    cost: fc.integer({ min: 1, max: 1e11 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    lifeMonths: fc.integer({ min: 1, max: 480 }),
    // A rate for REDUCING; for the others up to one that takes a life of years at once.
    factor: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 2_000 })),
    stubMonths: fc.integer({ min: 0, max: 12 }),
    resumed: fc.option(
      fc.record({ more: fc.integer({ min: 0, max: 1e9 }), months: fc.integer({ min: 0, max: 60 }) }),
    ),
  })
  .map(({ cost, share, lifeMonths, factor, stubMonths, resumed }): Plan => {
    const salvage = Math.floor(cost * share);
    const [life, stub] = [lifeInYears(lifeMonths / 12), quantityOf(ratio(stubMonths, 12))];
    const typed = quantity(factor / 100);
    if (resumed === null) return planOf(cost, salvage, life, typed, stub);
    const origin = planOf(cost, salvage, lifeInYears((lifeMonths + resumed.months) / 12), typed, stub);
    const elapsed = ratio(resumed.months, 12);
    return planOf(cost, salvage, life, typed, stub, { origin, elapsed, base: cost + resumed.more });
  });

describe('many points of a curve', () => {
  test.each(METHODS.map((method) => [method.word, method] as const))(
    '%s: walked one after the other they are what each is by itself, to the cent',
    (_, method) => {
      fc.assert(
        fc.property(
          plans,
          fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 40 }),
          (plan, months) => {
            fc.pre(method.check?.(plan).ok ?? true);
            const points = [...months].sort((a, b) => a - b);
            const swept = Float64Array.from(points);
            sweep(method, plan, { at: swept, since: 0, den: 12, first: 0, end: swept.length }, swept);
            expect([...swept]).toEqual(points.map((month) => method.accumulated(plan, month, 12)));
          },
        ),
        { numRuns: 2_000 },
      );
    },
  );

  test.each(METHODS.map((method) => [method.word, method] as const))(
    '%s: what is written down never falls, and never passes salvage where the method knows one',
    (word, method) => {
      fc.assert(
        fc.property(plans, (plan) => {
          fc.pre(method.check?.(plan).ok ?? true);
          const written = Array.from({ length: 60 }, (_, quarter) => method.accumulated(plan, quarter, 4));
          expect([...written].sort((a, b) => a - b)).toEqual(written);
          expect(Math.max(...written)).toBeLessThanOrEqual(plan.cost - (word === 'DB' ? 0 : plan.salvage));
        }),
        { numRuns: 2_000 },
      );
    },
  );
});
