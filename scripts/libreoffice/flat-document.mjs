/** Has LibreOffice open a file and write it as one XML document, which says of each cell what it holds. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collect, tail } from '../child.mjs';
import { PlainFailure } from '../plain-failure.mjs';

/** @returns The document's text. */
export async function flatDocument(file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'writedown-libreoffice-'));
  try {
    // A profile of its own: a LibreOffice that is open elsewhere is left alone.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, file];
    const { code, output } = await collect('soffice', args);
    if (code !== 0) throw new PlainFailure(`LibreOffice could not open ${file}:\n\n${tail(output)}`);
    return readFileSync(path.join(folder, `${path.parse(file).name}.fods`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
