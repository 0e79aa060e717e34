import { joined } from '../../../src/core/ledger/joined';
import { A_STEP, finished } from '../../../src/core/steps';

test('a text of many pieces is all of them, in order', () => {
  const pieces = Array.from({ length: 2 * A_STEP + 3 }, (_, i) => `${i},`);
  expect(finished(joined(pieces))).toBe(pieces.join(''));
  expect(finished(joined([]))).toBe('');
});
