/** A saved workbook, opened again: the text of its parts. The library writes XML with a browser's means. */

import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { EngineHost } from '../../src/workbench/engine/engine-host';
import { savedWorkbook } from '../../src/workbench/engine/saved-workbook';

const { DOMParser, XMLSerializer } = new JSDOM('').window;
Object.assign(globalThis, { DOMParser, XMLSerializer });

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly part: (path: string) => Document;
}

export async function saved(workbook: EngineHost): Promise<SavedFile> {
  const bytes = await savedWorkbook(workbook);
  const parts = unzipSync(bytes);
  return {
    bytes,
    part(path) {
      const found = parts[path];
      if (found === undefined) throw new Error(`${path} is not in ${Object.keys(parts).join(', ')}.`);
      return new DOMParser().parseFromString(strFromU8(found), 'text/xml');
    },
  };
}
