import { newPaperForm, readPaperForm } from '../../../src/taskpane/share/paper-form';

it('begins with today and whoever prepared the last paper', () => {
  expect(newPaperForm(46_387.75, 'A. P.')).toEqual({ preparedOn: '2026-12-31', preparedBy: 'A. P.' });
  expect(newPaperForm(46_387, null).preparedBy).toBe('');
});

it('is read into a day and a name', () => {
  const signed = { preparedOn: 46_387, preparedBy: 'A. P.' };
  expect(readPaperForm({ preparedOn: '2026-12-31', preparedBy: 'A. P.' })).toEqual({ ready: true, signed });
});

it.each(['', 'soon', '2026-02-30'])('is not ready with the day %j, and says what to do', (preparedOn) => {
  const read = readPaperForm({ preparedOn, preparedBy: '' });
  expect(read).toEqual({ ready: false, reason: 'Enter the day of preparation, such as 2026-12-31.' });
});
