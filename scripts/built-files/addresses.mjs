/**
 * What the shipped files may talk to: the Office CDN and the place they are served from, nobody else.
 * Libraries carry addresses as text (names of XML vocabularies, pages that explain an error), which
 * nothing is fetched from; those are listed here one by one.
 */
import { fileNames, read, textFiles } from './dist-file.mjs';
import { placeholder } from './manifest.mjs';

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/';

const ONLY_TEXT = [
  /^http:\/\/www\.w3\.org\//,
  /^http:\/\/schemas\.(microsoft|openxmlformats)\.(com|org)\//,
  /^https:\/\/react\.dev\/(errors|link)\//,
];

const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'`<>\\)]+/g;

/** Licence comments keep their links; a comment fetches nothing. */
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '');

/** No built file knows the developer's machine; not the source maps either, which are served as well. */
export function noLocalhost(dist) {
  const names = fileNames(dist).filter((name) => /localhost|127\.0\.0\.1/i.test(read(dist, name)));
  if (names.length > 0) throw new Error(names.join(', '));
}

/** No address in scripts, pages and descriptions but the known ones. */
export function onlyKnownAddresses(dist) {
  const own = placeholder(dist).href;
  const known = (address) =>
    address.startsWith(OFFICE_CDN) ||
    `${address}/`.startsWith(own) ||
    ONLY_TEXT.some((pattern) => pattern.test(address));
  const strangers = textFiles(dist)
    .filter(({ name }) => /\.(css|html|js|json)$/.test(name))
    .flatMap(({ name, text }) =>
      (withoutComments(text).match(ADDRESS) ?? [])
        .filter((address) => !known(address))
        .map((address) => `${address} in ${name}`),
    );
  if (strangers.length > 0) throw new Error([...new Set(strangers)].join(', '));
}
