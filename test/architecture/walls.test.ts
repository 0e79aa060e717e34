import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, sources, SRC } from './sources';
import { crossings, importsOf } from './walls';

test('no import of the project crosses a wall', () => {
  expect(sources().length).toBeGreaterThan(50);
  expect(crossings(sources())).toEqual([]);
});

test.each([
  ['core/money/minor.ts', "import { x } from '../depreciation/plan';", 'depreciation stands above money'],
  ['core/impairment/loss.ts', "import type { Plan } from '../depreciation/plan';", 'strangers on one shelf'],
  ['core/argument.ts', "import { x } from './money/minor';", 'money stands above .'],
  ['core/working.ts', "import { x } from '../functions/cell';", 'the room core may not know functions'],
  ['core/tax/uk/pool.ts', "import { x } from '../us/macrs';", 'uk and us are strangers'],
  ['core/tax/dated-table.ts', "import { x } from './us/macrs';", 'only regimes.ts knows us'],
  ['core/newfolder/x.ts', "import { ok } from '../result';", 'no shelf for newfolder'],
  ['core/money/minor.ts', "import React from 'react';", 'no package of the room core'],
  [
    'functions/cell.ts',
    "import { x } from '../workbook/office';",
    'the room functions may not know workbook',
  ],
  ['workbook/office.ts', "export { x } from '../taskpane/App';", 'the room workbook may not know taskpane'],
  [
    'taskpane/App.tsx',
    "const x = await import('../functions/cell');",
    'the room taskpane may not know functions',
  ],
  [
    'workbench/page.ts',
    "import {\n  a,\n  b,\n} from '../core/result';",
    'the room workbench may not know core',
  ],
  ['batch/run.ts', "import { x } from '../workbook/office';", 'the room batch may not know workbook'],
  ['batch/run.ts', "import { read } from 'xlsx';", 'no package of the room batch'],
])('%s with %j is caught', (path, text, reason) => {
  expect(crossings([{ path, text }])).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ['core/depreciation/x.ts', "import { minor } from '../money/minor';"],
  ['core/journal/x.ts', "import { ok } from '../result';"],
  ['core/tax/regimes.ts', "import { US } from './us/regime';"],
  ['core/tax/us/macrs.ts', "import { inForce } from '../dated-table';"],
  ['taskpane/App.tsx', "import { KINDS } from '../core/journal/kinds';"],
  ['taskpane/explain/explain.ts', "import { answerOf } from '../../functions/explain';"],
  ['taskpane/App.tsx', "import { Field } from '@fluentui/react-components';"],
  ['batch/records.ts', "import { Parser } from 'papaparse';"],
  ['batch/tasks/check.ts', "import { ok } from '../../core/result';"],
])('%s with %j is allowed', (path, text) => {
  expect(crossings([{ path, text }])).toEqual([]);
});

test('imports are found in every form', () => {
  const text = `import './a';\nimport b from "./b";\nimport { c,\n  d } from './c';\nexport * from './e';\nawait import('./f');`;
  expect(importsOf(text)).toEqual(['./a', './b', './c', './e', './f']);
});

test('naming the DOM, Office or Node in the core does not compile', () => {
  const names = [
    'document',
    'window',
    'fetch',
    'localStorage',
    'Office',
    'Excel',
    'CustomFunctions',
    'process',
  ];
  const folder = mkdtempSync(join(tmpdir(), 'writedown-'));
  try {
    const planted = names.map((name, index) => `export const planted${index}: unknown = ${name};`);
    writeFileSync(join(folder, 'planted.ts'), planted.join('\n'));
    const config = { extends: join(SRC, 'core/tsconfig.json'), include: ['.'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const run = spawnSync(process.execPath, [tsc, '--noEmit', '-p', folder], { encoding: 'utf8' });
    expect(names.filter((name) => !run.stdout.includes(`Cannot find name '${name}'`))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
