/**
 * Sums of minor units that stay exact however many assets there are: doubles as long as these are, and
 * beyond them whole numbers of any size.
 */

/** Sums side by side. */
export interface ExactSums {
  /** What has been added since it was last carried. */
  readonly near: Float64Array;
  /** What was carried; most sums never need it. */
  readonly carried: bigint[];
}

/** An integer below it and one that a double holds add up exactly, or to something above it. */
const MOST = 2 ** 52;

export function noSums(width: number): ExactSums {
  return { near: new Float64Array(width), carried: [] };
}

/** @param figures Whole numbers that doubles hold. */
export function addFiguresTo({ near, carried }: ExactSums, figures: Float64Array): void {
  for (let index = 0; index < near.length; index++) {
    const [before, figure] = [near[index] ?? 0, figures[index] ?? 0];
    const sum = before + figure;
    if (sum <= MOST && sum >= -MOST) {
      near[index] = sum;
    } else {
      near[index] = 0;
      carried[index] = (carried[index] ?? 0n) + BigInt(before) + BigInt(figure);
    }
  }
}

export function sumAt({ near, carried }: ExactSums, index: number): bigint {
  return (carried[index] ?? 0n) + BigInt(near[index] ?? 0);
}

/** @returns New sums; neither of the two is changed. */
export function added(one: ExactSums, other: ExactSums): ExactSums {
  return sumsFrom(Array.from(one.near, (_, index) => sumAt(one, index) + sumAt(other, index)));
}

export function sumsFrom(values: readonly bigint[]): ExactSums {
  return { near: new Float64Array(values.length), carried: [...values] };
}

/** How an amount is put together: the places of figures, each added or taken off so many times. */
export type Weights = readonly (readonly [place: number, times: bigint])[];

/**
 * The weights of an amount that is a sum of figures, found by asking it of one figure at a time: so there is
 * one definition of the amount, and it is exact beyond doubles.
 *
 * @param amount Of figures, which it adds and takes off.
 */
export function weightsOf(width: number, amount: (figures: Float64Array) => number): Weights {
  return Array.from({ length: width }, (_, place): Weights[number] => {
    const alone = new Float64Array(width);
    alone[place] = 1;
    return [place, BigInt(amount(alone))];
  }).filter(([, times]) => times !== 0n);
}

export function weighed(sums: ExactSums, weights: Weights): bigint {
  return weights.reduce((total, [place, times]) => total + times * sumAt(sums, place), 0n);
}
