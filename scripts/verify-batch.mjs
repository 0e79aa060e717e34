/** The built command line over a pipe, over processes and over ssh to this machine: the same bytes every way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { batchChecks } from './batch/checks.mjs';
import { programs } from './batch/programs.mjs';
import { ensureInstalled } from './install/install.mjs';
import { root } from './project.mjs';

/** @returns The exit code. */
export async function main() {
  await ensureInstalled(root, 'npm run verify:batch');
  const { passed, failed } = await verifyBatch();
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Builds the command line if it has changed, gets what it is tried with, and counts the checks. */
export async function verifyBatch() {
  const found = await programs();
  // It uses installed packages, and so can be read only now.
  const { batch, buildWhatChanged } = await import('./webpack-jobs.mjs');
  await buildWhatChanged([batch]);
  const folder = mkdtempSync(path.join(tmpdir(), 'writedown-batch-'));
  const counts = { passed: 0, failed: 0 };
  try {
    for await (const { name, failure } of batchChecks(folder, found)) {
      counts[failure === undefined ? 'passed' : 'failed'] += 1;
      console.log(failure === undefined ? `  ok  ${name}` : `  NO  ${name}: ${failure}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return counts;
}
