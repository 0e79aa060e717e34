/**
 * Names that formulas may have. They are stored in workbooks, with dots as underscores and capitals
 * alike; so two names that differ in nothing else are one.
 */

const NAME = /^[A-Z][A-Z0-9_]*(\.[A-Z][A-Z0-9_]*)+$/;
const SHORTEST = 3;
const LONGEST = 64;

/** IAS36 is a cell, R1C1 is one too; RUN and ECHO belong to the old macro language. */
const TAKEN = [/^[A-Z]{1,3}\d+$/, /^R\d*(C\d*)?$/, /^C\d*$/, /^(RUN|ECHO)$/];

/** As it stands in a file, after `_xldudf_`. */
export const stored = (name) => name.toUpperCase().replaceAll('.', '_');

/** @returns {string | undefined} What is wrong with it, as the end of a sentence. */
export function misnamed(name) {
  if (!NAME.test(name)) return 'it takes a prefix and a name in capitals, as WDV.DDB';
  if (name.length < SHORTEST || name.length > LONGEST) return `it takes ${SHORTEST} to ${LONGEST} characters`;
  const last = name.split('.').at(-1);
  if (TAKEN.some((pattern) => pattern.test(last))) return `${last} is a cell or a command of Excel's own`;
  return undefined;
}
