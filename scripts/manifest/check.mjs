/**
 * Checks a manifest without asking Microsoft's service, which needs a network and misses what Excel
 * on the web rejects. Pure: files are read by built-folder.mjs.
 */
import { partsOf } from './parts.mjs';
import { RULES } from './rules.mjs';
import { form } from './rules/form.mjs';
import { parseXml } from './xml.mjs';

/**
 * @typedef {object} Files What the manifest's addresses lead to.
 * @property {Record<string, { width: number, height: number }>} icons Pixels, by path from the address.
 * @property {string} [metadata] functions.json, once it is built.
 * @property {string[]} [actions] Names that the built scripts associate with functions for the ribbon.
 */

/**
 * @param {object} given
 * @param {string} given.xml
 * @param {'development' | 'released'} given.environment
 * @param {string} given.address Where the add-in is served from, without a slash at its end.
 * @param {string} [given.version] The version it has to carry, if that is known.
 * @param {Files} given.files
 * @returns {{ rule: string, sentence: string }[]} Empty if the manifest is good.
 */
export function checkManifest({ xml, ...circumstances }) {
  const { root, problem } = parseXml(xml);
  if (problem !== undefined) return [{ rule: form.name, sentence: `It is not well-formed: ${problem}` }];
  const subject = { parts: partsOf(root), ...circumstances };
  const findings = (rules) =>
    rules.flatMap(({ name, check }) => check(subject).map((sentence) => ({ rule: name, sentence })));
  // Elements in a wrong namespace are not what the other rules take them for.
  const misshapen = findings([form]);
  return misshapen.length > 0 ? misshapen : findings(RULES.filter((rule) => rule !== form));
}
