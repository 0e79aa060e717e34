/**
 * An amount shared out by weight, each taking at most so much: what one cannot take goes to the
 * others by their weights, round after round until nobody is past their most. Amounts are whole minor
 * units and add up exactly: shares are rounded down, and the units left go to the largest remainders. The
 * order in which the shares stand changes nothing.
 *
 *     part = min(most, rate × weight), with the one rate at which the parts add up to the amount
 *
 * A round only raises the rate, so whoever comes to their most stays there. Cost: n a round, and n log n
 * for the remainders.
 */

import { minor, type Minor } from './minor';

/** One who takes part. */
export interface Share {
  /** Whole, 0 or more; with 0 nothing is taken. */
  readonly weight: bigint;
  /** 0 or more. */
  readonly most: Minor;
  /** Decides between equals. */
  readonly name: string;
}

export interface Allocation {
  /** In the order of the shares. */
  readonly parts: readonly Minor[];
  /** What nobody could take. */
  readonly left: Minor;
  /** How often the rest was shared out. */
  readonly rounds: number;
  /** What those below their most took of their weight together. */
  readonly rate: Rate;
}

/** A weight with the double nearest to it. */
interface Weighed {
  readonly weight: bigint;
  readonly near: number;
}

/** `amount ÷ weight`; a weight of 0 where everybody came to their most. */
export interface Rate extends Weighed {
  readonly amount: Minor;
}

interface Place extends Share, Weighed {
  readonly index: number;
}

/**
 * @param amount 0 or more.
 * @example allocate(minor(300), [{ weight: 600n, most: minor(50), name: 'A' }, { weight: 400n, most: minor(400), name: 'B' }]).parts
 *          // [50, 250]
 */
export function allocate(amount: Minor, shares: readonly Share[]): Allocation {
  const parts = shares.map(() => minor(0));
  let open = shares
    .map(({ weight, most, name }, index): Place => ({ weight, most, name, near: Number(weight), index }))
    .filter(({ near }) => near > 0);
  let rate = rateOf(
    amount,
    open.reduce((sum, { weight }) => sum + weight, 0n),
  );
  for (let rounds = 1; ; rounds++) {
    const below: Place[] = [];
    let [rest, weight]: [number, bigint] = [rate.amount, rate.weight];
    for (const place of open) {
      if (compareRatios(place.most, place, rate.amount, rate) > 0) below.push(place);
      else {
        parts[place.index] = place.most;
        rest -= place.most;
        weight -= place.weight;
      }
    }
    if (below.length === open.length) shareOut(rate, open, parts);
    if (below.length === open.length || below.length === 0) {
      return { parts, left: minor(below.length === 0 ? rest : 0), rounds, rate: rateOf(rest, weight) };
    }
    [open, rate] = [below, rateOf(rest, weight)];
  }
}

function rateOf(amount: number, weight: bigint): Rate {
  return { amount: minor(amount), weight, near: Number(weight) };
}

/** The sign of a ÷ x − b ÷ y: in doubles where they decide, exactly where they do not. */
function compareRatios(a: Minor, x: Weighed, b: Minor, y: Weighed): number {
  const [left, right] = [a * y.near, b * x.near];
  const isClear = Math.abs(left - right) > 4 * Number.EPSILON * (left + right);
  if (isClear || left + right === 0) return left - right;
  return signOf(BigInt(a) * y.weight - BigInt(b) * x.weight);
}

/** What a share is rounded down by, in parts of the rate's weight. */
interface Remainder extends Weighed {
  readonly place: Place;
}

/**
 * Rounded down, then a unit each to the largest remainders; nobody comes past their most, which is a whole
 * number above their share.
 */
function shareOut(rate: Rate, places: readonly Place[], parts: Minor[]): void {
  const amount = BigInt(rate.amount);
  let left: number = rate.amount;
  const remainders = places.map((place): Remainder => {
    const share = amount * place.weight;
    const part = minor(Number(share / rate.weight));
    const weight = share % rate.weight;
    parts[place.index] = part;
    left -= part;
    return { place, weight, near: Number(weight) };
  });
  if (left === 0) return;
  remainders.sort(byRemainder);
  for (const { place } of remainders.slice(0, left)) {
    parts[place.index] = minor((parts[place.index] ?? 0) + 1);
  }
}

/** The largest first; equals by weight, by name and by what they may take, so that no order of rows decides. */
function byRemainder(a: Remainder, b: Remainder): number {
  if (a.near !== b.near) return b.near - a.near;
  const [one, other] = [a.place, b.place];
  return (
    signOf(b.weight - a.weight) ||
    signOf(other.weight - one.weight) ||
    (one.name < other.name ? -1 : Number(one.name > other.name)) ||
    other.most - one.most
  );
}

function signOf(difference: bigint): number {
  return difference > 0n ? 1 : Number(difference < 0n) * -1;
}
