import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { forecastFormula, rollForwardFormula } from '../../../src/taskpane/register/formula';

const register = { name: 'Register', address: 'Register!A4:M24', cells: [] };
const PLAIN = { register, events: undefined, book: '', settings: DEFAULT_SETTINGS };
const [FIRST, LAST] = [46_023, 46_387];

test('what is the default of the function is left out', () => {
  expect(rollForwardFormula(FIRST, LAST, PLAIN)).toBe(
    '=WDV.ROLLFORWARD(Register!A4:M24,DATE(2026,1,1),DATE(2026,12,31))',
  );
  expect(forecastFormula({ from: FIRST, periods: 12, frequency: 'month', by: 'class' }, PLAIN)).toBe(
    '=WDV.FORECAST(Register!A4:M24,DATE(2026,1,1),12)',
  );
});

test('what a workbook has decided stands in its place', () => {
  const settings = { ...DEFAULT_SETTINGS, convention: 'half-year', yearEnd: 6, decimals: 0 } as const;
  const asked = {
    ...PLAIN,
    settings,
    book: 'The "Tax"',
    events: { name: 'Events', address: 'Events!A1:D2', cells: [] },
  };
  expect(rollForwardFormula(FIRST, LAST, asked)).toBe(
    '=WDV.ROLLFORWARD(Register!A4:M24,DATE(2026,1,1),DATE(2026,12,31),"half-year",6,"The ""Tax""",Events!A1:D2,0)',
  );
  expect(forecastFormula({ from: FIRST, periods: 4, frequency: 'quarter', by: 'total' }, asked)).toBe(
    '=WDV.FORECAST(Register!A4:M24,DATE(2026,1,1),4,"quarter","total","half-year",6,"The ""Tax""",0)',
  );
});

test('decimals alone keep the places before them', () => {
  const asked = { ...PLAIN, settings: { ...DEFAULT_SETTINGS, decimals: 3 } as const };
  expect(rollForwardFormula(FIRST, LAST, asked)).toBe(
    '=WDV.ROLLFORWARD(Register!A4:M24,DATE(2026,1,1),DATE(2026,12,31),,,,,3)',
  );
});
