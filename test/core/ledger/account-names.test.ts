import * as fc from 'fast-check';
import { accountLabel, partsOf } from '../../../src/core/ledger/account-label';
import { beancount } from '../../../src/core/ledger/beancount';
import { beancountAccount } from '../../../src/core/ledger/beancount-account';
import { hledgerAccount } from '../../../src/core/ledger/hledger';
import type { LedgerLine } from '../../../src/core/ledger/line';
import { ACCOUNT_ROOTS, rootsOf } from '../../../src/core/ledger/roots';
import { DEFAULT_ACCOUNTS, ROLES } from '../../../src/core/journal/accounts';
import { sentenceOf } from '../../../src/core/problem';
import { finished } from '../../../src/core/steps';
import { anyText } from './journals';
import { beancountPart, unescaped } from './readers';

const named = (account: string, code = '') => ({ code, account });
const someName = anyText.filter((text) => !/^\s*$/u.test(text));

describe('the label of an account', () => {
  test.each([
    ['', 'Cash', 'Cash'],
    ['1000', 'Cash', '1000 Cash'],
    ['1000', '1000 Cash', '1000 Cash'],
    ['1000', '1000', '1000'],
    ['100', '1000 Cash', '100 1000 Cash'],
    ['', ' two  spaces\tand a tab ', 'two spaces and a tab'],
  ])('with code "%s" and name "%s" is %s', (code, account, label) => {
    expect(accountLabel(named(account, code))).toBe(label);
  });

  test('has parts where a colon stands close', () => {
    expect(partsOf('Plant:Presses')).toEqual(['Plant', 'Presses']);
    expect(partsOf('Impairment: plant')).toEqual(['Impairment: plant']);
    expect(partsOf(':a')).toEqual([':a']);
  });
});

describe("Beancount's name", () => {
  test.each([
    ['Accumulated depreciation', 'Assets:Accumulated-depreciation'],
    ['7200 Depreciation', 'Assets:7200-Depreciation'],
    ['Plant & machinery', 'Assets:Plant---26--machinery'],
    ['Write-down', 'Assets:Write--2D-down'],
    ['cash', 'Assets:X---cash'],
    ['(Cash)', 'Assets:X-----28-Cash--29-'],
    ['Plant:Presses', 'Assets:Plant:Presses'],
    ['Gebäude 減損', 'Assets:Gebäude-減損'],
    ['Expenses:Depreciation:Plant', 'Expenses:Depreciation:Plant'],
    ['Expenses:depreciation', 'Assets:Expenses:X---depreciation'],
  ])('of %s under Assets is %s', (account, name) => {
    expect(beancountAccount(named(account), 'Assets')).toBe(name);
  });

  test('is unsorted where the root is not known', () => {
    expect(beancountAccount(named('Sundry'), undefined)).toBe('Equity:Unsorted:Sundry');
  });

  test('comes back as the label, whatever it is', () => {
    fc.assert(
      fc.property(someName, (account) => {
        const name = beancountAccount(named(account), 'Income');
        const [root, ...parts] = name.split(':');
        expect(root).toBe('Income');
        expect(parts.map(beancountPart).join(':')).toBe(account.replace(/\s+/gu, ' ').trim());
        expect(parts.every((part) => /^[\p{Lu}\p{Nd}][\p{L}\p{Nd}-]*$/u.test(part))).toBe(true);
      }),
    );
  });

  test('that two accounts would have is refused', () => {
    const line = (account: string, debit: number, credit: number): LedgerLine => ({
      ...{ date: 46112, entry: 'E1', memo: '', source: '', book: '' },
      ...{ ...named(account), debit, credit },
    });
    const lines = [line('Assets:Bank', 5, 0), line('Bank', 0, 5)];
    const result = finished(beancount.write(lines, { decimals: 2, currency: 'EUR', root: () => 'Assets' }));
    expect(!result.ok && sentenceOf(result.problem)).toBe(
      "Beancount's name of Bank got Assets:Bank, which is that of Assets:Bank; it takes a name of its own.",
    );
    const apart = finished(beancount.write(lines, { decimals: 2, currency: 'EUR', root: () => 'Income' }));
    expect(apart.ok && apart.value).toContain('open Income:Bank EUR');
  });

  test('is opened once, or not at all', () => {
    const line = { date: 46112, entry: 'E1', memo: '', source: '', book: '', code: '', account: 'Cash' };
    const lines = [
      { ...line, debit: 5, credit: 0 },
      { ...line, debit: 0, credit: 5 },
    ];
    const text = (opens?: boolean): string => {
      const result = finished(beancount.write(lines, { decimals: 2, currency: 'EUR', opens }));
      return result.ok ? result.value : '';
    };
    expect(text().match(/ open /g)).toHaveLength(1);
    expect(text(false)).toMatch(/^2026-03-31 \* ""\n/);
  });
});

describe("hledger's name", () => {
  test.each([
    ['Accumulated depreciation', 'Accumulated depreciation'],
    ['(Cash)', '\\u0028Cash)'],
    ['a;b', 'a\\u003Bb'],
    ['Plant:Presses', 'Plant:Presses'],
    ['Impairment: plant', 'Impairment\\u003A plant'],
    ['C:\\Bank', 'C:\\u005CBank'],
  ])('of %s is %s', (account, name) => {
    expect(hledgerAccount(named(account))).toBe(name);
  });

  test('comes back as the label, whatever it is', () => {
    fc.assert(
      fc.property(someName, (account) => {
        const name = hledgerAccount(named(account));
        expect(unescaped(name)).toBe(account.replace(/\s+/gu, ' ').trim());
        expect(name).toMatch(/^[\p{L}\p{N}\\]/u);
        expect(name).not.toMatch(/ {2}|;|[\t\n\r]/);
      }),
    );
  });
});

describe('the root of an account', () => {
  test('is known for every default account', () => {
    const rootOf = rootsOf(undefined);
    for (const role of ROLES) expect(ACCOUNT_ROOTS).toContain(rootOf(named(DEFAULT_ACCOUNTS[role])));
    expect(rootOf(named(' accumulated DEPRECIATION'))).toBe('Assets');
    expect(rootOf(named('Sundry'))).toBeUndefined();
  });

  test('is that of the code where the chart has one', () => {
    const rootOf = rootsOf([
      { role: 'cash', code: '1000', account: 'Bank', assetClass: '', book: '' },
      { role: 'loan', code: '3000', account: 'Bank', assetClass: '', book: '' },
    ]);
    expect(rootOf(named('Bank', '3000'))).toBe('Liabilities');
    expect(rootOf(named('Bank'))).toBe('Assets');
    expect(rootOf(named('Another name', '1000'))).toBe('Assets');
  });
});
