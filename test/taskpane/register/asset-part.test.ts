import { errorOf, firstBlank, typedPart } from '../../../src/taskpane/register/asset-part';
import { BLANK_FORM } from '../../../src/taskpane/register/form';

const problem = { kind: 'out-of-range', got: '1', takes: 'less' } as const;

test('a share is typed as it is said, a cost as an amount of the language', () => {
  expect(typedPart({ ...BLANK_FORM, part: '25' }, 'en-US')).toEqual({ share: 0.25 });
  expect(typedPart({ ...BLANK_FORM, partBy: 'cost', part: '1.234,50' }, 'de-DE')).toEqual({ cost: 1234.5 });
  expect(typedPart({ ...BLANK_FORM, part: 'half' }, 'en-US')).toEqual({ share: 'half' });
});

test('a blank field is asked for in its turn', () => {
  expect(firstBlank({ ...BLANK_FORM, asset: 'M-1' }, ['asset', 'part', 'newTag'])).toBe(
    'Enter how much of it.',
  );
  expect(firstBlank({ ...BLANK_FORM, asset: 'M-1' }, ['asset'])).toBeUndefined();
});

test('a problem stands by its field, under its label', () => {
  const sentence = 'New tag got 1; it takes less.';
  expect(errorOf({ ...problem, argument: 'new tag' })).toEqual({ errors: { newTag: sentence }, sentence });
  expect(errorOf({ ...problem, argument: 'register row 2, Cost' }).errors).toEqual({});
});
