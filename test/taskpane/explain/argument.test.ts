/** Arguments cross as the workbench's bridge lets them cross, which keeps Excel's rules by itself. */

import { isSpread, passed } from '../../../src/taskpane/explain/argument';
import type { DescribedFunction } from '../../../src/taskpane/explain/catalogue';
import { FunctionBridge } from '../../../src/workbench/functions/bridge';
import type { CellContent } from '../../../src/workbook/explain-read';

const CONTENTS: readonly CellContent[] = [
  ...[12.5, -1, 0, true, false, null, 'text', '', ' 7 ', '15%', '1,234.5', '1e3', 'TRUE', 'false'],
  { error: '#N/A' },
];
const CASES = (['number', 'string', 'boolean', 'any'] as const).flatMap((type) =>
  (['scalar', 'matrix'] as const).flatMap((dimensionality) =>
    [true, false].map((welcomes) => [type, dimensionality, welcomes] as const),
  ),
);

/** What the function sees by the bridge, or the error of a call that never comes to it. */
function byBridge(described: DescribedFunction, given: readonly (CellContent | undefined)[]): unknown {
  const bridge = new FunctionBridge();
  const seen: unknown[][] = [];
  bridge.begin((code) => ({ code }));
  bridge.associate(described.id, (...args) => seen.push(args));
  const asGiven = given.map((one) => (typeof one === 'object' && one !== null ? { code: one.error } : one));
  const outcome = bridge.call({ ...described, name: described.id }, asGiven);
  return seen[0] ?? outcome;
}

function here(described: DescribedFunction, given: readonly (CellContent | undefined)[]): unknown {
  const pass = passed(described, given);
  return pass.passed ? pass.values : { value: pass.error };
}

test.each(CASES)('a %s as a %s, errors welcome: %s', (type, dimensionality, allowErrorForDataTypeAny) => {
  const described = {
    ...{ id: 'T.SEE', description: '', helpUrl: '', options: { allowErrorForDataTypeAny } },
    parameters: [{ name: 'a', description: '', type, dimensionality }],
  };
  for (const content of [...CONTENTS, undefined]) {
    expect([content, here(described, [content])]).toEqual([content, byBridge(described, [content])]);
  }
});

test('a range where one value belongs is told apart from one where a range does', () => {
  const parameters = [
    { name: 'one', description: '' },
    { name: 'many', description: '', dimensionality: 'matrix' as const },
  ];
  expect(isSpread(parameters, [1, [[1, 2]]])).toBe(false);
  expect(isSpread(parameters, [[[1]], [[1, 2]]])).toBe(false);
  expect(isSpread(parameters, [[[1, 2]], undefined])).toBe(true);
});
