/** LibreOffice as an oracle: a sheet of formulas goes in, what it computes comes out. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collect, tail } from '../child.mjs';
import { PlainFailure } from '../plain-failure.mjs';

const HOW_TO_INSTALL = `LibreOffice (soffice) was not found. On Debian or Ubuntu:

    apt-get update && apt-get install -y --no-install-recommends libreoffice-calc

Elsewhere see libreoffice.org. Its folder "program" must be in PATH. Then run the command again.`;

/** @returns Such as `LibreOffice 7.4.7.2`, without the build's hash. */
export async function version() {
  const { code, output } = await collect('soffice', ['--version']);
  const found = /LibreOffice [\d.]+/.exec(output);
  if (code !== 0 || found === null) throw new PlainFailure(HOW_TO_INSTALL);
  return found[0];
}

/**
 * @param rows Numbers, and formulas with English names and commas.
 * @returns The same cells as numbers, at 15 significant digits; null for an error.
 */
export async function computed(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'writedown-oracle-'));
  try {
    const sheet = rows.map((row) => row.map(cellText).join(',')).join('\n');
    writeFileSync(join(folder, 'sheet.csv'), `${sheet}\n`);
    // A profile of its own: a LibreOffice that is open elsewhere is left alone.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, 'sheet.csv'),
    ];
    const { code, output } = await collect('soffice', args);
    if (code !== 0) throw new PlainFailure(`LibreOffice could not compute the sheet:\n\n${tail(output)}`);
    return rowsIn(readFileSync(join(folder, 'sheet.fods'), 'utf8')).slice(0, rows.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cellText(cell) {
  return typeof cell === 'number' ? String(cell) : `"${cell}"`;
}

/** The cells of a flat document, row by row. Equal neighbours are written once, with their number. */
function rowsIn(fods) {
  const rows = fods.match(/<table:table-row\b[^>]*>[^]*?<\/table:table-row>/g) ?? [];
  return rows.flatMap((row) => {
    const cells = row.match(/<table:table-cell\b[^>]*>/g) ?? [];
    const values = cells.flatMap((cell) => Array(repeated('columns', cell)).fill(valueOf(cell)));
    return Array(repeated('rows', row)).fill(values);
  });
}

function repeated(what, element) {
  const opening = element.slice(0, element.indexOf('>'));
  return Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(opening)?.[1] ?? 1);
}

function valueOf(cell) {
  const value = /office:value="([^"]*)"/.exec(cell)?.[1];
  return value === undefined || /calcext:value-type="error"/.test(cell) ? null : Number(value);
}
