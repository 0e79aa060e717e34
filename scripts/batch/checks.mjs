/**
 * The built command line as people run it: over one file, over a pipe, over processes and over ssh. Every way
 * has to write the same bytes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BUILT } from '../writedown.mjs';
import { madeUpRegister } from './register.mjs';
import { sshServer } from './ssh-server.mjs';

const ROWS = 4_000;
const BLOCK = '80k';
const JOBS = 2;
const EVENTS =
  'Asset,Date,Event,Amount\nA-00000007,2026-02-10,addition,500\nA-00003907,2026-03-31,impairment,10\n';
const YEAR = ['--from', '2026-01-01', '--to', '2026-12-31'];

/** What is run, each by every way. */
const TASKS = [
  ['charges', ...YEAR, '--by', 'asset'],
  ['charges', ...YEAR, '--by', 'class', '--events', 'events.csv', '--format', 'ndjson'],
  ['roll-forward', ...YEAR],
  ['forecast', '--from', '2026-01-01', '--periods', '4', '--frequency', 'quarter'],
  ['schedules', '--frequency', 'year'],
  ['journal', ...YEAR, '--by', 'asset'],
];

/** @returns {AsyncGenerator<{ name: string, failure: string | undefined }>} One after the other, as they are done. */
export async function* batchChecks(folder, programs) {
  const register = path.join(folder, 'register.csv');
  await pipeline(Readable.from(madeUpRegister(ROWS, { badEvery: 300 })), createWriteStream(register));
  const events = path.join(folder, 'events.csv');
  writeFileSync(events, EVENTS);
  const tasks = TASKS.map((task) => task.map((word) => (word === 'events.csv' ? events : word)));
  const alone = [];
  for (const task of tasks) alone.push(await single(folder, task, register));
  yield { name: 'head ends it quietly', failure: await brokenPipe(tasks[4], register) };
  yield* compared('a pipe', tasks, alone, (task) => piped(folder, task, register));
  yield* compared(`${JOBS} processes`, tasks, alone, (task) =>
    inParallel(folder, task, register, programs, []),
  );
  const server = await sshServer(folder, programs);
  try {
    const over = ['--sshlogin', `${JOBS}/${server.login}`];
    // To ssh a command is a command, whatever it does: two tasks are enough.
    yield* compared('ssh', tasks.slice(0, 2), alone, (task) =>
      inParallel(folder, task, register, programs, over),
    );
  } finally {
    await server.stop();
  }
}

async function* compared(way, tasks, alone, run) {
  for (const [index, task] of tasks.entries()) {
    const [expected, got] = [alone[index], await run(task)];
    const parts = ['code', 'rejects', 'result'].filter((part) => got[part] !== expected[part]);
    const told = got.result === '' ? ` ${got.said}` : '';
    const failure = parts.length === 0 ? undefined : `${parts.join(' and ')} came out differently.${told}`;
    yield { name: `${task[0]} over ${way}, as over a file`, failure };
  }
}

const single = (folder, task, register) =>
  ended(folder, (rejects) => start([...task, '--rejects', rejects, register]));

const piped = (folder, task, register) =>
  ended(folder, (rejects) => {
    const child = start([...task, '--rejects', rejects], 'pipe');
    void pipeline(createReadStream(register), child.stdin);
    return child;
  });

/** `parallel … writedown … --partial < register | writedown merge` */
function inParallel(folder, task, register, { parallel }, where) {
  return ended(folder, (rejects) => {
    const part = [process.execPath, BUILT, ...task, '--partial', '--part', '{#}'];
    const spread = ['--will-cite', '--plain', '--pipe', '--header', ':', '--keep-order', '--block', BLOCK];
    const args = [...spread, '--jobs', String(JOBS), ...where, '--', ...part];
    // What it keeps for itself goes away with the folder.
    const env = { ...process.env, PARALLEL_HOME: folder, HOME: folder };
    const many = spawn(parallel, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
    void pipeline(createReadStream(register), many.stdin);
    const merge = start(['merge', '--rejects', rejects], 'pipe');
    void pipeline(many.stdout, merge.stdin);
    return merge;
  });
}

function start(args, stdin = 'ignore') {
  return spawn(process.execPath, [BUILT, ...args], { stdio: [stdin, 'pipe', 'pipe'] });
}

async function ended(folder, begin) {
  const rejects = path.join(folder, 'rejects.csv');
  const child = begin(rejects);
  let [result, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk) => (result += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { code, result, said, rejects: readFileSync(rejects, 'utf8') };
}

/** Whoever reads the first line and leaves is told nothing. */
async function brokenPipe(task, register) {
  const child = start([...task, '--quiet', '--rejects', '/dev/null', register]);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  return code === 141 && said === '' ? undefined : `It ended with ${code} and said: ${said}`;
}
