import { BLANK_FORM, formChanged, readStoredRegister } from '../../../src/taskpane/register/form';

test('what is typed for one task is there when a person comes back to it', () => {
  const typed = formChanged(BLANK_FORM, { type: 'typed', field: 'from', text: '2026-01-01' });
  const left = formChanged(formChanged(typed, { type: 'task', word: 'split' }), {
    type: 'task',
    word: 'note',
  });
  expect(left).toEqual({ ...BLANK_FORM, task: 'note', from: '2026-01-01' });
});

test('a stored form comes back as it was left', () => {
  const form = { ...BLANK_FORM, task: 'part-disposal', asset: 'M-1', part: '25', partBy: 'cost' } as const;
  expect(readStoredRegister(JSON.stringify(form))).toEqual(form);
});

test.each([
  ['nothing', null],
  ['no form', '[1]'],
  ['no text', 'x{'],
  ['other things', '{"task":"sell","from":5,"other":"x"}'],
])('%s is a blank form', (_, text) => {
  expect(readStoredRegister(text)).toEqual(BLANK_FORM);
});
