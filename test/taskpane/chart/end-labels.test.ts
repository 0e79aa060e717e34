import { endLabels } from '../../../src/taskpane/chart/end-labels';

const SCALE = { low: 0, high: 1000, ticks: [] };
const named = (name: string, ...values: readonly (number | undefined)[]) => ({ name, values });
const apart = [named('Tax', 1000, 200), named('Books', 1000, 700)];

it('names stand at the ends of lines that end apart', () => {
  expect(endLabels(apart, SCALE, 450)).toEqual([200, 700]);
});

it.each([
  ['the chart is narrow', apart, 320],
  ['two lines meet', [named('Tax', 1000, 100), named('Books', 1000, 100)], 450],
  ['one line ends before the others', [named('Tax', 1000, undefined), named('Books', 1000, 700)], 450],
  ['a name is long', [named('Tax', 1000, 200), named('Sum of the years’ digits', 1000, 700)], 450],
  ['there is one line only', [named('Tax', 1000, 200)], 450],
])('no names stand there where %s', (_, series, width) => {
  expect(endLabels(series, SCALE, width)).toEqual([]);
});
