import fc from 'fast-check';
import { blankForm, changed, type Change, type JournalForm } from '../../../src/taskpane/journal/form';
import { readForm } from '../../../src/taskpane/journal/reading';
import { readStoredForm, storedText } from '../../../src/taskpane/journal/stored-form';

it('a half-typed form comes back as it was', () => {
  const changes: readonly Change[] = [
    { type: 'kind', word: 'impairment' },
    { type: 'taken', field: 'amount', text: '4,000.00', source: 'Test!B9', among: 'Test!A8:B9' },
    { type: 'taken', field: 'date', text: '2026-03-31', source: 'Test!A1', isWords: true },
    { type: 'typed', field: 'book', text: 'Tax' },
    { type: 'typed', field: 'assetClass', text: 'Vehicles' },
    { type: 'typed', field: 'surplus', text: '1,0' },
    { type: 'typed', field: 'date', text: '31.3.' },
    { type: 'committed', field: 'memo', text: '=danger' },
    { type: 'treatment', group: 0, word: 'direct' },
  ];
  const form = changes.reduce<JournalForm>(changed, blankForm());
  expect(readStoredForm(storedText(form, 'C:\\Books.xlsx'), 'C:\\Books.xlsx')).toEqual(form);
});

it.each([
  ['another workbook', 'C:\\Books.xlsx', 'C:\\Other.xlsx'],
  ['a workbook not known then', undefined, 'C:\\Books.xlsx'],
  ['a workbook not known now', 'C:\\Books.xlsx', undefined],
  ['workbooks never known', undefined, undefined],
])('in %s what was taken stays, without its cells', (_, then, now) => {
  const form = changed(blankForm(), {
    type: 'taken',
    field: 'amount',
    text: '4,000.00',
    source: 'Test!B9',
    among: 'Test!A8:B9',
  });
  const read = readStoredForm(storedText(form, then), now);
  expect(read.amounts.get('amount')).toEqual({ text: '4,000.00', committed: '4,000.00' });
});

it.each([
  null,
  '',
  'not JSON',
  '[]',
  '3',
  'null',
  '{"kind":"toString","amounts":[["__proto__",{"text":"1"}]],"treatment":["constructor"]}',
  '{"amounts":[["amount"],null,3],"date":7,"memo":null}',
])('%j is a blank form', (text) => {
  const form = readStoredForm(text);
  expect(readForm(form, 'en-US').state).toBe('empty');
  expect({ ...form, amounts: new Map() }).toEqual(blankForm());
});

it('a word that a kind does not have counts as not chosen', () => {
  const stored = JSON.stringify({ kind: 'inventory-write-down', treatment: ['nowhere', 'allowance'] });
  expect(readStoredForm(stored).treatment).toEqual([undefined, 'allowance']);
});

it('whatever is stored, the form can be read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const form = readStoredForm(JSON.stringify(stored));
      expect(['empty', 'wrong', 'ready']).toContain(readForm(form, 'en-US').state);
    }),
  );
});
