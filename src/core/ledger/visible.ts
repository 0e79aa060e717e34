/** Text that keeps to its line and its place: what would leave it is written as `\u` and four digits. */

/** Controls, halves of characters, line ends, and what turns the direction of writing. */
const UNPRINTABLE = '\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069';

/**
 * A function that writes the given characters, every backslash and all that cannot be seen as `\uXXXX`,
 * so that reading `\uXXXX` back gives the text again.
 *
 * @param others Characters as they stand in the brackets of a regular expression.
 * @example visibly(';')('a;b') // "a\\u003Bb"
 */
export function visibly(others: string): (text: string) => string {
  const hidden = new RegExp(`[\\\\${UNPRINTABLE}${others}]`, 'gu');
  return (text) => text.replace(hidden, escaped);
}

/** Every unit of the text as `\u` and four digits. */
export function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    return `\\u${text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}`;
  }).join('');
}
