import fc from 'fast-check';
import { readChargeablePeriod, shareOfYear } from '../../../../src/core/tax/uk/chargeable-period';
import { isoDate } from '../../../../src/core/time/serial';
import { anyPeriod, endAfter, serial, shareOracle, wholeMonths } from './periods';

const wordsOf = (start: string, end: string): string =>
  shareOfYear({ start: serial(start), end: serial(end) }).words;

test.each([
  ['HMRC CA11110: six months', '2026-01-01', '2026-06-30', '6/12'],
  ['a year', '2025-01-01', '2025-12-31', '12/12'],
  ['a year with a 29 February', '2024-01-01', '2024-12-31', '12/12'],
  ['the tax year', '2026-04-06', '2027-04-05', '12/12'],
  ['1 April to 31 December', '2026-04-01', '2026-12-31', '9/12'],
  ['15th to 14th', '2026-03-15', '2026-06-14', '3/12'],
  ['a February', '2025-02-01', '2025-02-28', '1/12'],
  ['a February of 29 days', '2024-02-01', '2024-02-29', '1/12'],
  ['a February of 29 days, but for its last', '2024-02-01', '2024-02-28', '28/365'],
  ['a year from 29 February', '2024-02-29', '2025-02-28', '12/12'],
  ['a year to 29 February', '2023-03-01', '2024-02-29', '12/12'],
  ['the 31st to the end of a short month', '2026-01-31', '2026-02-28', '1/12'],
  ['the 31st to the 30th', '2026-01-31', '2026-03-30', '2/12'],
  ['the 31st to the end of a month of 30 days', '2026-03-31', '2026-04-30', '1/12'],
  ['the 30th to the end of February', '2026-01-30', '2026-02-28', '1/12'],
  ['a day', '2026-01-01', '2026-01-01', '1/365'],
  ['a day short of a year', '2026-01-01', '2026-12-30', '364/365'],
  ['a day short of a year of 366', '2024-01-01', '2024-12-30', '365/365'],
  ['the end of a month to the end of the next', '2026-01-15', '2026-02-28', '45/365'],
  ['eighteen months', '2025-01-01', '2026-06-30', '18/12'],
  ['more than a year in days', '2025-01-01', '2026-01-15', '380/365'],
])('%s: %s to %s is %s', (_, start, end, words) => {
  expect(wordsOf(start, end)).toBe(words);
});

test('whole months count twelfths from whatever day they begin, all else days over 365', () => {
  fc.assert(
    fc.property(fc.oneof(anyPeriod(), wholeMonths()), (period) => {
      const { num, den } = shareOfYear(period).years;
      const [of, parts] = shareOracle(period);
      expect(num * parts).toBe(of * den);
    }),
  );
});

test('18 months are taken, a day more is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: serial('1950-01-01'), max: serial('2090-12-31') }), (start) => {
      const last = endAfter(start, 18);
      expect(readChargeablePeriod(start, last)).toEqual({ ok: true, value: { start, end: last } });
      expect(readChargeablePeriod(isoDate(start), last + 1)).toMatchObject({
        ok: false,
        problem: { kind: 'out-of-range', argument: 'period_end', got: isoDate(last + 1) },
      });
    }),
  );
});

test('the time of day is dropped, and the first day may be the last', () => {
  expect(readChargeablePeriod(46_113.75, 46_113.25)).toEqual({
    ok: true,
    value: { start: 46_113, end: 46_113 },
  });
});

test.each([
  ['an end before the start', '2026-01-01', '2025-12-31', 'out-of-range', 'period_end'],
  ['no start', null, '2025-12-31', 'not-understood', 'period_start'],
  ['no end', '2025-12-31', null, 'not-understood', 'period_end'],
  ['a blank cell', 0, '2025-12-31', 'out-of-range', 'period_start'],
  ['a date that is none', '2025-02-29', '2025-12-31', 'not-understood', 'period_start'],
  ['a word', '2025-02-28', 'soon', 'not-understood', 'period_end'],
  ['a day past the calendar', 46_113, 3_000_000, 'out-of-range', 'period_end'],
])('%s is refused', (_, start, end, kind, argument) => {
  expect(readChargeablePeriod(start, end)).toMatchObject({ ok: false, problem: { kind, argument } });
});

test('the refusal says how long a period may be', () => {
  expect(readChargeablePeriod('2025-01-01', '2027-01-01')).toMatchObject({
    problem: { takes: 'a day from 2025-01-01 to 2026-06-30: no period is longer than 18 months' },
  });
});
