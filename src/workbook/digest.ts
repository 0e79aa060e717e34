/** The digest of what was posted: whether it is still what it was. */

import { digestHead, digestLines, digestText, type DigestedRun } from '../core/run/run-digest';
import type { RunRecord } from '../core/run/run-record';
import { pause } from './pause';

/** So many digits tell slips apart; it is no seal, since whoever changes an amount can compute it anew. */
const DIGITS = 16;
/** Past these lines they are sorted in parts, with room for other work in between. */
const LINES_A_STEP = 10_000;

type Charges = RunRecord['charges'];

/** The digest of an entry of a run. */
export function digestOf({ id, charges }: Pick<RunRecord, 'id' | 'charges'>): Promise<string> {
  return hashOf(id, charges);
}

/** The digest of a run: of its amounts, and of what says whose they are. */
export function digestOfRun(run: DigestedRun): Promise<string> {
  return hashOf(digestHead(run), run.charges);
}

async function hashOf(head: string, charges: Charges): Promise<string> {
  return digestOfText(
    charges.size > LINES_A_STEP ? await textInSteps(head, charges) : digestText(head, charges),
  );
}

/**
 * The first digits of the SHA-256.
 *
 * @returns 16 hexadecimal digits
 */
export async function digestOfText(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').slice(0, DIGITS);
}

/** {@link digestText}: lines are dealt out between some that are in order already, and each lot is sorted. */
async function textInSteps(head: string, charges: Charges): Promise<string> {
  const lines = digestLines(charges);
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
  return [head, ...lots.flat()].join('\n');
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
