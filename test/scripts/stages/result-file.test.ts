import { runModule } from '../run-module';

/** @param written What the runner leaves in its file; nothing if undefined. */
async function counts(code: number, written?: object) {
  const { stdout } = await runModule(`
    import { writeFileSync } from 'node:fs';
    import { countFromResult } from './stages/result-file.mjs';
    import { countJest } from './stages/unit-tests.mjs';
    const written = ${JSON.stringify(written) ?? 'undefined'};
    const run = async (file) => { if (written) writeFileSync(file, JSON.stringify(written)); return ${code}; };
    console.log(JSON.stringify(await countFromResult(run, countJest)));`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as unknown;
}

const result = (passed: number, failed: number, broken = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numRuntimeErrorTestSuites: broken,
});

test('a test file that does not load counts as a failure', async () => {
  expect(await counts(1, result(7, 1, 2))).toEqual({ passed: 7, failed: 3 });
});

test('a runner that fails for a reason of its own fails once', async () => {
  expect(await counts(1, result(7, 0))).toEqual({ passed: 7, failed: 1 });
});

test('a runner that leaves no result fails once', async () => {
  expect(await counts(0)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that found no tests fails once', async () => {
  expect(await counts(0, result(0, 0))).toEqual({ passed: 0, failed: 1 });
});

test('a good result is taken as it is', async () => {
  expect(await counts(0, result(7, 0))).toEqual({ passed: 7, failed: 0 });
});
