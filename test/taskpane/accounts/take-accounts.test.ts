import { takeAccounts } from '../../../src/taskpane/accounts/take-accounts';
import { addressOf } from '../../../src/workbook/cell-address';
import type { Cells } from '../../../src/workbook/cells';

/** Cells from A3 on. */
function cells(values: readonly (readonly unknown[])[]): Cells {
  const block = { row: 2, column: 0, rows: values.length, columns: values[0]?.length ?? 2 };
  return { address: addressOf('Chart', block), sheet: 'Chart', block, values };
}

it('takes role and account, a heading above them or not', () => {
  const rows = [
    ['Cash', '1000 Bank'],
    ['', ''],
    ['Bad debt expense', 6900],
  ];
  const named = new Map([
    ['cash', { code: '', account: '1000 Bank' }],
    ['bad debt expense', { code: '', account: '6900' }],
  ]);
  expect(takeAccounts(cells(rows))).toEqual({ ok: true, named });
  expect(takeAccounts(cells([['Role', 'Account'], ...rows]))).toEqual({ ok: true, named });
});

it('takes role, code and account', () => {
  const rows = [
    ['Role', 'Code', 'Account'],
    [' cash ', 1000, ' Bank '],
    ['inventory', '', 'Stock'],
  ];
  const named = new Map([
    ['cash', { code: '1000', account: 'Bank' }],
    ['inventory', { code: '', account: 'Stock' }],
  ]);
  expect(takeAccounts(cells(rows))).toEqual({ ok: true, named });
});

const COLUMNS = 'Select two columns, role and account, or three: role, code and account.';

it.each<[string, readonly (readonly unknown[])[], string]>([
  ['one column', [['Cash']], COLUMNS],
  ['four columns', [['Cash', '', '', '']], COLUMNS],
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
  [
    'a role twice',
    [
      ['Cash', '1010'],
      ['cash', '1020'],
    ],
    'Chart!A4 names the account of cash again.',
  ],
  ['an account alone', [['', '1010']], 'Chart!A3 holds nothing, which is no role here.'],
  ['an error', [['Cash', '#N/A']], 'Chart!B3 shows the error #N/A.'],
  ['an error of three', [['Cash', '', '#N/A']], 'Chart!C3 shows the error #N/A.'],
  [
    'a role without an account',
    [['Cash', 1000, '']],
    'Chart!C3: cash got nothing; it takes a name of 1 to 255 characters on one line.',
  ],
  [
    'a name on two lines',
    [['Cash', '1000\nBank']],
    'Chart!B3: cash got a control character; it takes a name of 1 to 255 characters on one line.',
  ],
])('%s gives a sentence and takes nothing', (_, values, sentence) => {
  expect(takeAccounts(cells(values))).toEqual({ ok: false, sentence });
});
