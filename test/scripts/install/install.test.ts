import { existsSync } from 'node:fs';
import path from 'node:path';
import { folderWith, runModule, valueOf } from '../run-module';

const manifest = { name: 'sample', version: '1.0.0', dependencies: { 'writedown-not-there': '1.0.0' } };
const entry = { version: '1.0.0', integrity: `sha512-${Buffer.alloc(64).toString('base64')}` };
const packages = { '': manifest, 'node_modules/writedown-not-there': entry };

function sample() {
  return folderWith({
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify({ ...manifest, lockfileVersion: 3, requires: true, packages }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: {} }),
  });
}

function install(root: string, registry: string) {
  const command = `
    import { run } from './command.mjs';
    import { ensureInstalled } from './install/install.mjs';
    await run(() => ensureInstalled(${JSON.stringify(root)}, 'npm start'));`;
  return runModule(command, { npm_config_registry: registry, npm_config_fetch_retries: '0' });
}

const offline =
  'The packages could not be downloaded: no connection to the package registry. Connect and run npm start again.\n';

test('without a network there is one sentence, and node_modules is left alone', async () => {
  const root = sample();
  const { code, stderr } = await install(root, 'http://127.0.0.1:1234/');
  expect([code, stderr]).toEqual([1, offline]);
  expect(existsSync(path.join(root, 'node_modules/.package-lock.json'))).toBe(true);
}, 20_000);

test('when npm itself finds no network, nothing is left that the next run takes for good', async () => {
  const root = sample();
  // No browser and no fetch may ask port 9, so the question beforehand stays open; npm asks all the same.
  const { code, stderr } = await install(root, 'http://127.0.0.1:9/');
  expect([code, stderr]).toEqual([1, offline]);
  expect(existsSync(path.join(root, 'node_modules/.package-lock.json'))).toBe(false);
}, 20_000);

test('npm is ended when nothing gets through any more, and not while something does', async () => {
  const failures = (count: number) =>
    'npm http fetch GET http://x/y attempt 1 failed with ENOTFOUND\n'.repeat(count);
  const success = 'npm http fetch GET 200 http://x/z 20ms\n';
  const chunks = JSON.stringify([failures(20), success, failures(29), failures(1)]);
  const imports = `import { connectionWatch } from './install/registry.mjs'; const watch = connectionWatch();`;
  expect(await valueOf(imports, `${chunks}.map(watch)`)).toEqual([false, false, false, true]);
});

test.each([
  ['npm error code ENOTFOUND\nnpm error errno ENOTFOUND', /no connection to the package registry/],
  ['npm ERR! code EAI_AGAIN', /no connection to the package registry/],
  ['npm error code ENOSPC', /the disk is full/],
  ['npm error code EACCES', /may not be written to/],
  [
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
    /Run npm install once/,
  ],
  ['npm error code E404\nnpm error 404 Not Found', /last words of npm were:\nnpm error code E404/],
])('npm failing with %j', async (output, sentence) => {
  const imports = `import { npmFailure } from './install/npm-failure.mjs';`;
  expect(await valueOf(imports, `npmFailure(${JSON.stringify(output)}, 'npm test')`)).toMatch(sentence);
});
