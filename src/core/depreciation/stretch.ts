/**
 * A stretch of an asset's life: from one event to the next it is written down on one curve. It
 * begins with the whole amount the ledger carries, and what is charged in it is added to what was
 * charged before, so that charges between any two instants add up.
 */

import { minor, ZERO_MINOR, type Minor } from '../money/minor';
import { ratio, ratioMinus, ratioPlus, type Ratio } from '../time/ratio';
import type { Axis } from '../time/service';
import type { Asset } from './asset';
import { sweep, type Curve, type Method } from './curve';
import { lifeByDates, quantityOf, type Plan } from './plan';
import type { Timeline } from './timeline';

export interface Stretch {
  /** The instant it begins at. */
  readonly since: number;
  readonly method: Method;
  /** What is written down in it, in minor units. */
  readonly plan: Plan;
  /** Nothing where the life is over or the charge has stopped. */
  readonly curve: Curve | undefined;
  /** Held for sale: the charge has stopped before the life is over. */
  readonly isHeld: boolean;
  readonly timeline: Timeline;
  readonly axis: Axis;
  /** Where on the axis it begins. */
  readonly from: number;
  /** Carrying amount at its beginning. */
  readonly value: Minor;
  /** Charged until its beginning. */
  readonly charged: Minor;
  /** What the plan leads to where the value is above it. */
  readonly salvage: Minor;
}

/** The first stretch of an asset whose plan is in minor units. */
export function beginning({ method, plan }: Asset, timeline: Timeline): Stretch {
  const stretch: Stretch = {
    since: timeline.start,
    method,
    plan,
    curve: undefined,
    isHeld: false,
    timeline,
    axis: timeline.axisOf(method.clock),
    from: 0,
    value: minor(plan.cost),
    charged: minor(0),
    salvage: minor(plan.salvage),
  };
  return withPlan(stretch, plan);
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

function chargedUntil({ curve, axis, from, charged }: Stretch, point: number): Minor {
  if (curve === undefined || point <= from) return charged;
  return minor(charged + curve.accumulated(point - from, axis.den));
}

export function carryingAt(stretch: Stretch, instant: number): Minor {
  return minor(stretch.value + stretch.charged - chargedBy(stretch, instant));
}

/**
 * {@link chargedBy} at many instants, in ascending order, none before the stretch begins: `into[i]`
 * for each i from `first` up to, not including, `end`.
 */
export function chargedAtMany(
  { curve, axis, from, charged }: Stretch,
  instants: readonly number[],
  first: number,
  end: number,
  into: Float64Array,
): void {
  if (curve === undefined) {
    into.fill(charged, first, end);
    return;
  }
  for (let index = first; index < end; index++)
    into[index] = Math.max(0, axis.at(instants[index] ?? 0) - from);
  sweep(curve, into, axis.den, first, end, into);
  if (charged !== 0) for (let index = first; index < end; index++) into[index] = charged + (into[index] ?? 0);
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

/** The plan goes on from a new value: its rate, its digits and its years stay. */
export function goneOn(stretch: Stretch, instant: number, change: Change): Stretch {
  const next = moved(stretch, instant, change);
  const { plan } = stretch;
  if (stretch.curve === undefined) return next;
  const passed = ratio(Math.max(0, next.from - stretch.from), stretch.axis.den);
  const elapsed = ratioPlus(plan.resumed?.elapsed ?? ratio(0), passed);
  const resumed = {
    origin: plan.resumed?.origin ?? plan,
    elapsed,
    base: Math.max(change.base, change.value),
  };
  return lasting(next, ratioMinus(lifeByDates(plan.life), passed), { ...plan, resumed });
}

/** A fresh plan: over a new life, or by another method over the life that remains. */
export function begunAnew(
  stretch: Stretch,
  instant: number,
  change: Change,
  fresh: { readonly life: Ratio } | { readonly method: Method },
): Stretch {
  const { plan, axis, timeline } = stretch;
  const { cost, salvage, life, factor } = plan;
  const afresh: Plan = { cost, salvage, life, ...(factor === undefined ? {} : { factor }) };
  if ('life' in fresh) {
    const renewed = timeline.renewed(instant, fresh.life);
    const next = moved({ ...stretch, timeline: renewed, isHeld: false }, instant, change);
    return lasting(next, fresh.life, afresh);
  }
  const passed = ratio(Math.max(0, axis.at(instant) - stretch.from), axis.den);
  const remaining = ratioMinus(lifeByDates(plan.life), passed);
  const renewed = remaining.num > 0 ? timeline.renewed(instant, remaining, timeline.end) : timeline;
  const next = moved({ ...stretch, method: fresh.method, timeline: renewed }, instant, change);
  return stretch.curve === undefined ? next : lasting(next, remaining, afresh);
}

/** The charge stops; the value stays. */
export function stopped(stretch: Stretch, instant: number, change: Change): Stretch {
  return { ...moved(stretch, instant, change), curve: undefined, isHeld: true };
}

/** Whether the life is over at an instant, so that nothing more will be charged. */
export function isOver({ curve, isHeld, plan, axis, from }: Stretch, instant: number): boolean {
  if (curve === undefined) return !isHeld;
  const life = lifeByDates(plan.life);
  return (axis.at(instant) - from) * life.den >= life.num * axis.den;
}

function moved(stretch: Stretch, instant: number, { value, charged, salvage }: Change): Stretch {
  const axis = stretch.timeline.axisOf(stretch.method.clock);
  return { ...stretch, since: instant, axis, from: axis.at(instant), value, charged, salvage };
}

/** With a plan from its value to its salvage over the life that remains; with none where that is over. */
function lasting(stretch: Stretch, life: Ratio, plan: Plan): Stretch {
  const { value, salvage } = stretch;
  if (life.num <= 0) return { ...stretch, curve: undefined };
  return withPlan(stretch, {
    ...plan,
    cost: value,
    salvage: Math.min(salvage, value),
    life: quantityOf(life),
  });
}

function withPlan(stretch: Stretch, plan: Plan): Stretch {
  const { method, timeline, axis, since, from } = stretch;
  if (method.clock !== 'graded') return { ...stretch, plan, curve: method.curve(plan) };
  const stub = quantityOf(ratio(axis.at(timeline.yearClose(since)) - from, axis.den));
  const graded = { ...plan, stub };
  return { ...stretch, plan: graded, curve: method.curve(graded) };
}
