import { runModule, valueOf } from './run-module';

const loans = (count: number, seed: number) =>
  valueOf<number[][]>(`import { loans } from './oracle/loans.mjs';`, `loans(${count}, ${seed})`);

test('the same seed is the same loans, more of them go on from fewer', async () => {
  const [few, more, others] = await Promise.all([loans(5, 1), loans(8, 1), loans(5, 2)]);
  expect(more.slice(0, 5)).toEqual(few);
  expect(others).not.toEqual(few);
});

test('every loan has payments, one of which is asked about, and a balloon up to its principal', async () => {
  for (const [principal = NaN, rate = NaN, periods = NaN, , balloon = NaN, type, period = NaN] of await loans(
    500,
    3,
  )) {
    expect(rate > 0 && rate <= 0.3).toBe(true);
    expect(balloon >= 0 && balloon <= principal).toBe(true);
    expect(period >= 1 && period <= periods).toBe(true);
    expect([0, 1]).toContain(type);
  }
});

test('without LibreOffice, where nothing may be installed, it says how to get it', async () => {
  const { code, stderr } = await runModule(
    `
    import { run } from './command.mjs';
    import { main } from './verify-oracle.mjs';
    process.getuid = () => 1000;
    process.env.PATH = '/nowhere';
    await run(main);`,
    { CI: '' },
  );
  expect(code).toBe(1);
  expect(stderr).toContain('apt-get install -y --no-install-recommends libreoffice-calc');
  expect(stderr).not.toContain('at ');
});
