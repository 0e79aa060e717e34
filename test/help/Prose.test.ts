import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Prose, sentence } from '../../src/help/Prose';

const shown = (text: string): string => renderToStaticMarkup(createElement(Prose, { text }));

test('code is set as code, and what is no markup is shown as it stands', () => {
  expect(shown('`end` if a < b')).toBe('<code>end</code> if a &lt; b');
});

test('a list is led to, with a capital where it begins the sentence', () => {
  expect(shown('A word of {@link METHODS}.')).toBe('A word of <a href="words.html#methods">the methods</a>.');
  expect(shown('{@link REGISTER_COLUMNS}.')).toBe('<a href="tables.html#register">Its columns</a>.');
});

test('a list that has no page stops the build', () => {
  expect(() => shown('{@link NOWHERE}')).toThrow('no page of the help has NOWHERE');
});

test.each([
  ['from 1', 'From 1.'],
  ['Currency.', 'Currency.'],
  ['`end` or mid', '`end` or mid.'],
])('%j becomes the sentence %j', (text, full) => {
  expect(sentence(text)).toBe(full);
});
