/**
 * A depreciation method is a curve: how much has been written down after an elapsed time. A charge
 * is the difference of two points of it, so charges always add up to what was written down.
 */

import type { Citation } from '../citation';
import type { Minor } from '../money/minor';
import type { Result } from '../result';
import type { Step } from '../working';
import type { Plan } from './plan';

export interface Curve {
  /** Written-down value after `t` periods of the life's unit: unrounded, in the plan's unit. */
  readonly valueAt: (t: number) => number;
  /**
   * Written down after `num ÷ den` periods, exact, rounded once to whole units of the plan, whose
   * cost and salvage are integers here. Both arguments are whole, `num` 0 or more, `den` above 0.
   */
  readonly accumulated: (num: number, den: number) => Minor;
  /**
   * The same at many points, in ascending order: `into[i]` becomes what is written down after
   * `points[i] ÷ den`, for each i from `first` up to, not including, `end`. A method whose points
   * cost less one after the other than one by one says so here.
   */
  readonly sweep?: (
    points: Float64Array,
    den: number,
    first: number,
    end: number,
    into: Float64Array,
  ) => void;
}

/** Many points of a curve, in the fastest way it has. */
export function sweep(
  curve: Curve,
  points: Float64Array,
  den: number,
  first: number,
  end: number,
  into: Float64Array,
): void {
  if (curve.sweep !== undefined) return curve.sweep(points, den, first, end, into);
  for (let index = first; index < end; index++) into[index] = curve.accumulated(points[index] ?? 0, den);
}

export interface Method {
  /** The catalogue's word. */
  readonly word: string;
  readonly label: string;
  readonly source: Citation;
  /** Whether it follows time itself, takes a rate once a financial year, or follows units made. */
  readonly clock: 'elapsed' | 'graded' | 'units';
  /** What the method itself cannot take of a plan that is otherwise sound; nothing when absent. */
  readonly check?: (plan: Plan) => Result<null>;
  readonly curve: (plan: Plan) => Curve;
  /** The steps before the result: the figures every charge is made of. */
  readonly working: (plan: Plan) => readonly Step[];
}
