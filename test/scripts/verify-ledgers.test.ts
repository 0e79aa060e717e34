import { runModule, valueOf } from './run-module';

interface Journal {
  readonly options: { readonly decimals: number; readonly currency: string };
  readonly lines: readonly { readonly entry: string; readonly debit: number; readonly credit: number }[];
}

const journals = (count: number, seed: number) =>
  valueOf<Journal[]>(`import { journals } from './ledgers/journals.mjs';`, `journals(${count}, ${seed})`);

test('the same seed is the same journals, more of them go on from fewer', async () => {
  const [few, more, others] = await Promise.all([journals(5, 1), journals(8, 1), journals(5, 2)]);
  expect(more.slice(0, 5)).toEqual(few);
  expect(others).not.toEqual(few);
});

test('every entry balances and no line is empty', async () => {
  for (const { lines, options } of await journals(50, 3)) {
    const sums: Record<string, number> = {};
    for (const { entry, debit, credit } of lines) {
      expect(debit > 0 !== credit > 0).toBe(true);
      sums[entry] = (sums[entry] ?? 0) + Math.round((debit - credit) * 10 ** options.decimals);
    }
    expect(Object.values(sums).filter((sum) => sum !== 0)).toEqual([]);
  }
});

test('a balance that a program finds otherwise is said', async () => {
  const found = await valueOf<string[]>(
    `import { balancesOf, differences } from './ledgers/balances.mjs';
     const line = (account, debit, credit) => ({ code: '', account, debit, credit });
     const journal = { options: { decimals: 2 }, lines: [line('A', 5, 0), line('B', 0, 5), line('C', 3, 0), line('C', 0, 3)] };
     const read = (pairs) => differences(balancesOf(journal), new Map(pairs));`,
    `[read([['A', '5.00'], ['B', '-5.00'], ['C', '0']]), read([['A', '5.01'], ['C', '0.00'], ['D', '-5.00']])].flat()`,
  );
  expect(found).toEqual([
    '"A" is 500 minor units, and was read as 5.01',
    '"B" is -500 minor units, and was read as undefined',
    '"D" is undefined minor units, and was read as -5.00',
  ]);
});

test('without hledger and Beancount it says how to install them', async () => {
  const { code, stderr } = await runModule(`
    import { run } from './command.mjs';
    import { main } from './verify-ledgers.mjs';
    process.env.PATH = '/nowhere';
    await run(() => main([]));`);
  expect(code).toBe(1);
  expect(stderr).toContain('apt-get install -y --no-install-recommends hledger beancount');
  expect(stderr).not.toContain('at ');
});

test('an unknown option is answered with the known ones', async () => {
  const { code, stderr } = await runModule(`
    import { run } from './command.mjs';
    import { main } from './verify-ledgers.mjs';
    await run(() => main(['--rows', '5']));`);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^npm run verify:ledgers takes -- --journals NUMBER .* was given: --rows 5\n$/);
});
