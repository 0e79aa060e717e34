/**
 * Has hledger and Beancount read the journal of the fixtures and some hundred random ones, check them,
 * and say the balance of every account, which must be that of the journal. The same journals for the
 * same seed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { balancesOf, differences } from './ledgers/balances.mjs';
import { journals } from './ledgers/journals.mjs';
import { PROGRAMS, versions } from './ledgers/programs.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { installed, root } from './project.mjs';

const COMMAND = 'npm run verify:ledgers';
const FIXTURE = resolve(root, 'test/fixtures/ledgers/journal.json');
const OPTIONS = {
  journals: { type: 'string', default: '300' },
  seed: { type: 'string', default: '1' },
};

/** @returns The exit code: 0 when both programs found every balance. */
export async function main(args) {
  const { journals: count, seed } = numbers(args);
  const by = await versions();
  if (!existsSync(installed('@swc', 'core'))) {
    throw new PlainFailure(`The packages are not installed yet. Run npm ci, then ${COMMAND} again.`);
  }
  const all = [...JSON.parse(readFileSync(FIXTURE, 'utf8')).journals, ...journals(count, seed)];
  const failures = (await inFolder((folder) => verified(written(all), folder))).flat();
  const accounts = all.reduce((sum, journal) => sum + balancesOf(journal).size, 0);
  const read = `${by.join(' and ')} read ${all.length} journals with ${accounts} accounts; seed ${seed}.`;
  console.log([read, ...failures.slice(0, 20)].join('\n'));
  console.log(failures.length === 0 ? 'Every balance is that of the journal.' : `${failures.length} differ.`);
  return failures.length === 0 ? 0 : 1;
}

function numbers(args) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, wholeNumber(text)]));
  } catch {
    const takes = '-- --journals NUMBER --seed NUMBER, whole and at most 9999999';
    throw new PlainFailure(`${COMMAND} takes ${takes}, and was given: ${args.join(' ')}`);
  }
}

function wholeNumber(text) {
  if (!/^\d{1,7}$/.test(text)) throw new RangeError(text);
  return Number(text);
}

/** Every journal in the layout of every program. */
function written(all) {
  const { withTypeScript } = createRequire(import.meta.url)('./build/typescript-require.cjs');
  return withTypeScript((load) => {
    const { LAYOUTS } = load(resolve(root, 'src/core/ledger/layouts.ts'));
    const { sentenceOf } = load(resolve(root, 'src/core/problem.ts'));
    const { finished } = load(resolve(root, 'src/core/steps.ts'));
    return all.flatMap((journal) =>
      PROGRAMS.map((program) => {
        const layout = LAYOUTS.find(({ word }) => word === program.layout);
        const result = finished(layout.write(journal.lines, journal.options));
        if (!result.ok) throw new Error(`${journal.name}, ${layout.label}: ${sentenceOf(result.problem)}`);
        return { journal, program, name: `${journal.name}.${layout.extension}`, text: result.value };
      }),
    );
  });
}

async function inFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), 'writedown-ledgers-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As many at a time as there are processors. */
function verified(files, folder) {
  const waiting = [...files];
  const work = async () => {
    const found = [];
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      found.push(...(await failuresOf(file, folder)));
    }
    return found;
  };
  return Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function failuresOf({ journal, program, name, text }, folder) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const { complaint, balances } = await program.read(path);
  const found = complaint === undefined ? differences(balancesOf(journal), balances) : [complaint];
  return found.map((failure) => `${name}: ${failure}`);
}
