/** LibreOffice as an oracle: a sheet of formulas goes in, what it computes comes out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetsIn } from '../libreoffice/cells.mjs';
import { flatDocument } from '../libreoffice/flat-document.mjs';

/**
 * @param rows Numbers, and formulas with English names and commas.
 * @returns The same cells as numbers, at 15 significant digits; null for an error.
 */
export async function computed(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'writedown-oracle-'));
  try {
    const file = join(folder, 'sheet.csv');
    writeFileSync(file, `${rows.map((row) => row.map(cellText).join(',')).join('\n')}\n`);
    const [sheet] = sheetsIn(await flatDocument(file));
    return sheet.rows.map((row) => row.map((cell) => (cell?.type === 'number' ? cell.value : null)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cellText(cell) {
  return typeof cell === 'number' ? String(cell) : `"${cell}"`;
}
