import { freeSheetName } from '../../src/workbook/sheet-name';

it.each([
  ['Press line', [], 'Press line'],
  ['Press line', ['press LINE'], 'Press line (2)'],
  ['Press line', ['Press line', 'Press line (2)'], 'Press line (3)'],
  ['A/B: [1]?*\\', [], 'A B 1'],
  ["'quoted'", [], 'quoted'],
  ['  ', [], 'test'],
  ['History', [], 'History test'],
  ['x'.repeat(40), [], 'x'.repeat(31)],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
] as const)('%j among %j is %j', (wanted, taken, name) => expect(freeSheetName(wanted, taken)).toBe(name));
