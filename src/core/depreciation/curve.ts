/**
 * A depreciation method is a curve: how much of a plan has been written down after an elapsed time.
 * A charge is the difference of two points of it, so charges always add up to what was written down.
 */

import type { Citation } from '../citation';
import type { Minor } from '../money/minor';
import type { Result } from '../result';
import type { Step } from '../working';
import type { Plan } from './plan';
import type { Points } from './points';

export interface Method {
  /** The catalogue's word. */
  readonly word: string;
  readonly label: string;
  readonly source: Citation;
  /** Whether it follows time itself, takes a rate once a financial year, or follows units made. */
  readonly clock: 'elapsed' | 'graded' | 'units';
  /** What the method itself cannot take of a plan that is otherwise sound; nothing when absent. */
  readonly check?: (plan: Plan) => Result<null>;
  /** Written-down value after `t` periods of the life's unit: unrounded, in the plan's unit. */
  readonly valueAt: (plan: Plan, t: number) => number;
  /**
   * Written down after `num ÷ den` periods, exact, rounded once to whole units of the plan, whose
   * cost and salvage are integers here. Both arguments are whole, `num` 0 or more, `den` above 0.
   */
  readonly accumulated: (plan: Plan, num: number, den: number) => Minor;
  /** The same at many points; where a method has none, they are taken one by one. */
  readonly sweep?: Sweep<Plan>;
  /** The steps before the result: the figures every charge is made of. */
  readonly working: (plan: Plan) => readonly Step[];
}

/**
 * `into[i]` becomes what is written down by point i, for each of them. It may be the array the points lie in.
 */
export type Sweep<Of> = (of: Of, points: Points, into: Float64Array) => void;

/** Many points of a method's curve, in the fastest way it has. */
export function sweep(method: Method, plan: Plan, points: Points, into: Float64Array): void {
  if (method.sweep === undefined) takeEach(method.accumulated, plan, points, into);
  else method.sweep(plan, points, into);
}

/** The points one by one, where there is no faster way. */
export function takeEach(
  accumulated: Method['accumulated'],
  plan: Plan,
  { at, since, den, first, end }: Points,
  into: Float64Array,
): void {
  for (let index = first; index < end; index++) {
    into[index] = accumulated(plan, (at[index] ?? 0) - since, den);
  }
}
