import { runModule, valueOf } from './run-module';

test.each([
  ['process.exitCode = 1', 1],
  ['process.kill(process.pid, "SIGKILL")', 137],
])('the exit code of the command is handed on: %s', async (code, exit) => {
  const asked = JSON.stringify(['--eval', code]);
  expect(await valueOf(`import { handedOn } from './writedown.mjs';`, `handedOn(${asked})`)).toBe(exit);
});

test('what fails before the command runs is not taken for rejected rows', async () => {
  const failing = `import { run } from './command.mjs';
    import { failed } from './writedown.mjs';
    await run(() => { throw new Error('no room'); }, failed);`;
  const { code, stderr } = await runModule(failing);
  expect(code).toBe(3);
  expect(stderr).toContain('no room');
});
