/** Which add-in it is, and which version of it. Two manifests with one Id are one add-in to Excel. */
import address from '../../build/address.cjs';
import { inside, quoted } from '../element.mjs';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;
const IDS = { development: address.DEVELOPMENT_ID, released: address.RELEASE_ID };

function ofId(id, environment) {
  if (!GUID.test(id ?? '')) return [`<Id> is ${quoted(id)}; it takes a GUID like ${IDS[environment]}.`];
  if (id === IDS[environment]) return [];
  return [`<Id> is ${quoted(id)}; the ${environment} manifest takes ${quoted(IDS[environment])}.`];
}

/** Office refuses versions below 1.0 ("Manifest Version Too Low"), so 0.1.0.0 is none. */
function ofVersion(version, expected) {
  if (!VERSION.test(version ?? '')) {
    return [`<Version> is ${quoted(version)}; it takes up to four numbers of up to five digits, as 1.0.0.0.`];
  }
  if (Number(version.split('.')[0]) < 1)
    return [`<Version> is ${quoted(version)}; Office takes 1.0 and above.`];
  if (expected === undefined || version === expected) return [];
  return [`<Version> is ${quoted(version)}; by package.json it takes ${quoted(expected)}.`];
}

export const identity = {
  name: 'identity',
  check({ parts: { root }, environment, version }) {
    return [
      ...ofId(inside(root, 'Id')?.text, environment),
      ...ofVersion(inside(root, 'Version')?.text, version),
    ];
  },
};
