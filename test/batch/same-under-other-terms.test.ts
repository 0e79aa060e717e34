/** What random registers leave out: other decimals, year ends and conventions, books, units, shares, take-on and events. */

import { forecast } from '../../src/core/register/forecast';
import { register } from '../../src/core/register/register';
import { rollForward } from '../../src/core/register/roll-forward';
import { readCharges } from '../../src/core/run/run-charges';
import { planRun } from '../../src/core/run/run-plan';
import { rowsOfEntry } from '../../src/core/run/run-rows';
import { readRunTerms } from '../../src/core/run/run-terms';
import { finished } from '../../src/core/steps';
import { isoDate } from '../../src/core/time/serial';
import type { Matrix } from '../../src/core/working';
import { valueOf } from '../core/answers';
import { must } from '../core/run/runs';
import { fieldsIn } from './registers';
import { csv, fileWith, writedown } from './surroundings';

const HEADER = [
  ...[
    'Tag',
    'Category',
    'Cost',
    'Residual',
    'Life months',
    'Life',
    'Method',
    'Start date',
    'Factor',
    'Convention',
  ],
  ...['Disposal date', 'Disposed share', 'Proceeds', 'Opening accumulated', 'Opening date', 'Book'],
  ...['Units before', 'Units'],
];
const by = (cells: Readonly<Record<string, string | number>>): (string | number)[] =>
  HEADER.map((name) => cells[name] ?? '');
const PLAIN = { Category: 'Plant', Residual: 0, Life: 7, Method: 'SLN', Book: 'ifrs' };
const TIMED = [
  by({ ...PLAIN, Tag: 'A', Cost: 1000, Life: '', 'Life months': 31, 'Start date': '2025-03-10' }),
  by({ ...PLAIN, Tag: 'B', Cost: 98_765, Method: 'DDB', Factor: 1.5, 'Start date': '2025-11-30' }),
  by({
    ...PLAIN,
    Tag: 'C',
    Category: 'Vans',
    Cost: 5000,
    'Start date': '2026-05-02',
    Convention: 'actual-life',
  }),
  by({
    ...{ ...PLAIN, Tag: 'D', Cost: 3333, Method: 'SYD', 'Start date': '2024-02-29' },
    ...{ 'Disposal date': '2026-08-15', 'Disposed share': '40%', Proceeds: 17 },
  }),
  by({
    ...{ ...PLAIN, Tag: 'E', Category: 'Vans', Cost: 4444, 'Start date': '2020-01-31' },
    ...{ 'Opening accumulated': 1234, 'Opening date': '2025-06-30' },
  }),
  by({ ...PLAIN, Tag: 'A', Cost: 1, 'Start date': '2026-01-01', Book: 'Tax' }),
];
const WITH_UNITS = [
  ...TIMED,
  by({
    ...{ ...PLAIN, Tag: 'U', Cost: 10_000, Life: 9000, Method: 'UOP', 'Start date': '2025-03-01' },
    ...{ 'Units before': 700, Units: 333 },
  }),
];
const EVENTS = [
  ['Asset', 'Date', 'Event', 'Amount'],
  ['a', '2026-07-01', 'addition', 100],
  ['B', '2026-09-30', 'impairment', 777],
  ['c', '2026-06-10', 'life', 4],
];

const SPAN = ['2026-04-15', '2026-12-20'] as const;
const TERMS = [
  [0, 3, 'half-year'],
  [1, 12, 'month'],
  [3, 6, 'actual-life'],
  [4, 9, 'half-year'],
] as const;

const table = (matrix: Matrix, decimals: number): readonly (readonly string[])[] =>
  matrix.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toFixed(decimals) : String(cell as string))),
  );

async function linesOf(task: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  const { code, out } = await writedown([...task, '--quiet'], csv([HEADER, ...rows]));
  expect(code).toBe(0);
  return fieldsIn(out);
}

describe.each(TERMS)('%i decimals, the year closing in month %i, by %s', (decimals, yearEnd, convention) => {
  const asked = ['--decimals', String(decimals), '--year-end', String(yearEnd), '--convention', convention];
  const withEvents = ['--events', fileWith(csv(EVENTS)), '--book', 'IFRS'];
  const span = ['--from', SPAN[0], '--to', SPAN[1], ...asked];
  const range = [HEADER, ...WITH_UNITS];

  test.each(['asset', 'class', 'total'])('charges by %s', async (grouping) => {
    const sheet = register(range, ...SPAN, convention, yearEnd, grouping, 'IFRS', EVENTS, decimals);
    const lines = await linesOf(['charges', ...span, ...withEvents, '--by', grouping], WITH_UNITS);
    expect(lines).toEqual(table(valueOf(sheet), decimals));
  });

  test('the roll-forward', async () => {
    const sheet = rollForward(range, ...SPAN, convention, yearEnd, 'IFRS', EVENTS, decimals);
    const lines = await linesOf(['roll-forward', ...span, ...withEvents], WITH_UNITS);
    expect(lines).toEqual(table(valueOf(sheet), decimals));
  });

  test('the forecast', async () => {
    const sheet = forecast(
      [HEADER, ...TIMED],
      SPAN[0],
      4,
      'year',
      'asset',
      convention,
      yearEnd,
      'IFRS',
      decimals,
    );
    const [[, ...ends] = [], ...rows] = valueOf(sheet);
    const ahead = [
      '--from',
      SPAN[0],
      '--periods',
      '4',
      '--frequency',
      'year',
      '--by',
      'asset',
      '--book',
      'IFRS',
    ];
    const lines = await linesOf(['forecast', ...ahead, ...asked], TIMED);
    expect(lines).toEqual([['Asset', ...ends.map((end) => isoDate(Number(end)))], ...table(rows, decimals)]);
  });

  test('the journal', async () => {
    const given = { from: SPAN[0], to: SPAN[1], scope: 'asset', book: 'IFRS', convention, yearEnd, decimals };
    const run = must(readRunTerms(given));
    const charges = must(finished(readCharges(range, EVENTS, run, [], undefined)));
    const { entries } = planRun(run, charges, [], undefined);
    const amounts = entries.flatMap((entry) =>
      rowsOfEntry(run, entry, undefined, { source: '', postedAt: 0 }).map(({ Entry, Debit, Credit }) =>
        [Entry, Debit, Credit].map((cell) => (typeof cell === 'number' ? cell.toFixed(decimals) : cell)),
      ),
    );
    const lines = await linesOf(['journal', ...span, ...withEvents, '--by', 'asset'], WITH_UNITS);
    expect(lines.slice(1).map((line) => [line[1], line[4], line[5]])).toEqual(amounts);
    expect(amounts.length).toBeGreaterThan(8);
  });
});
