import fc from 'fast-check';
import { keptLockDate, readKeptLockDate, readPostingDate } from '../../../src/core/journal/lock-date';
import { ok } from '../../../src/core/result';
import { LAST_SERIAL } from '../../../src/core/time/serial';
import { problemOf } from '../answers';

/** 31 March 2026. */
const DAY = 46_112;
const days = fc.integer({ min: 1, max: LAST_SERIAL });

test.each([
  [DAY, undefined, true],
  [DAY, DAY - 1, true],
  [DAY, DAY, false],
  [DAY, DAY + 1, false],
])('on %d with the books locked to %p', (date, lock, may) => {
  expect(readPostingDate(date, lock).ok).toBe(may);
});

test('a refused day says which one would do', () => {
  expect(problemOf(readPostingDate(DAY, DAY + 30))).toEqual({
    kind: 'out-of-range',
    argument: 'date',
    got: '2026-03-31',
    takes: 'a day after the lock date 2026-04-30',
  });
});

test('an entry without a day is not posted, locked or not', () => {
  for (const lock of [undefined, DAY]) {
    expect(problemOf(readPostingDate(undefined, lock))).toMatchObject({ kind: 'not-understood' });
  }
});

test('exactly the days after the lock date are open', () => {
  fc.assert(
    fc.property(days, days, (date, lock) => {
      expect(readPostingDate(date, lock).ok).toBe(date > lock);
    }),
  );
});

test('a lock date comes back as it was kept', () => {
  expect(keptLockDate(DAY)).toBe('2026-03-31');
  fc.assert(
    fc.property(fc.option(days, { nil: undefined }), (lock) => {
      const kept: unknown = JSON.parse(JSON.stringify(keptLockDate(lock)));
      expect(readKeptLockDate(kept)).toEqual(ok(lock));
    }),
  );
});

test.each([undefined, null, '', 0])('%j is open books', (kept) => {
  expect(readKeptLockDate(kept)).toEqual(ok(undefined));
});

test.each(['soon', '2026-02-30', {}, true, -4, 1e9])('%j is no lock date', (kept) => {
  expect(problemOf(readKeptLockDate(kept)).argument).toBe('lock date');
});
