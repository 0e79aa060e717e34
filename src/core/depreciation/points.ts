/**
 * Many points of a curve at once. Between two bends a curve is a line, and what every schedule spends its time
 * in is this one loop: a product, a sum and a floor, rounded as the exact value would be.
 */

/**
 * In ascending order: `(at[i] − since) ÷ den` periods after the beginning, for each i from `first` up to, not
 * including, `end`. All are whole, and none is before `since`.
 */
export interface Points {
  readonly at: Float64Array;
  readonly since: number;
  readonly den: number;
  readonly first: number;
  readonly end: number;
}

/**
 * Rounds a line, rising with the points from `next` on, until one is past `close` or comes too near to a tie;
 * returns the first that has not been written, or the end.
 *
 *     into[i] = floor(shift + slope × (at[i] − since − opening))
 *
 * A shift of a half and `E` more, `E` being at least the error of all these doubles, brings to its whole number
 * whatever lies on it or above; nothing else comes there unless it ends less than 2 × `E` above one. Where the
 * exact values are so far apart that none does, or is known to be the tie, the doubt is 0.
 *
 * Nothing is called from here: engines then keep all but the index in registers.
 *
 * @param close Since `since`, as `opening` is.
 * @param doubt How near above a whole number is too near.
 */
export function roundAlong(
  { at, since, end }: Points,
  next: number,
  close: number,
  opening: number,
  slope: number,
  shift: number,
  doubt: number,
  into: Float64Array,
): number {
  let index = next;
  for (; index < end; index++) {
    const passed = (at[index] as number) - since;
    if (passed > close) break;
    const shifted = shift + slope * (passed - opening);
    const nearest = Math.floor(shifted);
    if (!(shifted - nearest >= doubt)) break;
    into[index] = nearest;
  }
  return index;
}

/**
 * What to shift a line by whose exact values, from 0 to `most`, are whole times 1 ÷ `parts`: a half, and half of
 * what then lies between two neighbours, so that all round as they should. Nothing where doubles of that size
 * may err by more; five roundings of them lead to a value.
 */
export function shiftOfParts(parts: number, most: number): number | undefined {
  return Math.max(1, most) * parts < FINE ? 0.5 + 0.25 / parts : undefined;
}

/** Five roundings err by 5 × 2^-53 × most, which is to be less than 1 ÷ (4 × parts); with room to spare. */
const FINE = 2 ** 47;
