/**
 * Where the add-in lives. Sources and manifest.xml speak of the development address; a production
 * build puts the released address, and the released add-in's Id, in its place.
 */

exports.DEVELOPMENT_ADDRESS = 'https://localhost:3000';
/** Used when a build is not told where it will be served: a name that can never exist. */
exports.PLACEHOLDER_ADDRESS = 'https://writedown.example';

exports.DEVELOPMENT_ID = 'c2f0f3f6-54a5-4d0d-9e0b-6a4f1f3a7d21';
exports.RELEASE_ID = '8d1b6a52-3c0e-4f7a-b6f4-0e9c2d5a71b8';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * @param {string | boolean | undefined} given The address as typed after `--env url=`.
 * @returns {string} The same without a slash at its end.
 * @throws when it is no https address, or one that only this machine can reach
 */
exports.releaseAddress = function releaseAddress(given) {
  if (given === undefined) return exports.PLACEHOLDER_ADDRESS;
  const url = URL.canParse(String(given)) ? new URL(String(given)) : undefined;
  const isPlain = url && !url.username && !url.password && !url.search && !url.hash;
  if (url?.protocol !== 'https:' || !isPlain || LOCAL.has(url.hostname)) {
    throw new Error(
      `url got ${JSON.stringify(given)}; it takes an https address like https://addins.example.com/writedown.`,
    );
  }
  return url.href.replace(/\/+$/, '');
};
