import fc from 'fast-check';
import { DEFAULT_ACCOUNTS, ROLES } from '../../../src/core/journal/accounts';
import {
  accountOf,
  keptChart,
  readAccountName,
  readKeptChart,
  readNamedAccounts,
  withAccounts,
  type Chart,
} from '../../../src/core/journal/chart';
import { journal } from '../../../src/core/journal/journal';
import { KINDS } from '../../../src/core/journal/kinds';
import { ok } from '../../../src/core/result';
import { valueOf } from '../answers';

const kept = (accounts: unknown) => readKeptChart({ version: 1, accounts });

/** As it comes out of a file: what JSON can hold, a key named __proto__ included. */
const fromJson = (text: string): unknown => JSON.parse(text);

describe('a chart', () => {
  const names = fc.string({ minLength: 1, maxLength: 20 }).filter((name) => readAccountName('cash', name).ok);
  const charts = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ROLES), names), { selector: ([role]) => role })
    .map((pairs): Chart =>
      withAccounts(new Map(), new Map(pairs.map(([role, name]) => [role, name.trim()]))),
    );

  test('comes back as it was kept', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const reading = readKeptChart(fromJson(JSON.stringify(keptChart(chart))));
        expect(reading.sentences).toEqual([]);
        expect(new Map(reading.chart)).toEqual(new Map(chart));
      }),
    );
  });

  test('is an accounts argument as it stands', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(...KINDS), (chart, kind) => {
        const pairs = kind.amounts.map(({ name }) => [name, 100]);
        const rows = valueOf(journal(kind.word, pairs, null, null, null, [...chart])).slice(1);
        const accounts = new Set<unknown>(ROLES.map((role) => accountOf(chart, role)));
        expect(rows.every((row) => accounts.has(row[1]))).toBe(true);
      }),
    );
  });

  test('holds only what differs from the defaults', () => {
    const chart = withAccounts(new Map([['cash', '1000 Bank']]), new Map([['inventory', '1400 Stock']]));
    expect([...chart]).toEqual([
      ['cash', '1000 Bank'],
      ['inventory', '1400 Stock'],
    ]);
    expect([...withAccounts(chart, new Map([['cash', 'Cash']]))]).toEqual([['inventory', '1400 Stock']]);
  });
});

/** How many things of what was kept are not in the chart, counted without the door. */
function lossesOf(stored: unknown): number {
  if (stored === undefined || stored === null || stored === '') return 0;
  const { version, accounts } = Object(stored) as { version?: unknown; accounts?: unknown };
  const isChart =
    version === 1 && typeof accounts === 'object' && accounts !== null && !Array.isArray(accounts);
  if (!isChart || Array.isArray(stored)) return 1;
  const isGood = ([key, name]: readonly [string, unknown]): boolean =>
    Object.keys(DEFAULT_ACCOUNTS).includes(key) &&
    typeof name === 'string' &&
    readAccountName('cash', name).ok;
  return Object.entries(accounts).filter((entry) => !isGood(entry)).length;
}

describe('what strangers kept', () => {
  test('whatever it is, every role has an account and every loss has a sentence', () => {
    const accounts = fc.dictionary(
      fc.oneof(fc.constantFrom<string>(...ROLES, '__proto__', 'constructor'), fc.string()),
      fc.oneof(fc.string(), fc.jsonValue()),
    );
    const anything = fc.oneof(
      fc.anything(),
      fc.jsonValue(),
      fc.record({ version: fc.oneof(fc.constant(1), fc.jsonValue()), accounts: fc.jsonValue() }),
      accounts.map((some) => ({ version: 1, accounts: some })),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const { chart, sentences } = readKeptChart(stored);
        const names = ROLES.map((role) => accountOf(chart, role));
        expect(names.every((name) => typeof name === 'string' && name.trim() !== '')).toBe(true);
        const losses = lossesOf(stored);
        expect(sentences).toHaveLength(losses);
      }),
      { numRuns: 1000 },
    );
  });

  test('each entry that cannot be read is said, the others are taken', () => {
    const accounts = {
      cash: ' 1000 Bank ',
      petty: '1010',
      inventory: 1400,
      loan: '',
      bond: 'a\nb',
      asset: 'x'.repeat(256),
      'deferred tax': 'Deferred tax',
    };
    const { chart, sentences } = kept(accounts);
    expect([...chart]).toEqual([['cash', '1000 Bank']]);
    const takes = 'it takes a name of 1 to 255 characters on one line. Its default stands in.';
    expect(sentences).toEqual([
      'There is no role "petty": its account is left out.',
      `inventory got 1400; ${takes}`,
      `loan got nothing; ${takes}`,
      `bond got a control character; ${takes}`,
      `asset got 256 characters; ${takes}`,
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no role', (key) => {
    const stored = fromJson(`{"version":1,"accounts":{"${key}":"1000","cash":"1000 Bank"}}`);
    const { chart, sentences } = readKeptChart(stored);
    expect([...chart]).toEqual([['cash', '1000 Bank']]);
    expect(sentences).toEqual([`There is no role "${key}": its account is left out.`]);
  });

  test.each([
    ['accounts', 'it is "accounts"'],
    [7, 'it is 7'],
    [[['cash', 'x']], 'it is a range'],
    [{}, 'its version is nothing'],
    [{ version: '1', accounts: {} }, 'its version is "1"'],
    [{ version: 2, accounts: { cash: 'x' } }, 'a newer version of Writedown kept it'],
    [{ version: 1 }, 'its accounts are nothing'],
    [{ version: 1, accounts: [['cash', 'x']] }, 'its accounts are a range'],
  ])('%j leaves the defaults and says why', (stored, why) => {
    const { chart, sentences } = readKeptChart(stored);
    expect(chart.size).toBe(0);
    expect(sentences).toEqual([
      `The chart of accounts in this workbook cannot be read: ${why}. The defaults stand in.`,
    ]);
  });

  test.each([undefined, null, ''])('%j is no chart, and nothing to speak of', (stored) => {
    expect(readKeptChart(stored)).toEqual({ chart: new Map(), sentences: [] });
  });
});

describe('a name', () => {
  test.each(['7200 Depreciation', '=1+1', '+49', '-5', '@SUM', "'quoted", 'Vorräte', '減価償却費', '#1'])(
    '%j is one',
    (name) => expect(readAccountName('cash', name)).toEqual(ok(name)),
  );

  test.each(['a\tb', 'a\rb', 'a\u0000', 'a\u2028b', 'a\u202Eb', 'a\u2066b', 'a\uD800'])(
    '%j is none',
    (name) =>
      expect(readAccountName('cash', name)).toMatchObject({ problem: { got: 'a control character' } }),
  );
});

describe('a range of accounts', () => {
  test('names the roles that it names, a default one too', () => {
    const range = [
      ['Cash', '1000 Bank'],
      ['', ''],
      ['inventory', 'Inventory'],
      ['Accumulated-Depreciation', 1290],
    ];
    const named = new Map([
      ['cash', '1000 Bank'],
      ['inventory', 'Inventory'],
      ['accumulated depreciation', '1290'],
    ]);
    expect(readNamedAccounts(range)).toEqual(ok(named));
  });

  test.each([
    [[['petty', 'x']], '"petty"'],
    [[['cash', '']], 'no account for cash'],
    [[['cash', 'a\nb']], 'a control character'],
    [[['cash', ' ']], '" "'],
  ])('%j is refused', (range, got) => expect(readNamedAccounts(range)).toMatchObject({ problem: { got } }));
});
