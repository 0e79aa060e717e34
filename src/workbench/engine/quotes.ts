/**
 * Quotes within a text of a formula: Excel doubles them, and the library knows no way to write them, so
 * they are put in as characters.
 *
 *     "a ""b"""    ("a "&CHAR(34)&"b"&CHAR(34)&"")
 */

const QUOTE = '&CHAR(34)&';

/** @example engineQuotes('=LEN("a""b")') // =LEN(("a"&CHAR(34)&"b")) */
export function engineQuotes(formula: string): string {
  return formula.replace(/"((?:[^"]|"")*)"/g, (whole, text: string) =>
    text.includes('""')
      ? `(${text
          .split('""')
          .map((part) => `"${part}"`)
          .join(QUOTE)})`
      : whole,
  );
}

/** The way back. */
export function excelQuotes(formula: string): string {
  return formula.replace(/\(("[^"]*"(?:&CHAR\(34\)&"[^"]*")+)\)/g, (_, parts: string) => {
    const texts = parts.split(QUOTE).map((part) => part.slice(1, -1));
    return `"${texts.join('""')}"`;
  });
}
