import { finished } from '../../../src/core/steps';
import { formulaBlocks } from '../../../src/taskpane/share/formula-block';
import { standing, type Placed } from './standing';

const blocks = (...cells: readonly Placed[]) =>
  finished(formulaBlocks(standing(...cells))).map(({ block, cells: all }) => [
    block.row,
    block.column,
    all.length,
  ]);

it('takes formulas that were filled down together', () => {
  expect(blocks([1, 2, '=WDV.SLN(A2,$B$1,5)'], [2, 2, '=WDV.SLN(A3,$B$1,5)'])).toEqual([[1, 2, 2]]);
});

it('begins anew where a formula says something else, or a row is left out', () => {
  const found = blocks(
    [0, 0, '=WDV.SLN(B1,0,5)'],
    [1, 0, '=WDV.SLN(B2,0,4)'],
    [2, 0, '=WDV.SLN(B3,0,4)'],
    [4, 0, '=WDV.SLN(B5,0,4)'],
  );
  expect(found).toEqual([
    [0, 0, 1],
    [1, 0, 2],
    [4, 0, 1],
  ]);
});

it('takes columns apart, row by row as they are read', () => {
  const found = blocks(
    [0, 0, '=WDV.RATE(C1,1,5)'],
    [0, 1, '=WDV.RATE(D1,1,5)'],
    [1, 0, '=WDV.RATE(C2,1,5)'],
    [1, 1, '=WDV.RATE(D2,1,5)'],
  );
  expect(found).toEqual([
    [0, 0, 2],
    [0, 1, 2],
  ]);
});

it('takes sheets apart', () => {
  const [first, second] = standing([0, 0, '=WDV.RATE(9,1,5)'], [1, 0, '=WDV.RATE(9,1,5)']);
  if (first === undefined || second === undefined) throw new Error('two formulas');
  expect(finished(formulaBlocks([first, { ...second, sheet: 'Other' }]))).toHaveLength(2);
});

it('goes through ten thousand formulas a step each, so that a person can go on', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => [i, 0, `=WDV.SLN(B${i + 1},0,5)`] as const);
  const steps = formulaBlocks(standing(...many));
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect([count, step.value.length]).toEqual([10_000, 1]);
});
