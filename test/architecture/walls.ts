/**
 * The walls of the project: which room may import which, and the shelves inside the core. Read
 * from the import statements themselves, so that a wall cannot be forgotten.
 */

import { dirname, join, normalize } from 'node:path';
import { preProcessFile } from 'typescript';
import type { Source } from './sources';

/** What each room may import besides itself: other rooms, or single files of them. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  functions: ['core'],
  workbook: ['core'],
  taskpane: ['core', 'workbook', 'functions/explain'],
  batch: ['core'],
  help: ['core', 'functions/explain'],
  workbench: ['workbook/sample/sheet', 'workbook/sample/workbook'],
};

/** The core's folders, a row a shelf, lowest first; files beside them are the lowest of all. */
const SHELVES: readonly (readonly string[])[] = [
  ['.'],
  ['money', 'time', 'standards', 'table'],
  ['excel'],
  ['depreciation', 'debt', 'impairment', 'inventory', 'receivables', 'liabilities'],
  ['tax', 'register'],
  ['journal', 'ratios', 'settings'],
  ['run', 'ledger', 'assessment'],
];

/** Packages that a room may import; the others are for the language alone. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  core: /^decimal\.js$/,
  functions: /^$/,
  workbook: /^@borgar\/fx$/,
  taskpane: /^(react|react-dom(\/client)?|@fluentui\/.*|d3-array|d3-shape|decimal\.js)$/,
  batch: /^(node:.*|papaparse|webpack)$/,
  help: /^(react|react-dom\/server|typescript|node:path)$/,
  workbench: /^(@odoo\/.*|fflate|node:.*|webpack|.*-plugin)$/,
};

/** Every specifier that a text imports, in any form, types included. */
export function importsOf(text: string): readonly string[] {
  return preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** One sentence for every import that crosses a wall. */
export function crossings(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, text }) =>
    importsOf(text).flatMap((specifier) => {
      const reason = crossing(path, specifier);
      return reason === undefined ? [] : [`${path} imports ${specifier}: ${reason}`];
    }),
  );
}

function crossing(path: string, specifier: string): string | undefined {
  const room = path.split('/')[0] ?? '';
  if (!specifier.startsWith('.')) {
    return PACKAGES[room]?.test(specifier) === true ? undefined : `no package of the room ${room}`;
  }
  const target = normalize(join(dirname(path), specifier));
  const other = target.split('/')[0] ?? '';
  if (other !== room) {
    return [other, target].some((known) => ROOMS[room]?.includes(known))
      ? undefined
      : `the room ${room} may not know ${other}`;
  }
  return room === 'core' ? shelfCrossing(path, target) : undefined;
}

function shelfCrossing(path: string, target: string): string | undefined {
  const [from, to] = [folderOf(path), folderOf(target)];
  if (from === to) return countryCrossing(path, target);
  const [low, high] = [shelfOf(to), shelfOf(from)];
  if (low === undefined || high === undefined) return `no shelf for ${low === undefined ? to : from}`;
  if (low === high) return `${from} and ${to} are strangers on one shelf`;
  return low > high ? `${to} stands above ${from}` : undefined;
}

/** Countries are strangers; only their list knows them all. */
function countryCrossing(path: string, target: string): string | undefined {
  const [from, to] = [countryOf(path), countryOf(target)];
  if (to === undefined || from === to || path === 'core/tax/regimes.ts') return undefined;
  return from === undefined ? `only regimes.ts knows ${to}` : `${from} and ${to} are strangers`;
}

function countryOf(path: string): string | undefined {
  return /^core\/tax\/(\w+)\//.exec(path)?.[1];
}

function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '.';
}

function shelfOf(folder: string): number | undefined {
  const shelf = SHELVES.findIndex((folders) => folders.includes(folder));
  return shelf < 0 ? undefined : shelf;
}
