import { journalTable } from '../../../src/core/journal/journal';
import { KINDS } from '../../../src/core/journal/kinds';
import { blankForm, changed, type Change } from '../../../src/taskpane/journal/form';
import { readForm, type Reading } from '../../../src/taskpane/journal/reading';

function read(kind: string, typed: Readonly<Record<string, string>>, language = 'en-US'): Reading {
  const changes: readonly Change[] = [
    { type: 'kind', word: kind },
    ...Object.entries(typed).map(([field, text]): Change => ({ type: 'typed', field, text })),
  ];
  return readForm(changes.reduce(changed, blankForm()), language);
}

it('comes to the entry that the core makes', () => {
  const reading = read('depreciation', { amount: '4,000.005', date: '3/31/2026', memo: 'March' });
  expect(reading.state === 'ready' && journalTable(reading.entry)).toEqual([
    ['Date', 'Account', 'Debit', 'Credit', 'Memo'],
    [46112, 'Depreciation expense', 4000.01, '', 'March'],
    [46112, 'Accumulated depreciation', '', 4000.01, 'March'],
  ]);
});

it('an empty form asks for the first amount', () => {
  expect(read('depreciation', {})).toMatchObject({
    state: 'empty',
    reason: 'Enter the charge of the period.',
  });
});

it('an amount of 0 leaves nothing to post', () => {
  const reading = read('depreciation', { amount: '0' });
  expect(reading).toMatchObject({ state: 'empty', reason: 'Every amount is 0: there is nothing to post.' });
});

it('a problem of the core stands by its field under the name the field has', () => {
  const reading = read('impairment', { amount: '100', surplus: '200' });
  expect(reading.state).toBe('wrong');
  expect(reading.errors.get('surplus')).toMatch(
    /^Part against revaluation surplus got .*; it takes a part of/,
  );
  expect(reading.errors.size).toBe(1);
});

it('a negative amount is refused in the words of the core', () => {
  const reading = read('depreciation', { amount: '(500)' });
  expect(reading.errors.get('amount')).toBe(
    'Charge of the period got -500; it takes an amount of 0 or more.',
  );
});

it('every field that cannot be understood says so, one reason stands for all', () => {
  const reading = read('impairment', { amount: 'a lot', surplus: 'some', date: 'soon' });
  expect([...reading.errors.keys()]).toEqual(['amount', 'surplus', 'date']);
  expect(reading).toMatchObject({
    state: 'wrong',
    reason: 'Impairment loss got "a lot"; it takes an amount like 1,234.50.',
  });
});

it('every kind of the core can be posted from the form', () => {
  for (const kind of KINDS) {
    const typed = Object.fromEntries(kind.amounts.map((spec) => [spec.name, '100']));
    expect(read(kind.word, typed)).toMatchObject({ state: 'ready' });
  }
});
