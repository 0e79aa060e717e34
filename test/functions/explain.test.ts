/** What explains a call is the binding itself: every working ends in what the cell shows. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answerOf, FUNCTION_IDS } from '../../src/functions/explain';
import { catalogue } from '../built/catalogue';
import { builtFunctions } from './built-functions';
import { CALLS } from './calls';
import { thrownBy } from './thrown';

let bindings: ReadonlyMap<string, (...args: unknown[]) => unknown>;
beforeAll(async () => {
  bindings = new Map((await builtFunctions()).bindings);
});

test.each(CALLS)('the last step of %s is what its cell shows, and every step says something', (id, args) => {
  const answer = answerOf(id, args);
  const steps = answer?.ok === true ? answer.value.working() : [];
  const last = steps[steps.length - 1]?.value;
  const rows = typeof last === 'object' ? last : [[last]];
  const shown = bindings.get(id)?.(...args);
  const shownRows = Array.isArray(shown) ? (shown as unknown[][]) : [[shown]];
  const problemsAside = (row: readonly unknown[]): unknown[] =>
    row.map((cell) => (typeof cell === 'object' ? 'a problem' : cell));
  expect(rows.map(problemsAside)).toEqual(shownRows.map(problemsAside));
  expect(steps.filter((step) => step.label === '' || step.formula === '')).toEqual([]);
  expect(
    steps.map((step) => step.formula).filter((formula) => /NaN|Infinity|undefined/.test(formula)),
  ).toEqual([]);
});

test('there is a call for every function of the catalogue', () => {
  const ids = catalogue.map(({ id }) => id).sort();
  expect([...FUNCTION_IDS].sort()).toEqual(ids);
  expect([...new Set(CALLS.map(([id]) => id))].sort()).toEqual(ids);
  expect([...bindings.keys()].sort()).toEqual(ids);
});

test('no family of the folder is left out', () => {
  const folder = resolve(__dirname, '../../src/functions');
  const families = ['wdv', 'writedown'].flatMap((name) => readdirSync(join(folder, name)));
  const explained =
    readFileSync(join(folder, 'explain.ts'), 'utf8').match(/(?<=from '.\/(?:wdv|writedown)\/)[\w-]+/g) ?? [];
  expect(explained.map((file) => `${file}.ts`).sort()).toEqual(families.sort());
});

test('a refusal is the problem behind the error that the cell shows', () => {
  const args = [10_000, 1_000, 0, 1];
  expect(answerOf('WDV.DDB', args)).toMatchObject({
    ok: false,
    problem: { kind: 'out-of-range', argument: 'life' },
  });
  expect(thrownBy(() => bindings.get('WDV.DDB')?.(...args))).toMatchObject({ code: '#NUM!' });
});

test('a name that is no function has no answer, not even one that objects have', () => {
  expect([answerOf('WDV.NOSUCH', []), answerOf('constructor', [])]).toEqual([undefined, undefined]);
});
