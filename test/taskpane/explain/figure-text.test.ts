import { cellText, decimalsIn, figureText, headerText } from '../../../src/taskpane/explain/figure-text';

test.each([
  [1234.5, 'amount', 'en-US', '1,234.50'],
  [-1234.5, 'amount', 'de-DE', '(1.234,50)'],
  [0.369, 'fraction', 'en-US', '0.369 (36.9%)'],
  [46112, 'date', 'de-DE', '2026-03-31'],
  [1, 'years', 'en-US', '1 year'],
  [2.5, 'periods', 'en-US', '2.5 periods'],
  [12_000, 'units', 'en-US', '12,000 units'],
  [184, 'days', 'en-US', '184 days'],
  [8, 'count', 'en-US', '8'],
  [true, 'word', 'en-US', 'TRUE'],
  ['impairment', 'word', 'en-US', 'impairment'],
] as const)('%p as %s in %s is %s', (value, unit, language, text) => {
  expect(figureText(value, unit, language)).toBe(text);
});

test('an amount has the decimals of its currency', () => {
  expect(figureText(4000, 'amount', 'ja-JP', 0)).toBe('4,000');
});

test('the figures of a column have as many decimals as any of them, and days are days', () => {
  expect(decimalsIn([1, 2.25, 'x', 3.5])).toBe(2);
  expect(cellText(3.5, 'Charge', 2, 'en-US')).toBe('3.50');
  expect(cellText(46112, 'To', 0, 'en-US')).toBe('2026-03-31');
  expect([headerText(46112, 'en-US'), headerText(0.08, 'en-US')]).toEqual(['2026-03-31', '0.08']);
});
