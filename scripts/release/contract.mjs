/**
 * What of functions.json workbooks depend on, and a digest of all of it: of descriptions and words as well,
 * which Excel shows and keeps in its own cache for a day.
 */
import { createHash } from 'node:crypto';

/**
 * @typedef {object} Contract
 * @property {string} digest
 * @property {Record<string, string>} functions The signature of each id: `cost number, [factor] number -> number`.
 */

const typed = ({ type = 'any', dimensionality }) => `${type}${dimensionality === 'matrix' ? '[][]' : ''}`;

function parameterText({ name, optional, repeating, ...parameter }) {
  return `${repeating ? '...' : ''}${optional ? `[${name}]` : name} ${typed(parameter)}`;
}

const signature = ({ parameters, result }) =>
  `${parameters.map(parameterText).join(', ')} -> ${typed(result ?? {})}`;

/** Keys in one order, whoever wrote the file. */
function ordered(_, value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byId = (a, b) => (a.id < b.id ? -1 : 1);

/**
 * @param {string} text functions.json.
 * @param {string} address Where the build is to be served: two builds for two hosts are one release.
 * @returns {Contract}
 */
export function contractOf(text, address) {
  const { functions, ...rest } = JSON.parse(text.replaceAll(address, ''));
  const sorted = [...functions].sort(byId);
  return {
    digest: createHash('sha256')
      .update(JSON.stringify({ functions: sorted, ...rest }, ordered))
      .digest('hex'),
    functions: Object.fromEntries(sorted.map((one) => [one.id, signature(one)])),
  };
}
