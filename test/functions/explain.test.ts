/** What explains a call is the binding itself: every working ends in what the cell shows. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answerOf, FUNCTION_IDS } from '../../src/functions/explain';
import { catalogue } from '../built/catalogue';
import { builtFunctions } from './built-functions';
import { thrownBy } from './thrown';

const METHODS = ['SLN', 'SYD', 'DB', 'DDB', 'VDB', 'REDUCING'];

const REGISTER = [
  ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'],
  ['A-1', 'Vehicles', 30_000, 3_000, 5, 'SLN', '2025-03-10'],
  ['A-2', 'Plant', 80_000, 0, 8, 'DDB', '2026-02-01'],
];

const FIGURES = [
  ['sales', 1_000],
  ['cogs', 600],
  ['operating expenses', 250],
  ['interest', 20],
  ['cash', 80],
  ['receivables', 120],
  ['inventory', 200],
  ['ppe', 600],
  ['current liabilities', 0],
  ['debt', 300],
  ['opening inventory', 180],
];

const STOCK = [
  [
    ...['Item', 'Group', 'Quantity', 'Unit cost', 'Selling price', 'Selling costs', 'Replacement cost'],
    ...['Normal profit', 'Earlier write-down', 'Product sells above cost'],
  ],
  ['A', 'Goods', 100, 10, 9, 0.5, 8, 1, 50, ''],
  ['B', 'Raw', 40, 5, 0, 1, 4, 0, 0, ''],
  ['D', 'Raw', 40, 5, 4, 0, 4, 0, 0, 'yes'],
];

/** Calls as Excel makes them. */
const CALLS: readonly (readonly [string, readonly unknown[]])[] = [
  ['WDV.SLN', [30_000, 7_500, 10]],
  ['WDV.SYD', [30_000, 7_500, 10, 3]],
  ['WDV.DB', [1_000_000, 100_000, 6, 7, 7]],
  ['WDV.DDB', [2_400, 300, 10, 10]],
  ['WDV.VDB', [2_400, 300, 10, 0.5, 6.5]],
  ['WDV.VDB', [2_400, 300, 10, 1, 6.5, 2, true]],
  ['WDV.AMORLINC', [2_400, 39_679, 39_813, 300, 1, 0.15, 1]],
  ['WDV.AMORDEGRC', [2_400, 39_679, 39_813, 300, 1, 0.15, 1]],
  ['WDV.RATE', [1_000_000, 100_000, 6]],
  ['WDV.REDUCING', [100_000, 0.2, 2]],
  ...METHODS.flatMap((method) => [
    ['WDV.VALUE', [2_400, 300, 10, 3.5, method]] as const,
    ['WDV.ACCUMULATED', [2_400, 300, 10, 3.5, method]] as const,
    ['WDV.SCHEDULE', [2_400, 300, 4.5, method]] as const,
  ]),
  ['WDV.SCHEDULE', [500, 50, 900, 'UOP', null, null, null, null, null, 2, null, [[400], [500]]]],
  ['WDV.UOP', [500_000, 50_000, 900_000, 120_000]],
  ['WDV.DISPOSAL', [50_000, 32_000, 21_000, 500]],
  ['WDV.INTANGIBLE', [100_000, 20, 8, 1]],
  ['WDV.INTANGIBLE', [100_000, null, 'indefinite', 1]],
  ['WDV.DEFERREDTAX', [90_000, 82_000, 0.25]],
  ['WDV.BOOKTAX', [100_000, 0, 10, 'SLN', [[82_000], [67_240]], 0.25]],
  ['WDV.VALUEON', [120_000, 12_000, 6, '2023-05-15', '2025-07-31', 'VDB']],
  ['WDV.VALUEON', [120_000, 12_000, 6, '2023-05-15', '2022-07-31']],
  ['WDV.CHARGE', [120_000, 12_000, 6, '2023-05-15', '2023-01-01', '2023-12-31', 'SYD']],
  ['WDV.SCHEDULE', [2_400, 300, 4, 'DDB', null, '2023-05-15', 'quarter', 'half-year', 3]],
  [
    'WDV.SCHEDULE',
    [
      2_400,
      300,
      4,
      'DDB',
      null,
      '2023-05-15',
      'year',
      null,
      null,
      2,
      [
        ['Date', 'Event', 'Amount'],
        ['2024-06-30', 'impairment', 100],
        ['2025-06-30', 'disposal', 900],
      ],
    ],
  ],
  ['WDV.REGISTER', [REGISTER, '2026-01-01', '2026-12-31']],
  ['WDV.ROLLFORWARD', [REGISTER, '2026-01-01', '2026-12-31']],
  ['WDV.FORECAST', [REGISTER, '2026-01-01', 12]],
  ['WDV.COMPARE', [10_000, 1_000, 5]],
  ['WDV.LOAN', [10_000, 0.06, 12]],
  ['WDV.LOAN', [10_000, 0, 4, 4, 1_000, '2026-01-31', 1, 'begin', 'linear']],
  ['WDV.LOANVALUE', [10_000, 0.06, 12, 5]],
  ['WDV.LOANVALUE', [10_000, 0, 12, 5, 12, 1_000, 'begin', 6, 'linear']],
  ['WDV.BOND', [100_000, 0.08, 10, 2, 0.1]],
  ['WDV.BOND', [100_000, 0.08, 10, 2, null, 92_278.27, 500]],
  ['WDV.BONDPRICE', [100_000, 0.08, 0.1, 10]],
  ['WDV.EIR', [98_000, [[8_000, 8_000, 108_000]]]],
  ['WDV.IN.BLOCK', [1_000_000, 400_000, 300_000, 1_200_000, 0.15]],
  ['WDV.IN.BLOCK', [200_000, 50_000, 0, 300_000, 0.1]],
  ['WDV.IN.BLOCK', [200_000, 50_000, 0, 150_000, 0.1, true]],
  ['WDV.IN.HALFRATE', ['2025-10-04']],
  ['WDV.IN.HALFRATE', ['2025-10-04', '2025-03-31']],
  ['WDV.CA.CCA', [20_000, 1_000, 3_000, 0.2, 6_000, 0.5, true, 184]],
  ['WDV.CA.CCA', [20_000, 1_000, 0, 0.2, 6_000, 0.6, false]],
  ['WDV.CA.CCA', [3_000, 0, 5_000, 0.2]],
  ['WDV.CA.CCA', [3_000, 0, 1_000, 0.2, 0, 0, true, 365, true]],
  ['WDV.AU.DIMINISHING', [36_500, 10, 366]],
  ['WDV.AU.DIMINISHING', [36_500, 10, 366, 1.25]],
  ['WDV.AU.PRIMECOST', [10_000, 4, 228]],
  ['WDV.FR.DEGRESSIVE', [10_000, 5, 9]],
  ['WDV.DE.DEGRESSIVE', [100_000, 5, '2025-07-01']],
  ['WDV.DE.DEGRESSIVE', [100_000, 5, '1999-07-01', false]],
  ['WDV.DE.DEGRESSIVE', [100_000, 0.25, '2025-07-01']],
  ['WDV.UK.POOL', [100_000, 20_000, 5_000, '2026-01-01', '2026-09-30']],
  ['WDV.UK.POOL', [900, 0, 0, '2025-01-01', '2025-12-31', 'special']],
  ['WDV.UK.POOL', [900, 0, 1_000, '2025-01-01', '2025-01-15', 'single', 'income-tax', true]],
  ['WDV.UK.FYA', [50_000, '2026-02-15', 'general']],
  ['WDV.UK.AIA', [600_000, '2015-04-01', '2016-03-31']],
  ['WDV.UK.RATE', ['2026-01-01', '2026-12-31']],
  ['WDV.UK.RATE', ['2025-01-01', '2025-12-31', 'special', 'income-tax']],
  ['WRITEDOWN.AMOUNT', [500_000, 300_000]],
  ['WRITEDOWN.KIND', [500_000, 300_000]],
  ['WRITEDOWN.IMPAIRMENT', [200_000, 160_000]],
  ['WRITEDOWN.VIU', [[[100, 110, 120]], 0.1, 0.02, 'mid']],
  ['WRITEDOWN.FVLCD', [1_000, 35]],
  ['WRITEDOWN.RECOVERABLE', [480, 530]],
  ['WRITEDOWN.PRETAXRATE', [[[400, 400, 400]], 0.25, [[300, 200, 100]], 0.08]],
  ['WRITEDOWN.SENSITIVITY', [[[100, 110]], 0.1, 0.09, 900]],
  ['WRITEDOWN.HELDANDUSED', [1_000, [[500, 450]], 700]],
  ['WRITEDOWN.HELDANDUSED', [1_000, 1_050, 700]],
  ['WRITEDOWN.GOODWILL', [1_000, 800, 300, 0.4, 1]],
  ['WRITEDOWN.GOODWILL', [-1_000, 800, 300]],
  ['WRITEDOWN.HELDFORSALE', [500, 480, 25]],
  ['WRITEDOWN.HELDFORSALE', [455, 560, 0, 75]],
  ['WRITEDOWN.REVALUATION', [500, 380, 90]],
  ['WRITEDOWN.REVALUATION', [50_000, 61_000, null, 7_000]],
  ['WRITEDOWN.IMPAIRMENTREVERSAL', [350, 900, 500]],
  ['WRITEDOWN.IMPAIRMENTREVERSAL', [350, 900, 500, 'US GAAP']],
  ['WRITEDOWN.NRV', [120, 45, 12, 3]],
  ['WRITEDOWN.LCNRV', [10_000, 2_000]],
  ['WRITEDOWN.MARKET', [5, 7, 1]],
  ['WRITEDOWN.LCM', [10, 5, 7, 1]],
  ...['IFRS', 'US GAAP', 'US GAAP LIFO'].map(
    (framework) => ['WRITEDOWN.INVENTORY', [STOCK, 'group', framework]] as const,
  ),
  ['WRITEDOWN.INVENTORY', [[...STOCK, ['C', 'Raw', 'many']]]],
  ['WRITEDOWN.INVENTORYREVERSAL', [1_000, 300, 1_200]],
  ['WRITEDOWN.INVENTORYREVERSAL', [1_000, 300, 1_200, 'US GAAP']],
  [
    'WRITEDOWN.CGU',
    [
      [
        ['Asset', 'Carrying', 'FVLCD'],
        ['A', 900, 850],
        ['B', 600, 0],
      ],
      1_000,
      100,
      0.8,
    ],
  ],
  [
    'WRITEDOWN.CGU',
    [
      [
        ['Asset', 'Carrying'],
        ['A', 'nine'],
        ['B', 600],
      ],
      1_000,
    ],
  ],
  [
    'WRITEDOWN.CGUREVERSAL',
    [
      [
        ['Asset', 'Carrying', 'Carrying without impairment'],
        ['A', 600, 650],
      ],
      80,
    ],
  ],
  [
    'WRITEDOWN.CORPORATE',
    [
      [
        ['CGU', 'Carrying', 'Remaining life'],
        ['A', 600, 5],
        ['B', 100, 2],
      ],
      80,
    ],
  ],
  ['WRITEDOWN.LIABILITY', [1_000_000, 930_000]],
  ['WRITEDOWN.RESTRUCTURING', [1_000, [[500, 600]]]],
  ['WRITEDOWN.MODIFICATION', [1_000, [[60, 1_060]], 0.08]],
  ['WRITEDOWN.OBSOLESCENCE', [[[20_000, 10_000]], [[3, 9]], 6, [[0, 0.25]]]],
  ['WRITEDOWN.ECL', [[[500_000, -100, 2_000]], [[0.01, 0.08, 1]], 1.25]],
  ['WRITEDOWN.AGEING', [[[100, 'much']], [['2026-03-31', '2026-02-15']], '2026-03-31']],
  [
    'WRITEDOWN.AGEING',
    [[[100, -50]], [['2026-03-31', '2026-02-15']], '2026-03-31', null, [[0.01, 0.1, 0.2, 0.5, 1]]],
  ],
  ['WRITEDOWN.LOSSRATES', [[[100_000, 0, 2_000]], 2_000]],
  ['WRITEDOWN.LIFETIMEECL', [1_000, [[0.02, 0.04]], 0.5, 0.05]],
  ['WRITEDOWN.ALLOWANCE', [6_300, -1_200]],
  ['WRITEDOWN.WRITEOFF', [60_000, 50_000]],
  ['WRITEDOWN.RATIOS', [FIGURES, 40, 'cogs', 0.25]],
  ['WRITEDOWN.RATIOS', [FIGURES, -40, 'other', 0.25, 'inventory', 'current']],
  ['WRITEDOWN.RATIOS', [FIGURES, 300, null, 0.25, 'liability']],
  ...['table', 'formula'].flatMap((mode) => [
    ['WDV.US.MACRS', [100_000, 7, 1, null, null, null, mode]] as const,
    ['WDV.US.MACRS', [100_000, 7, 5, 'mid-quarter', '150DB', 2, mode, true, 3]] as const,
    ['WDV.US.MACRS', [100_000, 39, 40, null, null, 7, mode, true, 2]] as const,
    ['WDV.US.MACRS', [100_000, 5, 1, null, null, null, mode, true]] as const,
    ['WDV.US.MACRS', [100_000, 5, 7, null, null, null, mode]] as const,
  ]),
  ['WDV.US.BONUS', ['2025-01-19', '2025-06-30']],
  ['WDV.US.SECTION179', [2026, 2_500_000, 4_300_000, 100_000]],
  ['WDV.US.SECTION179', [2024, 50_000, 50_000]],
  ['WDV.US.MIDQUARTER', [[[60_000, 40_000]], [['2025-02-01', '2025-10-01']]]],
  [
    'WRITEDOWN.JOURNAL',
    [
      'impairment',
      [
        ['amount', 500],
        ['surplus', 100],
      ],
      46_112,
      'Test',
    ],
  ],
];

let bindings: ReadonlyMap<string, (...args: unknown[]) => unknown>;
beforeAll(async () => {
  bindings = new Map((await builtFunctions()).bindings);
});

test.each(CALLS)('the last step of %s is what its cell shows, and every step says something', (id, args) => {
  const answer = answerOf(id, args);
  const steps = answer?.ok === true ? answer.value.working() : [];
  const last = steps[steps.length - 1]?.value;
  const rows = typeof last === 'object' ? last : [[last]];
  const shown = bindings.get(id)?.(...args);
  const shownRows = Array.isArray(shown) ? (shown as unknown[][]) : [[shown]];
  const problemsAside = (row: readonly unknown[]): unknown[] =>
    row.map((cell) => (typeof cell === 'object' ? 'a problem' : cell));
  expect(rows.map(problemsAside)).toEqual(shownRows.map(problemsAside));
  expect(steps.filter((step) => step.label === '' || step.formula === '')).toEqual([]);
  expect(
    steps.map((step) => step.formula).filter((formula) => /NaN|Infinity|undefined/.test(formula)),
  ).toEqual([]);
});

test('there is a call for every function of the catalogue', () => {
  const ids = catalogue.map(({ id }) => id).sort();
  expect([...FUNCTION_IDS].sort()).toEqual(ids);
  expect([...new Set(CALLS.map(([id]) => id))].sort()).toEqual(ids);
  expect([...bindings.keys()].sort()).toEqual(ids);
});

test('no family of the folder is left out', () => {
  const folder = resolve(__dirname, '../../src/functions');
  const families = ['wdv', 'writedown'].flatMap((name) => readdirSync(join(folder, name)));
  const explained =
    readFileSync(join(folder, 'explain.ts'), 'utf8').match(/(?<=from '.\/(?:wdv|writedown)\/)[\w-]+/g) ?? [];
  expect(explained.map((file) => `${file}.ts`).sort()).toEqual(families.sort());
});

test('a refusal is the problem behind the error that the cell shows', () => {
  const args = [10_000, 1_000, 0, 1];
  expect(answerOf('WDV.DDB', args)).toMatchObject({
    ok: false,
    problem: { kind: 'out-of-range', argument: 'life' },
  });
  expect(thrownBy(() => bindings.get('WDV.DDB')?.(...args))).toMatchObject({ code: '#NUM!' });
});

test('a name that is no function has no answer, not even one that objects have', () => {
  expect([answerOf('WDV.NOSUCH', []), answerOf('constructor', [])]).toEqual([undefined, undefined]);
});
