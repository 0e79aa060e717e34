/** A chart of times against sizes, both axes logarithmic, as SVG that reads on light and on dark pages. */

import { line } from 'd3-shape';
import type { Chart } from '../section';

const [WIDTH, HEIGHT] = [750, 420];
const MARGIN = { left: 70, right: 220, top: 40, bottom: 50 };
/** Each reaches 3 to 1 on white and on nearly black. */
const COLOURS = ['#2f7d32', '#3573c4', '#b0572b', '#8a63c2', '#7a7a7a'];

type Point = readonly [number, number];
type Scale = (value: number) => number;

export function svgOf({ title, x, y, series }: Chart): string {
  const points = series.flatMap((one) => one.points);
  const [xs, ys] = [powersAround(points.map(([size]) => size)), powersAround(points.map(([, time]) => time))];
  const across = scaleOf(xs, MARGIN.left, WIDTH - MARGIN.right);
  const up = scaleOf(ys, HEIGHT - MARGIN.bottom, MARGIN.top);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    '<style>text{font:13px sans-serif;fill:#777}.axis{stroke:#777;stroke-opacity:.35}path{fill:none;stroke-width:2}</style>',
    text(MARGIN.left, 22, title),
    ...xs.flatMap((power) => [
      rule(across(10 ** power), MARGIN.top, across(10 ** power), HEIGHT - MARGIN.bottom),
      text(across(10 ** power), HEIGHT - MARGIN.bottom + 18, powerOfTen(power), 'middle'),
    ]),
    ...ys.flatMap((power) => [
      rule(MARGIN.left, up(10 ** power), WIDTH - MARGIN.right, up(10 ** power)),
      text(MARGIN.left - 8, up(10 ** power) + 4, powerOfTen(power), 'end'),
    ]),
    text((MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 12, x, 'middle'),
    text(8, MARGIN.top - 10, y),
    ...series.flatMap((one, index) => seriesOf(one, index, across, up)),
    '</svg>',
    '',
  ].join('\n');
}

function seriesOf(
  { name, points }: Chart['series'][number],
  index: number,
  across: Scale,
  up: Scale,
): readonly string[] {
  const colour = COLOURS[index % COLOURS.length] ?? '';
  const path = line<Point>(
    ([size]) => across(size),
    ([, time]) => up(time),
  ).digits(1)([...points]);
  const place = MARGIN.top + 10 + 20 * index;
  const dash = index === 0 ? '' : ` stroke-dasharray="${2 + 3 * index} 3"`;
  const label = WIDTH - MARGIN.right + 12;
  return [
    `<path d="${path ?? ''}" stroke="${colour}"${dash}/>`,
    ...points.map(([size, time]) => {
      return `<circle cx="${across(size).toFixed(1)}" cy="${up(time).toFixed(1)}" r="3" fill="${colour}"/>`;
    }),
    `<path d="M${label},${place}h24" stroke="${colour}"${dash}/>`,
    text(label + 30, place + 4, name),
  ];
}

/** The powers of ten from below the least to above the most. */
function powersAround(values: readonly number[]): readonly number[] {
  const least = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const most = Math.ceil(Math.log10(Math.max(...values)) - 1e-9);
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

function scaleOf(powers: readonly number[], from: number, to: number): Scale {
  const [least, most] = [powers[0] ?? 0, powers[powers.length - 1] ?? 1];
  return (value) => from + ((Math.log10(value) - least) / Math.max(1, most - least)) * (to - from);
}

function powerOfTen(power: number): string {
  return power >= 0 && power < 3 ? String(10 ** power) : `10<tspan dy="-5" font-size="10">${power}</tspan>`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map((place) => place.toFixed(1));
  return `<line class="axis" x1="${a}" y1="${b}" x2="${c}" y2="${d}"/>`;
}

function text(x: number, y: number, words: string, anchor = 'start'): string {
  const inside = words.startsWith('10<') ? words : escaped(words);
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${inside}</text>`;
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
