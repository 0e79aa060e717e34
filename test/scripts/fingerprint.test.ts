import { folderWith, valueOf } from './run-module';

const imports = `import { fingerprint } from './fingerprint.mjs';`;
const files = { 'src/a.ts': 'a', 'src/deep/b.ts': 'b', 'src/workbench/c.ts': 'c', 'manifest.xml': '<x/>' };

function fingerprints(folders: readonly string[]): Promise<string[]> {
  const names = JSON.stringify(['src', 'manifest.xml', 'not-there']);
  return valueOf(
    imports,
    `${JSON.stringify(folders)}.map((folder) => fingerprint(folder, ${names}, ['src/workbench']))`,
  );
}

test('a copy has the same fingerprint, and so has a change to what is left out', async () => {
  const copies = [files, { ...files }, { ...files, 'src/workbench/c.ts': 'changed' }];
  const [original, ...others] = await fingerprints(copies.map(folderWith));
  expect(others).toEqual([original, original]);
});

test('a changed byte, a new file, a moved file and a missing file each change it', async () => {
  const { 'src/a.ts': a, ...withoutA } = files;
  const variants = [
    { ...files, 'src/a.ts': 'A' },
    { ...files, 'src/new.ts': '' },
    { ...withoutA, 'src/moved.ts': a },
    withoutA,
  ];
  const all = await fingerprints([files, ...variants].map(folderWith));
  expect(new Set(all).size).toBe(5);
});
