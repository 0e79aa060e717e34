/** Long work in steps: its value is that of doing it in one go, and it says how far it is. */

import { A_STEP, each, finished, saying, type Steps } from '../../src/core/steps';

function* work(...told: number[]): Steps<string> {
  yield* told;
  return 'done';
}

test('work ends in its value, whoever listens', () => {
  expect(finished(work(1, 2))).toBe('done');
  expect(finished(work())).toBe('done');
});

test('each thing is done once and in order, and after every thousand it is said', () => {
  const did: number[] = [];
  const all = Array.from({ length: 2 * A_STEP + 1 }, (_, i) => i);
  expect([...each(all, (one) => did.push(one))]).toEqual([A_STEP, 2 * A_STEP]);
  expect(did).toEqual(all);
});

test('as a part of other work it says how far that is', () => {
  const steps = saying((done) => 100 + done, work(1, 2));
  expect([...steps]).toEqual([101, 102]);
  expect(finished(saying(() => 0, work(1)))).toBe('done');
});
