import { runModule } from '../run-module';

const run = (stages: string) =>
  runModule(`
    import { runStages } from './stages/tally.mjs';
    const ends = (passed, failed) => async () => ({ passed, failed });
    process.exitCode = await runStages([${stages}]);`);

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

test('the last line is the sum over all stages', async () => {
  const { code, stdout } = await run(`
    { name: 'One', run: ends(2, 0) },
    { name: 'Two', run: ends(40, 0) },`);
  expect([code, lastLine(stdout)]).toEqual([0, '42 passed, 0 failed']);
});

test('a failing stage fails the whole and does not stop the others', async () => {
  const { code, stdout } = await run(`
    { name: 'One', run: ends(2, 1) },
    { name: 'Two', run: ends(40, 0) },`);
  expect([code, lastLine(stdout)]).toEqual([1, '42 passed, 1 failed']);
});

test('a stage that crashes counts as a failure, and so does each that needs it', async () => {
  const { code, stdout } = await run(`
    { name: 'Build', run: async () => { throw new Error('boom'); } },
    { name: 'Files', run: ends(9, 0), needs: ['Build'] },
    { name: 'Other', run: ends(1, 0) },`);
  expect(stdout).toContain('Error: boom');
  expect(stdout).toContain('Not run, because this failed: Build.');
  expect([code, lastLine(stdout)]).toEqual([1, '1 passed, 2 failed']);
});

test('after an essential stage that failed nothing runs', async () => {
  const { code, stdout } = await run(`
    { name: 'Packages', run: ends(0, 1), essential: true },
    { name: 'Other', run: ends(1, 0) },`);
  expect([code, lastLine(stdout)]).toEqual([1, '0 passed, 1 failed']);
});

test('a promise that nobody waited for is not lost', async () => {
  const { code, stdout } = await run(`
    { name: 'One', run: async () => {
      Promise.reject(new Error('stray'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { passed: 1, failed: 0 };
    } },`);
  expect(stdout).toContain('Error: stray');
  expect([code, lastLine(stdout)]).toEqual([1, '1 passed, 1 failed']);
});

test('no tests at all is no success', async () => {
  const { code, stdout } = await run('');
  expect([code, lastLine(stdout)]).toEqual([1, '0 passed, 0 failed']);
});
