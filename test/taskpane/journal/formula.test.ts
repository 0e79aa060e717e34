import fc from 'fast-check';
import type { Chart, ChartRow, Scope } from '../../../src/core/journal/chart';
import { KINDS } from '../../../src/core/journal/kinds';
import { blankForm, changed, type Change, type JournalForm } from '../../../src/taskpane/journal/form';
import { formulaRows, journalFormula } from '../../../src/taskpane/journal/formula';
import { readForm } from '../../../src/taskpane/journal/reading';
import { takeAmounts } from '../../../src/taskpane/journal/taken';

const kind = (word: string): Change => ({ type: 'kind', word });
const typed = (field: string, text: string): Change => ({ type: 'committed', field, text });
const taken = (field: string, text: string, source: string): Change => ({
  type: 'taken',
  field,
  text,
  source,
});

/** What is committed was typed before. */
function formOf(changes: readonly Change[]): JournalForm {
  return changes.reduce<JournalForm>(
    (form, one) => changed(one.type === 'committed' ? changed(form, { ...one, type: 'typed' }) : form, one),
    blankForm(),
  );
}

function formula(
  changes: readonly Change[],
  chart?: Chart,
  scope: Scope = { assetClass: '', book: '' },
): string {
  const form = formOf(changes);
  const reading = readForm(form, 'en-US', { chart });
  if (reading.state !== 'ready') throw new Error(reading.reason);
  return journalFormula(form, reading.entry, 'en-US', chart, scope);
}

it.each<[string, readonly Change[], string]>([
  ['a typed amount is a number', [typed('amount', '4,000.50')], '("depreciation",4000.5)'],
  [
    'a taken amount is a reference',
    [taken('amount', '4,000.00', 'Schedule!C3')],
    '("depreciation",Schedule!C3)',
  ],
  [
    'a block is its sum',
    [taken('amount', '60.00', "'Plant 2'!C3:C7")],
    `("depreciation",SUM('Plant 2'!C3:C7))`,
  ],
  [
    'what is being typed over is a number again',
    [taken('amount', '4,000.00', 'Schedule!C3'), { type: 'typed', field: 'amount', text: '5' }],
    '("depreciation",5)',
  ],
  [
    'a typed date is a date in every language',
    [typed('amount', '1'), typed('date', '31 Mar 2026')],
    '("depreciation",1,DATE(2026,3,31))',
  ],
  [
    'a taken date is a reference',
    [typed('amount', '1'), taken('date', '2026-03-31', 'Schedule!A1')],
    '("depreciation",1,Schedule!A1)',
  ],
  [
    'a date that a cell says in words is a date',
    [
      typed('amount', '1'),
      { type: 'taken', field: 'date', text: '2026-03-31', source: 'S!A1', isWords: true },
    ],
    '("depreciation",1,DATE(2026,3,31))',
  ],
  [
    'what is left out in between stays blank, quotes are doubled',
    [typed('amount', '1'), typed('memo', 'the "big" press')],
    '("depreciation",1,,"the ""big"" press")',
  ],
  [
    'several amounts are two columns of names and amounts',
    [kind('impairment'), taken('amount', '100.00', 'Test!B9'), typed('surplus', '40')],
    '("impairment",CHOOSE({1,2;3,4},"amount",Test!B9,"surplus",40))',
  ],
  [
    'one amount that is not the first says its name',
    [kind('liability-write-down'), typed('fees', '10')],
    '("liability-write-down",CHOOSE({1,2},"fees",10))',
  ],
  [
    'an amount of 0 that was given is given',
    [kind('receivable-write-off'), typed('amount', '10'), typed('allowance', '0')],
    '("receivable-write-off",CHOOSE({1,2;3,4},"amount",10,"allowance",0))',
  ],
  ['a negative amount is negative', [kind('allowance'), typed('amount', '(500)')], '("allowance",-500)'],
  [
    'a treatment says what is not usual',
    [kind('inventory-write-down'), typed('amount', '1'), { type: 'treatment', group: 1, word: 'allowance' }],
    '("inventory-write-down",1,,,"allowance")',
  ],
  [
    'two of them are joined',
    [
      kind('inventory-write-down'),
      typed('amount', '1'),
      { type: 'treatment', group: 0, word: 'cogs' },
      { type: 'treatment', group: 1, word: 'allowance' },
    ],
    '("inventory-write-down",1,,,"cogs/allowance")',
  ],
  [
    'the usual treatment is left out',
    [kind('deferred-tax'), typed('amount', '1'), { type: 'treatment', group: 0, word: 'expense' }],
    '("deferred-tax",1)',
  ],
])('%s', (_, changes, expected) => {
  expect(formula(changes)).toBe(`=WRITEDOWN.JOURNAL${expected}`);
});

describe('two columns that all amounts were taken from', () => {
  const block = { row: 2, column: 2, rows: 3, columns: 2 };
  const cells = (label: string) => ({
    address: 'Test!C3:D5',
    sheet: 'Test',
    block,
    values: [
      ['Surplus', 250],
      ['', ''],
      [label, 1000],
    ],
  });
  const take = (label: string): readonly Change[] => {
    const impairment = KINDS.find(({ word }) => word === 'impairment') as (typeof KINDS)[number];
    const taking = takeAmounts(cells(label), impairment, 'amount', 'en-US');
    if (!taking.ok) throw new Error(taking.sentence);
    return [kind('impairment'), ...taking.taken.map((one): Change => ({ type: 'taken', ...one }))];
  };
  const apart = 'CHOOSE({1,2;3,4},"amount",Test!D5,"surplus",Test!D3)';

  it('stand in the formula as they are', () => {
    expect(formula(take('Amount'))).toBe('=WRITEDOWN.JOURNAL("impairment",Test!C3:D5)');
  });

  it('do not where a label is none of the names a formula reads', () => {
    expect(formula(take('Impairment loss'))).toBe(`=WRITEDOWN.JOURNAL("impairment",${apart})`);
  });

  it('do not once one of them was typed over, and come back with Esc', () => {
    const over = [...take('Amount'), { type: 'typed', field: 'surplus', text: '5' } as const];
    const single = 'CHOOSE({1,2;3,4},"amount",Test!D5,"surplus",5)';
    expect(formula(over)).toBe(`=WRITEDOWN.JOURNAL("impairment",${single})`);
    expect(formula([...over, { type: 'restored', field: 'surplus' }])).toContain('Test!C3:D5');
    expect(formula([...over, typed('surplus', '5.00')])).toBe(`=WRITEDOWN.JOURNAL("impairment",${single})`);
  });

  it('do not once one of them was blanked', () => {
    expect(formula([...take('Amount'), typed('surplus', '')])).toBe(
      '=WRITEDOWN.JOURNAL("impairment",Test!D5)',
    );
  });
});

describe('accounts', () => {
  const row = (more: Partial<ChartRow>): ChartRow => ({
    role: 'depreciation expense',
    assetClass: '',
    book: '',
    code: '7200',
    account: 'Depreciation expense',
    ...more,
  });
  const charge = [typed('amount', '1')];

  it('of the entry are named where they are not the default ones', () => {
    const chart = [
      row({ account: 'Wear "and" tear' }),
      row({ role: 'accumulated depreciation', account: '0190' }),
    ];
    expect(formula(charge, chart)).toBe(
      '=WRITEDOWN.JOURNAL("depreciation",1,,,,{"depreciation expense","Wear ""and"" tear";"accumulated depreciation","0190"})',
    );
  });

  it('are left out where they are the default ones, whatever their code', () => {
    const chart = [row({}), row({ role: 'accumulated depreciation', account: 'Accumulated depreciation' })];
    expect(formula(charge, chart)).toBe('=WRITEDOWN.JOURNAL("depreciation",1)');
  });

  it('are those of the class and book', () => {
    const chart = [row({}), row({ assetClass: 'Vehicles', account: 'Vehicles' })];
    expect(formula(charge, chart, { assetClass: 'vehicles', book: '' })).toContain(
      '{"depreciation expense","Vehicles"}',
    );
  });
});

it('no piece of text is longer than Excel takes, and together they are the memo', () => {
  const memos = fc.string({ unit: 'grapheme', maxLength: 600 }).filter((memo) => memo.trim() !== '');
  fc.assert(
    fc.property(memos, (memo) => {
      const text = formula([typed('amount', '1'), typed('memo', memo)]).slice(
        '=WRITEDOWN.JOURNAL("depreciation",1,,'.length,
        -1,
      );
      const pieces = [...text.matchAll(/"((?:[^"]|"")*)"(?:&|$)/g)].map(([, piece = '']) =>
        piece.replace(/""/g, '"'),
      );
      expect(pieces.join('')).toBe(memo);
      expect(pieces.every((piece) => piece.length <= 255)).toBe(true);
    }),
  );
});

it('fills a header and a row a line', () => {
  const reading = readForm(formOf([kind('recovery'), typed('amount', '1')]), 'en-US');
  expect(reading.state === 'ready' && formulaRows(reading.entry)).toBe(5);
});
