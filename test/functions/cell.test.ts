import { refuse, ok } from '../../src/core/result';
import { answer } from '../../src/core/working';
import { toCell, toSpill } from '../../src/functions/cell';
import { thrownBy } from './thrown';

const sentence = 'life got 0; it takes a number above 0.';
const problem = (kind: Parameters<typeof refuse>[0]) => refuse(kind, 'life', '0', 'a number above 0');

test.each([
  ['out-of-range', '#NUM!', ''],
  ['not-understood', '#VALUE!', sentence],
  ['not-on-record', '#N/A', sentence],
  ['too-large', '#VALUE!', sentence],
  ['division-by-zero', '#DIV/0!', ''],
] as const)('a problem that is %s shows %s', (kind, code, message) => {
  expect(thrownBy(() => toCell(problem(kind)))).toMatchObject({ code, message });
  expect(thrownBy(() => toSpill(problem(kind)))).toMatchObject({ code, message });
});

test('a good answer is its value', () => {
  expect(toCell(answer(5, () => []))).toBe(5);
});

test('a problem in a row of a table becomes the error of its cell; the other rows stand', () => {
  const bad = refuse('not-understood', 'life', '"x"', 'a number');
  const table = [
    ['Asset', 'Charge'],
    ['A', 5],
    ['B', bad.ok ? 0 : bad.problem],
  ];
  const spilled = toSpill(ok({ value: table, working: () => [] }));
  expect(spilled.slice(0, 2)).toEqual([
    ['Asset', 'Charge'],
    ['A', 5],
  ]);
  expect(spilled[2]?.[1]).toMatchObject({ code: '#VALUE!', message: 'life got "x"; it takes a number.' });
});
