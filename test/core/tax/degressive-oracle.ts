/**
 * A degressive plan as a person would write it down: year by year, the larger of two amounts, in whole
 * numbers over one another. Independent of the core, which finds the switch and the values by formula.
 */

/** A whole number over another, above 0. */
export type Over = readonly [num: bigint, den: bigint];

interface Asset {
  /** In minor units. */
  readonly cost: number;
  readonly rate: Over;
  /** Months of the first exercise. */
  readonly months: number;
  /** Years. */
  readonly life: Over;
  /** Whether the first exercise takes a whole year off the life, or only its months. */
  readonly firstCounts: 'whole' | 'months';
  readonly switches: boolean;
}

interface Row {
  readonly charge: number;
  readonly closing: number;
  readonly mode: string;
}

const times = ([a, b]: Over, [c, d]: Over): Over => reduced([a * c, b * d]);
const minus = ([a, b]: Over, [c, d]: Over): Over => reduced([a * d - c * b, b * d]);
const isAbove = ([a, b]: Over, [c, d]: Over): boolean => a * d > c * b;
const smaller = (a: Over, b: Over): Over => (isAbove(a, b) ? b : a);
const halfUp = ([num, den]: Over): number => Number((2n * num + den) / (2n * den));

function reduced([num, den]: Over): Over {
  let [a, b] = [num < 0n ? -num : num, den];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [num / a, den / a];
}

export function plannedByHand({ cost, rate, months, life, firstCounts, switches }: Asset): readonly Row[] {
  const whole: Over = [BigInt(cost), 1n];
  const rows: Row[] = [];
  let value = whole;
  let left = life;
  let isLinear = false;
  let before = 0;
  for (let year = 0; left[0] > 0n; year++) {
    const length: Over = year === 0 ? [BigInt(months), 12n] : [1n, 1n];
    const taken: Over = year === 0 && firstCounts === 'whole' ? [1n, 1n] : length;
    const even = times(value, [left[1], left[0]]);
    const declining = times(value, rate);
    isLinear ||=
      switches && (isAbove(even, declining) || (value[0] === 0n && isAbove([left[1], left[0]], rate)));
    const isLast = !isAbove(left, taken);
    const charge = isLast ? value : times(isLinear ? even : declining, smaller(length, left));
    value = minus(value, charge);
    left = isLast ? [0n, 1n] : minus(left, taken);
    const written = halfUp(minus(whole, value));
    rows.push({
      charge: written - before,
      closing: cost - written,
      mode: isLinear ? 'linear' : 'degressive',
    });
    before = written;
  }
  return rows;
}
