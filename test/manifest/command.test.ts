/** `node scripts/manifest.mjs`, as it is typed. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { folderWith, scripts, valueOf } from '../scripts/run-module';
import { described, maker, manifest, swap } from './checked';

const root = path.resolve(scripts, '..');
const { version } = jest.requireActual<{ version: string }>('../../package.json');

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/manifest.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A folder as a build leaves it. */
function built(xml: string): string {
  const folder = folderWith({
    'manifest.xml': xml,
    'functions.json': JSON.stringify(described),
    'hashed/pane.0123456789ab.js': 'Office.actions.associate("repair",()=>{})',
  });
  cpSync(path.join(root, 'assets'), path.join(folder, 'assets'), { recursive: true });
  return folder;
}

const good = maker.released(manifest, { address: 'https://addins.example/writedown', version });

test('the development manifest of the project is good', () => {
  expect(command('manifest.xml')).toEqual({ status: 0, stdout: 'manifest.xml: good\n', stderr: '' });
});

test('a released manifest is checked with the files beside it', () => {
  const folder = built(good);
  expect(command(path.join(folder, 'manifest.xml'))).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/manifest\.xml: good\n$/) as string,
  });
});

test('what is wrong is said in sentences, and the command fails', () => {
  const folder = built(swap(good, 'lifetime="long"', 'lifetime="short"'));
  const { status, stdout } = command(path.join(folder, 'manifest.xml'));
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /manifest\.xml: 1 found\n {2}runtime: lifetime of <Runtime> in line \d+ is "short"; it takes "long", or it ends when the pane closes\.\n$/,
  );
});

test('a file that is not there is said in one sentence', () => {
  const { status, stderr } = command('not-there.xml');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\S*not-there\.xml cannot be read: .*\n$/);
});

test('a built folder is read whole: icons by their headers, functions.json, associated names', async () => {
  const folder = built(good);
  mkdirSync(path.join(folder, 'empty'));
  const imports = "import { filesIn, iconsIn } from './manifest/built-folder.mjs';";
  const files = await valueOf<{ icons: unknown; actions: unknown; metadata: string }>(
    imports,
    `filesIn(${JSON.stringify(folder)})`,
  );
  const sizes = [16, 32, 64, 80, 128].map((size) => [
    `assets/icon-${size}.png`,
    { width: size, height: size },
  ]);
  expect(files.icons).toEqual(Object.fromEntries(sizes));
  expect(files.actions).toEqual(['repair']);
  expect(JSON.parse(files.metadata)).toEqual(described);
  const fake = folderWith({ 'assets/icon-16.png': 'GIF89a and no PNG at all, whatever its name' });
  expect(await valueOf(imports, `iconsIn(${JSON.stringify(fake)})`)).toEqual({});
  expect(await valueOf(imports, `filesIn(${JSON.stringify(path.join(folder, 'empty'))})`)).toEqual({
    icons: {},
    actions: [],
  });
});
