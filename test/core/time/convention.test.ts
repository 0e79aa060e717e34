import fc from 'fast-check';
import { addMonths, closingMonth, endOfMonth, monthOf } from '../../../src/core/time/calendar';
import { clockOf } from '../../../src/core/time/convention';
import { ratio } from '../../../src/core/time/ratio';
import { isoDate, parseIsoDate } from '../../../src/core/time/serial';
import { CONVENTIONS, type Convention } from '../../../src/core/time/service';

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;

function shareAt(convention: Convention, start: string, at: string, years: number, yearEnd = 12): number {
  const clock = clockOf({ start: day(start), life: ratio(years), convention, yearEnd });
  return clock.elapsed.at(day(at)) / clock.elapsed.den;
}

describe('published examples', () => {
  // An asset available for use on 15 May 2023, at the close of 2023; six years of life.
  test.each([
    ['days-365', 231 / 365],
    ['month', 8 / 12],
    ['following-month', 7 / 12],
    ['nearest-month', 8 / 12],
    ['mid-month', 7.5 / 12],
    ['half-year', 6 / 12],
    ['mid-quarter', 7.5 / 12],
    ['30/360', 226 / 360],
  ] as const)('%s: 15 May to 31 December', (convention, expected) => {
    expect(shareAt(convention, '2023-05-15', '2023-12-31', 6)).toBeCloseTo(expected, 15);
  });

  test('a fixed 365 counts 366 days of a leap year as more than a year', () => {
    expect(shareAt('days-365', '2024-01-01', '2024-12-31', 10)).toBeCloseTo(366 / 365, 15);
  });

  test('days over the days of the financial year: 183 of 366 is exactly half', () => {
    expect(shareAt('actual-year', '2023-10-01', '2024-03-31', 5, 3)).toBe(0.5);
  });

  test('mid-quarter takes the quarter of the financial year, whenever that begins', () => {
    const first = ['2025-04-10', '2025-07-10', '2025-10-10', '2026-01-10'];
    const shares = first.map((start) => shareAt('mid-quarter', start, '2026-03-31', 5, 3) * 12);
    expect(shares).toEqual([10.5, 7.5, 4.5, 1.5]);
  });

  test.each([
    ['month', '2028-04-30'],
    ['following-month', '2028-05-31'],
    ['nearest-month', '2028-04-30'],
    ['mid-month', '2028-05-31'],
    ['half-year', '2028-06-30'],
    ['actual-life', '2028-05-14'],
    ['actual-year', '2028-05-14'],
    ['days-365', '2028-05-14'],
    ['30/360', '2028-05-14'],
  ] as const)('%s: five years from 15 May 2023 end on %s', (convention, end) => {
    const clock = clockOf({ start: day('2023-05-15'), life: ratio(5), convention, yearEnd: 12 });
    expect(isoDate(clock.end)).toBe(end);
  });
});

describe('properties of every convention', () => {
  const services = fc.record({
    start: fc.integer({ min: day('1995-01-01'), max: day('2040-12-31') }),
    life: fc.integer({ min: 1, max: 240 }).map((months) => ratio(months, 12)),
    convention: fc.constantFrom(...CONVENTIONS),
    yearEnd: fc.integer({ min: 1, max: 12 }),
  });
  test('both axes rise from 0 and have reached the life on its last day, not before the last month', () => {
    fc.assert(
      fc.property(
        services,
        fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 2, maxLength: 12 }),
        (service, offsets) => {
          const clock = clockOf(service);
          const life = service.life.num / service.life.den;
          const days = [...offsets].sort((a, b) => a - b).map((offset) => service.start + offset);
          for (const { at, den } of [clock.elapsed, clock.graded]) {
            const shares = days.map(at);
            expect([...shares].sort((a, b) => a - b)).toEqual(shares);
            expect(shares.every(Number.isSafeInteger)).toBe(true);
            expect(shares[0]).toBeGreaterThanOrEqual(0);
            expect(at(service.start - 1)).toBe(0);
            expect(at(clock.end) * service.life.den).toBeGreaterThanOrEqual(service.life.num * den);
            expect(at(clock.end - 40) / den).toBeLessThan(life);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('on the graded axis every full financial year counts 1', () => {
    fc.assert(
      fc.property(services, fc.integer({ min: 0, max: 15 }), (service, years) => {
        const { graded } = clockOf({ ...service, life: ratio(40) });
        const first = endOfMonth(closingMonth(monthOf(service.start), service.yearEnd));
        const close = addMonths(first, 12 * years);
        expect(graded.at(endOfMonth(monthOf(close))) - graded.at(first)).toBe(years * graded.den);
      }),
      { numRuns: 2000 },
    );
  });

  test('leaving on the last day of a financial year counts what the convention says of a whole one', () => {
    fc.assert(
      fc.property(services, fc.integer({ min: 1, max: 9 }), (service, years) => {
        const { elapsed } = clockOf({ ...service, life: ratio(40) });
        const first = endOfMonth(closingMonth(monthOf(service.start), service.yearEnd));
        const close = endOfMonth(monthOf(addMonths(first, 12 * years)));
        const short: Partial<Record<Convention, number>> = {
          'half-year': 6,
          'mid-quarter': 1.5,
          'mid-month': 0.5,
        };
        const months = ((elapsed.at(close) - elapsed.leaving(close)) / elapsed.den) * 12;
        expect(months).toBeCloseTo(short[service.convention] ?? 0, 10);
      }),
      { numRuns: 2000 },
    );
  });

  test('a life renewed when a day is over ends where one would that began on the next day', () => {
    fc.assert(
      fc.property(services, fc.integer({ min: 1, max: 100 }), (service, months) => {
        const arrival = endOfMonth(monthOf(service.start));
        const clock = clockOf({ ...service, life: ratio(20) });
        const life = ratio(months, 12);
        const renewed = clock.renewed(arrival, life);
        const from = renewed.elapsed.at(arrival);
        const left = (renewed.elapsed.at(renewed.end) - from) / renewed.elapsed.den;
        expect(left).toBeGreaterThanOrEqual(months / 12 - 1e-12);
        const byYears = ['half-year', 'mid-quarter'].includes(service.convention);
        const byMonths = clock.elapsed.den <= 24 && !byYears;
        const expected = byMonths ? endOfMonth(monthOf(arrival) + months) : renewed.end;
        expect(renewed.end).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('months step by calendar months: counted one by one they are the same', () => {
    fc.assert(
      fc.property(services, fc.integer({ min: 0, max: 5000 }), (service, offset) => {
        const at = service.start + offset;
        // Independently: walk the month ends with the language's own calendar.
        const [from, to] = [service.start, at].map((serial) => new Date(`${isoDate(serial)}T00:00:00Z`));
        let months = 0;
        for (let end = 1; ; end++) {
          const monthEnd = new Date(
            Date.UTC((from as Date).getUTCFullYear(), (from as Date).getUTCMonth() + end, 0),
          );
          if (monthEnd > (to as Date)) break;
          months += 1;
        }
        const clock = clockOf({ ...service, convention: 'month', life: ratio(50) });
        expect(clock.elapsed.at(at) / clock.elapsed.den).toBeCloseTo(months / 12, 14);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-05-15', 24, '2028-05-15'],
])('%s and %d months is %s', (from, months, to) => {
  expect(isoDate(addMonths(day(from), months))).toBe(to);
});
