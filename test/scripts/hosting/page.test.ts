import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scripts, valueOf } from '../run-module';

const page = readFileSync(path.join(scripts, '../docs/hosting.md'), 'utf8');
const imports = `import { blockNames, blocksOf, withBlocks } from './hosting/page-blocks.mjs';`;

test('docs/hosting.md shows the headers as they are: node scripts/hosting/write-page.mjs', async () => {
  expect(await valueOf<string>(imports, `withBlocks(${JSON.stringify(page)})`)).toBe(page);
});

test('docs/hosting.md has every generated part', async () => {
  const [shown, all] = await valueOf<[string[], string[]]>(
    imports,
    `[blocksOf(${JSON.stringify(page)}), blockNames]`,
  );
  expect(shown).toEqual(all);
});

test('the examples for web servers send what the server here sends, and caching by folder', async () => {
  const [nginx, caddy, common] = await valueOf<[string, string, Record<string, string>]>(
    `import { caddy, nginx } from './hosting/examples.mjs'; import { COMMON_HEADERS } from './hosting/headers.mjs';`,
    '[nginx(), caddy(), COMMON_HEADERS]',
  );
  for (const [name, value] of Object.entries(common)) {
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    expect(caddy).toContain(`${name} "${value}"`);
  }
  for (const example of [nginx, caddy]) {
    expect(example).toContain('"public, max-age=31536000, immutable"');
    expect(example).toContain('Strict-Transport-Security');
    expect(example).not.toMatch(/X-Frame-Options|unsafe-eval/);
  }
});
