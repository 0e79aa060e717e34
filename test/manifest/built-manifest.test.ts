/** The manifests that are made from manifest.xml. */
import { maker, manifest, swap } from './checked';

const { releaseAddress } = jest.requireActual<{ releaseAddress: (given?: unknown) => string }>(
  '../../scripts/build/address.cjs',
);

const differences = (before: string, after: string) => {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !old.has(line));
};

test.each([
  ['1.0.0', '1.0.0.0'],
  ['1.12.3', '1.12.3.0'],
  ['12.0.10', '12.0.10.0'],
])('package version %s is manifest version %s', (version, expected) => {
  expect(maker.manifestVersion(version)).toBe(expected);
});

test.each(['1.0.0-beta.1', '0.9.0'])(
  'the version %s, which Office takes no add-in of, stops the build',
  (version) => {
    expect(() => maker.manifestVersion(version)).toThrow(
      `version of package.json is "${version}"; the build takes 1.0.0 or higher.`,
    );
  },
);

test('the released manifest has its own Id, version and address, and nothing else is changed', () => {
  const released = maker.released(manifest, { address: 'https://addins.example', version: '1.2.3' });
  expect(released).not.toContain('localhost');
  expect(released).toContain('<Id>8d1b6a52-3c0e-4f7a-b6f4-0e9c2d5a71b8</Id>');
  expect(released).toContain('<Version>1.2.3.0</Version>');
  const changed = differences(manifest, released).filter((line) => !line.includes('https://addins.example'));
  expect(changed.map((line) => line.trim().slice(0, 4))).toEqual(['<Id>', '<Ver']);
  expect(released.split('\n')).toHaveLength(manifest.split('\n').length);
});

test('served from a folder, its domain is the bare origin', () => {
  const released = maker.released(manifest, {
    address: 'https://addins.example/writedown',
    version: '1.2.3',
  });
  expect(released).toContain('<AppDomain>https://addins.example</AppDomain>');
  expect(released).toContain(
    '<SourceLocation DefaultValue="https://addins.example/writedown/taskpane.html"/>',
  );
});

test('an address is written as XML', () => {
  const released = maker.released(manifest, { address: 'https://addins.example/r&d$&', version: '1.2.3' });
  expect(released).toContain('"https://addins.example/r&amp;d$&amp;/functions.js"');
});

test.each([
  ['<Id>', /<Id>.*<\/Id>/, /manifest\.xml has <Id>.* 0 times; the build takes it once\./],
  ['<Version>', /<Version>.*<\/Version>/, /manifest\.xml has <Version>.* 0 times; the build takes it once\./],
  [
    '<AppDomain>',
    /<AppDomain>.*<\/AppDomain>/,
    /manifest\.xml has <AppDomain>.* 0 times; the build takes it once\./,
  ],
])('a manifest without %s stops the build', (_, element, sentence) => {
  const without = swap(manifest, element, '');
  expect(() => maker.released(without, { address: 'https://addins.example', version: '1.2.3' })).toThrow(
    sentence,
  );
});

test('the development namespace is named, and so is the add-in that has it', () => {
  const added = differences(manifest, maker.withDevNamespace(manifest)).map((line) => line.trim());
  expect(added).toEqual([
    '<DisplayName DefaultValue="Writedown DEV"/>',
    '<Namespace resid="Functions.Namespace"/>',
    '<bt:String id="Functions.Namespace" DefaultValue="DEV"/>',
    '<bt:String id="Group.Label" DefaultValue="Writedown DEV"/>',
    '<bt:String id="Taskpane.Label" DefaultValue="Writedown DEV"/>',
  ]);
});

test('lines that end as on Windows are no obstacle', () => {
  const added = differences(
    manifest.replace(/\n/g, '\r\n'),
    maker.withDevNamespace(manifest.replace(/\n/g, '\r\n')),
  );
  expect(added.join('\n')).toContain('<Namespace resid="Functions.Namespace"/>');
});

describe('a build', () => {
  const build = { address: 'https://addins.example', version: '1.2.3' };

  test('for production writes the released manifest', () => {
    expect(maker.builtManifest(manifest, { ...build, isProduction: true })).toBe(
      maker.released(manifest, build),
    );
  });

  test('for development leaves manifest.xml as it is, or adds the namespace', () => {
    const development = { ...build, isProduction: false };
    expect(maker.builtManifest(manifest, development)).toBe(manifest);
    expect(maker.builtManifest(manifest, { ...development, namespace: true })).toBe(
      maker.withDevNamespace(manifest),
    );
  });

  test('for production takes no namespace', () => {
    expect(() => maker.builtManifest(manifest, { ...build, isProduction: true, namespace: true })).toThrow(
      'namespace is for development; the released manifest takes none.',
    );
  });
});

test.each([
  [undefined, 'https://writedown.example'],
  ['https://addins.example', 'https://addins.example'],
  ['https://ADDINS.example/writedown//', 'https://addins.example/writedown'],
  ['https://addins.example:8443/w', 'https://addins.example:8443/w'],
])('the address %j is %s', (given, address) => {
  expect(releaseAddress(given)).toBe(address);
});

test.each([
  'http://addins.example',
  'addins.example',
  true,
  '',
  'https://',
  'https://me:secret@addins.example',
  'https://addins.example/?v=1',
  'https://addins.example/#top',
  'https://localhost:3000',
  'https://127.0.0.1/x',
])('the address %j stops the build', (given) => {
  expect(() => releaseAddress(given)).toThrow(
    `url got ${JSON.stringify(given)}; it takes an https address like https://addins.example.com/writedown.`,
  );
});
