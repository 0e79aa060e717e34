/**
 * What a decline has written down, in whole minor units: at one point by a closed form, at many by
 * walking the years.
 *
 * Doubles decide where their error bound keeps them clear of a tie. Where it does not, the exact value
 * is mostly the tie itself: all values of a segment are multiples of one small fraction, and where
 * that is coarser than the error, nothing but the tie is within reach. Else exact fractions decide.
 */

import { roundHalfUp } from '../money/fraction';
import { minor, type Minor } from '../money/minor';
import type { Sweep } from './curve';
import { errorBound, segmentAt, type Decline } from './decline';
import { exactWrittenDown } from './exact-decline';

/** After `num ÷ den` years. */
export function declinedBy(decline: Decline, num: number, den: number): Minor {
  const t = Math.min(num / den, decline.life.near);
  const segment = segmentAt(decline, t);
  const shifted = decline.cost - segment.from + segment.fall * Math.max(0, t - segment.start) + 0.5;
  const margin = marginOf(decline, segment.year, segment.from);
  const nearest = Math.floor(shifted);
  const isClearOfTie = Math.abs(shifted - nearest - 0.5) < 0.5 - margin;
  return minor(isClearOfTie ? nearest : atATie(decline, segment.year, segment.start, shifted, num, den));
}

/** How near to a tie an estimate in a segment is too near: its error, and that of the sum itself. */
function marginOf(decline: Decline, year: number, from: number): number {
  return errorBound(decline, year, from) + 4 * decline.cost * Number.EPSILON;
}

/**
 * The years one after the other, each opening with what the one before left; in a year the value
 * falls in a line, so a point costs a multiplication and the rounding.
 */
export const sweepDecline: Sweep<Decline> = (decline, points, since, den, first, end, into) => {
  const { cost, floor, base, rate, switches } = decline;
  const [life, stub] = [decline.life.near, decline.stub.near];
  const unit = 1 / den;
  // The segment of the year, as segmentOf has it: sixty rows have no time for an object a year.
  let year = 0;
  let start = 0;
  let from = cost;
  let length = 0;
  let fall = 0;
  let limit = 0;
  let isCoarse: boolean | undefined;
  let close = -1;
  for (let index = first; index < end; index++) {
    const num = (points[index] ?? 0) - since;
    const t = Math.min(num * unit, life);
    while (t > close) {
      if (close >= 0) {
        from = Math.max(floor, from - fall * length);
        start += length;
        year += 1;
      }
      const remaining = life - start;
      const declining = (year === 0 ? base : from) * rate;
      const left = from - floor;
      if (switches && left >= declining * remaining) {
        length = remaining;
        fall = remaining > 0 ? left / remaining : 0;
      } else {
        length = Math.min(year === 0 ? stub : 1, remaining);
        fall = declining * length <= left ? declining : left / length;
      }
      close = start + length;
      limit = 0.5 - marginOf(decline, year, from);
      isCoarse = undefined;
    }
    const shifted = cost - from + fall * (t - start) + 0.5;
    const nearest = Math.floor(shifted);
    const isClearOfTie = Math.abs(shifted - nearest - 0.5) < limit;
    if (isClearOfTie) {
      into[index] = nearest;
    } else {
      // Where one point of a year meets a tie, others do.
      isCoarse ??= isTieAlone(decline, year, start, den);
      into[index] = isCoarse ? Math.round(shifted) : exactlyRounded(decline, num, den);
    }
  }
};

/** Rounded where the estimate lies within its error of a tie. */
function atATie(
  decline: Decline,
  year: number,
  start: number,
  shifted: number,
  num: number,
  den: number,
): number {
  return isTieAlone(decline, year, start, den) ? Math.round(shifted) : exactlyRounded(decline, num, den);
}

/** Whether nothing but the tie is within the error of an estimate that lies beside one. */
function isTieAlone(decline: Decline, year: number, start: number, den: number): boolean {
  // Off the tie the exact value would be at least half of one part away from it.
  const reach = 4 * marginOf(decline, year, decline.cost);
  return reach * partsOf(decline, year, start, den) < 1;
}

function exactlyRounded(decline: Decline, num: number, den: number): number {
  return Number(roundHalfUp(exactWrittenDown(decline, num, den)));
}

/** A whole number that every value of the segment, at points of `den`, is whole times; at most. */
function partsOf({ plan, exactly, stub, life }: Decline, year: number, start: number, den: number): number {
  const rateDen = exactly.den(plan);
  const stubDen = stub.ratio?.den ?? Infinity;
  const lifeDen = life.ratio?.den ?? Infinity;
  const opening = year === 0 ? 1 : stubDen * Math.pow(rateDen, year);
  const remaining = Math.ceil(life.near - start + 1) * stubDen * lifeDen;
  const elapsed = den % stubDen === 0 ? den : den * stubDen;
  return opening * elapsed * Math.max(rateDen, remaining);
}
