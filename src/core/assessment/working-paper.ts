/**
 * The working paper of a test: its inputs, the test as formulas that follow them, the entry it leads to,
 * indicators, sources and a place to sign. Whatever a figure is computed from stands on the paper, or its
 * address does.
 */

import type { Given } from './kind';
import { DAY_FORMAT, paperBlanks, paperText, type Paper, type PaperCell } from './paper';
import { closingPart } from './paper-close';
import { entriesPart } from './paper-entries';
import { formatOf, inputCells } from './paper-input';
import { DATE_ROW, ENTITY_ROW, FIRST_QUESTION_ROW, layoutOf, TITLE_ROW } from './paper-layout';
import type { PaperRequest } from './paper-request';
import { testPart } from './paper-test';

/** In points: labels, accounts and answers, figures. */
const [LABEL_WIDTH, SECOND_WIDTH, WIDTH] = [250, 130, 88];

/** @param given Decides which lines the test has. */
export function workingPaper(request: PaperRequest, given: Given): Paper {
  const layout = layoutOf(request, given);
  const reference = (name: string): string => layout.references.get(name) ?? '""';
  const test = testPart(request, layout, reference);
  const entries = entriesPart(request, reference, layout.next);
  const close = closingPart(request, entries.next);
  const cells = [...headCells(request), ...test.cells, ...entries.cells, ...close.cells];
  const formats = [...test.formats, ...entries.formats];
  const columns = 1 + Math.max(...[...cells, ...formats].map(({ column }) => column));
  const widths = Array.from({ length: columns }, (_, i) => [LABEL_WIDTH, SECOND_WIDTH][i] ?? WIDTH);
  return { rows: close.next, columns, cells, formats, widths };
}

/** What is tested, when and by which inputs. */
function headCells({ kind, name, inputs, decimals, words }: PaperRequest): readonly PaperCell[] {
  const blank = { typed: '' };
  return [
    paperText(TITLE_ROW, 0, name, 'title'),
    paperText(TITLE_ROW + 1, 0, `${kind.purpose} ${kind.label}.`, 'note'),
    paperText(ENTITY_ROW, 0, words.entity, 'label'),
    ...paperBlanks(ENTITY_ROW, [1], 'input'),
    paperText(DATE_ROW, 0, words.date, 'label'),
    ...inputCells(DATE_ROW, inputs.get('date') ?? blank, DAY_FORMAT),
    paperText(FIRST_QUESTION_ROW - 1, 0, words.inputs, 'heading'),
    ...kind.questions.flatMap((question, i) => {
      const row = FIRST_QUESTION_ROW + i;
      const input = inputs.get(question.name) ?? blank;
      return [
        paperText(row, 0, question.label, 'label'),
        ...inputCells(row, input, formatOf(question, decimals)),
      ];
    }),
  ];
}
