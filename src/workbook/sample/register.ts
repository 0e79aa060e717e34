/** The fixed-asset register: twenty assets as inputs, their depreciation as live formulas. */

import { cell, date, line, money, serial, ties, type SampleCell, type SampleSheet } from './sheet';

/** Tag, description, class, in service, cost, salvage, life in years, method. */
type Asset = readonly [string, string, string, string, number, number, number, string];

const assets: readonly Asset[] = [
  ['M-101', 'Transfer press, 400 t', 'Machinery', '2023-02-14', 486_000, 36_000, 10, 'VDB'],
  ['M-102', 'Transfer press, 250 t', 'Machinery', '2019-09-02', 318_500, 18_500, 10, 'VDB'],
  ['M-103', 'CNC machining centre, five axes', 'Machinery', '2022-05-20', 274_900, 24_900, 8, 'DDB'],
  ['M-104', 'Laser cutter, 6 kW', 'Machinery', '2024-01-15', 391_250, 31_250, 8, 'DDB'],
  ['M-105', 'Welding cell with two robots', 'Machinery', '2021-11-08', 228_000, 12_000, 9, 'SYD'],
  ['M-106', 'Powder coating line', 'Machinery', '2018-04-23', 542_000, 42_000, 12, 'SLN'],
  ['M-107', 'Deburring machine', 'Machinery', '2020-06-30', 64_300, 4_300, 6, 'SLN'],
  ['T-201', 'Progressive die, bracket 7', 'Tooling', '2025-03-03', 88_400, 0, 4, 'SYD'],
  ['T-202', 'Progressive die, hinge 3', 'Tooling', '2023-08-21', 71_600, 0, 4, 'SYD'],
  ['T-203', 'Checking fixtures', 'Tooling', '2024-10-10', 26_800, 800, 5, 'SLN'],
  ['B-301', 'Production hall, extension', 'Buildings', '2017-07-01', 1_240_000, 140_000, 30, 'SLN'],
  ['B-302', 'Loading dock and canopy', 'Buildings', '2021-03-29', 186_000, 6_000, 20, 'SLN'],
  ['B-303', 'Roof solar array, 300 kW', 'Buildings', '2024-06-17', 297_500, 17_500, 20, 'SLN'],
  ['V-401', 'Delivery lorry, 12 t', 'Vehicles', '2022-09-12', 98_700, 14_700, 7, 'DDB'],
  ['V-402', 'Forklift, electric, 2.5 t', 'Vehicles', '2023-01-09', 38_900, 3_900, 6, 'DDB'],
  ['V-403', 'Forklift, electric, 3.5 t', 'Vehicles', '2025-05-26', 46_200, 4_200, 6, 'DDB'],
  ['I-501', 'Server room and backup', 'IT equipment', '2024-02-05', 57_300, 0, 5, 'SLN'],
  ['I-502', 'Workstations, design office', 'IT equipment', '2025-01-20', 41_800, 1_800, 4, 'SLN'],
  ['I-503', 'Shop-floor terminals', 'IT equipment', '2021-12-13', 22_400, 0, 4, 'SLN'],
  ['F-601', 'Office fit-out', 'Furniture', '2020-10-05', 73_500, 3_500, 10, 'SLN'],
];

export const firstAssetRow = 5;
export const lastAssetRow = firstAssetRow + assets.length - 1;
export const totalRow = lastAssetRow + 2;

/** The last day of the reporting year, or of the year before. */
const yearEnd = (back = 0) => `DATE($C$2${back === 0 ? '' : `-${back}`},12,31)`;

/** Opening, charge and closing each come from the plan by themselves: they must agree. */
function assetLine([tag, description, type, inService, ...plan]: Asset, r: number): readonly SampleCell[] {
  const [cost, salvage, life, method] = plan;
  const asset = `E${r},F${r},G${r},D${r}`;
  const opening = `=IF(YEAR(D${r})=$C$2,E${r},WDV.VALUEON(${asset},${yearEnd(1)},H${r}))`;
  return [
    ...line(`A${r}`, [tag, description, type], 'input'),
    cell(`D${r}`, serial(inService), 'input', date),
    ...line(`E${r}`, [cost, salvage], 'input', money),
    ...line(`G${r}`, [life, method], 'input'),
    cell(`I${r}`, opening, 'formula', money),
    cell(`J${r}`, `=WDV.CHARGE(${asset},DATE($C$2,1,1),${yearEnd()},H${r})`, 'formula', money),
    cell(`K${r}`, `=IF(L${r}=0,0,E${r}-L${r})`, 'formula', money),
    cell(`L${r}`, `=WDV.VALUEON(${asset},${yearEnd()},H${r})`, 'formula', money),
    cell(`M${r}`, ties(`I${r}`, `J${r}+L${r}`), 'check'),
  ];
}

const sum = (column: string) => `=SUM(${column}${firstAssetRow}:${column}${lastAssetRow})`;

export const register: SampleSheet = {
  name: 'Register',
  columnWidths: [64, 210, 96, 92, 104, 96, 44, 64, 104, 104, 104, 136, 110],
  frozenRows: 4,
  tables: [{ name: 'Register', address: `A4:M${lastAssetRow}` }],
  cells: [
    cell(
      'A1',
      'Register: every asset with its plan, and what the plan gives for the reporting year.',
      'title',
    ),
    cell('A2', 'Reporting year', 'note'),
    cell('C2', 2026, 'input', '0'),
    cell('D2', 'Change it, or any cost, life or method: everything follows.', 'note'),
    ...line('A4', ['Tag', 'Description', 'Class'], 'header'),
    ...line('D4', ['In service', 'Cost', 'Salvage', 'Life'], 'figureHeader'),
    cell('H4', 'Method', 'header'),
    ...line('I4', ['Opening', 'Charge', 'Accumulated', 'Written-down value'], 'figureHeader'),
    cell('M4', 'Check', 'header'),
    ...assets.flatMap((asset, index) => assetLine(asset, firstAssetRow + index)),
    cell(`B${totalRow}`, 'Total', 'total'),
    ...['E', 'F', 'I', 'J', 'K', 'L'].map((column) =>
      cell(`${column}${totalRow}`, sum(column), 'total', money),
    ),
    cell(`M${totalRow}`, ties(`I${totalRow}`, `J${totalRow}+L${totalRow}`), 'check'),
  ],
};
