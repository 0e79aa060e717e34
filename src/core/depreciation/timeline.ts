/**
 * Where instants stand in a life. An instant is the close of a day or, without dates, the close of
 * a numbered period; units of production stand by what was made until the close of a row.
 */

import type { Ratio } from '../time/ratio';
import { firstAbove } from '../time/ascending';
import { clockOf } from '../time/convention';
import { financialYear } from '../time/financial-year';
import type { Axis, Clock, Convention } from '../time/service';
import type { Method } from './curve';

/** When an asset is written down, as a person says it. */
export interface Timing {
  readonly start: number;
  readonly convention: Convention;
  readonly yearEnd: number;
}

export interface Timeline {
  /** The instant before anything has passed. */
  readonly start: number;
  /** The life it measures, and the instant that life began at. */
  readonly life: Ratio;
  readonly begun: number;
  /** The instant at which the life is over. */
  readonly end: number;
  readonly axisOf: (clock: Method['clock']) => Axis;
  /** The instant at which the financial year that goes on after an instant has begun. */
  readonly yearOpen: (instant: number) => number;
  /** The instant at which it closes. */
  readonly yearClose: (instant: number) => number;
  /** The instant at which something of a day or a period acts: for a day, at its start or at its close. */
  readonly instantOf: (on: number, atStart: boolean) => number;
  /** Whether it counts days, which have a start and a close; a numbered period is one instant. */
  readonly hasDays: boolean;
  /** A new life from an instant on. */
  readonly renewed: (instant: number, life: Ratio) => Timeline;
}

/** By date: the instant of a day is its close. */
export function datedTimeline(timing: Timing, life: Ratio): Timeline {
  const { start, convention, yearEnd } = timing;
  return timelineOf(timing, clockOf({ start, life, convention, yearEnd }), start - 1, life);
}

function timelineOf(timing: Timing, clock: Clock, begun: number, life: Ratio): Timeline {
  const { start, yearEnd } = timing;
  return {
    start: start - 1,
    life,
    begun,
    end: clock.end,
    axisOf: (by) => (by === 'graded' ? clock.graded : clock.elapsed),
    yearOpen: (day) => financialYear(day + 1, yearEnd).first - 1,
    yearClose: (day) => financialYear(day + 1, yearEnd).last,
    instantOf: (day, atStart) => (atStart ? day - 1 : day),
    hasDays: true,
    renewed: (day, newLife) => timelineOf(timing, clock.renewed(day, newLife), day, newLife),
  };
}

/** By number: years of `perYear` periods from the start on. */
export function numberedTimeline(perYear: number, life: Ratio): Timeline {
  const same = (period: number): number => period;
  const axis: Axis = { den: perYear, at: same, leaving: same };
  const until = (from: number, years: Ratio): Timeline => ({
    start: 0,
    life: years,
    begun: from,
    end: from + Math.ceil((years.num * perYear) / years.den),
    axisOf: () => axis,
    yearOpen: (period) => Math.floor(period / perYear) * perYear,
    yearClose: (period) => (Math.floor(period / perYear) + 1) * perYear,
    instantOf: same,
    hasDays: false,
    renewed: (period, newLife) => until(period, newLife),
  });
  return until(0, life);
}

/**
 * By units: at the close of a row, the units made until then. They count after what happens at the
 * start of a day in their row, and before what happens at a close in it.
 *
 * @param closes The instants at which the rows close.
 * @param made Whole numerators over `den`, ascending.
 * @param hasDays Whether rows are spans of days, or numbered.
 */
export function unitsTimeline(
  start: number,
  closes: readonly number[],
  made: readonly number[],
  den: number,
  hasDays: boolean,
): Timeline {
  const at = (instant: number): number => made[firstAbove(closes, instant) - 1] ?? 0;
  const axis: Axis = { den, at, leaving: at };
  const timeline: Timeline = {
    start,
    life: { num: 0, den: 1 },
    begun: start,
    end: closes[closes.length - 1] ?? start,
    axisOf: () => axis,
    yearOpen: (instant) => instant,
    yearClose: (instant) => instant,
    instantOf: (on, atStart) => {
      if (!hasDays) return on;
      const row = firstAbove(closes, on - 1);
      return (atStart ? closes[row - 1] : closes[row]) ?? (row === 0 ? start : on);
    },
    hasDays,
    renewed: () => timeline,
  };
  return timeline;
}
