import fc from 'fast-check';
import { BLANK_FORM } from '../../../src/taskpane/schedule/form';
import { readStoredForm, storedText } from '../../../src/taskpane/schedule/stored-form';
import { method, read, typedForm } from './forms';

const BOOK = 'C:\\Books.xlsx';

const FORM = typedForm([
  method('DDB'),
  { type: 'taken', field: 'cost', text: '12,000.00', source: 'Assets!B4' },
  { type: 'typed', field: 'life', text: '7.' },
  { type: 'chosen', what: 'frequency', word: 'month' },
  { type: 'chosen', what: 'convention', word: 'half-year' },
  { type: 'chosen', what: 'yearEnd', word: '3' },
  { type: 'chosen', what: 'way', word: 'excel' },
  { type: 'event added' },
  { type: 'event', index: 0, part: 'amount', text: '=danger' },
  { type: 'compared', word: 'SYD', isCompared: true },
]);

it('a half-typed form comes back as it was', () => {
  expect(readStoredForm(storedText(FORM, BOOK), BOOK)).toEqual(FORM);
});

it('in another workbook what was taken stands as typed, and cells that were only named are not', () => {
  const form = typedForm([
    { type: 'taken', field: 'cost', text: '12,000.00', source: 'Assets!B4' },
    { type: 'taken', field: 'events', text: 'Assets!D1:F3', source: 'Assets!D1:F3' },
  ]);
  const back = readStoredForm(storedText(form, BOOK), 'C:\\Other.xlsx');
  expect(back.fields.cost).toEqual({ text: '12,000.00', committed: '12,000.00' });
  expect(back.fields.events).toEqual(BLANK_FORM.fields.events);
});

it.each([null, '', 'x', '[]', '{"method":"NEW","frequency":3,"yearEnd":"13","events":[null],"fields":[]}'])(
  '%j becomes a form that can be used',
  (text) => {
    const form = readStoredForm(text);
    expect(form.method).toBe('SLN');
    expect(form.frequency).toBe('year');
    expect(form.yearEnd).toBe('');
  },
);

it('anything that was stored becomes a form that can be read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const form = readStoredForm(JSON.stringify({ fields: stored, events: [stored], compared: stored }));
      expect(['empty', 'wrong', 'ready']).toContain(read(form).state);
    }),
  );
});
