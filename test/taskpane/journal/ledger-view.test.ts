import fc from 'fast-check';
import { readLedgerView, readStoredLedgerView } from '../../../src/taskpane/journal/ledger-view';

const view = { shows: 'entry', from: '', to: '' } as const;

it('days are read as they are typed; a blank one asks for nothing', () => {
  const { span, errors } = readLedgerView({ ...view, from: '1 Jan 2026', book: 'Tax' }, 'en-US');
  expect(span).toEqual({ from: 46023, to: undefined, book: 'Tax' });
  expect(errors).toEqual({});
});

it('what is no day says so and asks for nothing', () => {
  const { span, errors } = readLedgerView({ ...view, from: 'soon' }, 'en-US');
  expect(span).toEqual({ from: undefined, to: undefined, book: undefined });
  expect(errors).toEqual({ from: 'From got "soon"; it takes a day like 2026-03-31.' });
});

it('a last day before the first one is not taken', () => {
  const { span, errors } = readLedgerView({ ...view, from: '2026-02-01', to: '2026-01-31' }, 'en-US');
  expect(span.to).toBeUndefined();
  expect(errors.to).toBe('To got 2026-01-31; it takes a day on or after From, 2026-02-01.');
});

it('comes back as it was kept, and whatever is kept can be read', () => {
  const kept = { shows: 'all', from: '2026-01-01', to: 'x', book: '' } as const;
  expect(readStoredLedgerView(JSON.stringify(kept))).toEqual(kept);
  expect(readStoredLedgerView('no JSON')).toEqual(view);
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const read = readStoredLedgerView(JSON.stringify(stored));
      expect(['entry', 'all']).toContain(read.shows);
    }),
  );
});
