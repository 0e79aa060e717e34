import fc from 'fast-check';
import { sentenceOf } from '../../../../src/core/problem';
import { bonus } from '../../../../src/core/tax/us/bonus';
import { BONUS_BY_ACQUISITION, BONUS_RATES } from '../../../../src/core/tax/us/bonus-rates';
import { isoDate, parseIsoDate } from '../../../../src/core/time/serial';
import { formulasOf, problemOf, valueOf } from '../../answers';

/** Acquired, in service → rate. */
test.each([
  ['P.L. 107-147', '2001-09-11', '2001-09-11', 0.3],
  ['P.L. 114-113: from 2016 on whenever acquired', '2006-01-01', '2016-01-01', 0.5],
  ['P.L. 114-113: from 2016 on whenever acquired', '2003-01-01', '2017-12-31', 0.5],
  ['P.L. 115-97: phased out for it too', '1999-01-01', '2018-06-30', 0.4],
  ['P.L. 107-147: in service later', '2003-05-05', '2004-12-31', 0.3],
  ['P.L. 108-27', '2003-05-06', '2003-05-06', 0.5],
  ['P.L. 108-27, last day', '2004-12-31', '2004-12-31', 0.5],
  ['P.L. 110-185', '2008-01-01', '2008-01-01', 0.5],
  ['P.L. 110-185: in service while others have 100 %', '2010-09-08', '2011-06-30', 0.5],
  ['P.L. 111-312', '2010-09-09', '2010-09-09', 1],
  ['P.L. 111-312, last day', '2011-12-31', '2011-12-31', 1],
  ['P.L. 111-312: in service too late', '2011-12-31', '2012-01-01', 0.5],
  ['P.L. 112-240', '2012-01-01', '2012-01-01', 0.5],
  ['P.L. 114-113', '2017-09-27', '2017-12-31', 0.5],
  ['P.L. 115-97: acquired before it, 2018', '2017-09-27', '2018-01-01', 0.4],
  ['P.L. 115-97: acquired before it, 2019', '2017-09-27', '2019-12-31', 0.3],
  ['P.L. 115-97', '2017-09-28', '2017-09-28', 1],
  ['P.L. 115-97, last day of 100 %', '2022-12-31', '2022-12-31', 1],
  ['P.L. 115-97, 2023', '2022-06-01', '2023-01-01', 0.8],
  ['P.L. 115-97, 2024', '2024-01-01', '2024-12-31', 0.6],
  ['P.L. 115-97, 2025', '2025-01-19', '2025-12-31', 0.4],
  ['P.L. 115-97, 2026', '2025-01-19', '2026-12-31', 0.2],
  ['P.L. 119-21', '2025-01-20', '2025-01-20', 1],
  ['P.L. 119-21, without an end', '2031-05-01', '2033-05-01', 1],
])('%s', (_, acquired, inService, rate) => {
  expect(valueOf(bonus(acquired, inService))).toBe(rate);
});

test.each([
  ['placed_in_service', '2001-09-10', '2001-12-31'],
  ['placed_in_service', '2005-01-01', '2005-06-30'],
  ['placed_in_service', '2007-12-31', '2008-06-30'],
  ['placed_in_service', '2004-12-31', '2005-01-01'],
  ['placed_in_service', '2017-09-27', '2020-01-01'],
  ['placed_in_service', '2025-01-19', '2027-01-01'],
])('no rate is on record for %s: %s, %s', (argument, acquired, inService) => {
  expect(problemOf(bonus(acquired, inService))).toMatchObject({ kind: 'not-on-record', argument });
});

test('what is out of a table is told its span', () => {
  expect(sentenceOf(problemOf(bonus('2005-03-01', '2005-06-30')))).toBe(
    'placed_in_service got 2005-06-30; it takes a day in "Bonus rates of property acquired before 11 September 2001, or from 2005 to 2007", 2016-01-01 to 2019-12-31.',
  );
});

test('the working says which law and since when', () => {
  expect(formulasOf(bonus('2024-12-31', '2025-03-01'))).toEqual([
    'acquired 2024-12-31: in force from 2017-09-28',
    'placed in service 2025-03-01: in force from 2025-01-01',
  ]);
});

const RATES = [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 'not-on-record'];

test('a rate is one that a law had, and the time of day does not matter', () => {
  const [first, last] = ['2001-01-01', '2030-12-31'].map((text) => parseIsoDate(text) ?? 0);
  const day = fc.integer({ min: first ?? 0, max: last ?? 0 });
  fc.assert(
    fc.property(day, day, fc.double({ min: 0, max: 0.99, noNaN: true }), (a, b, time) => {
      const [acquired, inService] = [Math.min(a, b), Math.max(a, b)];
      const rate = bonus(acquired + time, inService);
      const sameDays = bonus(isoDate(acquired), isoDate(inService));
      expect(rate.ok).toBe(sameDays.ok);
      expect(RATES).toContain(rate.ok ? rate.value.value : rate.problem.kind);
    }),
  );
});

test('the tables show their rates in percent, and which rates belong to an acquisition', () => {
  const shown = BONUS_RATES.flatMap((table) =>
    table.rows.map(({ figure }) => (figure === null ? 'none' : table.shows(figure))),
  );
  expect(new Set(shown)).toEqual(new Set(['20 %', '30 %', '40 %', '50 %', '60 %', '80 %', '100 %', 'none']));
  const [first] = BONUS_RATES;
  expect(first && BONUS_BY_ACQUISITION.shows(first)).toBe(
    'Bonus rates of property acquired before 11 September 2001, or from 2005 to 2007',
  );
});

test.each([
  ['acquired', [null, '2025-01-01'], 'not-understood'],
  ['acquired', ['soon', '2025-01-01'], 'not-understood'],
  ['acquired', [0, '2025-01-01'], 'out-of-range'],
  ['placed_in_service', ['2025-01-01', ''], 'not-understood'],
  ['placed_in_service', ['2025-01-02', '2025-01-01'], 'out-of-range'],
] as const)('a wrong %s is named: %j', (argument, [acquired, inService], kind) => {
  expect(problemOf(bonus(acquired, inService))).toMatchObject({ kind, argument });
});
