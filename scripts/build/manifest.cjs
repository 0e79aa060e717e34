/**
 * The manifests that are made from manifest.xml: the released one, and a development one for those who
 * have the released add-in installed beside it. Texts are replaced, so that comments and layout stay.
 */

const { DEVELOPMENT_ADDRESS, DEVELOPMENT_ID, RELEASE_ID } = require('./address.cjs');

/** Function names become DEV.WDV.DDB, and nothing meets in Excel. */
const NAMESPACE = 'DEV';

/** Replaces what has to be there exactly once; a manifest that has changed shape is not passed on half made. */
function replaceOnce(xml, pattern, replacement) {
  const found = xml.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
  if (found !== 1)
    throw new Error(`manifest.xml has ${pattern.source} ${found} times; the build takes it once.`);
  return xml.replace(pattern, () => replacement);
}

/**
 * Office refuses versions below 1.0, so the package does not begin lower either.
 *
 * @param {string} version Of package.json: 1.2.3.
 * @returns {string} Of the manifest: 1.2.3.0.
 */
function manifestVersion(version) {
  const parts = /^([1-9]\d{0,4})\.(\d{1,5})\.(\d{1,5})$/.exec(version);
  if (parts) return `${version}.0`;
  throw new Error(`version of package.json is ${JSON.stringify(version)}; the build takes 1.0.0 or higher.`);
}

/**
 * @param {string} xml manifest.xml.
 * @param {{ address: string, version: string }} where Where it will be served, without a slash at its end;
 *   the version of package.json.
 */
function released(xml, { address, version }) {
  const renamed = replaceOnce(xml, new RegExp(`<Id>${DEVELOPMENT_ID}</Id>`), `<Id>${RELEASE_ID}</Id>`);
  const raised = replaceOnce(
    renamed,
    /<Version>[^<]*<\/Version>/,
    `<Version>${manifestVersion(version)}</Version>`,
  );
  // A domain is an origin; the add-in itself may live in a folder of it.
  const own = `<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`;
  const moved = replaceOnce(raised, new RegExp(own), `<AppDomain>${new URL(address).origin}</AppDomain>`);
  return moved.replaceAll(DEVELOPMENT_ADDRESS, () => address.replaceAll('&', '&amp;'));
}

/** @param {string} xml manifest.xml. */
function withDevNamespace(xml) {
  const pointed = replaceOnce(
    xml,
    /<\/Metadata>/,
    '</Metadata>\n            <Namespace resid="Functions.Namespace"/>',
  );
  const named = replaceOnce(
    pointed,
    /<bt:ShortStrings>/,
    `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>`,
  );
  // In lists and on the ribbon the two add-ins would look the same.
  return named.replaceAll('DefaultValue="Writedown"', `DefaultValue="Writedown ${NAMESPACE}"`);
}

/**
 * The manifest of a build.
 *
 * @param {string} xml manifest.xml.
 * @param {{ isProduction: boolean, address: string, version: string, namespace?: boolean }} build
 */
function builtManifest(xml, { isProduction, address, version, namespace = false }) {
  if (isProduction && namespace) {
    throw new Error('namespace is for development; the released manifest takes none.');
  }
  if (isProduction) return released(xml, { address, version });
  return namespace ? withDevNamespace(xml) : xml;
}

module.exports = { builtManifest, manifestVersion, released, withDevNamespace };
