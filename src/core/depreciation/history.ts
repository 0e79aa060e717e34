/**
 * An asset's life with all that happens to it: stretches of plan from one event to the next, and
 * the movements between them. Events are prospective: nothing before an event ever changes.
 *
 * Beside the asset runs its shadow, the same asset without impairment: the most that a reversal may
 * lift it to.
 *
 * Source: IAS 8.36–.38 (changes of estimate), IAS 36.117 (the ceiling of a reversal).
 */

import { minor, ZERO_MINOR, type Minor } from '../money/minor';
import { ok, type Result } from '../result';
import type { Asset } from './asset';
import { effectOn, goesOn, type Around, type Movement } from './effect';
import { actsAtStart, type Event } from './event';
import { beginning, carryingAt, chargedAtMany, chargedBy, type Instants, type Stretch } from './stretch';
import type { Timeline } from './timeline';

export interface History {
  /** In order, at least one. */
  readonly stretches: readonly Stretch[];
  /** In order. */
  readonly movements: readonly Movement[];
  /** The last instant of its rows: the end of the life or the last event, or the disposal. */
  readonly end: number;
  readonly isDisposed: boolean;
}

/** An asset, its plan in minor units, to which nothing happens. */
export function uneventful(asset: Asset, timeline: Timeline): History {
  return { stretches: [beginning(asset, timeline)], movements: [], end: timeline.end, isDisposed: false };
}

/**
 * @param asset Its plan in minor units.
 * @problem those of {@link effectOn}
 */
export function historyOf(asset: Asset, timeline: Timeline, events: readonly Event[]): Result<History> {
  if (events.length === 0) return ok(uneventful(asset, timeline));
  const first = beginning(asset, timeline);
  const ordered = inOrder(events, timeline);
  const newLives = new Set(ordered.filter(({ kind }) => kind === 'life').map(({ on }) => on));
  const leaves = ordered.find(({ kind }) => kind === 'disposal')?.on ?? Infinity;
  const stretches = [first];
  const shadows = [first];
  const movements: Movement[] = [];
  let [current, shadow, gross] = [first, first, minor(asset.plan.cost)];
  let isDisposed = false;
  for (const event of ordered) {
    const around: Around = {
      instant: timeline.instantOf(event.on, actsAtStart(event)),
      gross,
      stretches,
      shadow,
      hasNewLife: newLives.has(event.on),
      // Units have no days: what starts a later day of the disposal's row acts before it.
      isDisposed: isDisposed || event.on > leaves,
    };
    const effect = effectOn(current, event, around);
    if (!effect.ok) return effect;
    const { change, movement } = effect.value;
    current = goesOn(current, around.instant, event, change);
    stretches.push(current);
    shadow = shadowAfter(shadows, event, around);
    shadows.push(shadow);
    gross = minor(gross + movement.gross);
    isDisposed = event.kind === 'disposal';
    movements.push(movement);
  }
  return ok({ stretches, movements, end: endOf(current, movements, isDisposed), isDisposed });
}

function inOrder(events: readonly Event[], timeline: Timeline): readonly Event[] {
  const keyed = events.map((event) => {
    const atStart = actsAtStart(event);
    return {
      event,
      instant: timeline.instantOf(event.on, atStart),
      phase: timeline.hasDays && atStart ? 1 : 0,
    };
  });
  keyed.sort((a, b) => a.instant - b.instant || a.phase - b.phase || a.event.on - b.event.on);
  return keyed.map(({ event }) => event);
}

/** Impairment and its reversal pass the shadow by; a revaluation sets it, a take-on only upwards. */
function shadowAfter(shadows: readonly Stretch[], event: Event, around: Around): Stretch {
  const { shadow, instant } = around;
  if (event.kind === 'impairment' || event.kind === 'reversal') return shadow;
  const own = effectOn(shadow, event, { ...around, stretches: shadows, hasNewLife: true });
  if (!own.ok) return shadow;
  const { change } = own.value;
  if (event.kind === 'take-on' && change.value <= carryingAt(shadow, instant)) return shadow;
  return goesOn(shadow, instant, event, change);
}

function endOf({ timeline }: Stretch, movements: readonly Movement[], isDisposed: boolean): number {
  const last = movements.reduce((latest, { on }) => Math.max(latest, on), -Infinity);
  return isDisposed ? last : Math.max(timeline.end, last);
}

/** Whether any of it is written down by units and not by days. */
export function isByUnits({ stretches }: History): boolean {
  return stretches.some(({ method }) => method.clock === 'units');
}

/** Charged until each of many instants, in ascending order, in minor units. */
export function chargedAt(
  { stretches }: History,
  instants: Instants,
  into: Float64Array = new Float64Array(instants.at.length),
): Float64Array {
  const { at } = instants;
  let first = 0;
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1]?.since ?? Infinity;
    let end = next === Infinity ? at.length : first;
    while (end < at.length && (at[end] ?? 0) < next) end += 1;
    if (end > first) chargedAtMany(stretch, instants, first, end, into);
    first = end;
  }
  return into;
}

/** Charged until an instant, in minor units. */
export function chargedUntil({ stretches }: History, instant: number): Minor {
  let index = stretches.length - 1;
  while (index > 0 && (stretches[index]?.since ?? 0) > instant) index -= 1;
  const stretch = stretches[index];
  return stretch === undefined ? ZERO_MINOR : chargedBy(stretch, instant);
}
