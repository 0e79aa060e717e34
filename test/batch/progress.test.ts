import { progressLine, progressOn } from '../../src/batch/progress';

test.each([
  [[2e6, 3, { bytes: 50, size: 100 }, 10], '2,000,000 rows, 200,000 a second, 3 rejects, 50 %, 10 s left'],
  [[10, 0, { bytes: 50, size: undefined }, 1], '10 rows, 10 a second'],
  [[0, 0, { bytes: 0, size: 100 }, 1], '0 rows, 0 a second, 0 %'],
  [[10, 0, { bytes: 200, size: 100 }, 1], '10 rows, 10 a second, 100 %, 0 s left'],
] as const)('%j is shown as %j', ([rows, rejects, passed, seconds], line) => {
  expect(progressLine(rows, rejects, passed, seconds)).toBe(line);
});

test('the line is written over a few times a second, and taken away at the end', () => {
  let clock = 0;
  const written: string[] = [];
  const progress = progressOn(
    (text) => written.push(text),
    { bytes: 0, size: undefined },
    () => clock,
  );
  progress.at(1, 0);
  clock = 1000;
  progress.at(20, 0);
  clock = 1100;
  progress.at(30, 0);
  progress.clear();
  progress.clear();
  expect(written).toEqual(['\r20 rows, 20 a second', `\r${' '.repeat(20)}\r`]);
});
