/**
 * What exactness costs beside plain doubles and beside decimals: bundled as the add-in is, and run in a
 * process of its own. The ratios of one run are what counts; times are this machine's.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ensureInstalled } from './install/install.mjs';
import { root } from './project.mjs';

const benchmark = {
  name: 'benchmark',
  arguments: ['--config', 'test/bench/webpack.config.js'],
};

export async function main() {
  await ensureInstalled(root, 'npm run bench');
  // It uses installed packages, and so can be read only now.
  const { buildFrom } = await import('./webpack-jobs.mjs');
  await buildFrom(root, benchmark);
  const bench = spawn(process.execPath, [path.join(root, 'build', 'bench', 'bench.js')], {
    stdio: 'inherit',
  });
  const [code] = await once(bench, 'exit');
  return code ?? 1;
}
