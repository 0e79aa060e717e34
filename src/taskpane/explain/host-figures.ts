/** The figures in a step's words, which the core writes as English does, as the host's language writes them. */

/** `1,234.5`, `0.369`, `12,000`; not a paragraph's number, which no grouping and no decimals follow. */
const ENGLISH_FIGURE = /(?<![\d.,\w])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d.])|(?<![\d.,\w])\d+\.\d+(?![\d.])/g;

/**
 * @param language A tag that `Intl` takes.
 * @example hostFigures('10,000 × 0.25', 'de-DE') // "10.000 × 0,25"
 */
export function hostFigures(text: string, language: string): string {
  const tag = `${language.replace(/-u-.*$/, '')}-u-nu-latn`;
  return text.replace(ENGLISH_FIGURE, (figure) => {
    const [, decimals = ''] = figure.split('.');
    const digits = { minimumFractionDigits: decimals.length, maximumFractionDigits: decimals.length };
    return new Intl.NumberFormat(tag, digits).format(Number(figure.replace(/,/g, '')));
  });
}
