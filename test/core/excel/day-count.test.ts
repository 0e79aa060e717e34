import fc from 'fast-check';
import { dayCount, isBasis, type Basis } from '../../../src/core/excel/day-count';
import { parseIsoDate } from '../../../src/core/time/serial';

const serial = (text: string): number => parseIsoDate(text) ?? NaN;
const count = (basis: Basis, from: string, to: string) => {
  const { days, yearDays } = dayCount(basis, serial(from), serial(to));
  return `${days}/${yearDays}`;
};

test.each<[Basis, string, string, string]>([
  [0, '2007-01-30', '2007-01-31', '0/360'],
  [0, '2007-01-29', '2007-01-31', '2/360'],
  [0, '2007-02-28', '2007-03-31', '31/360'],
  [0, '1998-02-28', '2000-02-29', '720/360'],
  [0, '2000-02-28', '2000-02-29', '1/360'],
  [4, '2007-01-29', '2007-01-31', '1/360'],
  [4, '2007-02-28', '2007-03-31', '32/360'],
  [1, '2008-08-19', '2008-12-31', '134/366'],
  [1, '2007-08-19', '2008-12-31', '500/365'],
  [1, '2000-02-28', '2000-02-29', '0/366'],
  [3, '2000-02-29', '2000-03-01', '2/365'],
  [3, '2008-08-19', '2008-12-31', '134/365'],
])('basis %p counts %s to %s as %s', (basis, from, to, expected) => {
  expect(count(basis, from, to)).toBe(expected);
});

describe('against an independent count', () => {
  const dayOf = fc.date({ min: new Date('1904-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  const pair = fc
    .tuple(dayOf, dayOf)
    .map(
      (dates) =>
        dates.sort((a, b) => a.getTime() - b.getTime()).map((date) => date.toISOString().slice(0, 10)) as [
          string,
          string,
        ],
    );
  const parts = (text: string) => text.split('-').map(Number) as [number, number, number];
  const isFebruaryEnd = (text: string) =>
    text.slice(5) === '02-29' ||
    (text.slice(5) === '02-28' && new Date(`${text.slice(0, 4)}-02-29`).getUTCMonth() !== 1);

  test('bases 1 and 3 count midnights of the clock, a leap day as the day before it', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const midnight = (text: string) => Date.parse(text.replace('-02-29', '-02-28'));
        const days = (midnight(to) - midnight(from)) / 86_400_000;
        const january = (year: number) => Date.UTC(year, 0, 1);
        const yearDays = (january(parts(from)[0] + 1) - january(parts(from)[0])) / 86_400_000;
        expect([count(1, from, to), count(3, from, to)]).toEqual([`${days}/${yearDays}`, `${days}/365`]);
      }),
    );
  });

  test('bases 0 and 4 walk a calendar of thirty-day months', () => {
    const walked = (
      [year, month, day]: [number, number, number],
      [toYear, toMonth, toDay]: [number, number, number],
    ) => {
      let days = toDay - day;
      for (let at = year * 12 + month; at < toYear * 12 + toMonth; at += 1) days += 30;
      return days;
    };
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const [[y1, m1, d1], [y2, m2, d2]] = [parts(from), parts(to)];
        expect(count(4, from, to)).toBe(
          `${walked([y1, m1, Math.min(d1, 30)], [y2, m2, Math.min(d2, 30)])}/360`,
        );
        // NASD: February ends first, then the 31st of the end, then the 31st of the start.
        let [start, end] = [d1, d2];
        if (isFebruaryEnd(from) && isFebruaryEnd(to)) end = 30;
        if (end === 31 && d1 >= 30) end = 30;
        if (start === 31 || isFebruaryEnd(from)) start = 30;
        expect(count(0, from, to)).toBe(`${walked([y1, m1, start], [y2, m2, end])}/360`);
      }),
    );
  });
});

test('basis 2 and unknown codes are none', () => {
  expect([-1, 0, 1, 2, 3, 4, 5, 0.5, NaN].filter(isBasis)).toEqual([0, 1, 3, 4]);
});
