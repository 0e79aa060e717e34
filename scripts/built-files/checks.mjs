/** The list of checks, in the order they are shown. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { noLocalhost, onlyKnownAddresses } from './addresses.mjs';
import { associations, descriptions, runsWithoutPage } from './functions.mjs';
import { helpIsLinked } from './help.mjs';
import { headersAreCurrent, namesFitCaching, nothingForbidden } from './hosting.mjs';
import { releasedManifest } from './manifest.mjs';
import { keepsReleases } from './release.mjs';
import { functionsWeight, paneWeight } from './weight.mjs';

const SHIPPED = ['functions.js', 'functions.json', 'taskpane.html', 'manifest.xml', '_headers'];

const isThere = (name) => (dist) => {
  if (!existsSync(path.join(dist, name))) throw new Error('it is missing');
};

export const checks = [
  ...SHIPPED.map((name) => ({ name: `${name} is there`, check: isThere(name) })),
  { name: 'functions.json describes each function once', check: descriptions },
  { name: 'functions.js runs without a page', check: runsWithoutPage },
  { name: 'functions.js has just the functions that are described', check: associations },
  { name: 'functions.js is light', check: functionsWeight },
  { name: "the pane's scripts are within their budget", check: paneWeight },
  { name: 'manifest.xml keeps the rules of a released one', check: releasedManifest },
  { name: 'functions change with the version only, and only grow', check: keepsReleases },
  { name: 'every link to the help and in it leads somewhere', check: helpIsLinked },
  { name: 'no file knows localhost', check: noLocalhost },
  { name: 'no file talks to strangers', check: onlyKnownAddresses },
  { name: 'what is immutable is named by its content', check: namesFitCaching },
  { name: '_headers fits the files', check: headersAreCurrent },
  { name: 'no file needs what the policy forbids', check: nothingForbidden },
];
