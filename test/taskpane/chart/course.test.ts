import { readingOf, summaryOf } from '../../../src/taskpane/chart/course';

const POINTS = ['Start', 'Year 1', 'Year 2'];
const amountOf = (value: number): string => value.toFixed(2);

describe('the summary', () => {
  it.each([
    ['falls', [100, 80, 10], 'Cost model from 100.00 (Start) to 10.00 (Year 2), down by 90.00.'],
    ['rises', [0, 5, 7.5], 'Cost model from 0.00 (Start) to 7.50 (Year 2), up by 7.50.'],
    ['stays', [3, 9, 3], 'Cost model from 3.00 (Start) to 3.00 (Year 2), unchanged.'],
    ['ends early', [100, 40], 'Cost model from 100.00 (Start) to 40.00 (Year 1), down by 60.00.'],
    ['begins late', [undefined, 40, 0], 'Cost model from 40.00 (Year 1) to 0.00 (Year 2), down by 40.00.'],
  ])('says how a line runs that %s', (_, values, sentence) => {
    expect(summaryOf([{ name: 'Cost model', values }], POINTS, amountOf)).toBe(sentence);
  });

  it('says it of each line, and nothing of one without figures', () => {
    const series = [
      { name: 'Straight line', values: [100, 50, 0] },
      { name: 'Unknown', values: [undefined, undefined, undefined] },
      { name: 'Double declining', values: [100, 20, 0] },
    ];
    expect(summaryOf(series, POINTS, amountOf)).toBe(
      'Straight line from 100.00 (Start) to 0.00 (Year 2), down by 100.00; ' +
        'Double declining from 100.00 (Start) to 0.00 (Year 2), down by 100.00.',
    );
  });

  it('shows no digits that the difference of two doubles adds', () => {
    const series = [{ name: 'a', values: [0.1, 0.3] }];
    expect(summaryOf(series, POINTS, String)).toBe('a from 0.1 (Start) to 0.3 (Year 1), up by 0.2.');
  });
});

describe('a reading', () => {
  const series = [
    { name: 'double declining', values: [10_000, 6000, 3600] },
    { name: 'straight line', values: [10_000, undefined, 6400] },
  ];

  it('names the point and what every line has there', () => {
    expect(readingOf(series, POINTS, 2, amountOf)).toBe(
      'Year 2: double declining 3600.00, straight line 6400.00',
    );
  });

  it('leaves out a line that has nothing there', () => {
    expect(readingOf(series, POINTS, 1, amountOf)).toBe('Year 1: double declining 6000.00');
    expect(readingOf(series.slice(1), POINTS, 1, amountOf)).toBe('Year 1: no figure');
  });
});
