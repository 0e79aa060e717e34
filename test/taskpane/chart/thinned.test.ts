import * as fc from 'fast-check';
import { CHARACTER_PIXELS } from '../../../src/taskpane/chart/plot';
import { labelledPoints, markedPoints } from '../../../src/taskpane/chart/thinned';

const years = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `Year ${i + 1}`);

describe('labels', () => {
  it('stand at every point where there is room', () => {
    expect(labelledPoints(years(5), 300)).toEqual([0, 1, 2, 3, 4]);
  });

  it('stand at the first and the last in any case', () => {
    expect(labelledPoints(['31 December 2026', '31 December 2027', '31 December 2028'], 100)).toEqual([0, 2]);
    expect(labelledPoints(['only'], 300)).toEqual([0]);
    expect(labelledPoints([], 300)).toEqual([]);
  });

  it('never touch one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 480 }), fc.integer({ min: 120, max: 450 }), (count, room) => {
        const points = years(count);
        const labelled = labelledPoints(points, room);
        const pixels = labelled.map((point) => (point * room) / (count - 1));
        const width = (points.at(-1)?.length ?? 0) * CHARACTER_PIXELS;
        const gaps = pixels.slice(1).map((x, i) => x - (pixels[i] ?? 0));
        expect(labelled[0]).toBe(0);
        expect(labelled.at(-1)).toBe(count - 1);
        expect(Math.min(...gaps)).toBeGreaterThan(width);
      }),
    );
  });
});

describe('markers', () => {
  it('stand at every point of a short life', () => {
    expect(markedPoints(5, 60, { index: 1, of: 2 })).toEqual([0, 1, 2, 3, 4]);
    expect(markedPoints(1, 0, { index: 0, of: 1 })).toEqual([0]);
  });

  it('of two lines stand in turn over many months', () => {
    expect(markedPoints(40, 7, { index: 0, of: 2 }).slice(0, 3)).toEqual([0, 4, 8]);
    expect(markedPoints(40, 7, { index: 1, of: 2 }).slice(0, 3)).toEqual([2, 6, 10]);
  });
});
