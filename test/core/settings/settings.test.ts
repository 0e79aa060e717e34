import { DEFAULT_SETTINGS, keptSettings, readKeptSettings } from '../../../src/core/settings/settings';

it.each([undefined, null, ''])('a workbook that keeps %j has the settings of a new one', (kept) =>
  expect(readKeptSettings(kept)).toEqual({ ok: true, value: DEFAULT_SETTINGS }),
);

it('what is kept is read again as it was', () => {
  const settings = {
    framework: 'US GAAP',
    decimals: 0,
    yearEnd: 3,
    convention: 'mid-quarter',
    theme: 'dark',
  } as const;
  expect(readKeptSettings(JSON.parse(JSON.stringify(keptSettings(settings))))).toEqual({
    ok: true,
    value: settings,
  });
});

it('what an older version did not keep is as in a new workbook', () => {
  expect(readKeptSettings({ version: 1, decimals: 3 })).toEqual({
    ok: true,
    value: { ...DEFAULT_SETTINGS, decimals: 3 },
  });
});

it.each([
  ['garbage', 'settings'],
  [{ decimals: 7 }, 'decimals'],
  [{ yearEnd: 13 }, 'year_end'],
  [{ framework: 'HGB' }, 'framework'],
  [{ convention: 'weekly' }, 'convention'],
  [{ theme: 'pink' }, 'theme'],
])('%j is refused by the name of what is wrong', (kept, argument) => {
  const read = readKeptSettings(kept);
  expect(read.ok ? undefined : read.problem.argument).toBe(argument);
});
