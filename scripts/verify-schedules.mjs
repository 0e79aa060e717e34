/**
 * A million random schedules and a hundred thousand adversarial ones, each row against the oracle
 * in big integers, on every processor. The same seed is the same schedules, however many work on them.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { PlainFailure } from './plain-failure.mjs';
import { installed } from './project.mjs';

const COMMAND = 'npm run verify:schedules';
const OPTIONS = {
  schedules: { type: 'string', default: '1000000' },
  adversarial: { type: 'string', default: '100000' },
  seed: { type: 'string', default: '1' },
};
const LARGEST_NUMBER = 2 ** 32 - 1;

function numbers(args) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, wholeNumber(text)]));
  } catch {
    const takes = '-- --schedules NUMBER --adversarial NUMBER --seed NUMBER, whole and at most 4294967295';
    throw new PlainFailure(`${COMMAND} takes ${takes}, and was given: ${args.join(' ')}`);
  }
}

function wholeNumber(text) {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (!(number <= LARGEST_NUMBER)) throw new RangeError(text);
  return number;
}

/** @returns The exit code: 0 when every row was the oracle's. */
export async function main(args) {
  const { schedules, adversarial, seed } = numbers(args);
  if (!existsSync(installed('@swc', 'core'))) {
    throw new PlainFailure(`The packages are not installed yet. Run npm ci, then ${COMMAND} again.`);
  }

  // These load TypeScript by an installed package, and so can be read only now.
  const { verifyPart } = await import('./verification/part.mjs');
  const { failureText, isFlawless, tableOf } = await import('./verification/result.mjs');

  const results = [];
  for (const [part, cases] of Object.entries({ random: schedules, adversarial })) {
    results.push(await verifyPart({ part, cases, seed, workers: availableParallelism() }));
  }
  console.log(tableOf(results, seed));
  if (isFlawless(results)) return 0;
  console.log(failureText(results));
  return 1;
}
