import { readDate, readOptionalDate } from '../../../src/core/time/date-argument';
import { ok } from '../../../src/core/result';

test.each([
  [46_112, 46_112],
  [46_112.75, 46_112],
  ['2026-03-31', 46_112],
  [' 2026-03-31 ', 46_112],
  ['1900-01-01', 1],
  [2_958_465, 2_958_465],
])('%p is the day %d', (given, serial) => {
  expect(readDate('date', given)).toEqual(ok(serial));
});

test.each([
  ['31 March', 'not-understood'],
  ['2026-02-30', 'not-understood'],
  [null, 'not-understood'],
  [true, 'not-understood'],
  [0, 'out-of-range'],
  [-3, 'out-of-range'],
  [3_000_000, 'out-of-range'],
  [NaN, 'out-of-range'],
])('%p is no date', (given, kind) => {
  expect(readDate('date', given)).toMatchObject({ ok: false, problem: { kind, argument: 'date' } });
});

test.each([null, undefined, '', 0])('%p means no date was given', (given) => {
  expect(readOptionalDate('date', given)).toEqual(ok(undefined));
});
