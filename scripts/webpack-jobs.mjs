/**
 * What webpack makes: the add-in in dist/, the workbench around it in build/workbench/, and the command line.
 * Each remembers what it was made from and what came out, so that an unchanged project is not built
 * again, and a result that was changed by other means is.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collect, head } from './child.mjs';
import { fingerprint } from './fingerprint.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { installed, root } from './project.mjs';

/** What webpack says is enough with the errors themselves; its own stack traces are noise. */
const SAYING = ['--stats-preset', 'errors-warnings', '--no-stats-error-stack', '--no-stats-module-trace'];

const SHARED = ['package.json', 'package-lock.json', 'tsconfig.json'];

export const addIn = {
  name: 'add-in',
  arguments: ['--mode', 'production', '--config', 'webpack.config.js'],
  output: 'dist',
  inputs: [
    'src',
    'assets',
    'manifest.xml',
    'webpack.config.js',
    'scripts/build',
    'scripts/hosting',
    // The help has its families and their order.
    'docs/catalogue.md',
    ...SHARED,
  ],
  leftOut: ['src/workbench', 'src/batch'],
};

/** It may draw on any part of the source, and its own configuration lies in it. */
export const workbench = {
  name: 'workbench',
  arguments: ['--config', 'src/workbench/webpack.config.js'],
  output: 'build/workbench',
  inputs: ['src', 'assets', 'scripts/build', ...SHARED],
  leftOut: [],
};

export const batch = {
  name: 'command line',
  arguments: ['--config', 'src/batch/webpack.config.js'],
  output: 'build/batch',
  inputs: ['src/batch', 'src/core', ...SHARED],
  leftOut: [],
};

const stampFile = (job) => path.join(root, 'build', 'stamps', `${job.name}.json`);

const stampOf = (job, inputs) => JSON.stringify({ inputs, output: fingerprint(root, [job.output]) });

const inputsOf = (job) => fingerprint(root, job.inputs, job.leftOut);

function isCurrent(job) {
  try {
    return readFileSync(stampFile(job), 'utf8') === stampOf(job, inputsOf(job));
  } catch {
    return false;
  }
}

/**
 * Builds what lies in a folder, and remembers nothing of it. Throws a PlainFailure with webpack's own words.
 *
 * @param place The project's root, or a copy of it.
 * @param {{ more?: readonly string[], environment?: Record<string, string> }} options Arguments for webpack
 *   and variables besides those there are.
 */
export async function buildFrom(place, job, { more = [], environment = {} } = {}) {
  const webpack = installed('webpack', 'bin', 'webpack.js');
  const args = [webpack, ...job.arguments, ...more, ...SAYING];
  const env = { ...process.env, ...environment };
  const { code, output } = await collect(process.execPath, args, { cwd: place, env });
  if (code !== 0) throw new PlainFailure(`The ${job.name} could not be built:\n${head(output)}`);
}

/** Builds whether needed or not, from an empty folder. */
export async function build(job) {
  const inputs = inputsOf(job);
  rmSync(stampFile(job), { force: true });
  rmSync(path.join(root, job.output), { recursive: true, force: true });
  await buildFrom(root, job);
  mkdirSync(path.dirname(stampFile(job)), { recursive: true });
  writeFileSync(stampFile(job), stampOf(job, inputs));
}

/** Builds what changed since the last time; all at once, as each leaves a processor half idle. */
export async function buildWhatChanged(jobs = [addIn, workbench]) {
  const stale = jobs.filter((job) => !isCurrent(job));
  if (stale.length === 0) return;
  console.log(`Building the ${stale.map((job) => job.name).join(' and the ')}.`);
  const results = await Promise.allSettled(stale.map(build));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
