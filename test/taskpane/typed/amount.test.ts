import fc from 'fast-check';
import { amountText, readTypedAmount, shortAmountText } from '../../../src/taskpane/typed/amount';

const LANGUAGES = ['en-US', 'en-GB', 'de-DE', 'de-CH', 'fr-FR', 'en-IN', 'sv-SE', 'es-ES', 'ar-EG'];

function read(text: string, language = 'en-US'): number | undefined | string {
  const result = readTypedAmount('amount', text, language);
  return result.ok ? result.value : 'refused';
}

it.each<[string, string, number | undefined | string]>([
  ['1,234.50', 'en-US', 1234.5],
  ['1.234,50', 'en-US', 1234.5],
  ['1,234.50', 'de-DE', 1234.5],
  ['1.234', 'en-US', 1.234],
  ['1.234', 'de-DE', 1234],
  ['1,234', 'en-US', 1234],
  ['1,234', 'de-DE', 1.234],
  ['12,5', 'en-US', 12.5],
  ['1 234 567.89', 'en-US', 1234567.89],
  ['1\u202f234,50', 'fr-FR', 1234.5],
  ["1'234.50", 'de-CH', 1234.5],
  ['12,34,567.5', 'en-IN', 1234567.5],
  ['1.234.567', 'en-US', 1234567],
  ['(500)', 'en-US', -500],
  ['( 1,500.25 )', 'en-US', -1500.25],
  ['-500', 'en-US', -500],
  ['−500', 'en-US', -500],
  ['500-', 'en-US', -500],
  ['+500', 'en-US', 500],
  ['$1,000', 'en-US', 1000],
  ['-€ 12.50', 'en-US', -12.5],
  ['($500)', 'en-US', -500],
  ['1.000 €', 'de-DE', 1000],
  ['.5', 'en-US', 0.5],
  ['5.', 'en-US', 5],
  ['(0)', 'en-US', 0],
  ['１２３', 'en-US', 123],
  ['', 'en-US', undefined],
  ['   ', 'en-US', undefined],
])('%j in %s is %j', (text, language, value) => expect(read(text, language)).toBe(value));

it.each([
  'abc',
  '1,23,4.5',
  '1,2345,678',
  '1.2.3,4,5',
  '12,34',
  '--5',
  '(-5)',
  '5%',
  '1e5',
  '0x10',
  '1 2',
  '.',
  '()',
  '$',
])('%j is refused or read as one clear number', (text) => expect(['refused', 12.34]).toContain(read(text)));

it('a refusal names the amount, what was typed and what it takes', () => {
  expect(readTypedAmount('surplus', '12 apples', 'en-US')).toEqual({
    ok: false,
    problem: {
      kind: 'not-understood',
      argument: 'surplus',
      got: '"12 apples"',
      takes: 'an amount like 1,234.50',
    },
  });
});

it('shows negatives in brackets and never fewer digits than there are', () => {
  expect(amountText(-1234.5, 'en-US')).toBe('(1,234.50)');
  expect(amountText(1.005, 'en-US')).toBe('1.005');
  expect(amountText(1234.5, 'de-DE')).toBe('1.234,50');
  expect(amountText(0.1 + 0.2, 'en-US')).toBe('0.30');
});

it('is short beside an axis, in the words of the language', () => {
  expect(shortAmountText(12_500, 'en-US')).toBe('12.5K');
  expect(shortAmountText(-2_000_000, 'en-US')).toBe('(2M)');
  expect(shortAmountText(0.25, 'de-DE')).toBe('0,25');
  expect(shortAmountText(2_500_000, 'de-DE')).toBe('2,5\u00a0Mio.');
});

it('what a field shows is read again as the same amount, in every language', () => {
  const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
  fc.assert(
    fc.property(cents, fc.constantFrom(...LANGUAGES), (units, language) => {
      expect(read(amountText(units / 100, language), language)).toBe(units / 100);
    }),
  );
});

it('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (text, language) => {
      const value = read(text, language);
      expect(value === undefined || value === 'refused' || Number.isFinite(value)).toBe(true);
    }),
  );
});
