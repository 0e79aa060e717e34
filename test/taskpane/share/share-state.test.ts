import { changedShare, UNSEEN, type ShareChange } from '../../../src/taskpane/share/share-state';
import { looked, using } from './cells';

const look = looked([using('Plan!A1')]);
const message = { tone: 'success', text: 'done' } as const;
const after = (...changes: readonly ShareChange[]) => changes.reduce(changedShare, UNSEEN);

test('a look ends the check and gives what was seen', () => {
  const state = after({ type: 'began', work: 'check' }, { type: 'looked', look });
  expect(state).toEqual({ ...UNSEEN, look });
});

test('the check after an act leaves its message, and the next act takes it away', () => {
  const did = after({ type: 'did', message }, { type: 'began', work: 'check' }, { type: 'looked', look });
  expect(did.message).toBe(message);
  expect(changedShare(did, { type: 'began', work: 'freeze' }).message).toBeUndefined();
});

test('leave to overwrite is given for what was seen and not for what is seen next', () => {
  const given = after({ type: 'looked', look }, { type: 'overwrites', overwrites: true });
  expect(given.overwrites).toBe(true);
  expect(changedShare(given, { type: 'looked', look }).overwrites).toBe(false);
});

test('a workbook that could not be read offers nothing that was seen before', () => {
  const state = after({ type: 'looked', look }, { type: 'unread', refusal: 'No.' });
  expect([state.look, state.refusal]).toEqual([undefined, 'No.']);
  expect(changedShare(state, { type: 'looked', look }).refusal).toBeUndefined();
});

test('progress is that of the work that goes on', () => {
  const progress = { step: 'reading', done: 1, of: 2 } as const;
  const going = after({ type: 'began', work: 'freeze' }, { type: 'progressed', progress });
  expect(going.progress).toBe(progress);
  expect(changedShare(going, { type: 'began', work: 'check' }).progress).toBeUndefined();
  const ended = changedShare(going, { type: 'did', message });
  expect(changedShare(ended, { type: 'progressed', progress }).progress).toBeUndefined();
});

test('a choice stays through looks, and a message until it is dismissed', () => {
  const state = after({ type: 'chose', task: 'excel' }, { type: 'looked', look }, { type: 'did', message });
  expect(state.chosen).toBe('excel');
  expect(changedShare(state, { type: 'dismissed' }).message).toBeUndefined();
});
