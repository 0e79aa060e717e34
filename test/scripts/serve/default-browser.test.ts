import { valueOf } from '../run-module';

const watching = (situation: object) =>
  valueOf(
    `import { someoneIsWatching } from './serve/default-browser.mjs';`,
    `someoneIsWatching(${JSON.stringify(situation)})`,
  );

test.each([
  ['a desktop', { isTerminal: true, platform: 'linux', env: { DISPLAY: ':0' } }, true],
  ['a Mac', { isTerminal: true, platform: 'darwin', env: {} }, true],
  ['a Linux without a screen', { isTerminal: true, platform: 'linux', env: {} }, false],
  ['a remote shell', { isTerminal: true, platform: 'darwin', env: { SSH_CONNECTION: '1' } }, false],
  ['CI', { isTerminal: true, platform: 'win32', env: { CI: 'true' } }, false],
  ['a pipe', { isTerminal: false, platform: 'win32', env: {} }, false],
])('whether a browser is opened on %s', async (_, situation, expected) => {
  expect(await watching(situation)).toBe(expected);
});
