import { valueOf } from '../run-module';

interface Given {
  readonly record?: {
    readonly version: string;
    readonly functions?: Record<string, string>;
    readonly digest?: string;
  };
  readonly version?: string;
  readonly changelog?: string;
  readonly functions?: Record<string, string>;
  readonly digest?: string;
}

const released = { 'WDV.ONE': 'cost number, [factor] number -> number' };

/** Unless a test says otherwise: 1.0.0 was released with one function, and nothing has changed. */
function problems({ record = { version: '1.0.0' }, ...now }: Given): Promise<readonly string[]> {
  const before = { digest: 'a', functions: released, ...record };
  const present = {
    version: '1.0.0',
    changelog: '## [1.0.0] - 2027-03-01\n',
    digest: 'a',
    functions: released,
    ...now,
  };
  return valueOf(
    `import { versionProblems } from './release/rule.mjs';`,
    `versionProblems(${record.version === '' ? 'undefined' : JSON.stringify(before)}, ${JSON.stringify(present)})`,
  );
}

const grown = { ...released, 'WDV.TWO': 'cost number -> any[][]' };

test.each<[string, Given]>([
  ['nothing changed', {}],
  ['nothing is released yet', { record: { version: '' }, changelog: '## [Unreleased]\n', digest: 'b' }],
  ['functions were added under a higher version', { version: '1.1.0', functions: grown, digest: 'b' }],
  ['a higher version has its functions recorded', { record: { version: '1.10.0' }, version: '1.10.0' }],
  ['1.10.0 follows 1.9.0', { record: { version: '1.9.0' }, version: '1.10.0', digest: 'b' }],
  [
    'a parameter was added that is optional',
    {
      version: '1.1.0',
      digest: 'b',
      functions: { 'WDV.ONE': 'cost number, [factor] number, [events] any[][] -> number' },
    },
  ],
])('it is well when %s', async (_, given) => {
  expect(await problems(given)).toEqual([]);
});

const differs = /^functions.json differs from what 1.0.0 was released with; raise version in package.json/;

test.each<[string, Given, RegExp]>([
  ['a description changed and the version did not', { digest: 'b' }, differs],
  ['a function came and the version stayed', { digest: 'b', functions: grown }, differs],
  [
    'the version went back',
    { version: '0.9.0' },
    /^package.json says 0.9.0, and 1.0.0 was released already\.$/,
  ],
  [
    'a first release is dated and not recorded',
    { record: { version: '' } },
    /^CHANGELOG.md dates 1.0.0, and nothing is recorded: npm run release:record$/,
  ],
  [
    'a release is dated and not recorded',
    { version: '1.1.0', changelog: '## [1.1.0] - 2027-04-01' },
    /^CHANGELOG.md dates 1.1.0, and what is recorded is 1.0.0: npm run release:record$/,
  ],
  ['a function went', { version: '2.0.0', functions: {} }, /^WDV.ONE is gone\.$/],
  [
    'a parameter has another name',
    { version: '2.0.0', functions: { 'WDV.ONE': 'price number, [factor] number -> number' } },
    /^WDV.ONE: "cost number" has become "price number"\.$/,
  ],
  [
    'a parameter went',
    { version: '2.0.0', functions: { 'WDV.ONE': 'cost number -> number' } },
    /^WDV.ONE: "\[factor\] number" has become ""\.$/,
  ],
  [
    'a parameter was added that is required',
    { version: '2.0.0', functions: { 'WDV.ONE': 'cost number, [factor] number, life number -> number' } },
    /^WDV.ONE: "life number" is new and has to be optional\.$/,
  ],
  [
    'a result became a table',
    { version: '2.0.0', functions: { 'WDV.ONE': 'cost number, [factor] number -> any[][]' } },
    /^WDV.ONE answers "any\[\]\[\]" and not "number"\.$/,
  ],
])('it is said when %s', async (_, given, sentence) => {
  expect(await problems(given)).toEqual([expect.stringMatching(sentence)]);
});

test('a heading without a day is no release, nor is another version’s', async () => {
  const dated = (changelog: string) =>
    valueOf(
      `import { isReleased } from './release/rule.mjs';`,
      `isReleased(${JSON.stringify(changelog)}, '1.0.0')`,
    );
  expect(await dated('# Changelog\n\n## [1.0.0] - 2027-03-01\n')).toBe(true);
  expect(await dated('## [1.0.0]\n')).toBe(false);
  expect(await dated('## [1.0.0] - soon\n')).toBe(false);
  expect(await dated('## [1.0.01] - 2027-03-01\n')).toBe(false);
});
