import fc from 'fast-check';
import { entryId, reversalId, reversedBy } from '../../../src/core/journal/entry-id';
import { LAST_SERIAL } from '../../../src/core/time/serial';

/** 31 March 2026. */
const DAY = 46_112;
const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test.each([
  [[0, 0, 0, 0, 0, 0], '20260331-222222'],
  [[0.999999, 0.999999, 0.999999, 0.999999, 0.999999, 0.999999], '20260331-ZZZZZZ'],
  [[0, 0.5, 0.999, 0.25, 0.75, 0.1], '20260331-2HZ9R5'],
])('the draws %j on 31 March 2026 make %s', (draws, id) => expect(entryId(DAY, draws)).toBe(id));

test('an id says its day and six characters that cannot be taken for one another', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: LAST_SERIAL }),
      fc.array(draw, { minLength: 6, maxLength: 6 }),
      (date, draws) => {
        expect(entryId(date, draws)).toMatch(/^\d{8}-[2-9A-HJ-NP-TV-Z]{6}$/);
      },
    ),
  );
});

test('each character comes from its own draw, and every one of them comes up', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 1000; i++) seen.add(entryId(DAY, [0, 0, 0, 0, 0, i / 1000]).slice(-1));
  expect(seen.size).toBe(30);
});

test('too few draws make an id all the same', () => {
  expect(entryId(DAY, [])).toBe('20260331-222222');
});

test('a reversal names its original, and nothing else does', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(reversedBy(reversalId(id))).toBe(id);
      expect(reversedBy(id) === undefined).toBe(!id.endsWith('/R'));
    }),
  );
});
