import { citationText, cite } from '../../src/core/citation';
import { figure, finiteAnswer } from '../../src/core/working';

test.each([
  [1234567.5, '1,234,567.5'],
  [-40, '−40'],
  [0.1 + 0.2, '0.3'],
  [1e15, '1,000,000,000,000,000'],
  [1.5e-12, '1.5e-12'],
])('%d reads as %s', (value, text) => {
  expect(figure(value)).toBe(text);
});

test.each([
  [cite('IAS 36', '59'), 'IAS 36.59'],
  [cite('ASC 360', '-10-35-17'), 'ASC 360-10-35-17'],
  [cite('Microsoft Excel', 'DDB'), 'Microsoft Excel DDB'],
])('%j is cited as %s', (citation, text) => {
  expect(citationText(citation)).toBe(text);
});

test('a result that is not finite is refused and names the amount', () => {
  expect(finiteAnswer(Infinity, 'cost', 1e300, () => [])).toMatchObject({
    ok: false,
    problem: { kind: 'out-of-range', argument: 'cost' },
  });
});

test('the working is computed only when asked for', () => {
  const working = jest.fn(() => []);
  const made = finiteAnswer(1, 'cost', 1, working);
  expect(working).not.toHaveBeenCalled();
  expect(made.ok && made.value.working()).toEqual([]);
  expect(working).toHaveBeenCalledWith(1);
});
