/**
 * A formula's text, where Excel and the library write it differently. Quotes within a text of a formula: Excel doubles them, and the library knows no way to write them, so
 * they are put in as characters.
 *
 *     "a ""b"""    ("a "&CHAR(34)&"b"&CHAR(34)&"")
 */

const QUOTE = '&CHAR(34)&';

/** @example engineQuotes('=LEN("a""b")') // =LEN(("a"&CHAR(34)&"b")) */
function engineQuotes(formula: string): string {
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
function excelQuotes(formula: string): string {
  return formula.replace(/\(("[^"]*"(?:&CHAR\(34\)&"[^"]*")+)\)/g, (_, parts: string) => {
    const texts = parts.split(QUOTE).map((part) => part.slice(1, -1));
    return `"${texts.join('""')}"`;
  });
}

/** References to cells that are gone: what the library writes, and what Excel does. */
const [ENGINE_GONE, EXCEL_GONE] = ['#REF', '#REF!'];

/** A formula of Excel's as the library takes it. */
export function engineFormula(formula: string): string {
  return engineQuotes(withGone(formula, ENGINE_GONE));
}

/** The way back. */
export function excelFormula(formula: string): string {
  return withGone(excelQuotes(formula), EXCEL_GONE);
}

/** Outside of texts. */
function withGone(formula: string, gone: string): string {
  return formula.replace(/"[^"]*"|#REF!?/g, (part) => (part.startsWith('"') ? part : gone));
}
