/** Writes the icons in every size the manifest names: `node scripts/icons.mjs`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawIcon } from './icons/draw.mjs';
import { encodePng } from './icons/png.mjs';

const SIZES = [16, 32, 64, 80, 128];
const assets = fileURLToPath(new URL('../assets/', import.meta.url));

mkdirSync(assets, { recursive: true });
for (const size of SIZES) {
  writeFileSync(`${assets}icon-${size}.png`, encodePng(drawIcon(size), size));
}
console.log(`assets: icons of ${SIZES.join(', ')} pixels`);
