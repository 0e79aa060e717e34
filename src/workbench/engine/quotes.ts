/**
 * Quotes within a text of a formula: Excel doubles them, the library puts a backslash before them.
 *
 *     "a ""b"" c"    "a \"b\" c"
 */

/** @example engineQuotes('=LEN("a ""b""")') // =LEN("a \"b\"") */
export function engineQuotes(formula: string): string {
  return formula.replace(/"((?:[^"]|"")*)"/g, (_, text: string) => `"${text.replace(/""/g, '\\"')}"`);
}

/** The way back. */
export function excelQuotes(formula: string): string {
  return formula.replace(/"((?:[^"\\]|\\.)*)"/g, (_, text: string) => `"${text.replace(/\\"/g, '""')}"`);
}
