/**
 * What exactness costs beside plain doubles, decimals and other libraries: bundled as the add-in is, run in
 * one process of its own, and written to docs/benchmarks.md. The ratios are what counts; times are this
 * machine's. The whole takes about ten minutes; `-- --quick` leaves out what is longest.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { measureBatch } from './batch-bench.mjs';
import { firstValue } from './bench-pane/first-value.mjs';
import { ensureInstalled } from './install/install.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { root } from './project.mjs';

export const benchmark = {
  name: 'benchmark',
  arguments: ['--config', 'test/bench/webpack.config.js'],
};

/** Measured by another program, in processes of their own, before the benchmark writes them down. */
const OUTSIDE = path.join(root, 'build', 'bench', 'outside.json');

export async function main(args) {
  const isQuick = args.length === 1 && args[0] === '--quick';
  if (args.length > 0 && !isQuick)
    throw new PlainFailure(`npm run bench takes -- --quick, and was given: ${args.join(' ')}`);
  await ensureInstalled(root, 'npm run bench');
  // It uses installed packages, and so can be read only now.
  const { addIn, batch, build, buildFrom } = await import('./webpack-jobs.mjs');
  await build(addIn);
  await build(batch);
  await buildFrom(root, benchmark);
  writeFileSync(OUTSIDE, JSON.stringify([await firstValue(), await commandLine(isQuick)]));
  return run(isQuick ? 'quick' : 'full');
}

async function run(extent) {
  const script = path.join(root, 'build', 'bench', 'bench.js');
  const bench = spawn(process.execPath, ['--expose-gc', script, extent, root], { stdio: 'inherit' });
  const [code] = await once(bench, 'exit');
  return code ?? 1;
}

/** The command line over a million assets and over ten. */
async function commandLine(isQuick) {
  const measured = [];
  for (const rows of isQuick ? [100_000] : [1_000_000, 10_000_000])
    measured.push(await measureBatch({ rows }));
  const [few, many] = measured;
  const ratio = many === undefined ? NaN : many.seconds / few.seconds;
  const goal = {
    what: 'the command line, ten million assets to one million',
    ratio: { low: ratio, median: ratio, high: ratio },
    atMost: 12,
  };
  return {
    title: 'The command line',
    about: '`writedown charges --by class` of a year over a file of so many assets, in a process of its own.',
    header: ['Assets', 'Seconds', 'Assets a second', 'Peak memory'],
    rows: measured.map(({ rows, seconds, rowsPerSecond, peakBytes }) => [
      rows.toLocaleString('en-US'),
      seconds.toFixed(1),
      rowsPerSecond.toLocaleString('en-US'),
      `${(peakBytes / 1e6).toFixed(0)} MB`,
    ]),
    held: many === undefined ? [] : [goal],
  };
}
