/**
 * `npm run bench`: what exactness costs, as ratios of medians taken in one process. Absolute times
 * are this machine's and this moment's; the ratios are what is promised.
 *
 * The first argument says how much is run: `full`, `quick` or `guard`; the second is the project's folder.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { exactness } from './exactness';
import { bridged, formulas } from './formulas';
import { growth, growthOfRows } from './growth';
import { memory } from './memory';
import { FULL, proofOfWork, SHORT, timed } from './measure';
import { svgOf } from './report/chart';
import { pageOf } from './report/page';
import { scheduleContenders, schedules, SCHEDULE_GOALS } from './schedules';
import { timingRows, type Section } from './section';
import { singleCalls } from './single-calls';
import { unitLosses } from './unit-losses';
import { weightAndLoad } from './weight-and-load';
import { REGISTER_GOALS, registerTimings, wholeRegister } from './whole-register';

const [, , extent = 'full', root = '.'] = process.argv;
const isFull = extent === 'full';

/** Each begun only when its turn comes. */
const ALL: readonly (() => Section)[] = [
  () => singleCalls(FULL),
  () => schedules(FULL),
  () => wholeRegister(FULL),
  () => exactness(isFull ? 10_000 : 1_000),
  () => (isFull ? growth(1e7, 90) : growth(1e5, 5)),
  () => growthOfRows(SHORT),
  memory,
  () => formulas(isFull ? [10_000, 100_000] : [10_000]),
  () => bridged(SHORT),
  () => weightAndLoad(root, path.join(root, 'build/bench/core.js')),
  () => unitLosses(SHORT),
];

function sections(): readonly Section[] {
  const done = ALL.map((measure) => {
    const section = measure();
    process.stdout.write(`${section.title}\n`);
    for (const row of section.rows) process.stdout.write(`  ${row.join('  ')}\n`);
    return section;
  });
  return [...done, ...outside()];
}

/** What was measured by other programs before, in processes of their own. */
function outside(): readonly Section[] {
  const file = path.join(root, 'build/bench/outside.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Section[]) : [];
}

function write(done: readonly Section[]): void {
  const folder = path.join(root, 'docs/benchmarks');
  mkdirSync(folder, { recursive: true });
  const charts = done.flatMap((section) => section.charts ?? []);
  for (const chart of charts) writeFileSync(path.join(folder, chart.file), svgOf(chart));
  const machine = { processors: availableParallelism(), node: process.versions.node };
  writeFileSync(path.join(root, 'docs/benchmarks.md'), pageOf(done, machine, isFull));
}

/** What a change can make slow, in some seconds: the ratios, for the guard to judge. */
function guard(): void {
  const parts = [
    singleCalls(SHORT),
    timingRows('60 rows', timed(scheduleContenders(60), SHORT), SCHEDULE_GOALS),
    timingRows('a row of 5,000 assets', registerTimings(5_000, SHORT), REGISTER_GOALS),
    exactness(200),
  ];
  process.stdout.write(JSON.stringify(parts.flatMap(({ held }) => held)));
}

if (extent === 'guard') guard();
else write(sections());
if (!Number.isFinite(proofOfWork())) throw new Error('A sum is no number.');
