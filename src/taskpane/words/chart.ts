/** What the chart and the heat map say. */

import { spoken } from './language';

/** How one series runs: its first and last figure, each with its point. */
export interface CourseTold {
  readonly name: string;
  readonly from: string;
  readonly fromPoint: string;
  readonly to: string;
  readonly toPoint: string;
  readonly way: 'up' | 'down' | 'unchanged';
  readonly by: string;
}

interface ReadingTold {
  readonly name: string;
  readonly amount: string;
}

function courseText({ name, from, fromPoint, to, toPoint, way, by }: CourseTold): string {
  const change = way === 'unchanged' ? 'unchanged' : `${way} by ${by}`;
  return `${name} from ${from} (${fromPoint}) to ${to} (${toPoint}), ${change}`;
}

const english = {
  nothing: 'No figures to draw yet.',
  noFigure: '–',
  pointByPoint: (label: string): string => `${label}, point by point`,
  /** @example "Year 3: double declining 2,160.00, straight line 4,600.00" */
  reading: (point: string, readings: readonly ReadingTold[]): string =>
    readings.length === 0
      ? `${point}: no figure`
      : `${point}: ${readings.map(({ name, amount }) => `${name} ${amount}`).join(', ')}`,
  /** @example "Straight line from 10,000.00 (Start) to 1,000.00 (Year 5), down by 9,000.00." */
  summary: (courses: readonly CourseTold[]): string => `${courses.map(courseText).join('; ')}.`,
};

const englishHeatMap = {
  negativeMark: '▼',
  negative: 'negative',
  base: 'base case',
  /** What the marks mean, under the table. */
  key: '▼ and brackets: below zero. Thick line: break-even.',
  baseKey: 'Ringed: base case.',
};

export const chartWords = spoken({ en: english });
export const heatMapWords = spoken({ en: englishHeatMap });
