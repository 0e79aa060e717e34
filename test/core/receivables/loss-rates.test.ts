import fc from 'fast-check';
import { lossRates } from '../../../src/core/receivables/loss-rates';
import { provisionMatrix } from '../../../src/core/receivables/provision-matrix';
import { formulasOf, problemOf, valueOf } from '../answers';

const ratesOf = (outstanding: unknown, loss: unknown) =>
  valueOf(lossRates(outstanding, loss))
    .slice(1)
    .map(([rate]) => rate);

/** ifrscommunity.com, provision matrix: sales of 100,000 followed to the 2,000 that were never paid. */
const FOLLOWED = [100_000, 50_000, 23_000, 8_000, 2_000];

test('ifrscommunity.com: sales followed through their bands', () => {
  expect(valueOf(lossRates([FOLLOWED], 2_000))).toEqual([
    ['Rate'],
    [0.02],
    [0.04],
    [2_000 / 23_000],
    [0.25],
    [1],
  ]);
});

test('ifrscommunity.com: the rates on the receivables of the year, 27,567', () => {
  const rates = ratesOf([FOLLOWED], 2_000);
  const receivables = [300_000, 140_000, 60_000, 23_000, 5_000];
  expect(Math.round(valueOf(provisionMatrix([receivables], [rates])))).toBe(27_567);
});

test('a loss may be given for each band', () => {
  expect(ratesOf([[200_000], [300_000]], [[600], [450]])).toEqual([0.003, 0.0015]);
});

describe('properties', () => {
  const outstanding = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 20 });

  test('a rate times what was outstanding is the loss', () => {
    fc.assert(
      fc.property(outstanding, fc.double({ min: 0, max: 1, noNaN: true }), (each, part) => {
        const loss = Math.min(...each) * part;
        const rates = ratesOf([each], loss).map(Number);
        rates.forEach((rate, index) => expect(rate * (each[index] ?? 0)).toBeCloseTo(loss, 3));
      }),
    );
  });

  test('what shrinks from band to band has rates that rise, 1 where only the loss is left', () => {
    fc.assert(
      fc.property(outstanding, (each) => {
        const falling = [...each].sort((a, b) => b - a);
        const rates = ratesOf([falling], falling[falling.length - 1]).map(Number);
        expect([...rates].sort((a, b) => a - b)).toEqual(rates);
        expect(rates[rates.length - 1]).toBe(1);
      }),
    );
  });
});

test('the working divides band by band', () => {
  expect(formulasOf(lossRates([[100_000, 0, 2_000]], 2_000))).toEqual([
    '2,000 ÷ 100,000',
    '2,000 ÷ 2,000',
    'one a band',
  ]);
});

describe('a band that cannot be read shows it, and the others their rate', () => {
  test.each([
    ['nothing outstanding', [[100, 0, 50]], 25, 'outstanding item 2', 'out-of-range', '0'],
    ['a blank', [[100, null, 50]], 25, 'outstanding item 2', 'out-of-range', '0'],
    ['text', [[100, 'x', 50]], 25, 'outstanding item 2', 'not-understood', '"x"'],
    ['more lost than outstanding', [[100, 20, 50]], 25, 'loss', 'out-of-range', '25'],
    ['the same in a list', [[100, 20, 50]], [[25, 30, 25]], 'loss item 2', 'out-of-range', '30'],
    ['a negative loss', [[100, 20, 50]], [[25, -1, 25]], 'loss item 2', 'out-of-range', '-1'],
  ])('%s', (_, outstanding, loss, argument, kind, got) => {
    expect(ratesOf(outstanding, loss)).toEqual([
      0.25,
      expect.objectContaining({ argument, kind, got }) as unknown,
      0.5,
    ]);
  });
});

test.each([
  ['loss', [[1, 2, 3]], [[1, 1]], 'not-understood', '2 cells', 'as many cells as outstanding, 3'],
  [
    'outstanding',
    Array<number[]>(100_000).fill([1]),
    1,
    'too-large',
    '100,000 cells',
    'bands whose table has at most 100,000 cells; this one has 100,001',
  ],
])('%s of another size is refused', (argument, outstanding, loss, kind, got, takes) => {
  expect(problemOf(lossRates(outstanding, loss))).toEqual({ kind, argument, got, takes });
});
