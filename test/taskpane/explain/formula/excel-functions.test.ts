/** Where Microsoft's pages part with the engine of the workbench, and where only Excel can tell. */

import { callsIn } from '../../../../src/taskpane/explain/formula/calls';
import { excelFunction } from '../../../../src/taskpane/explain/formula/excel-functions';
import { errorValue, type Value } from '../../../../src/taskpane/explain/formula/value';

const called = (name: string, ...values: readonly Value[]) => excelFunction(name)?.(values);

test('a choice that is blank is blank, and the others do not matter', () => {
  expect(called('CHOOSE', 1, null)).toBe(null);
  expect(called('CHOOSE', 1, 5, [[1], [2], [3]])).toBe(5);
  expect(called('CHOOSE', 3, 1, 2)).toEqual(errorValue('#VALUE!'));
});

test.each<[why: string, name: string, values: Value[]]>([
  ['text may be TRUE in the language of the host', 'NOT', ['VRAI']],
  ['text alone may be typed, or a cell that INDEX found', 'SUM', ['5', [[1]]]],
  ['a blank alone may be typed, or a cell that INDEX found', 'MIN', [null, [[1]]]],
  ['it is rounded further than the core rounds', 'ROUND', [1.5, 11]],
  ['a range is refused by one of the add-in functions of old', 'EDATE', [[[46_000], [46_001]], 1]],
  ['text is a number, a day or nothing by language', 'ABS', ['1.5']],
])('where %s, %s is left to Excel', (_, name, values) => {
  expect(called(name, ...values)).toBeUndefined();
});

test('what a range holds besides numbers does not count', () => {
  expect(called('SUM', [['5', null, true, 7]], 1)).toBe(8);
  expect(called('MIN', [['5', null]], 3)).toBe(3);
  expect(called('NOT', 0)).toBe(true);
});

test('MATCH looks in a line and not in a block', () =>
  expect(
    called(
      'MATCH',
      1,
      [
        [1, 2],
        [3, 4],
      ],
      0,
    ),
  ).toEqual(errorValue('#N/A')));

test('a parameter of a LAMBDA hides the name around it', () => {
  const [call] = callsIn('=LET(r,10%,MAP(A1:A3,LAMBDA(r,WRITEDOWN.VIU(C1:C5,r))))');
  expect(call?.scope.get('r')?.node.type).toBe('LambdaExpression');
});
