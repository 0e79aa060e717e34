/** What a verification found: a table, and the first input that shows what is wrong. */

const COLUMNS = ['schedules', 'rows', 'wrong rows', 'missed totals', 'seconds'];
const NAME_WIDTH = 12;
const CELL_WIDTH = 15;

function lineOf(name, cells) {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('');
}

function cellsOf({ schedules, rows, wrongRows, missedTotals, elapsedSeconds }) {
  const counts = [schedules, rows, wrongRows, missedTotals].map((count) => count.toLocaleString('en-US'));
  return [...counts, elapsedSeconds.toFixed(1)];
}

function total(results) {
  const sum = (name) => results.reduce((all, result) => all + result[name], 0);
  const names = ['schedules', 'rows', 'wrongRows', 'missedTotals', 'elapsedSeconds'];
  return Object.fromEntries(names.map((name) => [name, sum(name)]));
}

export function tableOf(results, seed) {
  return [
    '',
    lineOf('', COLUMNS),
    ...results.map((result) => lineOf(result.part, cellsOf(result))),
    lineOf('all', cellsOf(total(results))),
    `seed ${seed}`,
  ].join('\n');
}

export function isFlawless(results) {
  return results.every((result) => result.firstFailure === undefined);
}

/** The first failing input of each part, as the call that shows it. */
export function failureText(results) {
  return results
    .filter((result) => result.firstFailure !== undefined)
    .map(({ part, firstFailure: { index, family, call, what } }) =>
      [``, `First of ${part}, number ${index} (${family}):`, `  ${call}`, `  ${what}`].join('\n'),
    )
    .join('\n');
}
