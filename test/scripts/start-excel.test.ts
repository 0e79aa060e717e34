import { runModule } from './run-module';

test('where there is no Excel, one sentence points to the workbench', async () => {
  const { code, stderr } = await runModule(`
    import { run } from './command.mjs';
    import { main } from './start-excel.mjs';
    await run(() => main([], 'linux'));`);
  expect(stderr).toBe('Excel runs on Windows and Mac only; here, npm start opens the workbench instead.\n');
  expect(code).toBe(1);
});
