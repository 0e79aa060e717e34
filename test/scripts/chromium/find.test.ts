import { runModule, valueOf } from '../run-module';

const imports = `import { findChromium, usualPlaces } from './chromium/find.mjs';`;

test('CHROMIUM is taken at its word', async () => {
  const node = JSON.stringify(process.execPath);
  expect(await valueOf(imports, `findChromium({ CHROMIUM: ${node} })`)).toBe(process.execPath);
});

test('a CHROMIUM that does not exist is said', async () => {
  const { code, stderr } = await runModule(`${imports}
    import { run } from './command.mjs';
    await run(() => findChromium({ CHROMIUM: '/not/there' }));`);
  expect(stderr).toBe('There is no working browser at /not/there, where CHROMIUM points.\n');
  expect(code).toBe(1);
});

test('the usual places of each system are known', async () => {
  const places = `['linux', 'darwin', 'win32'].map((system) => usualPlaces(system, { ProgramFiles: 'C:\\\\Programs' })[0])`;
  expect(await valueOf(imports, places)).toEqual([
    '/usr/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Programs\\Chromium\\Application\\chrome.exe',
  ]);
});
