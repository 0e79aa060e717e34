/** Builds the command line where it is not current, and hands everything on to it: input, output and exit code. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ensureInstalled } from './install/install.mjs';
import { root } from './project.mjs';

export const BUILT = path.join(root, 'build', 'batch', 'writedown.cjs');

export async function main(args) {
  // Standard output is the command's own.
  console.log = console.error;
  await ensureInstalled(root, 'writedown');
  // It uses installed packages, and so can be read only now.
  const { batch, buildWhatChanged } = await import('./webpack-jobs.mjs');
  await buildWhatChanged([batch]);
  const child = spawn(process.execPath, [BUILT, ...args], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
