/** Brings docs/hosting.md up to date with the headers: `node scripts/hosting/write-page.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';
import { withBlocks } from './page-blocks.mjs';

const file = path.join(root, 'docs', 'hosting.md');
writeFileSync(file, withBlocks(readFileSync(file, 'utf8')));
console.log('docs/hosting.md is up to date.');
