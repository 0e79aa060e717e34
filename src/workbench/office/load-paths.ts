/** The forms in which `load` takes its wishes, brought to paths: `values`, `format/fill/color`. */

import { invalidArgument } from './failure';

function pathsIn(wishes: object, prefix: string): readonly string[] {
  return Object.entries(wishes).flatMap(([name, wish]: [string, unknown]) => {
    if (wish === true) return [prefix + name];
    return typeof wish === 'object' && wish !== null ? pathsIn(wish, `${prefix}${name}/`) : [];
  });
}

/** No path at all means every property. */
export function loadPaths(option: unknown): readonly string[] {
  if (option === undefined) return [];
  if (typeof option === 'string') return option.split(',').flatMap((path) => path.trim() || []);
  if (Array.isArray(option)) return option.flatMap((path: unknown) => loadPaths(path));
  if (typeof option === 'object' && option !== null) return pathsIn(option, '');
  throw invalidArgument('load takes a string, an array of strings or an object.');
}
