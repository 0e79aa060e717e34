/** The list of checks, in the order they are shown. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { noLocalhost, onlyKnownAddresses } from './addresses.mjs';
import { associations, descriptions, runsWithoutPage, weight } from './functions.mjs';
import { httpsOnly, wellFormed } from './manifest.mjs';

const SHIPPED = ['functions.js', 'functions.json', 'taskpane.html', 'manifest.xml'];

const isThere = (name) => (dist) => {
  if (!existsSync(path.join(dist, name))) throw new Error('it is missing');
};

export const checks = [
  ...SHIPPED.map((name) => ({ name: `${name} is there`, check: isThere(name) })),
  { name: 'functions.json describes each function once', check: descriptions },
  { name: 'functions.js runs without a page', check: runsWithoutPage },
  { name: 'functions.js has just the functions that are described', check: associations },
  { name: 'functions.js is light', check: weight },
  { name: 'manifest.xml is well-formed', check: wellFormed },
  { name: 'manifest.xml has only https addresses', check: httpsOnly },
  { name: 'no file knows localhost', check: noLocalhost },
  { name: 'no file talks to strangers', check: onlyKnownAddresses },
];
