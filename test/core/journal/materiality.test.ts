import fc from 'fast-check';
import {
  keptMateriality,
  limitOf,
  lineFor,
  readKeptMateriality,
} from '../../../src/core/journal/materiality';

test.each([
  ['an amount', { amount: 50_000 }, 50_000],
  ['a share of the stock', { share: 0.05, stock: 800_000 }, 40_000],
  ['a share whose double is not exact', { share: 0.07, stock: 100 }, 7],
] as const)('%s is met from exactly its limit on', (_, materiality, limit) => {
  expect(limitOf(materiality)).toBe(limit);
  expect(lineFor(limit, materiality)).toBe('separate');
  expect(lineFor(limit - 0.01, materiality)).toBe('cogs');
});

test('what is kept is read back as it was', () => {
  const amounts = fc.double({ min: 0.01, max: 1e12, noNaN: true });
  const shares = fc.record({ share: fc.double({ min: 0.001, max: 1, noNaN: true }), stock: amounts });
  fc.assert(
    fc.property(
      fc.oneof(
        amounts.map((amount) => ({ amount })),
        shares,
      ),
      (materiality) => {
        const text = JSON.stringify(keptMateriality(materiality));
        expect(readKeptMateriality(JSON.parse(text))).toEqual({ ok: true, value: materiality });
      },
    ),
  );
});

test('nothing kept is no threshold', () => {
  for (const kept of [undefined, null])
    expect(readKeptMateriality(kept)).toEqual({ ok: true, value: undefined });
});

test.each([
  ['garbage', 'materiality'],
  [{}, 'amount'],
  [{ amount: -1 }, 'amount'],
  [{ amount: 'much' }, 'amount'],
  [{ share: 1.5, stock: 10 }, 'share'],
  [{ share: 0, stock: 10 }, 'share'],
  [{ share: 0.1 }, 'stock'],
  [{ share: 0.1, stock: 0 }, 'stock'],
])('%j is refused, and %s is named', (kept, argument) => {
  expect(readKeptMateriality(kept)).toMatchObject({ ok: false, problem: { argument } });
});
