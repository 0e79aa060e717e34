import fc from 'fast-check';
import {
  rowAfterKey,
  rowsInView,
  ROW_PIXELS,
  scrolledTo,
  VIEW_PIXELS,
} from '../../../src/taskpane/schedule/rows-in-view';

it('draws few of many rows, and those that are seen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 13_000 }),
      fc.double({ min: 0, max: 320_000, noNaN: true }),
      (count, top) => {
        const { first, end } = rowsInView(count, top);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeLessThan(40);
        const seen = Array.from(
          { length: VIEW_PIXELS / ROW_PIXELS },
          (_, i) => Math.floor(top / ROW_PIXELS) + i,
        );
        expect(seen.filter((row) => row < count && (row < first || row >= end))).toEqual([]);
      },
    ),
  );
});

it('a row that a key leads to is between header and total', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 13_000 }),
      fc.double({ min: 0, max: 320_000, noNaN: true }),
      (row, top) => {
        const place = scrolledTo(row, top);
        const seen = row * ROW_PIXELS - place;
        expect(seen).toBeGreaterThanOrEqual(0);
        expect(seen + ROW_PIXELS).toBeLessThanOrEqual(VIEW_PIXELS - 2 * ROW_PIXELS);
      },
    ),
  );
});

it.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 0, 0],
  ['End', 4, 99],
  ['Home', 4, 0],
  ['PageDown', 95, 99],
])('%s leads from row %d to row %d', (key, from, to) => expect(rowAfterKey(key, from, 100)).toBe(to));

it('other keys lead nowhere', () => expect(rowAfterKey('a', 4, 100)).toBeUndefined());
