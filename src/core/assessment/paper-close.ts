/** The end of a working paper: what was looked for beside the figures, the sources, and a place to sign. */

import { citationText } from '../citation';
import { paperBlanks, paperText, type PaperPart } from './paper';
import type { PaperRequest } from './paper-request';

/** @param first Its first row. */
export function closingPart({ kind, words, indicators }: PaperRequest, first: number): PaperPart {
  const sourcesRow = first + indicators.length + 2;
  const signOffRow = sourcesRow + 3;
  const conclusionRow = signOffRow + 3;
  const headers = [words.indicators, words.answer, words.source, words.note];
  const cells = [
    ...headers.map((said, column) => paperText(first, column, said, 'header')),
    ...indicators.flatMap(({ text, source, answer, note }, i) => {
      const row = first + 1 + i;
      return [
        paperText(row, 0, text, 'label'),
        paperText(row, 1, words.answers[answer], 'input'),
        paperText(row, 2, citationText(source), 'note'),
        paperText(row, 3, note, 'input'),
      ];
    }),
    paperText(sourcesRow, 0, words.sources, 'heading'),
    paperText(sourcesRow + 1, 0, kind.sources.map(citationText).join('; '), 'note'),
    paperText(signOffRow, 0, words.signOff, 'heading'),
    ...[words.preparedBy, words.reviewedBy].flatMap((said, i) => {
      const row = signOffRow + 1 + i;
      return [
        paperText(row, 0, said, 'label'),
        paperText(row, 2, words.date, 'label'),
        ...paperBlanks(row, [1, 3], 'input'),
      ];
    }),
    paperText(conclusionRow, 0, words.conclusion, 'label'),
    ...paperBlanks(conclusionRow, [1, 2, 3], 'input'),
  ];
  return { cells, formats: [], next: conclusionRow + 1 };
}
