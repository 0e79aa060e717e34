/**
 * What one event does to an asset: the carrying amount, the salvage and the year's base it leaves
 * behind, and the movement the books show.
 *
 *     the year's base after it = what the year opened with + what the event changed
 *
 * A part-disposal takes its share of each amount instead. What is charged at leaving is charged up
 * to the point of the life that the convention gives to leaving.
 */

import { minor, ZERO_MINOR, type Minor } from '../money/minor';
import { mulDivRound, timesRate } from '../money/rounding';
import { ok, refuse, type Result } from '../result';
import type { Event } from './event';
import type { Plan } from './plan';
import {
  baseAt,
  carryingAt,
  changedTo,
  chargedAtLeaving,
  goneOn,
  isOver,
  livingOn,
  stateAt,
  stopped,
  type Change,
  type Stretch,
} from './stretch';

/** What the books show of an event, in minor units. */
export interface Movement {
  readonly kind: Event['kind'];
  /** The day or the period it shows in. */
  readonly on: number;
  /** Change of the carrying amount, charges apart. */
  readonly adjustment: Minor;
  /** Change of the gross cost. */
  readonly gross: Minor;
  /** Received for what left. */
  readonly proceeds: Minor;
}

export interface Around {
  readonly instant: number;
  /** Gross cost before the event. */
  readonly gross: Minor;
  /** All until now, the last of them the current one. */
  readonly stretches: readonly Stretch[];
  /** The asset without its impairments: the most a reversal may lift it to. */
  readonly shadow: Stretch;
  /** Whether a new life begins the same day. */
  readonly hasNewLife: boolean;
  readonly isDisposed: boolean;
}

export interface Effect {
  readonly change: Change;
  readonly movement: Movement;
}

/**
 * @problem out-of-range for an impairment above the carrying amount, a take-on above the cost, a cost past 2^53
 * @problem not-understood for an increase after the end of the life, for anything after the disposal
 */
export function effectOn(stretch: Stretch, event: Event, around: Around): Result<Effect> {
  const { instant, gross } = around;
  const state = stateAt(stretch, instant);
  const { value } = state;
  if (around.isDisposed)
    return refuse('not-understood', event.where, event.kind, 'nothing after the disposal');
  const by = (difference: number): Result<Effect> => {
    if (difference > 0 && !around.hasNewLife && isOver(stretch, instant)) return afterTheEnd(event);
    const added = event.kind === 'addition' || event.kind === 'revaluation' ? difference : 0;
    if (gross + added > Number.MAX_SAFE_INTEGER) return pastCounting(event);
    const change = { ...state, value: minor(value + difference), base: minor(state.base + difference) };
    return ok({ change, movement: movementOf(event, difference, added) });
  };
  switch (event.kind) {
    case 'addition':
      return by(event.amount);
    case 'impairment':
      return event.amount > value ? overTheCarryingAmount(event) : by(0 - event.amount);
    case 'reversal':
      return reversed(event, state, around, by);
    case 'revaluation':
      return by(event.amount - value);
    case 'take-on':
      return event.amount > gross ? overTheCost(event) : by(gross - event.amount - value);
    case 'salvage':
      return ok({ change: { ...state, salvage: event.amount }, movement: movementOf(event, 0, 0) });
    case 'life':
      return begins(stretch, event, { ...state, base: value });
    case 'method':
      return begins({ ...stretch, method: event.amount }, event, { ...state, base: value });
    case 'held-for-sale':
      return ok({ change: leaving(around, state), movement: movementOf(event, 0, 0) });
    case 'disposal': {
      const last = leaving(around, state);
      const movement = movementOf(event, 0 - last.value, 0 - gross);
      return ok({
        change: { ...last, value: ZERO_MINOR },
        movement: { ...movement, proceeds: event.amount },
      });
    }
    case 'part-disposal':
      return ok(partOf(event, state, around));
  }
}

/** How the asset goes on after an event. */
export function goesOn(stretch: Stretch, instant: number, event: Event, change: Change): Stretch {
  switch (event.kind) {
    case 'life':
      return livingOn(stretch, instant, change, event.amount);
    case 'method':
      return changedTo(stretch, instant, change, event.amount);
    case 'held-for-sale':
    case 'disposal':
      return stopped(stretch, instant, change);
    default:
      return goneOn(stretch, instant, change);
  }
}

/**
 * Cut at the shadow's value. The year's base follows it by the same part of the way, so that the
 * asset stays at or under its shadow for the rest of the year too.
 */
function reversed(
  event: Event & { readonly kind: 'reversal' },
  { value, base }: Change,
  { instant, shadow }: Around,
  by: (difference: number) => Result<Effect>,
): Result<Effect> {
  const gap = Math.max(0, carryingAt(shadow, instant) - value);
  const lifted = Math.min(event.amount, gap);
  const effect = by(lifted);
  if (!effect.ok || lifted === 0) return effect;
  const baseGap = Math.max(0, baseAt(shadow, instant) - base);
  const change = { ...effect.value.change, base: minor(base + mulDivRound(baseGap, lifted, gap)) };
  return ok({ ...effect.value, change });
}

/** Charged up to the point of leaving. */
function leaving({ stretches, instant }: Around, state: Change): Change {
  const charged = chargedAtLeaving(stretches, instant);
  return { ...state, charged, value: minor(state.value + state.charged - charged) };
}

function partOf(event: Event & { readonly kind: 'part-disposal' }, state: Change, around: Around): Effect {
  const { share, proceeds } = event.amount;
  const part = (amount: Minor): Minor => timesRate(amount, share);
  const catchUp = part(minor(leaving(around, state).charged - state.charged));
  const gone = minor(part(state.value) - catchUp);
  const change: Change = {
    value: minor(state.value - part(state.value)),
    charged: minor(state.charged + catchUp),
    salvage: minor(state.salvage - part(state.salvage)),
    base: minor(state.base - part(state.base)),
  };
  return { change, movement: { ...movementOf(event, 0 - gone, 0 - part(around.gross)), proceeds } };
}

function movementOf(event: Event, adjustment: number, gross: number): Movement {
  const { kind, on } = event;
  return { kind, on, adjustment: minor(adjustment), gross: minor(gross), proceeds: ZERO_MINOR };
}

/** A fresh plan must be one that its method can take. */
function begins({ method, plan }: Stretch, event: Event, change: Change): Result<Effect> {
  const fresh: Plan = { ...plan, cost: change.value, salvage: Math.min(change.salvage, change.value) };
  const check = method.check?.(fresh);
  if (check !== undefined && !check.ok) {
    return refuse(
      check.problem.kind,
      event.where,
      `${method.word} with ${check.problem.argument} ${check.problem.got}`,
      check.problem.takes,
    );
  }
  return ok({ change, movement: movementOf(event, 0, 0) });
}

function overTheCarryingAmount(event: Event): Result<never> {
  return refuse(
    'out-of-range',
    `${event.where}, ${event.column}`,
    'more than the carrying amount',
    'an impairment of at most that',
  );
}

function pastCounting(event: Event): Result<never> {
  return refuse(
    'out-of-range',
    `${event.where}, ${event.column}`,
    'more than whole minor units can count',
    'an amount that leaves the cost at most 2^53 − 1 of them',
  );
}

function overTheCost(event: Event): Result<never> {
  return refuse(
    'out-of-range',
    `${event.where}, ${event.column}`,
    'more than the cost',
    'depreciation and impairment of at most that',
  );
}

function afterTheEnd(event: Event): Result<never> {
  const got = `a rise by ${event.kind} after the end of the life`;
  return refuse(
    'not-understood',
    event.where,
    got,
    'one on a day with a life event, which gives it time to be written down',
  );
}
