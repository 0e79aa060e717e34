import type { Problem } from '../../src/core/problem';
import { errorCodeOf } from '../../src/functions/explain';
import { ERRORS, problemsOf } from '../../src/help/errors';

test.each(Object.entries(ERRORS))('%s is named as cells show it', (kind, { cell }) => {
  const problem: Problem = { kind: kind as Problem['kind'], argument: 'life', got: '0', takes: 'more' };
  expect(cell).toBe(errorCodeOf(problem));
});

test.each<readonly [string, ReturnType<typeof problemsOf>]>([
  [
    'out-of-range, not-understood',
    {
      kinds: [
        { kind: 'out-of-range', when: '' },
        { kind: 'not-understood', when: '' },
      ],
      remark: '',
    },
  ],
  [
    'not-understood, also for lists of another length; out-of-range, too-large. A date that cannot, in every band.',
    {
      kinds: [
        { kind: 'not-understood', when: 'also for lists of another length' },
        { kind: 'out-of-range', when: '' },
        { kind: 'too-large', when: '' },
      ],
      remark: 'A date that cannot, in every band.',
    },
  ],
  [
    'too-large over 100,000 cells',
    { kinds: [{ kind: 'too-large', when: 'over 100,000 cells' }], remark: '' },
  ],
  ['', { kinds: [], remark: '' }],
])('%j is read', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});
