/**
 * A stretch of an asset's life: from one event to the next it is written down on one curve. It
 * begins with the whole amount the ledger carries, and what is charged in it is added to what was
 * charged before, so that charges between any two instants add up.
 */

import { minor, ZERO_MINOR, type Minor } from '../money/minor';
import { firstAbove } from '../time/ascending';
import { ratio, ratioMinus, ratioPlus, type Ratio } from '../time/ratio';
import { isMonthly, type Axis } from '../time/service';
import type { Asset } from './asset';
import { sweep, type Method } from './curve';
import { lifeByDates, originOf, planOf, quantityOf, type Plan, type Resumed } from './plan';
import type { Timeline } from './timeline';

export interface Stretch {
  /** The instant it begins at. */
  readonly since: number;
  readonly method: Method;
  /** What is written down in it, in minor units. */
  readonly plan: Plan;
  /** Whether anything is charged: the life is not over, and the charge has not stopped. */
  readonly isCharging: boolean;
  /** Held for sale: the charge has stopped before the life is over. */
  readonly isHeld: boolean;
  readonly timeline: Timeline;
  readonly axis: Axis;
  /** Where on the axis it begins. */
  readonly from: number;
  /** What remains of the life at its beginning. */
  readonly life: Ratio;
  /** Carrying amount at its beginning. */
  readonly value: Minor;
  /** Charged until its beginning. */
  readonly charged: Minor;
  /** What the plan leads to where the value is above it. */
  readonly salvage: Minor;
}

/** The first stretch of an asset whose plan is in minor units. */
export function beginning({ method, plan }: Asset, timeline: Timeline): Stretch {
  const axis = timeline.axisOf(method.clock);
  const change = { value: minor(plan.cost), charged: ZERO_MINOR, salvage: minor(plan.salvage) };
  const life = lifeByDates(plan.life);
  return stretchFrom(timeline.start, method, plan, true, false, timeline, axis, 0, life, change);
}

/** The one place where stretches are made, for the same reason as plans. */
function stretchFrom(
  since: number,
  method: Method,
  plan: Plan,
  isCharging: boolean,
  isHeld: boolean,
  timeline: Timeline,
  axis: Axis,
  from: number,
  life: Ratio,
  { value, charged, salvage }: Omit<Change, 'base'>,
): Stretch {
  const isGraded = isCharging && method.clock === 'graded';
  const own = isGraded ? withStub(plan, axis, axis.at(timeline.yearClose(since)) - from) : plan;
  return {
    since,
    method,
    plan: own,
    isCharging,
    isHeld,
    timeline,
    axis,
    from,
    life,
    value,
    charged,
    salvage,
  };
}

function withStub({ cost, salvage, life, factor, resumed }: Plan, { den }: Axis, stub: number): Plan {
  return planOf(cost, salvage, life, factor, quantityOf(ratio(stub, den)), resumed);
}

/** Written down by an asset until an instant, since its first day. */
export function chargedBy(stretch: Stretch, instant: number): Minor {
  return chargedUntil(stretch, stretch.axis.at(instant));
}

/**
 * The same for an asset that leaves on the day of the instant: to the point of its life that the
 * convention gives to leaving, which may lie before the last of its stretches.
 */
export function chargedAtLeaving(stretches: readonly Stretch[], instant: number): Minor {
  let index = stretches.length - 1;
  const isBehind = ({ axis, from }: Stretch): boolean => axis.leaving(instant) < from;
  while (index > 0 && isBehind(stretches[index] as Stretch)) index -= 1;
  const [last, reached] = [stretches[stretches.length - 1], stretches[index]];
  if (last === undefined || reached === undefined) return ZERO_MINOR;
  return last.isHeld ? last.charged : chargedUntil(reached, reached.axis.leaving(instant));
}

function chargedUntil({ isCharging, method, plan, axis, from, charged }: Stretch, point: number): Minor {
  if (!isCharging || point <= from) return charged;
  return minor(charged + method.accumulated(plan, point - from, axis.den));
}

export function carryingAt(stretch: Stretch, instant: number): Minor {
  return minor(stretch.value + stretch.charged - chargedBy(stretch, instant));
}

/** Instants in ascending order. */
export interface Instants {
  readonly at: readonly number[];
  /** Where they are days that many assets are asked at: the months over by each. */
  readonly monthsOver: Float64Array | undefined;
}

/**
 * {@link chargedBy} at many instants, none before the stretch begins: `into[i]` for each i from
 * `first` up to, not including, `end`.
 */
export function chargedAtMany(
  stretch: Stretch,
  { at, monthsOver }: Instants,
  first: number,
  end: number,
  into: Float64Array,
): void {
  const { isCharging, method, plan, timeline, axis, from, charged } = stretch;
  if (!isCharging) {
    into.fill(charged, first, end);
    return;
  }
  // Nothing passes before it begins, and once the life is over nothing changes any more.
  const begun = Math.min(end, Math.max(first, firstAbove(at, timeline.start)));
  const last = Math.min(end, Math.max(begun, firstAbove(at, timeline.end - 1)) + 1);
  into.fill(charged, first, begun);
  if (begun === end) return;
  const { pace } = axis;
  if (monthsOver !== undefined && pace !== undefined && isMonthly(pace)) {
    const counted = Math.min(last, Math.max(begun, firstAbove(monthsOver, pace.begins + from)));
    into.fill(0, begun, counted);
    const points = { at: monthsOver, since: pace.begins + from, den: axis.den, first: counted, end: last };
    sweep(method, plan, points, into);
  } else {
    for (let index = begun; index < last; index++) into[index] = Math.max(from, axis.at(at[index] ?? 0));
    sweep(method, plan, { at: into, since: from, den: axis.den, first: begun, end: last }, into);
  }
  if (charged !== 0)
    for (let index = begun; index < last; index++) into[index] = charged + (into[index] ?? 0);
  into.fill(into[last - 1] ?? charged, last, end);
}

/** What an event leaves behind for the stretch after it. */
export interface Change {
  readonly value: Minor;
  readonly charged: Minor;
  readonly salvage: Minor;
  /** What the rate is taken on for the rest of the financial year. */
  readonly base: Minor;
}

/** What the rate of the current financial year is taken on: what it opened with, events of it included. */
export function baseAt(stretch: Stretch, instant: number): Minor {
  const opened = stretch.timeline.yearOpen(instant);
  if (opened > stretch.since) return carryingAt(stretch, opened);
  return minor(stretch.plan.resumed?.base ?? stretch.plan.cost);
}

/** What an asset stands at, as an event finds it. */
export function stateAt(stretch: Stretch, instant: number): Change {
  return {
    value: carryingAt(stretch, instant),
    charged: chargedBy(stretch, instant),
    salvage: stretch.salvage,
    base: baseAt(stretch, instant),
  };
}

/**
 * The plan goes on from a new value: its rate, its digits and its years stay. Where nothing is new
 * it is the same stretch, so that an event of nothing moves no cent.
 */
export function goneOn(stretch: Stretch, instant: number, change: Change): Stretch {
  if (isSame(change, stateAt(stretch, instant))) return stretch;
  const { plan, method, timeline, axis, from } = stretch;
  const passed = ratio(Math.max(0, axis.at(instant) - from), axis.den);
  const elapsed = ratioPlus(plan.resumed?.elapsed ?? ratio(0), passed);
  const base = Math.max(change.base, change.value);
  const resumed = { origin: originOf(plan), elapsed, base };
  const life = ratioMinus(stretch.life, passed);
  return lasting(stretch, instant, change, method, timeline, life, stretch.isCharging, resumed);
}

function isSame(a: Change, b: Change): boolean {
  return a.value === b.value && a.charged === b.charged && a.salvage === b.salvage && a.base === b.base;
}

/** A fresh plan over a new life. */
export function livingOn(stretch: Stretch, instant: number, change: Change, life: Ratio): Stretch {
  const renewed = stretch.timeline.renewed(instant, life);
  return lasting({ ...stretch, isHeld: false }, instant, change, stretch.method, renewed, life, true);
}

/** A fresh plan by another method, over what remains of the life by that method's own axis. */
export function changedTo(stretch: Stretch, instant: number, change: Change, method: Method): Stretch {
  const { timeline } = stretch;
  const axis = timeline.axisOf(method.clock);
  const passed = Math.max(0, axis.at(instant) - axis.at(timeline.begun));
  const life = ratioMinus(timeline.life, ratio(passed, axis.den));
  return lasting(stretch, instant, change, method, timeline, life, stretch.isCharging);
}

/** The charge stops; the value stays. */
export function stopped(stretch: Stretch, instant: number, change: Change): Stretch {
  const { method, plan, timeline, axis, life } = stretch;
  return stretchFrom(instant, method, plan, false, true, timeline, axis, axis.at(instant), life, change);
}

/** Whether the life is over at an instant, so that nothing more will be charged. */
export function isOver({ isCharging, isHeld, axis, from, life }: Stretch, instant: number): boolean {
  if (!isCharging) return !isHeld;
  return ratioMinus(life, ratio(axis.at(instant) - from, axis.den)).num <= 0;
}

/** The stretch after an event: from its value to its salvage over the life that remains, if any does. */
function lasting(
  before: Stretch,
  instant: number,
  change: Change,
  method: Method,
  timeline: Timeline,
  life: Ratio,
  isCharging: boolean,
  resumed?: Resumed,
): Stretch {
  const axis = timeline.axisOf(method.clock);
  const from = axis.at(instant);
  const { value, salvage } = change;
  const goesOn = isCharging && life.num > 0;
  const plan = goesOn
    ? planOf(value, Math.min(salvage, value), quantityOf(life), before.plan.factor, undefined, resumed)
    : before.plan;
  return stretchFrom(instant, method, plan, goesOn, before.isHeld, timeline, axis, from, life, change);
}
