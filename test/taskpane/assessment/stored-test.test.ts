import { BLANK_TEST, testChanged, type TestForm } from '../../../src/taskpane/assessment/form';
import {
  readKeptTest,
  readStoredText,
  storedTest,
  storedText,
} from '../../../src/taskpane/assessment/stored-test';

const FORM: TestForm = [
  { type: 'kind', word: 'stock' },
  { type: 'named', name: 'Count' },
  { type: 'taken', field: 'carrying', text: '12.00', source: 'Plan!B2' },
  { type: 'typed', field: 'rate', text: '0.0' },
  { type: 'found', indicator: 'IAS 2 damaged', found: { answer: 'yes' } },
  { type: 'found', indicator: 'IAS 2 damaged', found: { note: 'Hall 3' } },
].reduce<TestForm>(
  (form, change) => testChanged(form, change as Parameters<typeof testChanged>[1]),
  BLANK_TEST,
);

it('a test comes back as it was stored, its links where the workbook is the same', () => {
  expect(readStoredText(storedText(FORM, 'a.xlsx'), 'a.xlsx')).toEqual(FORM);
  const elsewhere = readStoredText(storedText(FORM, 'a.xlsx'), 'b.xlsx');
  expect(elsewhere.fields.get('carrying')).toEqual({ text: '12.00', committed: '12.00' });
  expect(readStoredText(storedText(FORM)).fields.get('carrying')?.source).toBeUndefined();
});

it('a test that the workbook keeps has the name it is kept under, and its links', () => {
  expect(readKeptTest(storedTest(FORM), 'Renamed')).toEqual({ ...FORM, name: 'Renamed' });
});

it.each([null, 'garbage', '[]', '{"kind":"x","fields":7,"indicators":[["a",{"answer":"maybe"}],5]}'])(
  'what was stored as %j is read as far as it is understood',
  (text) => {
    const { kind, name, fields, indicators } = readStoredText(text);
    expect([kind, name, fields.size]).toEqual([undefined, '', 0]);
    expect([...indicators.values()].every(({ answer }) => answer === 'open')).toBe(true);
  },
);
