import * as fc from 'fast-check';
import { plotOf, pointAt, scaleOf, stepPixels, xOf, yOf } from '../../../src/taskpane/chart/plot';

const AMOUNT = fc.integer({ min: -1e14, max: 1e14 }).map((cents) => cents / 100);
const NO_LABELS = { tick: 0, point: 0, end: 0 };
const series = (...values: readonly (number | undefined)[]) => [{ name: 'a', values }];

describe('the scale', () => {
  it.each([
    ['from zero to a round figure', [10_000, 6000, 1000], [0, 2000, 4000, 6000, 8000, 10_000]],
    ['below zero as well', [-400, 900], [-500, 0, 500, 1000]],
    ['only below zero', [-3, -8], [-8, -6, -4, -2, 0]],
  ])('%s', (_, values, ticks) => {
    expect(scaleOf(series(...values))?.ticks).toEqual(ticks);
  });

  it('has room for the line of an asset that is worth nothing', () => {
    expect(scaleOf(series(0, 0))).toMatchObject({ low: 0, high: 1 });
  });

  it('does not exist without a figure', () => {
    expect(scaleOf([])).toBeUndefined();
    expect(scaleOf(series(undefined, undefined))).toBeUndefined();
  });
});

describe('the plot', () => {
  it('holds every point, and gives it back to a pointer over it', () => {
    fc.assert(
      fc.property(
        fc.array(AMOUNT, { minLength: 1, maxLength: 480 }),
        fc.integer({ min: 320, max: 450 }),
        (values, width) => {
          const scale = scaleOf(series(...values));
          if (scale === undefined) throw new Error('There are figures.');
          const plot = plotOf(scale, values.length, width, { tick: 5, point: 8, end: 0 });
          values.forEach((value, point) => {
            expect(xOf(plot, point)).toBeLessThanOrEqual(width);
            expect(xOf(plot, point)).toBeGreaterThanOrEqual(plot.left);
            expect(yOf(plot, value)).toBeGreaterThanOrEqual(plot.top - 1e-6);
            expect(yOf(plot, value)).toBeLessThanOrEqual(plot.bottom + 1e-6);
            expect(pointAt(plot, xOf(plot, point))).toBe(point);
          });
        },
      ),
    );
  });

  it('runs from the labels on the left to the names on the right', () => {
    const plot = plotOf({ low: 0, high: 100, ticks: [] }, 5, 400, { tick: 4, point: 2, end: 10 });
    expect([plot.left, plot.right]).toEqual([32, 332]);
    expect(stepPixels(plot)).toBe(75);
    expect(yOf(plot, 0)).toBe(plot.bottom);
    expect(yOf(plot, 100)).toBe(plot.top);
  });

  it('leaves half of the last label its place', () => {
    const plot = plotOf({ low: 0, high: 1, ticks: [] }, 5, 400, { tick: 1, point: 12, end: 0 });
    expect([plot.left, plot.right]).toEqual([36, 364]);
  });

  it('a pointer beside the lines reads the first point or the last', () => {
    const plot = plotOf({ low: 0, high: 1, ticks: [] }, 3, 320, NO_LABELS);
    expect([pointAt(plot, -50), pointAt(plot, 5000)]).toEqual([0, 2]);
    expect(pointAt({ ...plot, count: 1 }, 200)).toBe(0);
  });
});
