import { depreciation } from '../../../src/core/journal/depreciation';
import { impairment } from '../../../src/core/journal/impairment';
import { takeAmounts, takeDate } from '../../../src/taskpane/journal/taken';
import { sourceText } from '../../../src/taskpane/fields/taken-cells';
import { addressOf } from '../../../src/workbook/cell-address';
import type { Cells } from '../../../src/workbook/cells';

/** Cells from C3 on. */
function cells(values: readonly (readonly unknown[])[]): Cells {
  const block = { row: 2, column: 2, rows: values.length, columns: values[0]?.length ?? 1 };
  return { address: addressOf('Schedule', block), sheet: 'Schedule', block, values };
}

const amounts = (values: readonly (readonly unknown[])[], kind = depreciation, field = 'amount') =>
  takeAmounts(cells(values), kind, field, 'en-US');

it('a cell gives its number', () => {
  const taken = [{ field: 'amount', text: '4,000.50', source: 'Schedule!C3' }];
  expect(amounts([[4000.5]])).toEqual({ ok: true, taken });
  expect(sourceText('Schedule!C3')).toBe('=Schedule!C3');
});

it('a block gives the sum of its numbers, passing over headings as SUM does', () => {
  const taken = [{ field: 'amount', text: '60.60', source: 'Schedule!C3:C7' }];
  expect(amounts([['Charge'], [10.1], [20.2], [''], [30.3]])).toEqual({ ok: true, taken });
  expect(sourceText('Schedule!C3:C7')).toBe('=SUM(Schedule!C3:C7)');
});

it('two columns of names and amounts fill the fields by name, each linked to its own cell', () => {
  const values = [
    ['Surplus', 250],
    ['', ''],
    ['Impairment loss', 1000],
  ];
  expect(amounts(values, impairment, 'surplus')).toEqual({
    ok: true,
    taken: [
      { field: 'surplus', text: '250.00', source: 'Schedule!D3' },
      { field: 'amount', text: '1,000.00', source: 'Schedule!D5' },
    ],
  });
});

it('two columns of other labels are summed into the field', () => {
  const values = [
    ['Press 4', 100],
    ['Lathe 2', 200],
  ];
  const taken = [{ field: 'surplus', text: '300.00', source: 'Schedule!C3:D4' }];
  expect(amounts(values, impairment, 'surplus')).toEqual({ ok: true, taken });
});

it.each<[string, readonly (readonly unknown[])[], string]>([
  ['nothing', [['']], 'Schedule!C3 holds no number.'],
  ['text', [['Machine']], 'Schedule!C3 holds no number.'],
  ['an error', [[1], ['#N/A']], 'Schedule!C4 shows the error #N/A.'],
  ['a division by zero', [['#DIV/0!']], 'Schedule!C3 shows the error #DIV/0!.'],
  ['a number stored as text', [[1], ['1,500.00']], 'Schedule!C4 holds 1,500.00 as text, not as a number.'],
])('%s gives a sentence, not a short sum', (_, values, sentence) => {
  expect(amounts(values)).toEqual({ ok: false, sentence });
});

it('a name that the kind does not have is pointed out', () => {
  const values = [
    ['amount', 1000],
    ['salvage', 5],
  ];
  expect(amounts(values, impairment)).toEqual({
    ok: false,
    sentence: 'Schedule!C4 is not the name of an amount here: amount, surplus.',
  });
});

it.each<[unknown, string | undefined]>([
  [46112, '2026-03-31'],
  [46112.75, '2026-03-31'],
  ['31.3.2026', '2026-03-31'],
  ['', undefined],
  ['soon', undefined],
  [0, undefined],
  [1e9, undefined],
  [true, undefined],
])('a cell with %j gives the day %j', (value, iso) => {
  const taking = takeDate(cells([[value]]), 'en-US');
  const words = typeof value === 'string' ? { isWords: true } : {};
  expect(taking).toEqual(
    iso === undefined
      ? { ok: false, sentence: 'Schedule!C3 holds no date.' }
      : { ok: true, taken: [{ field: 'date', text: iso, source: 'Schedule!C3', ...words }] },
  );
});

it('a date in ISO form is one that a formula reads too', () => {
  expect(takeDate(cells([['2026-03-31']]), 'en-US')).toEqual({
    ok: true,
    taken: [{ field: 'date', text: '2026-03-31', source: 'Schedule!C3' }],
  });
});

it.each([
  ['2026-03-31', 'en-US'],
  ['31/03/2026', 'en-US'],
  ['3/31/2026', 'en-GB'],
  ['31.03.2026 00:00', 'de-DE'],
  ['Tuesday, 31 March 2026', 'en-US'],
  ['Dienstag, 31. März 2026', 'de-DE'],
  ['31/3/26', 'en-GB'],
])('a cell that shows %s for a number of the calendar from 1904 gives no date', (text, language) => {
  expect(takeDate({ ...cells([[44650]]), text }, language)).toEqual({
    ok: false,
    sentence: 'This workbook counts its days from 1904; type the date.',
  });
});

it.each(['2026-03-31', '31-Mar-26', '46112', '########', 'Mar 2026', ''])(
  'a cell that shows %s for a number of the usual calendar gives its day',
  (text) => {
    expect(takeDate({ ...cells([[46112]]), text }, 'en-US')).toMatchObject({
      taken: [{ text: '2026-03-31' }],
    });
  },
);

it('a date is one cell', () => {
  expect(takeDate(cells([[46112, 46113]]), 'en-US')).toEqual({
    ok: false,
    sentence: 'Select the one cell with the date.',
  });
});
