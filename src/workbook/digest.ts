/** The digest of what was posted: whether amounts are still those that they were. */

import { digestLines, digestText, type RunRecord } from '../core/run/run-record';
import { pause } from './pause';

/** So many digits tell slips apart; it is no seal, since whoever changes an amount can compute it anew. */
const DIGITS = 16;
/** Past these lines they are sorted in parts, with room for other work in between. */
const LINES_A_STEP = 10_000;

type Amounts = Pick<RunRecord, 'id' | 'charges'>;

/**
 * The first digits of the SHA-256 of the amounts, in one order.
 *
 * @param run A run, or an entry of one.
 * @returns 16 hexadecimal digits
 */
export async function digestOf(run: Amounts): Promise<string> {
  const text = run.charges.size > LINES_A_STEP ? await textInSteps(run) : digestText(run);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').slice(0, DIGITS);
}

/** {@link digestText}: lines are dealt out between some that are in order already, and each lot is sorted. */
async function textInSteps(run: Amounts): Promise<string> {
  const lines = digestLines(run);
  await pause();
  const every = Math.ceil(Math.sqrt(lines.length));
  const bounds = lines.filter((_, i) => i % every === 0).sort();
  const lots = Array.from({ length: bounds.length + 1 }, (): string[] => []);
  for (const [i, line] of lines.entries()) {
    lots[boundsUpTo(bounds, line)]?.push(line);
    if (i % LINES_A_STEP === LINES_A_STEP - 1) await pause();
  }
  let sorted = 0;
  for (const lot of lots) {
    lot.sort();
    sorted += lot.length;
    if (sorted < LINES_A_STEP) continue;
    sorted = 0;
    await pause();
  }
  return [run.id, ...lots.flat()].join('\n');
}

/** How many of the bounds are not above a line. */
function boundsUpTo(bounds: readonly string[], line: string): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? '') <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
