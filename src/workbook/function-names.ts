/** The names by which a workbook comes to call functions of the add-in. */

/** Ids by how Excel stores them, in capitals: `WDV_DDB` is `WDV.DDB`. */
export type FunctionNames = ReadonlyMap<string, string>;

/** How Excel spells a name where it has not read the add-in yet, or has lost it: `_xldudf_WDV_DDB`. */
const STORED = /^_xldudf_/i;
/** What the development manifest puts before every name. */
const DEVELOPMENT = /^DEV[._]/;
const OURS = /^(WDV|WRITEDOWN)[._]/;

export function functionNames(ids: readonly string[]): FunctionNames {
  return new Map(ids.map((id) => [id.replace(/\./g, '_'), id]));
}

/** A name that is one of ours by its beginning. */
export interface FunctionName {
  /** Nothing where the catalogue does not know it. */
  readonly id: string | undefined;
  readonly isStored: boolean;
  /** What a formula calls it once the add-in is there: `DEV.WDV.DDB`. */
  readonly entered: string;
}

/**
 * @returns `undefined` for a name that is none of ours.
 * @example functionName('_xldudf_WDV_DDB', names) // { id: 'WDV.DDB', isStored: true, entered: 'WDV.DDB' }
 */
export function functionName(name: string, names: FunctionNames): FunctionName | undefined {
  const isStored = STORED.test(name);
  const full = name.toUpperCase().replace(STORED, '');
  const bare = full.replace(DEVELOPMENT, '');
  if (!OURS.test(bare)) return undefined;
  const known = names.get(bare.replace(/\./g, '_'));
  const id = isStored || known === bare ? known : undefined;
  return { id, isStored, entered: id === undefined ? name : (bare === full ? '' : 'DEV.') + id };
}
