import fc from 'fast-check';
import { block } from '../../../../src/core/tax/in/block';
import { formulasOf, problemOf, valueOf } from '../../answers';

const rowOf = (...given: Parameters<typeof block>) => valueOf(block(...given))[1];

/** opening, additions, additions at half rate, moneys payable, rate, empty → base, depreciation, gain, loss, closing. */
test.each([
  ['nothing happens', [200_000, 0, 0, 0, 0.15], [200_000, 30_000, 0, 0, 170_000]],
  ['s.32(1), second proviso: half rate', [0, 0, 100_000, 0, 0.4], [100_000, 20_000, 0, 0, 80_000]],
  ['a sale leaves less than the late additions', [100, 0, 300, 250, 0.1], [150, 7.5, 0, 0, 142.5]],
  ['a sale takes the block to the last rupee', [100, 50, 0, 150, 0.15], [0, 0, 0, 0, 0]],
  ['s.50(1): a gain, though the block is empty', [100, 0, 0, 130, 0.15, true], [-30, 0, 30, 0, 0]],
  ['s.50(1): a gain, though assets are left', [100, 0, 20, 130, 0.15, false], [-10, 0, 10, 0, 0]],
  ['s.50(2): late additions are lost with the rest', [100, 0, 60, 40, 0.15, true], [120, 0, 0, 120, 0]],
  ['an empty block without a value', [0, 0, 0, 0, 0.15, true], [0, 0, 0, 0, 0]],
  ['exact decimals: 0.1 + 0.2 at 15 %', [0.1, 0.2, 0, 0, 0.15], [0.3, 0.045, 0, 0, 0.255]],
  ['exact to the paisa: no gain of 5.6e-17', [0.1, 0.2, 0, 0.3, 0.15], [0, 0, 0, 0, 0]],
  ['a rate of 100 %', [500, 0, 100, 0, 1], [600, 550, 0, 0, 50]],
] as const)('%s', (_, given, row) => {
  const [opening, additions, late, moneys, rate, empty] = given;
  expect(rowOf(opening, additions, late, moneys, rate, empty)).toEqual(row);
});

test('what is missing is 0, and not empty', () => {
  expect(rowOf(1_000, null, null, null, 0.1)).toEqual([1_000, 100, 0, 0, 900]);
  expect(rowOf(1_000, '', '', '', '10%', '')).toEqual([1_000, 100, 0, 0, 900]);
  for (const empty of [null, 0, false, 'FALSE'])
    expect(rowOf(10, 0, 0, 0, 0, empty)).toEqual([10, 0, 0, 0, 10]);
  for (const empty of [1, true, 'true']) expect(rowOf(10, 0, 0, 0, 0, empty)).toEqual([10, 0, 0, 10, 0]);
});

test('the working shows the two bases', () => {
  expect(formulasOf(block(1_000_000, 400_000, 300_000, 1_200_000, 0.15))).toEqual([
    '1,000,000 + 400,000 + 300,000 − 1,200,000',
    'min(300,000, 500,000)',
    '500,000 − 300,000',
    '200,000 × 0.15 + 300,000 × 0.15 ÷ 2',
    '500,000 − 52,500',
    'depreciation 52,500, gain 0, loss 0, closing 447,500',
  ]);
});

describe('every block', () => {
  /** Paise up to a million rupees; rates in basis points. */
  const paise = fc.integer({ min: 0, max: 100_000_000 });
  const given = fc.tuple(paise, paise, paise, fc.integer({ min: 0, max: 300_000_000 }), fc.boolean());
  const basisPoints = fc.integer({ min: 0, max: 10_000 });

  /** Of 2,000,000ths of a rupee, exactly: 100 paise × 10,000 basis points × the half. */
  const SCALE = 2_000_000n;
  const scaled = (amount: unknown) => BigInt(Math.round(Number(amount) * 2_000_000));

  test('is what big integers make of the section', () => {
    fc.assert(
      fc.property(given, basisPoints, ([opening, additions, late, moneys, empty], rate) => {
        const base = BigInt(opening + additions + late - moneys);
        const isDepreciated = base > 0n && !empty;
        const half = BigInt(late) < base ? BigInt(late) : base;
        const depreciation = isDepreciated ? (2n * (base - half) + half) * BigInt(rate) : 0n;
        const gain = base < 0n ? -base : 0n;
        const loss = base > 0n && empty ? base : 0n;
        const unit = SCALE / 100n;
        const row = rowOf(opening / 100, additions / 100, late / 100, moneys / 100, rate / 10_000, empty);
        expect(row?.map(scaled)).toEqual([
          base * unit,
          depreciation,
          gain * unit,
          loss * unit,
          isDepreciated ? base * unit - depreciation : 0n,
        ]);
      }),
    );
  });

  test('gives back all that went in; never both a gain and a loss, none depreciates when empty', () => {
    fc.assert(
      fc.property(given, basisPoints, ([opening, additions, late, moneys, empty], rate) => {
        const row = rowOf(opening / 100, additions / 100, late / 100, moneys / 100, rate / 10_000, empty);
        const [base = 0n, depreciation = 0n, gain = 0n, loss = 0n, closing = 0n] = (row ?? []).map(scaled);
        expect(depreciation + closing + loss - gain).toBe(base);
        expect(gain === 0n || loss === 0n).toBe(true);
        expect(empty ? depreciation + closing : 0n).toBe(0n);
        expect([depreciation, gain, loss, closing].every((amount) => amount >= 0n)).toBe(true);
      }),
    );
  });
});

test('no cell shows infinity, however large the amounts', () => {
  expect(problemOf(block(1.7e308, 1.7e308, 0, 0, 0.1))).toMatchObject({ kind: 'out-of-range' });
  expect(rowOf(1e308, 0, 0, 1.7e308, 0.1)).toEqual([-7e307, 0, 7e307, 0, 0]);
});

test.each([
  ['opening', [-1, 0, 0, 0, 0.1], 'out-of-range'],
  ['opening', ['much', 0, 0, 0, 0.1], 'not-understood'],
  ['additions', [0, -1, 0, 0, 0.1], 'out-of-range'],
  ['additions_half', [0, 0, -1, 0, 0.1], 'out-of-range'],
  ['additions_half', [0, 0, [[1]], 0, 0.1], 'not-understood'],
  ['moneys_payable', [0, 0, 0, -0.01, 0.1], 'out-of-range'],
  ['rate', [0, 0, 0, 0, 15], 'out-of-range'],
  ['rate', [0, 0, 0, 0, -0.1], 'out-of-range'],
  ['rate', [0, 0, 0, 0, NaN], 'out-of-range'],
  ['block_empty', [0, 0, 0, 0, 0.1, 'perhaps'], 'not-understood'],
] as const)('a wrong %s is named: %j', (argument, given, kind) => {
  const [opening, additions, late, moneys, rate, empty] = given;
  expect(problemOf(block(opening, additions, late, moneys, rate, empty))).toMatchObject({ kind, argument });
});
