/**
 * An amount shared out by weight, each taking at most so much: what one cannot take goes to the
 * others by their weights, again and again until nothing changes. Amounts are whole minor units and add
 * up exactly: shares are rounded down, and the units left go to the largest remainders. The order in
 * which the shares stand changes nothing.
 *
 *     part = min(most, rate × weight), with the one rate at which the parts add up to the amount
 *
 * Who comes to their most is known in advance: those with the smallest most ÷ weight come first, so one
 * walk in that order replaces the rounds. Cost: n log n.
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
  /** How often sharing out anew would have found somebody past their most, the last time included, when none was. */
  readonly rounds: number;
  /** What those below their most took of their weight together. */
  readonly rate: Rate;
}

/** `amount ÷ weight`. */
export interface Rate {
  readonly amount: bigint;
  /** 0 where everybody came to their most. */
  readonly weight: bigint;
}

/** A share on its way: its place, and its figures as big integers and as doubles. */
interface Place {
  readonly index: number;
  readonly share: Share;
  readonly most: bigint;
  readonly weightNear: number;
}

/**
 * @param amount 0 or more.
 * @example allocate(minor(300), [{ weight: 600n, most: minor(50), name: 'A' }, { weight: 400n, most: minor(400), name: 'B' }]).parts
 *          // [50, 250]
 */
export function allocate(amount: Minor, shares: readonly Share[]): Allocation {
  const places = shares
    .map((share, index) => ({ index, share, most: BigInt(share.most), weightNear: Number(share.weight) }))
    .filter(({ share }) => share.weight > 0n)
    .sort(byRoom);
  const parts = shares.map(() => minor(0));
  let rate: Rate = { amount: BigInt(amount), weight: sumOf(places) };
  let [round, rounds, full] = [rate, 1, 0];
  for (const { index, share, most } of places) {
    if (most * rate.weight > rate.amount * share.weight) break;
    if (most * round.weight > round.amount * share.weight) [round, rounds] = [rate, rounds + 1];
    parts[index] = share.most;
    rate = { amount: rate.amount - most, weight: rate.weight - share.weight };
    full += 1;
  }
  const rest = places.slice(full);
  if (rest.length === 0) return { parts, left: minor(Number(rate.amount)), rounds, rate };
  shareOut(rate, rest, parts);
  return { parts, left: minor(0), rounds: full > 0 ? rounds + 1 : rounds, rate };
}

function sumOf(places: readonly Place[]): bigint {
  return places.reduce((sum, { share }) => sum + share.weight, 0n);
}

/** By most ÷ weight: in doubles where they decide, exactly where they do not. */
function byRoom(a: Place, b: Place): number {
  const [left, right] = [a.share.most * b.weightNear, b.share.most * a.weightNear];
  if (left === 0 && right === 0) return 0;
  if (Math.abs(left - right) > 2 * Number.EPSILON * (left + right)) return left - right;
  return signOf(a.most * b.share.weight - b.most * a.share.weight);
}

/** What a share is rounded down by, in parts of the rate's weight. */
interface Remainder {
  readonly place: Place;
  readonly exact: bigint;
  readonly near: number;
}

/**
 * Rounded down, then a unit each to the largest remainders; nobody comes past their most, which is a whole
 * number above their share.
 */
function shareOut(rate: Rate, places: readonly Place[], parts: Minor[]): void {
  let left = rate.amount;
  const remainders: Remainder[] = places.map((place) => {
    const share = rate.amount * place.share.weight;
    const part = share / rate.weight;
    parts[place.index] = minor(Number(part));
    left -= part;
    const exact = share - part * rate.weight;
    return { place, exact, near: Number(exact) };
  });
  if (left === 0n) return;
  remainders.sort(byRemainder);
  for (const { place } of remainders.slice(0, Number(left))) {
    parts[place.index] = minor((parts[place.index] ?? 0) + 1);
  }
}

/** The largest first; equals by weight, by name and by what they may take, so that no order of rows decides. */
function byRemainder(a: Remainder, b: Remainder): number {
  if (a.near !== b.near) return b.near - a.near;
  const [one, other] = [a.place.share, b.place.share];
  return (
    signOf(b.exact - a.exact) ||
    signOf(other.weight - one.weight) ||
    (one.name < other.name ? -1 : Number(one.name > other.name)) ||
    other.most - one.most
  );
}

function signOf(difference: bigint): number {
  return difference > 0n ? 1 : Number(difference < 0n) * -1;
}
