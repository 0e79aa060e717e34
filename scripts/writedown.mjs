/** Builds the command line where it is not current, and hands everything on to it: input, output and exit code. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './install/install.mjs';
import { root } from './project.mjs';

export const BUILT = path.join(root, 'build', 'batch', 'writedown.cjs');

/** As the command itself says that nothing could be read; 1 would mean that some rows were rejected. */
export const failed = 3;

export async function main(args) {
  // Standard output is the command's own.
  console.log = console.error;
  await ensureInstalled(root, 'writedown');
  // It uses installed packages, and so can be read only now.
  const { batch, buildWhatChanged } = await import('./webpack-jobs.mjs');
  await buildWhatChanged([batch]);
  return handedOn([BUILT, ...args]);
}

/** @returns The exit code of Node with these arguments; of a signal, as a shell says it. */
export async function handedOn(args) {
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  const [code, signal] = await once(child, 'exit');
  return code ?? 128 + constants.signals[signal];
}
