import { layoutOf } from '../../../src/core/assessment/paper-layout';
import type { Assessment } from '../../../src/core/assessment/assess';
import { TEST_KINDS } from '../../../src/core/assessment/kinds';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { filled } from '../../../src/taskpane/fields/linked-field';
import { BLANK_TEST, fieldIn, type TestForm } from '../../../src/taskpane/assessment/form';
import { paperOfTest } from '../../../src/taskpane/assessment/paper-of-test';
import { isOfCells, readTest } from '../../../src/taskpane/assessment/reading';
import { readCells } from '../../../src/workbook/cells';
import { insertPaper } from '../../../src/workbook/paper-sheet';
import { openPaperBook, type PaperBook } from './paper-book';

const PLAN = [
  ['Asset', 'Carrying', 'Item', 'Quantity', 'Unit cost', 'Selling price', 'Earlier write-down'],
  ['A', 1600, 'P', 100, 10, 9, 0],
  ['B', 2000, 'Q', 50, 4, 6, 30],
  ['C', 2400, 'R', 10, 1, 2, 0],
  [100, 110, 120, '', '', '', ''],
  [0, 0.1, 0.5, '', '', '', ''],
  [500, 200, 50, '', '', '', ''],
  [46_387, 46_300, 46_000, '', '', '', ''],
  [30, 90, '', '', '', '', ''],
];

/** Answers by kind, the line that is compared with a figure worked out by hand, and that figure. */
const CASES: Readonly<
  Record<string, readonly [answers: Readonly<Record<string, string>>, line: string, by: number]>
> = {
  // 100/1.1 + 110/1.1² + 120/1.1³ = 271.975…; 300 − 271.98 (the loss is not rounded in its cell).
  'ias-36-asset': [
    { carrying: '300', cash_flows: 'Sheet1!A5:C5', rate: '10%', fair_value: '250', costs_of_disposal: '5' },
    'loss',
    300 - (100 / 1.1 + 110 / 1.21 + 120 / 1.331),
  ],
  // 6,000 + goodwill 300 − 5,000.
  'ias-36-unit': [
    {
      assets: 'Sheet1!A1:B4',
      goodwill: '300',
      fair_value: '5000',
      cash_flows: 'Sheet1!A5:C5',
      rate: '0.1',
      growth: '0.02',
    },
    'loss',
    1300,
  ],
  // 330 undiscounted is less than 400, which is 150 above fair value.
  'asc-360': [{ carrying: '400', undiscounted_cash_flows: 'Sheet1!A5:C5', fair_value: '250' }, 'loss', 150],
  // 200 ÷ (1 − 0.4).
  'asc-350': [{ carrying: '1000', fair_value: '800', goodwill: '400', tax_rate: '40%' }, 'loss', 200 / 0.6],
  // A gain of 105, of which 75 of earlier losses come back.
  'held-for-sale': [
    { carrying: '455', fair_value: '560', costs_to_sell: '0', earlier_losses: '75' },
    'loss',
    -75,
  ],
  // P: 100 × (10 − 9).
  stock: [{ items: 'Sheet1!C1:G4' }, 'write-down', 100],
  // 500 × 0 + 200 × 0.1 + 50 × 0.5 − 12.
  'provision-matrix': [
    { balances: 'Sheet1!A7:C7', rates: 'Sheet1!A6:C6', balance_before: '12' },
    'charge',
    33,
  ],
  // On 46,387: 500 not due, 200 for 87 days at 10 %, 50 for 387 days at 50 %.
  ageing: [
    {
      amounts: 'Sheet1!A7:C7',
      due_dates: 'Sheet1!A8:C8',
      bands: 'Sheet1!A9:B9',
      rates: 'Sheet1!A6:C6',
    },
    'charge',
    45,
  ],
};

const language = 'en-US';

/** @param typed Over the answers of the case. */
async function written(
  word: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<{
  readonly book: PaperBook;
  readonly at: (name: string) => string;
  readonly assessment: Assessment;
}> {
  const book = openPaperBook();
  book.write('Sheet1!A1', PLAN);
  const [answers = {}] = CASES[word] ?? [];
  const form: TestForm = {
    ...BLANK_TEST,
    kind: word,
    name: `=${word}`,
    fields: new Map(
      Object.entries({ ...answers, date: '2026-12-31', ...typed }).map(([k, v]) => [k, filled(v)]),
    ),
  };
  const { questions } = readTest(form, new Map(), language, DEFAULT_SETTINGS).kind;
  const addresses = questions.filter(isOfCells).map(({ name }) => fieldIn(form, name).committed);
  const cells = new Map(
    await Promise.all(
      addresses.filter((one) => one !== '').map(async (one) => [one, await readCells(one)] as const),
    ),
  );
  const reading = readTest(form, cells, language, DEFAULT_SETTINGS);
  expect(reading.reason).toBeUndefined();
  const paper = paperOfTest(form, reading, cells, undefined, 2);
  if (paper === undefined || reading.assessment === undefined) throw new Error('There is no paper.');
  const outcome = await insertPaper(word, paper);
  expect(outcome).toMatchObject({ done: true, value: { sheet: word } });
  const { kind, given, assessment } = reading;
  const request = { kind, assessment, inputs: inputsOf(form), decimals: 2 } as const;
  const { references } = layoutOf(request, given);
  return { book, at: (name) => `'${word}'!${references.get(name) ?? ''}`, assessment };

  function inputsOf(of: TestForm): ReadonlyMap<string, { readonly typed: string }> {
    return new Map(kind.questions.map(({ name }) => [name, { typed: fieldIn(of, name).text }]));
  }
}

it('tries every kind of test there is', () => {
  expect(Object.keys(CASES).sort()).toEqual(TEST_KINDS.map(({ word }) => word).sort());
});

describe.each(Object.entries(CASES))('the paper of %s', (word, [, line, byHand]) => {
  it('comes to the figure worked out by hand, and no cell of it shows an error', async () => {
    const { book, at } = await written(word);
    expect(book.cell(at(line)).value).toBeCloseTo(byHand, 6);
    const { host } = book;
    const id = host.sheets.list().find(({ name }) => name === word)?.id ?? '';
    const used = host.sheets.used(id, true);
    const wrong = (used === undefined ? [] : host.cells.read(used).flat()).filter(
      ({ type }) => type === 'Error',
    );
    expect(wrong).toEqual([]);
  });

  it('has its name as text, its day as a day, and is taken back in one step', async () => {
    const { book } = await written(word);
    expect(book.cell(`'${word}'!A1`)).toMatchObject({
      value: `=${word}`,
      formula: `=${word}`,
      type: 'String',
    });
    expect(book.cell(`'${word}'!B5`).text).toBe('2026-12-31');
    book.host.undo.undo();
    expect(book.host.sheets.list().map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

/** Every question that a test can be made without, left blank: by itself. */
const LEFT_BLANK = TEST_KINDS.flatMap(({ word, questions }) => {
  const answers = CASES[word]?.[0] ?? {};
  const has = (name: string): boolean => name in answers;
  return questions
    .filter((question) => !isOfCells(question) && question.isNeeded?.(has) !== true)
    .map(({ name }): [string, string] => [word, name]);
});

it.each(LEFT_BLANK)('the paper of %s comes to what the pane does with %s left blank', async (word, name) => {
  const { book, at, assessment } = await written(word, { [name]: '' });
  expect(assessment.problem).toBeUndefined();
  const figures = assessment.lines.filter(({ answer }) => typeof answer.value === 'number');
  expect(figures.map(({ line }) => Number(book.cell(at(line.name)).value).toFixed(6))).toEqual(
    figures.map(({ answer }) => Number(answer.value).toFixed(6)),
  );
});

it('follows the cells it was taken from, and what is typed on it', async () => {
  const { book, at } = await written('asc-360');
  book.write('Sheet1!A5', [[170]]);
  expect(book.cell(at('loss')).value).toBe(0);
  book.write(at('carrying'), [[1000]]);
  expect(book.cell(at('loss')).value).toBe(750);
});

it('leads to an entry that follows: an impairment above 0, its reversal below', async () => {
  const { book, at } = await written('held-for-sale');
  const entry = (): unknown[] => {
    const rows = [0, 1, 2, 3].map((i) =>
      book.cell(`'held-for-sale'!B${Number(/\d+$/.exec(at('loss'))?.[0]) + 5 + i}`),
    );
    return rows.map(({ value }) => value);
  };
  expect(entry()).toContain('Reversal of impairment');
  book.write(at('carrying'), [[600]]);
  expect(entry()).toContain('Impairment loss');
});
