/** The order of events, with Microsoft's tools replaced by a list of what they were asked. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, runModule, scripts } from './run-module';

const root = path.resolve(scripts, '..');

/** What the tools were asked, in order, and how the command ended. */
async function start(args: readonly string[], { platform = 'darwin', tools = '' } = {}) {
  const folder = folderWith({});
  const { code, stderr, stdout } = await runModule(`
    import { run } from './command.mjs';
    import { main } from './start-excel.mjs';
    const asked = [];
    const tools = {
      folder: ${JSON.stringify(folder)},
      excel: { appType: 'desktop', app: 'excel' },
      ensureCertificatesAreInstalled: async () => void asked.push(['certificates']),
      whoAnswers: async () => 'nobody',
      runDevServer: async (...given) => void asked.push(['server', ...given]),
      startDebugging: async (...given) => void asked.push(['start', ...given]),
      stopDebugging: async (...given) => void asked.push(['stop', ...given]),
      ${tools}
    };
    await run(() => main(${JSON.stringify(args)}, ${JSON.stringify(platform)}, async () => tools));
    console.log(JSON.stringify(asked));`);
  const lines = stdout.trim().split('\n');
  return {
    code,
    stderr,
    asked: JSON.parse(lines.at(-1) ?? '') as string[][],
    said: lines.slice(0, -1),
    sideloaded: path.join(folder, 'manifest.xml'),
  };
}

test('where there is no Excel, one sentence points to the workbench', async () => {
  const { code, stderr, asked } = await start([], { platform: 'linux' });
  expect(stderr).toBe('Excel runs on Windows and Mac only; here, npm start opens the workbench instead.\n');
  expect(code).toBe(1);
  expect(asked).toEqual([]);
});

test('certificates, then the server, then Excel with the development manifest', async () => {
  const { code, asked, said, sideloaded } = await start([]);
  expect(code).toBe(0);
  expect(asked).toEqual([
    ['certificates'],
    ['server', expect.stringMatching(/webpack\.js" serve --mode development$/), 3000],
    ['start', sideloaded, { appType: 'desktop', app: 'excel' }],
  ]);
  expect(said).toEqual(['When you are done: npm run start:excel -- stop']);
  expect(readFileSync(sideloaded, 'utf8')).toBe(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
});

test('with a namespace, both the manifest and the server have it', async () => {
  const { asked, sideloaded } = await start(['--namespace'], { platform: 'win32' });
  expect(asked[1]).toEqual(['server', expect.stringMatching(/ --env namespace$/), 3000]);
  expect(readFileSync(sideloaded, 'utf8')).toContain('<Namespace resid="Functions.Namespace"/>');
});

test('stop ends what was started', async () => {
  const { code, asked } = await start(['stop']);
  expect(code).toBe(0);
  expect(asked).toEqual([['stop', path.join(root, 'manifest.xml')]]);
});

test.each<[string, readonly string[], string, RegExp]>([
  [
    'an argument it does not know',
    ['--web'],
    '',
    /^start:excel got "--web"; it takes stop or --namespace\.\n$/,
  ],
  [
    'another program on the port',
    [],
    "whoAnswers: async () => 'another program',",
    /^Port 3000, which manifest\.xml names, is taken by another program; end that first\.\n$/,
  ],
  [
    'a server that does not start',
    [],
    "runDevServer: async () => { throw new Error('The dev server is not running on port 3000.'); },",
    /^The dev server is not running on port 3000\.\nTo see why, run it yourself: .*webpack\.js" serve --mode development\n$/,
  ],
  [
    'a manifest that was left behind',
    [],
    "startDebugging: async () => { throw new Error('Unable to sideload: EEXIST: file already exists, link'); },",
    /^Excel still has the manifest of an earlier session\. Run npm run start:excel -- stop, then start again\.\n$/,
  ],
])('%s is said in a sentence, and Excel is not opened', async (_, args, tools, sentence) => {
  const { code, stderr, asked } = await start(args, { tools });
  expect(stderr).toMatch(sentence);
  expect(code).toBe(1);
  expect(asked.map(([what]) => what)).not.toContain('start');
});
