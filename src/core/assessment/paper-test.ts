/** The test on a working paper: its figures one below the other, what they come to in words, and its tables. */

import { citationText } from '../citation';
import { quoted } from './entry-formula';
import type { Line } from './kind';
import { amountFormat, FRACTION_FORMAT, paperBlanks, paperText, type Paper, type PaperCell } from './paper';
import { FIRST_QUESTION_ROW, formulaOf, sizeOf, type Layout } from './paper-layout';
import type { PaperRequest } from './paper-request';

/** @param reference How a formula refers to what has a name. */
export function testPart(
  request: PaperRequest,
  { lines, tables, resultRow }: Layout,
  reference: (name: string) => string,
): Pick<Paper, 'cells' | 'formats'> {
  const { kind, words, decimals } = request;
  const figures = lines.flatMap(([line, row]): PaperCell[] => [
    paperText(row, 0, line.label, 'label'),
    {
      row,
      column: 1,
      content: { formula: formulaOf(line, reference) },
      look: line.name === kind.result ? 'result' : 'formula',
      format: amountFormat(decimals),
    },
    ...(line.source === undefined ? [] : [paperText(row, 2, citationText(line.source), 'note')]),
  ]);
  const result: readonly PaperCell[] = [
    paperText(FIRST_QUESTION_ROW + kind.questions.length + 1, 0, words.test, 'heading'),
    paperText(resultRow, 0, words.result, 'label'),
    {
      row: resultRow,
      column: 1,
      content: { formula: verdictFormula(request, reference(kind.result)) },
      look: 'result',
    },
  ];
  const shown = tables.flatMap(([line, row]): PaperCell[] => {
    const { columns } = sizeOf(line, request.assessment);
    const others = Array.from({ length: columns - 1 }, (_, i) => i + 1);
    return [
      paperText(row, 0, line.label, 'heading'),
      ...(line.source === undefined ? [] : [paperText(row, 1, citationText(line.source), 'note')]),
      { row: row + 1, column: 0, content: { formula: formulaOf(line, reference) }, look: 'header' },
      ...paperBlanks(row + 1, others, 'header'),
    ];
  });
  const formats = tables.flatMap(([line, row]) => formatsOf(line, row + 1, request));
  return { cells: [...result, ...figures, ...shown], formats };
}

/** The result in words, which change with it. */
function verdictFormula({ kind, words, decimals }: PaperRequest, result: string): string {
  const what = kind.lines.find(({ name }) => name === kind.result)?.label ?? '';
  const sized = `ROUND(${result},${decimals})`;
  const none = quoted(words.none(what));
  const otherwise = kind.below === undefined ? none : `IF(${sized}<0,${quoted(kind.below)},${none})`;
  return `=IF(${sized}>0,${quoted(what)},${otherwise})`;
}

function formatsOf(line: Line, row: number, { assessment, decimals }: PaperRequest): Paper['formats'] {
  const { rows, columns } = sizeOf(line, assessment);
  const kinds = line.columns ?? [];
  return Array.from({ length: columns }, (_, column) => {
    const holds = kinds[Math.min(column, kinds.length - 1)];
    const format = holds === 'amount' ? amountFormat(decimals) : holds === 'fraction' ? FRACTION_FORMAT : '';
    const header =
      line.isMap === true && column > 0 ? [{ row, column, rows: 1, format: FRACTION_FORMAT }] : [];
    return [...header, ...(format === '' ? [] : [{ row: row + 1, column, rows: rows - 1, format }])];
  }).flat();
}
