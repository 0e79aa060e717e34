import { shortened } from '../../../src/taskpane/typed/shortened';

it.each([
  [0, []],
  [2, ['1', '2']],
  [3, ['1', '2', 'And 1 more like it.']],
  [1000, ['1', '2', 'And 998 more like it.']],
])('of %i sentences the first two stand for all', (count, said) => {
  const sentences = Array.from({ length: count }, (_, i) => String(i + 1));
  expect(shortened(sentences, 2)).toEqual(said);
});
