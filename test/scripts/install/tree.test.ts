import { folderWith, valueOf } from '../run-module';

const integrity = 'sha512-made-up';
const manifest = { name: 'sample', dependencies: { one: '1.0.0' } };
const one = { version: '1.0.0', integrity };
const foreign = process.platform === 'win32' ? 'linux' : 'win32';
const native = { version: '1.0.0', integrity, optional: true, os: [foreign] };

const lock = (packages: object) =>
  JSON.stringify({ packages: { '': manifest, 'node_modules/one': one, ...packages } });
const record = (packages: object) => JSON.stringify({ packages: { 'node_modules/one': one, ...packages } });

/** What plain npm leaves behind. */
const good = {
  'package.json': JSON.stringify(manifest),
  'package-lock.json': lock({ 'node_modules/native': native }),
  'node_modules/.package-lock.json': record({}),
  'node_modules/one/package.json': '{}',
};

const without = (name: keyof typeof good) =>
  Object.fromEntries(Object.entries(good).filter(([other]) => other !== name));

const imports = `import { approveTree, distrustTree, treeIsGood } from './install/tree.mjs';`;

test.each([
  ['a tree made by plain npm, without the native parts of other platforms', good, true],
  ['no packages at all', { 'package.json': good['package.json'] }, false],
  ['a tree that npm did not finish', without('node_modules/.package-lock.json'), false],
  ['a package whose folder is gone', without('node_modules/one/package.json'), false],
  [
    'another version than the lock names',
    {
      ...good,
      'node_modules/.package-lock.json': record({ 'node_modules/one': { ...one, version: '0.9.0' } }),
    },
    false,
  ],
  [
    'a package the lock names and the tree lacks',
    { ...good, 'package-lock.json': lock({ 'node_modules/two': one }) },
    false,
  ],
  [
    'a tree carried over from another platform',
    {
      ...good,
      'node_modules/.package-lock.json': record({ 'node_modules/native': native }),
      'node_modules/native/package.json': '{}',
    },
    false,
  ],
  [
    'a package.json that asks for more than the lock',
    { ...good, 'package.json': JSON.stringify({ ...manifest, devDependencies: { two: '2.0.0' } }) },
    false,
  ],
  [
    'a stamp from another Node',
    { ...good, 'node_modules/.writedown-installed.json': '{"machine":"linux x64 Node 18","packages":""}' },
    false,
  ],
])('%s', async (_, files, expected) => {
  const root = JSON.stringify(folderWith(files));
  expect(await valueOf(imports, `treeIsGood(${root})`)).toBe(expected);
});

test('an approved tree stays good until a package goes or npm begins anew', async () => {
  const root = JSON.stringify(folderWith(good));
  const gone = JSON.stringify(folderWith(good));
  const verdicts = await valueOf(
    `${imports} import { rmSync } from 'node:fs';`,
    `[
      (approveTree(${root}), treeIsGood(${root})),
      (distrustTree(${root}), treeIsGood(${root})),
      (approveTree(${gone}), rmSync(${gone} + '/node_modules/one', { recursive: true }), treeIsGood(${gone})),
    ]`,
  );
  expect(verdicts).toEqual([true, false, false]);
});
