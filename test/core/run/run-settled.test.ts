import { minor } from '../../../src/core/money/minor';
import { holdingKey, type Charged } from '../../../src/core/run/run-record';
import * as steps from '../../../src/core/run/run-settled';
import type { KeptRun } from '../../../src/core/run/run-sheet';
import { finished } from '../../../src/core/steps';

const charged = (tag: string, assetClass: string, charge: number): Charged => ({
  tag,
  assetClass,
  charge: minor(charge),
});
const JANUARY: KeptRun = {
  id: 'january',
  register: 'Register',
  book: '',
  from: 46_023,
  to: 46_053,
  scope: 'class',
  entries: 1,
  state: 'posted',
  digest: 'abc',
  charges: new Map([charged('A', 'X', 100), charged('B', 'Y', -5)].map((each) => [holdingKey(each), each])),
};

const settled = (run: KeptRun, journal: ReadonlySet<string>): steps.Settled =>
  finished(steps.settled(run, journal));
const wasPosted = (run: KeptRun, journal: ReadonlySet<string>): boolean =>
  finished(steps.wasPosted(run, journal));

describe('as the journal bears it out', () => {
  const posting = { ...JANUARY, state: 'posting' } as const;

  test('a run whose entries stand is posted', () => {
    const journal = new Set(['january, class X', 'january, class Y']);
    expect(settled(posting, journal)).toEqual({ run: JANUARY });
  });

  test('of one that was stopped what stands', () => {
    const { run, sentence } = settled(posting, new Set(['january, class X']));
    expect([...run.charges.values()]).toEqual([charged('A', 'X', 100)]);
    expect(sentence).toBe('The run january was stopped: 1 of its 2 assets count as posted.');
  });

  test('what was reversed may be posted again', () => {
    const journal = new Set(['january, class X', 'january, class Y', 'january, class Y/R']);
    const { run, sentence } = settled(JANUARY, journal);
    expect([...run.charges.values()]).toEqual([charged('A', 'X', 100)]);
    expect(sentence).toContain('has entries that were reversed or are gone');
  });

  test('a catch-up stands by itself, and an entry of all for all', () => {
    const late = { ...posting, id: 'january, catch-up' };
    const journal = new Set(['january, class X, catch-up', 'january, class Y']);
    expect([...settled(late, journal).run.charges.values()]).toEqual([charged('A', 'X', 100)]);
    expect([...settled(posting, journal).run.charges.values()]).toEqual([charged('B', 'Y', -5)]);
    expect(settled({ ...posting, scope: 'total' }, new Set(['january'])).run.charges.size).toBe(2);
  });

  test('a reversal that was reversed itself lets the entry stand again', () => {
    const ids = ['january', 'january/R', 'january/R/R'];
    const counts = ids.map(
      (_, i) => settled({ ...JANUARY, scope: 'total' }, new Set(ids.slice(0, i + 1))).run.charges.size,
    );
    expect(counts).toEqual([2, 0, 2]);
  });

  test('a run was posted where one of its entries ever stood', () => {
    expect(wasPosted(posting, new Set(['february, class X']))).toBe(false);
    expect(wasPosted(posting, new Set(['january, class Y', 'january, class Y/R']))).toBe(true);
  });
});
