/** The page of results, as `npm run bench` writes it. */

import { isMet } from '../goal';
import { shownRatio, type Section } from '../section';

/** What it was measured on: processors and Node, no names. */
export interface Machine {
  readonly processors: number;
  readonly node: string;
}

/** @param isFull Whether everything was run. */
export function pageOf(sections: readonly Section[], { processors, node }: Machine, isFull: boolean): string {
  const held = sections.flatMap((section) => section.held);
  const goals = held.map((one) => [
    one.what,
    shownRatio(one.ratio),
    `at most ${one.atMost}`,
    isMet(one) ? 'yes' : 'no',
  ]);
  return [
    '# Benchmarks',
    '',
    `Written by \`npm run bench${isFull ? '' : ' -- --quick'}\`, on ${processors} processors with Node ${node}. Contenders of one table take turns in one process. A time is`,
    'the median of its turns. A ratio is the median of Writedown over the median of the contender, with the quartiles of the ratios turn',
    'by turn behind it: times are those of one machine, and the ratios are what is promised.',
    '',
    '## Goals',
    '',
    tableOf(['Writedown', 'Ratio', 'Goal', 'Met'], goals),
    ...sections.flatMap((section) => ['', ...sectionOf(section)]),
    '',
  ].join('\n');
}

function sectionOf({ title, about, header, rows, charts = [] }: Section): readonly string[] {
  const drawn = charts.map(({ file, ...chart }) => {
    return `![${chart.title}, both axes logarithmic: ${chart.y} of ${chart.series.map(({ name }) => name).join(', ')}. The table below has the figures.](benchmarks/${file})`;
  });
  return [`## ${title}`, '', about, '', ...drawn.flatMap((line) => [line, '']), tableOf(header, rows)];
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
