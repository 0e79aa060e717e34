import { nearest, type Named } from '../../src/core/nearest';

const WORDS: readonly Named<string>[] = [
  { word: 'SLN', names: ['Straight line'] },
  { word: 'DB', names: [] },
  { word: 'DDB', names: ['Declining balance'] },
  { word: 'REDUCING', names: ['Reducing balance'] },
];

test.each([
  ['a letter too many', 'SLNN', 'SLN'],
  ['two neighbours swapped', 'SNL', 'SLN'],
  ['another name, with a slip', 'stright-line', 'SLN'],
  ['of two as near the one of the same length', 'DBB', 'DDB'],
  ['another name as it is', 'Straight line', 'SLN'],
  ['a letter left out', 'REDUCIG', 'REDUCING'],
])('%s: %s is near', (_, typed, word) => {
  expect(nearest(typed, WORDS)).toBe(word);
});

test.each([
  ['a word of the list', 'sln'],
  ['another word', 'fast'],
  ['nothing', ''],
])('%s is near to none', (_, typed) => {
  expect(nearest(typed, WORDS)).toBeUndefined();
});
