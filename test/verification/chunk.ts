/** A chunk of cases: made, put to the core, checked against the oracle and counted. */

import { schedule } from '../../src/core/depreciation/schedule';
import { adversarialSpec, FAMILIES } from './adversarial-cases';
import { check, refused, type Finding } from './check';
import { randomOf } from './random';
import { randomSpec } from './random-cases';
import { scheduleCase, type ScheduleCase } from './schedule-case';

/** Cases of one stream of random numbers. */
export const CHUNK_CASES = 500;

export type Part = 'random' | 'adversarial';

export interface Failure {
  /** Of the case in its part, from 0. */
  readonly index: number;
  readonly family: string;
  /** The call that shows it. */
  readonly call: string;
  readonly what: string;
}

export interface Tally {
  readonly schedules: number;
  readonly rows: number;
  readonly wrongRows: number;
  readonly missedTotals: number;
  readonly firstFailure?: Failure;
}

/** @param cases How many of the chunk are wanted, from its first. */
export function runChunk(part: Part, chunk: number, cases: number, seed: number): Tally {
  const random = randomOf(seed, part === 'random' ? 1 : 2, chunk);
  let [rows, wrongRows, missedTotals] = [0, 0, 0];
  let firstFailure: Failure | undefined;
  for (let place = 0; place < cases; place++) {
    const index = chunk * CHUNK_CASES + place;
    const made = scheduleCase(part === 'random' ? randomSpec(random) : adversarialSpec(random, index));
    const finding = verified(made);
    rows += finding.rows;
    wrongRows += finding.wrongRows;
    missedTotals += finding.missesTotal ? 1 : 0;
    if (finding.first === undefined) continue;
    const family = part === 'random' ? part : (FAMILIES[index % FAMILIES.length]?.name ?? part);
    firstFailure ??= { index, family, call: callOf(made), what: finding.first };
  }
  const tally = { schedules: cases, rows, wrongRows, missedTotals };
  return firstFailure === undefined ? tally : { ...tally, firstFailure };
}

function verified(made: ScheduleCase): Finding {
  const [cost, salvage, life, ...rest] = made.given;
  const answer = schedule(cost, salvage, life, ...rest);
  return answer.ok ? check(made, answer.value.value) : refused(made, JSON.stringify(answer.problem));
}

function callOf({ given }: ScheduleCase): string {
  return `schedule(${given.map((argument) => JSON.stringify(argument)).join(', ')})`;
}
