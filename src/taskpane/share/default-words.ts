/** What stands in for an argument that is not given, in the words in which the catalogue says it. */

/** `2 if omitted`, after the semicolon before it, or else the comma. */
const BEFORE = /(?:^|;)([^;]*?) if omitted/;
/** `SLN (if omitted), SYD …`. */
const IN_BRACKETS = /^([^(]*?) \(if omitted\)/;

/**
 * @param description Of the argument.
 * @returns Nothing where the catalogue names no default.
 * @example defaultWords('Minor digits of the currency, 0 to 4; 2 if omitted.') // "2"
 */
export function defaultWords(description: string): string | undefined {
  const [, bracketed] = IN_BRACKETS.exec(description) ?? [];
  if (bracketed !== undefined) return bracketed.slice(bracketed.lastIndexOf(': ') + 1).trim();
  const before = BEFORE.exec(description);
  if (before !== null) {
    const said = (before[1] ?? '').trim();
    return before.index > 0 ? said : said.slice(said.lastIndexOf(', ') + 1).trim();
  }
  // Several, each for its case.
  return description.includes('(if omitted') ? description.replace(/\.$/, '') : undefined;
}
