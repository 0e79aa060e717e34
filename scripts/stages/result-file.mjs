/** A fresh file for a test runner to write its result to, read and removed afterwards. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * @param run Gets the file's path, returns the runner's exit code.
 * @param count Turns the parsed result into `{ passed, failed }`.
 * @returns The counts; at least one failure if the runner failed for any other reason, or wrote nothing.
 */
export async function countFromResult(run, count) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'writedown-result-'));
  const file = path.join(folder, 'result.json');
  try {
    const code = await run(file);
    let counts = { passed: 0, failed: 0 };
    try {
      counts = count(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      console.log('The test runner left no result.');
      return { passed: 0, failed: 1 };
    }
    const unnamed = counts.failed === 0 && (code !== 0 || counts.passed === 0);
    return unnamed ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
