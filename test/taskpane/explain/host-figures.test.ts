import { hostFigures } from '../../../src/taskpane/explain/host-figures';

it.each([
  ['10,000 × 0.25 − 1,234,567.5', '10.000 × 0,25 − 1.234.567,5'],
  ['min(1,500, 2.50), at least 0', 'min(1.500, 2,50), at least 0'],
  ['2 ÷ 5, from 2026-01-01 to 2026-12-31', '2 ÷ 5, from 2026-01-01 to 2026-12-31'],
  ['§ 168(b)(1), Table A-1, year 2026', '§ 168(b)(1), Table A-1, year 2026'],
  ['version 1.2.3 and v2.5', 'version 1.2.3 and v2.5'],
])('%j in German is %j', (english, german) => expect(hostFigures(english, 'de-DE')).toBe(german));

it('English stays as the core writes it', () =>
  expect(hostFigures('10,000 × 0.3690 = 3,690.00', 'en-US')).toBe('10,000 × 0.3690 = 3,690.00'));
