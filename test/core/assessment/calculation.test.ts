import { totalOf } from '../../../src/core/assessment/calculation';

const table = (name: string) => [
  ['Item', 'Loss'],
  ['A', 3],
  [name, 4],
  ['Total', 7],
];

test('the total of a table is its last row', () => {
  const read = totalOf(1).answer([table('B')]);
  expect(read.ok && read.value.value).toBe(7);
});

test('a row of the list itself that is named Total is refused: the paper would take it', () => {
  const read = totalOf(1).answer([table(' total ')]);
  expect(read.ok ? undefined : read.problem.got).toBe('a row that is named Total');
});
