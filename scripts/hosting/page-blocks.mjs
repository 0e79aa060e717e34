/**
 * The generated parts of docs/hosting.md, each between two comments that name it:
 * `<!-- generated: nginx -->` and `<!-- end -->`.
 */
import { caddy, nginx } from './examples.mjs';
import { headersFile } from './headers-file.mjs';

/** The files whose names stay; the others stand for their folders. */
const NAMES = [
  'assets/icon-16.png',
  'functions.js',
  'functions.json',
  'hashed/taskpane.js',
  'help/index.html',
  'manifest.xml',
  'taskpane.html',
];

const BLOCKS = {
  _headers: () => headersFile(NAMES, 'https://addins.example.com'),
  nginx,
  caddy,
};

const PLACE = /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g;

/** @returns The page with every generated part as it should be. */
export function withBlocks(page) {
  return page.replace(PLACE, (_, begin, name, end) => {
    if (!(name in BLOCKS)) throw new Error(`Nothing generates "${name}".`);
    return `${begin}\n\`\`\`text\n${BLOCKS[name]()}\`\`\`\n\n${end}`;
  });
}

/** The parts the page has, in their order. */
export const blocksOf = (page) => [...page.matchAll(PLACE)].map((match) => match[2]);

export const blockNames = Object.keys(BLOCKS);
