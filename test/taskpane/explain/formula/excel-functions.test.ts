/** What Microsoft's pages of CHOOSE, NOT and MATCH say of arguments that the engine of the workbench reads otherwise. */

import { callsIn } from '../../../../src/taskpane/explain/formula/calls';
import { excelFunction } from '../../../../src/taskpane/explain/formula/excel-functions';
import { errorValue, type Value } from '../../../../src/taskpane/explain/formula/value';

const called = (name: string, ...values: readonly Value[]) => excelFunction(name)?.(values);

test('a choice that is blank is blank, and the others do not matter', () => {
  expect(called('CHOOSE', 1, null)).toBe(null);
  expect(called('CHOOSE', 1, 5, [[1], [2], [3]])).toBe(5);
  expect(called('CHOOSE', 3, 1, 2)).toEqual(errorValue('#VALUE!'));
});

test('NOT of text is #VALUE!', () => expect(called('NOT', 'x')).toEqual(errorValue('#VALUE!')));

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
