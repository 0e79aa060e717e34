import {
  blankForm,
  changed,
  fieldOf,
  type Change,
  type JournalForm,
} from '../../../src/taskpane/journal/form';

function after(...changes: readonly Change[]): JournalForm {
  return changes.reduce(changed, blankForm());
}

const field = 'amount';
const taken: Change = { type: 'taken', field, text: '4,000.00', source: 'Schedule!C3' };

it('Esc brings back what was last committed', () => {
  const form = after(
    { type: 'typed', field, text: '4000' },
    { type: 'committed', field, text: '4,000.00' },
    { type: 'typed', field, text: '9' },
    { type: 'restored', field },
  );
  expect(fieldOf(form, field)).toEqual({ text: '4,000.00', committed: '4,000.00' });
});

it('Esc after taking a cell keeps the link', () => {
  const form = after(taken, { type: 'typed', field, text: '9' }, { type: 'restored', field });
  expect(fieldOf(form, field)).toMatchObject({ text: '4,000.00', source: 'Schedule!C3' });
});

it('leaving a linked field unchanged keeps the link, typing over it ends it', () => {
  const left = after(taken, { type: 'committed', field, text: '4,000.00' });
  expect(fieldOf(left, field).source).toBe('Schedule!C3');
  const typed = after(taken, { type: 'typed', field, text: '5' }, { type: 'committed', field, text: '5.00' });
  expect(fieldOf(typed, field)).toEqual({ text: '5.00', committed: '5.00' });
});

it('a linked cell that changed changes the field and says what it was', () => {
  const form = after(taken, { type: 'followed', field, text: '4,500.00' });
  expect(fieldOf(form, field)).toEqual({
    text: '4,500.00',
    committed: '4,500.00',
    source: 'Schedule!C3',
    was: '4,000.00',
  });
});

it('a note goes away when something is typed', () => {
  const form = after({ type: 'noted', field, note: 'no number' }, { type: 'typed', field, text: '1' });
  expect(fieldOf(form, field)).toEqual({ text: '1', committed: '' });
});

it('an amount stays when another kind also has it; the treatment starts anew', () => {
  const form = after(
    taken,
    { type: 'kind', word: 'inventory-write-down' },
    { type: 'treatment', group: 1, word: 'allowance' },
  );
  expect(fieldOf(form, field).text).toBe('4,000.00');
  expect(form.treatment).toEqual([undefined, 'allowance']);
  expect(changed(form, { type: 'kind', word: 'impairment' }).treatment).toEqual([undefined]);
});
