/** Every function's working ends in its result; the list is held against the bindings. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bond } from '../../src/core/debt/bond';
import { bondPrice } from '../../src/core/debt/bond-price';
import { effectiveRate } from '../../src/core/debt/effective-rate';
import { loan } from '../../src/core/debt/loan-schedule';
import { loanValue } from '../../src/core/debt/loan-value';
import { bookTax } from '../../src/core/depreciation/book-tax';
import { compare } from '../../src/core/depreciation/compare';
import { deferredTax } from '../../src/core/depreciation/deferred-tax';
import { disposal } from '../../src/core/depreciation/disposal';
import { intangible } from '../../src/core/depreciation/intangible';
import { charge, valueOn } from '../../src/core/depreciation/on-dates';
import { rate } from '../../src/core/depreciation/rate';
import { reducing } from '../../src/core/depreciation/reducing';
import { schedule } from '../../src/core/depreciation/schedule';
import { unitsOfProduction } from '../../src/core/depreciation/units-of-production';
import { accumulated, value } from '../../src/core/depreciation/value';
import { excelAmordegrc } from '../../src/core/excel/amordegrc';
import { excelAmorlinc } from '../../src/core/excel/amorlinc';
import { excelDb } from '../../src/core/excel/db';
import { excelDdb } from '../../src/core/excel/ddb';
import { excelSln } from '../../src/core/excel/sln';
import { excelSyd } from '../../src/core/excel/syd';
import { excelVdb } from '../../src/core/excel/vdb';
import { amount } from '../../src/core/impairment/amount';
import { cgu } from '../../src/core/impairment/cgu';
import { cguReversal } from '../../src/core/impairment/cgu-reversal';
import { corporate } from '../../src/core/impairment/corporate';
import { goodwillLoss } from '../../src/core/impairment/goodwill';
import { heldAndUsed } from '../../src/core/impairment/held-and-used';
import { heldForSale } from '../../src/core/impairment/held-for-sale';
import { kind } from '../../src/core/impairment/kind';
import { impairmentLoss } from '../../src/core/impairment/loss';
import { preTaxRate } from '../../src/core/impairment/pre-tax-rate';
import { fairValueLessCosts, recoverable } from '../../src/core/impairment/recoverable';
import { revaluation } from '../../src/core/impairment/revaluation';
import { impairmentReversal } from '../../src/core/impairment/reversal';
import { sensitivity } from '../../src/core/impairment/sensitivity';
import { valueInUse } from '../../src/core/impairment/value-in-use';
import { inventory } from '../../src/core/inventory/inventory';
import { inventoryReversal } from '../../src/core/inventory/inventory-reversal';
import { lowerOfCostAndNrv } from '../../src/core/inventory/lower-of-cost-and-nrv';
import { lowerOfCostOrMarket, market } from '../../src/core/inventory/market';
import { netRealisableValue } from '../../src/core/inventory/net-realisable-value';
import { obsolescenceReserve } from '../../src/core/inventory/obsolescence';
import { journal } from '../../src/core/journal/journal';
import { extinguishment } from '../../src/core/liabilities/extinguishment';
import { modification } from '../../src/core/liabilities/modification';
import { restructuring } from '../../src/core/liabilities/restructuring';
import { ageing } from '../../src/core/receivables/ageing';
import { allowance } from '../../src/core/receivables/allowance';
import { lifetimeLoss } from '../../src/core/receivables/lifetime-loss';
import { lossRates } from '../../src/core/receivables/loss-rates';
import { provisionMatrix } from '../../src/core/receivables/provision-matrix';
import { writeOff } from '../../src/core/receivables/write-off';
import { ratios } from '../../src/core/ratios/ratios';
import { forecast } from '../../src/core/register/forecast';
import { register } from '../../src/core/register/register';
import { rollForward } from '../../src/core/register/roll-forward';
import { cca } from '../../src/core/tax/ca/cca';
import { block } from '../../src/core/tax/in/block';
import { halfRate } from '../../src/core/tax/in/half-rate';
import { diminishingValue } from '../../src/core/tax/au/diminishing-value';
import { primeCost } from '../../src/core/tax/au/prime-cost';
import { germanDegressive } from '../../src/core/tax/de/degressive';
import { frenchDegressive } from '../../src/core/tax/fr/degressive';
import { annualInvestmentAllowance } from '../../src/core/tax/uk/annual-investment-allowance';
import { firstYearAllowance } from '../../src/core/tax/uk/first-year-allowance';
import { pool } from '../../src/core/tax/uk/pool';
import { writingDownRate } from '../../src/core/tax/uk/rate';
import { bonus } from '../../src/core/tax/us/bonus';
import { macrs } from '../../src/core/tax/us/macrs';
import { midQuarter } from '../../src/core/tax/us/mid-quarter';
import { section179 } from '../../src/core/tax/us/section-179';
import type { Answer } from '../../src/core/working';

const FUNCTIONS = resolve(__dirname, '../../src/functions');
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

const ANSWERS: readonly (readonly [string, Answer<unknown>])[] = [
  ['WDV.SLN', excelSln(30_000, 7_500, 10)],
  ['WDV.SYD', excelSyd(30_000, 7_500, 10, 3)],
  ['WDV.DB', excelDb(1_000_000, 100_000, 6, 7, 7)],
  ['WDV.DDB', excelDdb(2_400, 300, 10, 10)],
  ['WDV.VDB', excelVdb(2_400, 300, 10, 0.5, 6.5)],
  ['WDV.VDB', excelVdb(2_400, 300, 10, 1, 6.5, 2, true)],
  ['WDV.AMORLINC', excelAmorlinc(2_400, 39_679, 39_813, 300, 1, 0.15, 1)],
  ['WDV.AMORDEGRC', excelAmordegrc(2_400, 39_679, 39_813, 300, 1, 0.15, 1)],
  ['WDV.RATE', rate(1_000_000, 100_000, 6)],
  ['WDV.REDUCING', reducing(100_000, 0.2, 2)],
  ...METHODS.flatMap((method) => [
    ['WDV.VALUE', value(2_400, 300, 10, 3.5, method)] as const,
    ['WDV.ACCUMULATED', accumulated(2_400, 300, 10, 3.5, method)] as const,
    ['WDV.SCHEDULE', schedule(2_400, 300, 4.5, method)] as const,
  ]),
  ['WDV.SCHEDULE', schedule(500, 50, 900, 'UOP', null, null, null, null, null, 2, null, [[400], [500]])],
  ['WDV.UOP', unitsOfProduction(500_000, 50_000, 900_000, 120_000)],
  ['WDV.DISPOSAL', disposal(50_000, 32_000, 21_000, 500)],
  ['WDV.INTANGIBLE', intangible(100_000, 20, 8, 1)],
  ['WDV.INTANGIBLE', intangible(100_000, null, 'indefinite', 1)],
  ['WDV.DEFERREDTAX', deferredTax(90_000, 82_000, 0.25)],
  ['WDV.BOOKTAX', bookTax(100_000, 0, 10, 'SLN', [[82_000], [67_240]], 0.25)],
  ['WDV.VALUEON', valueOn(120_000, 12_000, 6, '2023-05-15', '2025-07-31', 'VDB')],
  ['WDV.VALUEON', valueOn(120_000, 12_000, 6, '2023-05-15', '2022-07-31')],
  ['WDV.CHARGE', charge(120_000, 12_000, 6, '2023-05-15', '2023-01-01', '2023-12-31', 'SYD')],
  ['WDV.SCHEDULE', schedule(2_400, 300, 4, 'DDB', null, '2023-05-15', 'quarter', 'half-year', 3)],
  [
    'WDV.SCHEDULE',
    schedule(2_400, 300, 4, 'DDB', null, '2023-05-15', 'year', null, null, 2, [
      ['Date', 'Event', 'Amount'],
      ['2024-06-30', 'impairment', 100],
      ['2025-06-30', 'disposal', 900],
    ]),
  ],
  ['WDV.REGISTER', register(REGISTER, '2026-01-01', '2026-12-31')],
  ['WDV.ROLLFORWARD', rollForward(REGISTER, '2026-01-01', '2026-12-31')],
  ['WDV.FORECAST', forecast(REGISTER, '2026-01-01', 12)],
  ['WDV.COMPARE', compare(10_000, 1_000, 5)],
  ['WDV.LOAN', loan(10_000, 0.06, 12)],
  ['WDV.LOAN', loan(10_000, 0, 4, 4, 1_000, '2026-01-31', 1, 'begin', 'linear')],
  ['WDV.LOANVALUE', loanValue(10_000, 0.06, 12, 5)],
  ['WDV.LOANVALUE', loanValue(10_000, 0, 12, 5, 12, 1_000, 'begin', 6, 'linear')],
  ['WDV.BOND', bond(100_000, 0.08, 10, 2, 0.1)],
  ['WDV.BOND', bond(100_000, 0.08, 10, 2, null, 92_278.27, 500)],
  ['WDV.BONDPRICE', bondPrice(100_000, 0.08, 0.1, 10)],
  ['WDV.EIR', effectiveRate(98_000, [[8_000, 8_000, 108_000]])],
  ['WDV.IN.BLOCK', block(1_000_000, 400_000, 300_000, 1_200_000, 0.15)],
  ['WDV.IN.BLOCK', block(200_000, 50_000, 0, 300_000, 0.1)],
  ['WDV.IN.BLOCK', block(200_000, 50_000, 0, 150_000, 0.1, true)],
  ['WDV.IN.HALFRATE', halfRate('2025-10-04')],
  ['WDV.IN.HALFRATE', halfRate('2025-10-04', '2025-03-31')],
  ['WDV.CA.CCA', cca(20_000, 1_000, 3_000, 0.2, 6_000, 0.5, true, 184)],
  ['WDV.CA.CCA', cca(20_000, 1_000, 0, 0.2, 6_000, 0.6, false)],
  ['WDV.CA.CCA', cca(3_000, 0, 5_000, 0.2)],
  ['WDV.CA.CCA', cca(3_000, 0, 1_000, 0.2, 0, 0, true, 365, true)],
  ['WDV.AU.DIMINISHING', diminishingValue(36_500, 10, 366)],
  ['WDV.AU.DIMINISHING', diminishingValue(36_500, 10, 366, 1.25)],
  ['WDV.AU.PRIMECOST', primeCost(10_000, 4, 228)],
  ['WDV.FR.DEGRESSIVE', frenchDegressive(10_000, 5, 9)],
  ['WDV.DE.DEGRESSIVE', germanDegressive(100_000, 5, '2025-07-01')],
  ['WDV.DE.DEGRESSIVE', germanDegressive(100_000, 5, '1999-07-01', false)],
  ['WDV.DE.DEGRESSIVE', germanDegressive(100_000, 0.25, '2025-07-01')],
  ['WDV.UK.POOL', pool(100_000, 20_000, 5_000, '2026-01-01', '2026-09-30')],
  ['WDV.UK.POOL', pool(900, 0, 0, '2025-01-01', '2025-12-31', 'special')],
  ['WDV.UK.POOL', pool(900, 0, 1_000, '2025-01-01', '2025-01-15', 'single', 'income-tax', true)],
  ['WDV.UK.FYA', firstYearAllowance(50_000, '2026-02-15', 'general')],
  ['WDV.UK.AIA', annualInvestmentAllowance(600_000, '2015-04-01', '2016-03-31')],
  ['WDV.UK.RATE', writingDownRate('2026-01-01', '2026-12-31')],
  ['WDV.UK.RATE', writingDownRate('2025-01-01', '2025-12-31', 'special', 'income-tax')],
  ['WRITEDOWN.AMOUNT', amount(500_000, 300_000)],
  ['WRITEDOWN.KIND', kind(500_000, 300_000)],
  ['WRITEDOWN.IMPAIRMENT', impairmentLoss(200_000, 160_000)],
  ['WRITEDOWN.VIU', valueInUse([[100, 110, 120]], 0.1, 0.02, 'mid')],
  ['WRITEDOWN.FVLCD', fairValueLessCosts(1_000, 35)],
  ['WRITEDOWN.RECOVERABLE', recoverable(480, 530)],
  ['WRITEDOWN.PRETAXRATE', preTaxRate([[400, 400, 400]], 0.25, [[300, 200, 100]], 0.08)],
  ['WRITEDOWN.SENSITIVITY', sensitivity([[100, 110]], 0.1, 0.09, 900)],
  ['WRITEDOWN.HELDANDUSED', heldAndUsed(1_000, [[500, 450]], 700)],
  ['WRITEDOWN.HELDANDUSED', heldAndUsed(1_000, 1_050, 700)],
  ['WRITEDOWN.GOODWILL', goodwillLoss(1_000, 800, 300, 0.4, 1)],
  ['WRITEDOWN.GOODWILL', goodwillLoss(-1_000, 800, 300)],
  ['WRITEDOWN.HELDFORSALE', heldForSale(500, 480, 25)],
  ['WRITEDOWN.HELDFORSALE', heldForSale(455, 560, 0, 75)],
  ['WRITEDOWN.REVALUATION', revaluation(500, 380, 90)],
  ['WRITEDOWN.REVALUATION', revaluation(50_000, 61_000, null, 7_000)],
  ['WRITEDOWN.IMPAIRMENTREVERSAL', impairmentReversal(350, 900, 500)],
  ['WRITEDOWN.IMPAIRMENTREVERSAL', impairmentReversal(350, 900, 500, 'US GAAP')],
  ['WRITEDOWN.NRV', netRealisableValue(120, 45, 12, 3)],
  ['WRITEDOWN.LCNRV', lowerOfCostAndNrv(10_000, 2_000)],
  ['WRITEDOWN.MARKET', market(5, 7, 1)],
  ['WRITEDOWN.LCM', lowerOfCostOrMarket(10, 5, 7, 1)],
  ...['IFRS', 'US GAAP', 'US GAAP LIFO'].map(
    (framework) => ['WRITEDOWN.INVENTORY', inventory(STOCK, 'group', framework)] as const,
  ),
  ['WRITEDOWN.INVENTORY', inventory([...STOCK, ['C', 'Raw', 'many']])],
  ['WRITEDOWN.INVENTORYREVERSAL', inventoryReversal(1_000, 300, 1_200)],
  ['WRITEDOWN.INVENTORYREVERSAL', inventoryReversal(1_000, 300, 1_200, 'US GAAP')],
  [
    'WRITEDOWN.CGU',
    cgu(
      [
        ['Asset', 'Carrying', 'FVLCD'],
        ['A', 900, 850],
        ['B', 600, 0],
      ],
      1_000,
      100,
      0.8,
    ),
  ],
  [
    'WRITEDOWN.CGU',
    cgu(
      [
        ['Asset', 'Carrying'],
        ['A', 'nine'],
        ['B', 600],
      ],
      1_000,
    ),
  ],
  [
    'WRITEDOWN.CGUREVERSAL',
    cguReversal(
      [
        ['Asset', 'Carrying', 'Carrying without impairment'],
        ['A', 600, 650],
      ],
      80,
    ),
  ],
  [
    'WRITEDOWN.CORPORATE',
    corporate(
      [
        ['CGU', 'Carrying', 'Remaining life'],
        ['A', 600, 5],
        ['B', 100, 2],
      ],
      80,
    ),
  ],
  ['WRITEDOWN.LIABILITY', extinguishment(1_000_000, 930_000)],
  ['WRITEDOWN.RESTRUCTURING', restructuring(1_000, [[500, 600]])],
  ['WRITEDOWN.MODIFICATION', modification(1_000, [[60, 1_060]], 0.08)],
  ['WRITEDOWN.OBSOLESCENCE', obsolescenceReserve([[20_000, 10_000]], [[3, 9]], 6, [[0, 0.25]])],
  ['WRITEDOWN.ECL', provisionMatrix([[500_000, -100, 2_000]], [[0.01, 0.08, 1]], 1.25)],
  ['WRITEDOWN.AGEING', ageing([[100, 'much']], [['2026-03-31', '2026-02-15']], '2026-03-31')],
  [
    'WRITEDOWN.AGEING',
    ageing([[100, -50]], [['2026-03-31', '2026-02-15']], '2026-03-31', null, [[0.01, 0.1, 0.2, 0.5, 1]]),
  ],
  ['WRITEDOWN.LOSSRATES', lossRates([[100_000, 0, 2_000]], 2_000)],
  ['WRITEDOWN.LIFETIMEECL', lifetimeLoss(1_000, [[0.02, 0.04]], 0.5, 0.05)],
  ['WRITEDOWN.ALLOWANCE', allowance(6_300, -1_200)],
  ['WRITEDOWN.WRITEOFF', writeOff(60_000, 50_000)],
  ['WRITEDOWN.RATIOS', ratios(FIGURES, 40, 'cogs', 0.25)],
  ['WRITEDOWN.RATIOS', ratios(FIGURES, -40, 'other', 0.25, 'inventory', 'current')],
  ['WRITEDOWN.RATIOS', ratios(FIGURES, 300, null, 0.25, 'liability')],
  ...['table', 'formula'].flatMap((mode) => [
    ['WDV.US.MACRS', macrs(100_000, 7, 1, null, null, null, mode)] as const,
    ['WDV.US.MACRS', macrs(100_000, 7, 5, 'mid-quarter', '150DB', 2, mode, true, 3)] as const,
    ['WDV.US.MACRS', macrs(100_000, 39, 40, null, null, 7, mode, true, 2)] as const,
    ['WDV.US.MACRS', macrs(100_000, 5, 1, null, null, null, mode, true)] as const,
    ['WDV.US.MACRS', macrs(100_000, 5, 7, null, null, null, mode)] as const,
  ]),
  ['WDV.US.BONUS', bonus('2025-01-19', '2025-06-30')],
  ['WDV.US.SECTION179', section179(2026, 2_500_000, 4_300_000, 100_000)],
  ['WDV.US.SECTION179', section179(2024, 50_000, 50_000)],
  ['WDV.US.MIDQUARTER', midQuarter([[60_000, 40_000]], [['2025-02-01', '2025-10-01']])],
  [
    'WRITEDOWN.JOURNAL',
    journal(
      'impairment',
      [
        ['amount', 500],
        ['surplus', 100],
      ],
      46_112,
      'Test',
    ),
  ],
];

test.each(ANSWERS)('the last step of %s is its result, and every step says something', (_, answer) => {
  const made = answer.ok ? answer.value : undefined;
  const steps = made?.working() ?? [];
  expect(steps[steps.length - 1]?.value).toEqual(made?.value);
  expect(steps.filter((step) => step.label === '' || step.formula === '')).toEqual([]);
  expect(
    steps.map((step) => step.formula).filter((formula) => /NaN|Infinity|undefined/.test(formula)),
  ).toEqual([]);
});

test('there is an answer for every function that is bound', () => {
  const bound = readdirSync(FUNCTIONS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(FUNCTIONS, file), 'utf8').match(/(?<=@customfunction )\S+/g) ?? []);
  expect([...new Set(ANSWERS.map(([id]) => id))].sort()).toEqual(bound.sort());
});
