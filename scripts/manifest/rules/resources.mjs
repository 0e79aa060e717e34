/**
 * Every resid names a resource of the right collection, every resource is used, and ids are unique.
 * Microsoft's online validator misses dangling ones; Excel on the web does not.
 */
import { place, quoted } from '../element.mjs';
import { resource } from '../parts.mjs';

const LONGEST_ID = 32;

function ofReference(parts, { element, resid, collection }) {
  if (collection === undefined) return [`${place(element)} has a resid; it takes none.`];
  if (resource(parts, collection, resid)) return [];
  const other = Object.keys(parts.resources).find((name) => resource(parts, name, resid));
  const found = other === undefined ? 'which nothing is called' : `which is among ${other}`;
  return [`${place(element)} has resid=${quoted(resid)}, ${found}; it takes one of ${collection}.`];
}

function ofId(element, all) {
  const id = element.attributes.get('id');
  if (!id) return [`${place(element)} has no id; it takes one.`];
  const sentences = [];
  if (id.length > LONGEST_ID) {
    sentences.push(`id of ${place(element)} has ${id.length} characters; it takes at most ${LONGEST_ID}.`);
  }
  if (all.find((one) => one.attributes.get('id') === id) !== element) {
    sentences.push(`${place(element)} has the id of another resource; it takes one of its own.`);
  }
  return sentences;
}

export const resources = {
  name: 'resources',
  check({ parts }) {
    const all = Object.values(parts.resources).flat();
    const used = new Set(parts.references.map(({ resid }) => resid));
    const idle = all.filter((element) => !used.has(element.attributes.get('id')));
    return [
      ...parts.references.flatMap((reference) => ofReference(parts, reference)),
      ...all.flatMap((element) => ofId(element, all)),
      ...idle.map((element) => `${place(element)} is used by nothing; remove it or name it in a resid.`),
    ];
  },
};
