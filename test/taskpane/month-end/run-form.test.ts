import { BLANK_RUN, readStoredRun, runChanged, type RunForm } from '../../../src/taskpane/month-end/run-form';

const FEBRUARY = { from: '2026-02-01', to: '2026-02-28' };

it('a span that is typed is kept, and gives way to no proposal', () => {
  const typed = runChanged(BLANK_RUN, { type: 'typed', field: 'from', text: '2026-01-01' });
  expect(runChanged(typed, { type: 'proposed', span: FEBRUARY })).toBe(typed);
});

it('a proposal gives way to the next one, whatever else is typed', () => {
  const first = runChanged(BLANK_RUN, { type: 'proposed', span: FEBRUARY });
  expect(first).toMatchObject(FEBRUARY);
  const named = runChanged(first, { type: 'typed', field: 'register', text: 'Plant' });
  const second = { from: '2026-03-01', to: '2026-03-31' };
  expect(runChanged(named, { type: 'proposed', span: second })).toMatchObject({
    ...second,
    register: 'Plant',
  });
});

it('once all of a span is posted the next one may be proposed', () => {
  const typed = runChanged(BLANK_RUN, { type: 'typed', field: 'to', text: '2026-01-31' });
  const posted = runChanged(typed, { type: 'posted', isAll: true });
  expect(posted.to).toBe('2026-01-31');
  expect(runChanged(posted, { type: 'proposed', span: FEBRUARY })).toMatchObject(FEBRUARY);
});

it('committing what stands there changes nothing', () => {
  const form = runChanged(BLANK_RUN, { type: 'proposed', span: FEBRUARY });
  expect(runChanged(form, { type: 'typed', field: 'from', text: FEBRUARY.from })).toBe(form);
});

it('kind and scope are words of their lists', () => {
  expect(runChanged(BLANK_RUN, { type: 'kind', word: 'amortization' }).kind).toBe('amortization');
  expect(runChanged(BLANK_RUN, { type: 'scope', word: 'total' }).scope).toBe('total');
  expect(runChanged(BLANK_RUN, { type: 'scope', word: 'nonsense' })).toEqual(BLANK_RUN);
});

describe('a stored form', () => {
  it('comes back as it was', () => {
    const form: RunForm = {
      ...{ register: 'Plant', events: 'Events', kind: 'amortization', from: '2026-01-01', to: 'x' },
      ...{ book: 'IFRS', scope: 'asset', isProposed: false },
    };
    expect(readStoredRun(JSON.stringify(form))).toEqual(form);
  });

  it.each([null, '', '{', '[]', 'null', '{"kind":1,"scope":"x","from":{},"book":null}'])(
    '%j is a blank one',
    (text) => expect(readStoredRun(text)).toEqual(BLANK_RUN),
  );
});

it('a span of which a part is left stays, whatever comes after it', () => {
  const stopped = runChanged({ ...BLANK_RUN, ...FEBRUARY }, { type: 'posted', isAll: false });
  expect(
    runChanged(stopped, { type: 'proposed', span: { from: '2026-03-01', to: '2026-03-31' } }),
  ).toMatchObject(FEBRUARY);
});
