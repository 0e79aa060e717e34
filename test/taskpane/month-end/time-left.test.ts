import * as fc from 'fast-check';
import { paceAfter, secondsLeft, timeLeftText, type Pace } from '../../../src/taskpane/month-end/time-left';
import type { Progress } from '../../../src/taskpane/month-end/use-progress';

const at = (done: number, all: number | undefined = 1000, of: Progress['of'] = 'assets'): Progress => ({
  ...{ of, done, all },
});

const unknown = (done: number): Progress => ({ of: 'assets', done, all: undefined });

/** Seconds left after each look at the clock: how much was done, and when. */
function told(...looks: (readonly [Progress, now: number])[]): (number | undefined)[] {
  let pace: Pace | undefined;
  return looks.map(([progress, now]) => {
    pace = paceAfter(pace, progress, now);
    return secondsLeft(pace, now);
  });
}

it('says nothing in the first two seconds, nor where nobody knows how much there is', () => {
  expect(told([at(0), 500], [at(100), 2_400])).toEqual([undefined, undefined]);
  expect(told([unknown(0), 0], [unknown(100), 5_000])).toEqual([undefined, undefined]);
});

it('what is left takes as long as what was done did', () => {
  expect(told([at(0), 0], [at(100), 2_000])[1]).toBe(18);
  expect(told([at(500), 0], [at(600), 4_000])[1]).toBe(16);
});

it('counts down while the work keeps its pace, and not anew at every look', () => {
  const steady = told([at(0), 0], [at(100), 2_000], [at(145), 3_000], [at(210), 4_000]);
  expect(steady.slice(1)).toEqual([18, 17, 16]);
});

it('is foretold anew where the work has become slower', () => {
  expect(told([at(0), 0], [at(100), 2_000], [at(110), 10_000])[2]).toBeCloseTo(80.9, 1);
});

it('another part of the work begins anew', () => {
  const [, , third, last] = told(
    [at(0), 0],
    [at(100), 2_000],
    [at(0, 10, 'entries'), 2_100],
    [at(5, 10, 'entries'), 4_100],
  );
  expect([third, last]).toEqual([undefined, 2]);
});

it('is never below 0, whatever was reported', () => {
  const look = fc.tuple(fc.nat(1000), fc.nat(5_000));
  fc.assert(
    fc.property(fc.array(look), (looks) => {
      let now = 0;
      const left = told(...looks.map(([done, later]) => [at(done), (now += later)] as const));
      expect(left.every((seconds) => seconds === undefined || seconds >= 0)).toBe(true);
    }),
  );
});

it.each([
  [0, 'a few seconds'],
  [10, 'a few seconds'],
  [11, 'about 20 seconds'],
  [50, 'about 50 seconds'],
  [51, 'about 1 minute'],
  [60, 'about 1 minute'],
  [61, 'about 2 minutes'],
  [3_600, 'about 60 minutes'],
])('%d seconds are %s', (seconds, text) => expect(timeLeftText(seconds, 'en-US')).toBe(text));
