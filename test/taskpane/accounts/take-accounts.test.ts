import { takeAccounts } from '../../../src/taskpane/accounts/take-accounts';
import { addressOf } from '../../../src/workbook/cell-address';
import type { Cells } from '../../../src/workbook/cells';

/** Cells from A3 on. */
function cells(values: readonly (readonly unknown[])[]): Cells {
  const block = { row: 2, column: 0, rows: values.length, columns: values[0]?.length ?? 2 };
  return { address: addressOf('Chart', block), sheet: 'Chart', block, values };
}

it('takes two columns, a heading above them or not', () => {
  const rows = [
    ['Cash', '1000 Bank'],
    ['', ''],
    ['Bad debt expense', 6900],
  ];
  const named = new Map([
    ['cash', '1000 Bank'],
    ['bad debt expense', '6900'],
  ]);
  expect(takeAccounts(cells(rows))).toEqual({ ok: true, named });
  expect(takeAccounts(cells([['Role', 'Account'], ...rows]))).toEqual({ ok: true, named });
});

it.each<[string, readonly (readonly unknown[])[], string]>([
  ['one column', [['Cash']], 'Select two columns: the role and its account.'],
  ['nothing', [['', '']], 'Chart!A3:B3 holds no roles.'],
  ['a heading alone', [['Role', 'Account']], 'Chart!A3:B3 holds no roles.'],
  [
    'another role',
    [
      ['Role', 'Account'],
      ['Petty cash', '1010'],
    ],
    'Chart!A4 holds "Petty cash", which is no role here.',
  ],
  ['an account alone', [['', '1010']], 'Chart!A3 holds nothing, which is no role here.'],
  ['an error', [['Cash', '#N/A']], 'Chart!B3 shows the error #N/A.'],
  [
    'a role without an account',
    [['Cash', '']],
    'Chart!B3: accounts got no account for cash; it takes a two-column range: role, account.',
  ],
  [
    'a name on two lines',
    [['Cash', '1000\nBank']],
    'Chart!B3: cash got a control character; it takes a name of 1 to 255 characters on one line.',
  ],
])('%s gives a sentence and takes nothing', (_, values, sentence) => {
  expect(takeAccounts(cells(values))).toEqual({ ok: false, sentence });
});
