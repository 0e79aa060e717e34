/** Stock lists of typed decimals, and what comes of them by big integers: the definition, not the method. */

import fc from 'fast-check';

/** Quantities in thousandths, unit amounts in ten-thousandths. */
interface TypedItem {
  readonly group: string;
  readonly quantity: bigint;
  readonly unitCost: bigint;
  readonly price: bigint;
  readonly completion: bigint;
  readonly selling: bigint;
  readonly replacement: bigint;
  readonly profit: bigint;
  /** Of its cost, in percent. */
  readonly earlierPercent: bigint;
  readonly isKept: boolean;
  readonly contracted: bigint;
  readonly contractPrice: bigint;
  /** In minor units. */
  readonly cost: (decimals: number) => bigint;
}

const quantity = fc.oneof(
  fc.integer({ min: 0, max: 1e7 }),
  fc.nat(2000),
  fc.nat(50).map((n) => n * 500),
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1e7 }),
  fc.nat(400).map((n) => n * 50),
);
const rarely = (arbitrary: fc.Arbitrary<number>) => fc.option(arbitrary, { nil: 0, freq: 1 });

const item = fc
  .record({
    group: fc.constantFrom('Frozen', 'Canned', 'Fresh'),
    ...{ quantity, unitCost: amount, price: amount, completion: rarely(amount), selling: rarely(amount) },
    ...{ replacement: amount, profit: rarely(amount), contracted: rarely(quantity) },
    ...{ contractPrice: amount.map((n) => n + 1), earlierPercent: rarely(fc.nat(100)) },
    isKept: fc.constantFrom(false, false, true),
  })
  .map(({ group, isKept, ...numbers }): TypedItem => {
    const whole = Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, BigInt(n)]));
    const typed = whole as Record<keyof typeof numbers, bigint>;
    return {
      group,
      isKept,
      ...typed,
      cost: (decimals) => rounded(typed.quantity * typed.unitCost, decimals),
    };
  });

export const listings = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 8 }),
  decimals: fc.constantFrom(0, 1, 2, 3, 4),
});

/** An amount of ten-millionths in minor units, half away from zero. */
function rounded(amount: bigint, decimals: number): bigint {
  const unit = 10n ** BigInt(7 - decimals);
  const size = (2n * (amount < 0n ? -amount : amount) + unit) / (2n * unit);
  return amount < 0n ? -size : size;
}

const earlierOf = (each: TypedItem, decimals: number): bigint =>
  (each.cost(decimals) * each.earlierPercent) / 100n;

/** The items as a person types them. */
export function rowsOf(items: readonly TypedItem[], decimals: number): unknown[][] {
  const typed = (digits: bigint, places: number): number => Number(`${digits}e-${places}`);
  return [
    [
      ...['Item', 'Group', 'Quantity', 'Unit cost', 'Selling price', 'Completion costs', 'Selling costs'],
      ...['Replacement cost', 'Normal profit', 'Earlier write-down', 'Product sells above cost'],
      ...['Contract quantity', 'Contract price'],
    ],
    ...items.map((each) => [
      ...['X', each.group, typed(each.quantity, 3)],
      ...[each.unitCost, each.price, each.completion, each.selling, each.replacement, each.profit].map(
        (unit) => typed(unit, 4),
      ),
      ...[typed(earlierOf(each, decimals), decimals), each.isKept ? 'yes' : ''],
      ...[typed(each.contracted, 3), typed(each.contractPrice, 4)],
    ]),
  ];
}

type Figures = readonly [cost: bigint, earlier: bigint, nrv: bigint, worth: bigint, alone: bigint];

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const added = (rows: readonly (readonly bigint[])[]): bigint[] =>
  rows.reduce<bigint[]>((sums, row) => row.map((each, index) => each + (sums[index] ?? 0n)), []);

function figuresOf(each: TypedItem, framework: string, decimals: number): Figures {
  const contracted = min(each.contracted, each.quantity);
  const costs = each.completion + each.selling;
  const lots = [
    [contracted, each.contractPrice - costs],
    [each.quantity - contracted, each.price - costs],
  ] as const;
  const measured = (nrv: bigint): bigint => {
    if (each.isKept) return each.unitCost;
    const middle =
      [nrv, each.replacement, nrv - each.profit].sort((a, b) => (a < b ? -1 : Number(a > b)))[1] ?? 0n;
    return max(0n, framework === 'US GAAP LIFO' ? middle : nrv);
  };
  const total = (of: (nrv: bigint) => bigint): bigint =>
    rounded(
      lots.reduce((sum, [units, nrv]) => sum + units * of(nrv), 0n),
      decimals,
    );
  return [
    each.cost(decimals),
    earlierOf(each, decimals),
    total((nrv) => nrv),
    total(measured),
    total((nrv) => min(each.unitCost, measured(nrv))),
  ];
}

/** Carrying, NRV, Value, Write-down and Reversal of every line, Total last, in currency. */
export function answersOf(
  items: readonly TypedItem[],
  basis: string,
  framework: string,
  decimals: number,
): readonly (readonly number[])[] {
  const keys = { item: items.map((_, index) => String(index)), group: items.map(({ group }) => group) }[
    basis
  ];
  const names = [...new Set(keys ?? ['all'])];
  const lines = names.map((name) => {
    const own = items.filter((_, index) => keys === undefined || keys[index] === name);
    const [cost = 0n, earlier = 0n, nrv = 0n, worth = 0n, alone = 0n] = added(
      own.map((each) => figuresOf(each, framework, decimals)),
    );
    const carrying = cost - earlier;
    const value = min(framework === 'IFRS' ? cost : carrying, basis === 'item' ? alone : worth);
    return [carrying, nrv, value, max(0n, carrying - value), max(0n, value - carrying)];
  });
  const shown = basis === 'total' ? lines : [...lines, added(lines)];
  return shown.map((line) => line.map((minor) => Number(minor) / 10 ** decimals));
}
