/**
 * How long work still takes, from how fast it went. It is foretold from time to time and only where the
 * end has moved, so that what is said counts down and does not jump.
 */

import { amountText } from '../typed/amount';
import { monthEndWords } from '../words/month-end';
import type { Progress } from './use-progress';

const words = monthEndWords.progress;

/** How fast a part of the work goes; in milliseconds of a clock that never goes back. */
export interface Pace {
  readonly of: Progress['of'];
  readonly all: number | undefined;
  readonly begunAt: number;
  /** How much was done when it began. */
  readonly begunWith: number;
  readonly foretoldAt: number;
  /** Nothing as long as it is too early to tell. */
  readonly endsAt: number | undefined;
}

/** Before that nobody can tell how fast it goes, and after that it is told no more often. */
const PATIENCE_MILLISECONDS = 2_000;
/** The part of what is left by which the end has to move to be told anew. */
const LEAST_MOVE = 0.2;

/** @param before Of the same work a moment ago. */
export function paceAfter(before: Pace | undefined, { of, done, all }: Progress, now: number): Pace {
  if (before === undefined || before.of !== of || before.all !== all || done < before.begunWith) {
    return { of, all, begunAt: now, begunWith: done, foretoldAt: now, endsAt: undefined };
  }
  const did = done - before.begunWith;
  if (all === undefined || did <= 0 || now - before.foretoldAt < PATIENCE_MILLISECONDS) return before;
  const endsAt = now + ((now - before.begunAt) / did) * Math.max(0, all - done);
  const isMoved =
    before.endsAt === undefined || Math.abs(endsAt - before.endsAt) > LEAST_MOVE * (endsAt - now);
  return { ...before, foretoldAt: now, endsAt: isMoved ? endsAt : before.endsAt };
}

/** @returns Nothing as long as it is too early to tell. */
export function secondsLeft({ endsAt }: Pace, now: number): number | undefined {
  return endsAt === undefined ? undefined : Math.max(0, endsAt - now) / 1000;
}

/**
 * In steps that are coarser the longer it takes.
 *
 * @example timeLeftText(100, 'en-US') // "about 2 minutes"
 */
export function timeLeftText(seconds: number, language: string): string {
  if (seconds <= 10) return words.moments;
  const tens = Math.ceil(seconds / 10) * 10;
  if (tens < 60) return words.seconds(amountText(tens, language, 0));
  const minutes = Math.ceil(seconds / 60);
  return words.minutes(amountText(minutes, language, 0), minutes === 1);
}
