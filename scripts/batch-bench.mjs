/** How fast the command line goes through a made-up register, and how much memory it takes at most. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { madeUpRegister } from './batch/register.mjs';

const PEAK = fileURLToPath(new URL('./batch/peak.cjs', import.meta.url));
const YEAR = ['--from', '2026-01-01', '--to', '2026-12-31'];

/**
 * `writedown charges --by class` over a file, after `npm run build:batch`.
 *
 * @param {{ rows: number }} asked
 * @returns {Promise<{ rows: number, seconds: number, rowsPerSecond: number, peakBytes: number }>}
 */
export async function measureBatch({ rows }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'writedown-bench-'));
  const file = path.join(folder, 'register.csv');
  try {
    await pipeline(Readable.from(madeUpRegister(rows)), createWriteStream(file));
    const begun = performance.now();
    const peakBytes = await peakOf(['charges', ...YEAR, '--by', 'class', '--quiet', file]);
    const seconds = (performance.now() - begun) / 1000;
    return { rows, seconds, rowsPerSecond: Math.round(rows / seconds), peakBytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function peakOf(args) {
  const stdio = ['ignore', 'ignore', 'inherit', 'pipe'];
  const child = spawn(process.execPath, [PEAK, ...args], { stdio });
  let said = '';
  child.stdio[3].setEncoding('utf8').on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`writedown ${args.join(' ')} ended with ${code}`);
  return Number(said);
}
