import fc from 'fast-check';
import { inForce } from '../../../../src/core/tax/dated-table';
import { COEFFICIENTS, coefficientFor } from '../../../../src/core/tax/fr/coefficients';
import { frenchDegressive } from '../../../../src/core/tax/fr/degressive';
import { parseIsoDate } from '../../../../src/core/time/serial';
import { formulasOf, problemOf, valueOf } from '../../answers';
import { column, linesOf } from '../../tables';
import { plannedByHand } from '../degressive-oracle';

test('CGI ann. II, art. 23: as many exercises as years, the first by its months', () => {
  expect(valueOf(frenchDegressive(10_000, 5, 9))).toEqual([
    ['Year', 'Opening', 'Charge', 'Mode', 'Closing'],
    [1, 10_000, 2_625, 'degressive', 7_375],
    [2, 7_375, 2_581.25, 'degressive', 4_793.75],
    [3, 4_793.75, 1_677.81, 'degressive', 3_115.94],
    [4, 3_115.94, 1_557.97, 'linear', 1_557.97],
    [5, 1_557.97, 1_557.97, 'linear', 0],
  ]);
});

test('art. 23: linear once the degressive annuity has become less, not when it is the same', () => {
  // 9 years at 2.25: a quarter, and with 4 years left a quarter too.
  const modes = linesOf(valueOf(frenchDegressive(9_000, 9))).map(({ Mode }) => Mode);
  expect(modes.indexOf('linear')).toBe(6);
});

test('a life of 6 2/3 years is a rate of 15 %, and its seventh exercise the rest', () => {
  for (const life of [20 / 3, 6.6667]) {
    expect(column(valueOf(frenchDegressive(1_000, life)), 'Charge')).toEqual([
      337.5, 223.59, 148.13, 98.14, 72.24, 72.24, 48.16,
    ]);
  }
});

test.each([null, undefined, '', 0, 12])('%p months are a whole year', (months) => {
  expect(column(valueOf(frenchDegressive(10_000, 5, months)), 'Charge')[0]).toBe(3_500);
});

test('the coefficients of a day', () => {
  const on = (date: string, life: number) => {
    const found = inForce(COEFFICIENTS, 'day', parseIsoDate(date) ?? NaN);
    return found.ok ? coefficientFor(life, found.value.figure) : found.problem.kind;
  };
  const days = [
    '1996-01-31',
    '1996-02-01',
    '1997-02-01',
    '2001-01-01',
    '2008-12-04',
    '2010-01-01',
    '2026-01-01',
  ];
  expect(days.map((day) => on(day, 5))).toEqual(['not-on-record', 3, 2, 1.75, 2.25, 1.75, 1.75]);
  expect(days.map((day) => on(day, 3)).slice(1)).toEqual([2.5, 1.5, 1.25, 1.75, 1.25, 1.25]);
  expect(days.map((day) => on(day, 20)).slice(1)).toEqual([3.5, 2.5, 2.25, 2.75, 2.25, 2.25]);
});

test('the working leads from the coefficient to the schedule', () => {
  expect(formulasOf(frenchDegressive(10_000, 5, 9))).toEqual([
    '1 ÷ 5 × 1.75, the coefficient in force from 2010-01-01',
    '9 ÷ 12',
    '10,000 × 0.35 × 0.75',
    'opening ÷ 2 years left is larger than opening × 0.35',
    'closing = opening − charge, to 0 in the last exercise',
  ]);
});

/** Hundredths of a year that have a coefficient. */
const lives = fc.oneof(
  fc.integer({ min: 300, max: 400 }),
  fc.integer({ min: 500, max: 600 }),
  fc.integer({ min: 601, max: 5_000 }),
);

const assets = fc.record({
  cost: fc.integer({ min: 0, max: 10 ** 13 }),
  life: lives,
  months: fc.integer({ min: 1, max: 12 }),
  decimals: fc.integer({ min: 0, max: 4 }),
});

function coefficientBy(life: number): bigint {
  if (life > 600) return 225n;
  return life >= 500 ? 175n : 125n;
}

test('every row is that of a plan by hand, to the minor unit; charges add up to the cost', () => {
  fc.assert(
    fc.property(assets, ({ cost, life, months, decimals }) => {
      const scale = 10 ** decimals;
      const lines = linesOf(valueOf(frenchDegressive(cost / scale, life / 100, months, decimals)));
      const rows = plannedByHand({
        cost,
        rate: [coefficientBy(life), BigInt(life)],
        months,
        life: [BigInt(life), 100n],
        firstCounts: 'whole',
        switches: true,
      });
      expect(lines.map(({ Charge, Closing, Mode }) => [Charge, Closing, Mode])).toEqual(
        rows.map(({ charge, closing, mode }) => [charge / scale, closing / scale, mode]),
      );
      expect(lines).toHaveLength(Math.ceil(life / 100));
      const units = lines.map(({ Charge }) => Math.round(Number(Charge) * scale));
      expect(units.reduce((total, each) => total + each, 0)).toBe(cost);
    }),
  );
});

test('values never rise, and whole years of a linear plan differ by no more than a minor unit', () => {
  fc.assert(
    fc.property(assets, ({ cost, life, months }) => {
      const whole = Math.round(life / 100);
      fc.pre(whole >= 3);
      const lines = linesOf(valueOf(frenchDegressive(cost / 100, whole, months)));
      let opening = cost;
      for (const { Opening, Closing } of lines) {
        expect(Math.round(Number(Opening) * 100)).toBe(opening);
        expect(Math.round(Number(Closing) * 100)).toBeLessThanOrEqual(opening);
        opening = Math.round(Number(Closing) * 100);
      }
      const even = lines
        .filter(({ Mode }) => Mode === 'linear')
        .map(({ Charge }) => Math.round(Number(Charge) * 100));
      expect(Math.max(...even) - Math.min(...even)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each<readonly [argument: string, given: Parameters<typeof frenchDegressive>, kind: string]>([
  ['cost', [-1, 5], 'out-of-range'],
  ['cost', ['much', 5], 'not-understood'],
  ['cost', [1e14, 5, 12, 4], 'out-of-range'],
  ['life', [100, 0], 'out-of-range'],
  ['life', [100, 2], 'out-of-range'],
  ['life', [100, 2.99], 'out-of-range'],
  ['life', [100, 4.5], 'out-of-range'],
  ['life', [100, 'long'], 'not-understood'],
  ['life', [100, 20_000], 'too-large'],
  ['life', [100, 1e300], 'out-of-range'],
  ['months_first_year', [100, 5, 13], 'out-of-range'],
  ['months_first_year', [100, 5, 1.5], 'out-of-range'],
  ['months_first_year', [100, 5, 'March'], 'not-understood'],
  ['decimals', [100, 5, 12, 5], 'out-of-range'],
])('%s of %j is refused', (argument, given, kind) => {
  expect(problemOf(frenchDegressive(...given))).toMatchObject({ kind, argument });
});

test('a life without a coefficient is told which have one', () => {
  expect(problemOf(frenchDegressive(100, 4.5))).toMatchObject({
    got: '4.5',
    takes: 'a life of 3 to 4, of 5 to 6 or of more than 6 years: others have no coefficient',
  });
});

test('the longest table there is room for is made', () => {
  expect(valueOf(frenchDegressive(1e9, 19_999))).toHaveLength(20_000);
});
