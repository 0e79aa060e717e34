/** Names of sheets, as Excel takes them. */

const MOST_CHARACTERS = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/**
 * A name that no sheet has, as near to what is wanted as Excel allows.
 *
 * @param taken The names of the sheets there are; case does not tell two apart.
 * @example freeSheetName('Press: line', ['press line']) // "Press line (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  // Excel keeps this one for itself.
  const base = plain === '' || /^history$/i.test(plain) ? `${plain} test`.trim() : plain;
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, MOST_CHARACTERS - tail.length).replace(/[' ]+$/, '') + tail;
    if (!names.has(name.toLowerCase())) return name;
  }
}
