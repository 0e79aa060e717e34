import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, runModule } from './run-module';

interface Described {
  readonly id: string;
  readonly parameters: readonly object[];
}

const manifest = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"><DefaultSettings>
  <SourceLocation DefaultValue="https://a.example/taskpane.html"/></DefaultSettings></OfficeApp>`;

/** A project of one version, as it is built. */
const project = (version: string, day: string, functions: readonly Described[]) => ({
  'package.json': JSON.stringify({ version }),
  'CHANGELOG.md': `## [${version}]${day}\n`,
  'dist/manifest.xml': manifest,
  'dist/functions.json': JSON.stringify({ functions }),
  'scripts/release/.keep': '',
});

async function record(files: Record<string, string>) {
  const place = folderWith(files);
  const { code, stdout, stderr } = await runModule(`
    import { run } from './command.mjs';
    import { main } from './release-record.mjs';
    await run(() => main([], ${JSON.stringify(place)}));`);
  const file = path.join(place, 'scripts/release/released.json');
  return { code, said: stdout + stderr, written: () => readFileSync(file, 'utf8') };
}

const one = { id: 'WDV.ONE', parameters: [] };
const FIRST = project('1.0.0', ' - 2027-03-01', [one]);

test('what is released is recorded, once and again', async () => {
  const first = await record(FIRST);
  expect(first.said).toBe('scripts/release/released.json holds 1.0.0; functions: 1.\n');
  expect(JSON.parse(first.written())).toMatchObject({
    version: '1.0.0',
    functions: { 'WDV.ONE': ' -> any' },
  });
  const again = await record({ ...FIRST, 'scripts/release/released.json': first.written() });
  expect([again.code, again.written()]).toEqual([0, first.written()]);

  const two = project('1.1.0', ' - 2027-04-01', [one, { id: 'WDV.TWO', parameters: [] }]);
  const next = await record({ ...two, 'scripts/release/released.json': first.written() });
  expect(JSON.parse(next.written())).toMatchObject({ version: '1.1.0' });
});

test('what is not released, is released already, or breaks workbooks is not recorded', async () => {
  const released = { 'scripts/release/released.json': (await record(FIRST)).written() };
  const refused = async (files: Record<string, string>, sentence: RegExp) => {
    const { code, said } = await record(files);
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
  };
  await refused(project('1.0.0', '', [one]), /^A release has its day in CHANGELOG.md/);
  const other = project('1.0.0', ' - 2027-03-01', [{ ...one, parameters: [{}] }]);
  await refused({ ...other, ...released }, /^1.0.0 is recorded with other functions/);
  const fewer = project('2.0.0', ' - 2027-05-01', []);
  await refused({ ...fewer, ...released }, /^Workbooks would break\. WDV\.ONE is gone\.$/m);
});

test('without a build it says what to do first', async () => {
  expect((await record({ 'package.json': '{}' })).said).toBe(
    'Nothing is built yet; build the add-in first: npm run build\n',
  );
});
