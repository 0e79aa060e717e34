import fc from 'fast-check';
import {
  civilFromSerial,
  daysInMonth,
  isLeapYear,
  LAST_SERIAL,
  isoDate,
  parseIsoDate,
  serialFromCivil,
} from '../../../src/core/time/serial';

describe('published serials', () => {
  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-02-29', 60],
    ['1900-03-01', 61],
    ['2000-01-01', 36526],
    ['2008-01-01', 39448],
    ['2026-04-01', 46113],
    ['9999-12-31', LAST_SERIAL],
  ])('%s is %p, as Excel says', (text, serial) => {
    expect(parseIsoDate(text)).toBe(serial);
    const { year, month, day } = civilFromSerial(serial);
    expect(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).toBe(text);
  });

  test('serial 0 is Excel’s 0 January 1900', () => {
    expect(civilFromSerial(0)).toEqual({ year: 1900, month: 1, day: 0 });
    expect(serialFromCivil({ year: 1900, month: 1, day: 0 })).toBe(0);
  });

  test('the time of day is dropped', () => {
    expect(civilFromSerial(46113.9999)).toEqual({ year: 2026, month: 4, day: 1 });
  });
});

describe('against the clock’s own calendar', () => {
  const iso = (serial: number): string =>
    new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

  test('every day of four centuries, both ways', () => {
    const wrong: number[] = [];
    for (let serial = 61; serial < 61 + 146_097; serial += 1) {
      const civil = civilFromSerial(serial);
      const [year, month, day] = iso(serial).split('-').map(Number);
      const same = civil.year === year && civil.month === month && civil.day === day;
      if (!same || serialFromCivil(civil) !== serial || parseIsoDate(iso(serial)) !== serial)
        wrong.push(serial);
    }
    expect(wrong).toEqual([]);
  });

  test('any day up to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
        expect(parseIsoDate(iso(serial))).toBe(serial);
        expect(serialFromCivil(civilFromSerial(serial))).toBe(serial);
      }),
      { numRuns: 2000 },
    );
  });

  test('months have the days the clock gives them, but for February 1900', () => {
    for (let year = 1900; year < 2301; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const expected = year === 1900 && month === 2 ? 29 : new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(daysInMonth(year, month)).toBe(expected);
      }
    }
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([true, true, false, true, false]);
  });
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-04-00',
  '1899-12-31',
  '2026-4-1',
  '26-04-01',
  '2026-04-01T00:00',
  ' 2026-04-01',
  '20260401',
  '',
])('%p is no date', (text) => {
  expect(parseIsoDate(text)).toBeUndefined();
});

test.each([
  [1, '1900-01-01'],
  [46_113, '2026-04-01'],
  [2_958_465, '9999-12-31'],
])('serial %d is written %s, and read back', (serial, iso) => {
  expect(isoDate(serial)).toBe(iso);
  expect(parseIsoDate(iso)).toBe(serial);
});
