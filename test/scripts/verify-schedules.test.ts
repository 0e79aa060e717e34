import { runModule, valueOf } from './run-module';

interface Sums {
  readonly schedules: number;
  readonly rows: number;
  readonly missedTotals: number;
}

const verified = (part: string, cases: number, workers: number): Promise<Sums> =>
  valueOf<Sums>(
    `import { verifyPart } from './verification/part.mjs'; console.log = ((log) => (text) => text.startsWith('{') && log(text))(console.log);`,
    `verifyPart({ part: '${part}', cases: ${cases}, seed: 8, workers: ${workers} })`,
  );

test('one worker and three find the same', async () => {
  const [one, three] = await Promise.all([verified('random', 1100, 1), verified('random', 1100, 3)]);
  expect(one).toMatchObject({ schedules: 1100, missedTotals: 0 });
  expect({ ...three, elapsedSeconds: 0 }).toEqual({ ...one, elapsedSeconds: 0 });
}, 60_000);

test('the table counts what is wrong, and the call that shows it follows', async () => {
  const { stdout } = await runModule(`
    import { failureText, isFlawless, tableOf } from './verification/result.mjs';
    const firstFailure = { index: 7, family: 'random', call: 'schedule(1, 0, 1)', what: 'row 1 is wrong' };
    const result = { part: 'random', schedules: 1000, rows: 52000, wrongRows: 1, missedTotals: 0, elapsedSeconds: 1.25, firstFailure };
    console.log(tableOf([result], 3), isFlawless([result]), failureText([result]));`);
  expect(stdout.split('\n').map((line) => line.trim().replace(/ +/g, ' '))).toEqual([
    '',
    'schedules rows wrong rows missed totals seconds',
    'random 1,000 52,000 1 0 1.3',
    'all 1,000 52,000 1 0 1.3',
    'seed 3 false',
    'First of random, number 7 (random):',
    'schedule(1, 0, 1)',
    'row 1 is wrong',
    '',
  ]);
});

test('an unknown option is answered with the known ones', async () => {
  const { code, stderr } = await runModule(`
    import { run } from './command.mjs';
    import { main } from './verify-schedules.mjs';
    await run(() => main(['--rows', '5']));`);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^npm run verify:schedules takes -- --schedules NUMBER .* was given: --rows 5\n$/);
});
