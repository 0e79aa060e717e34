/** Every rule is shown to fail on a manifest that is good but for one thing. */
import { valueOf } from '../scripts/run-module';
import {
  type Finding,
  type Given,
  ADDRESS,
  development,
  findingsOn,
  maker,
  released,
  swap,
  withoutPlaces,
} from './checked';
import { addresses } from './cases/addresses';
import { circumstances } from './cases/circumstances';
import { commands } from './cases/commands';
import { form } from './cases/form';
import { functions } from './cases/functions';
import { icons } from './cases/icons';
import { identity } from './cases/identity';
import { metadata } from './cases/metadata';
import { order } from './cases/order';
import { permissions } from './cases/permissions';
import { requirements } from './cases/requirements';
import { resources } from './cases/resources';
import { runtime } from './cases/runtime';
import { strings } from './cases/strings';

const BY_RULE = {
  form,
  order,
  identity,
  strings,
  addresses,
  resources,
  icons,
  functions,
  runtime,
  requirements,
  commands,
  permissions,
};

/** The rule, what is bad about the manifest, the manifest, the sentence. */
const CASES: readonly (readonly [string, string, Given, string])[] = [
  ...Object.entries(BY_RULE).flatMap(([rule, cases]) =>
    cases.map(
      ([what, from, to, sentence]) =>
        [rule, what, { ...released, xml: swap(released.xml, from, to) }, sentence] as const,
    ),
  ),
  ...metadata.map(
    ([what, metadata, sentence]) =>
      ['metadata', what, { ...released, files: { ...released.files, metadata } }, sentence] as const,
  ),
  ...circumstances,
];

const GOOD: readonly (readonly [string, Given])[] = [
  ['the development manifest', development],
  ['the released manifest', released],
  [
    'the development manifest with a namespace',
    { ...development, xml: maker.withDevNamespace(development.xml) },
  ],
  [
    'a manifest with a button that calls a function',
    {
      ...released,
      xml: swap(
        released.xml,
        /<Action [\s\S]*<\/Action>/,
        '<Action xsi:type="ExecuteFunction"><FunctionName>repair</FunctionName></Action>',
      ),
      files: { ...released.files, actions: ['repair'] },
    },
  ],
  ['a manifest saved with a byte order mark', { ...released, xml: `\uFEFF${released.xml}` }],
];

const spoilt: Finding[][] = [];
const good: Finding[][] = [];
beforeAll(async () => {
  const all = await findingsOn([...CASES.map(([, , given]) => given), ...GOOD.map(([, given]) => given)]);
  spoilt.push(...all.slice(0, CASES.length));
  good.push(...all.slice(CASES.length));
});

test.each(GOOD.map(([what], at) => [what, at] as const))('%s keeps every rule', (_, at) => {
  expect(good[at]).toEqual([]);
});

test.each(CASES.map(([rule, what, , sentence], at) => [rule, what, sentence, at] as const))(
  '%s: %s',
  (rule, _, sentence, at) => {
    expect(withoutPlaces(spoilt[at] ?? [])).toContainEqual({ rule, sentence });
  },
);

test('every rule is among these', async () => {
  const names = await valueOf<string[]>(
    "import { RULES } from './manifest/rules.mjs';",
    'RULES.map(({ name }) => name)',
  );
  expect([...new Set(CASES.map(([rule]) => rule))].sort()).toEqual([...names].sort());
});

test('a finding names the line', async () => {
  const xml = swap(released.xml, 'lifetime="long"', 'lifetime="short"');
  const line = xml.slice(0, xml.indexOf('<Runtime ')).split('\n').length;
  expect(await findingsOn([{ ...released, xml }])).toEqual([
    [
      {
        rule: 'runtime',
        sentence: `lifetime of <Runtime> in line ${line} is "short"; it takes "long", or it ends when the pane closes.`,
      },
    ],
  ]);
});

test('a path in the address is no part of the domain', () => {
  expect(ADDRESS).toMatch(/\/writedown$/);
  expect(released.xml).toContain('<AppDomain>https://addins.example</AppDomain>');
});
