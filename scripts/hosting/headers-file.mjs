/**
 * The headers as a file `_headers`, which Netlify and Cloudflare Pages read from the top of what they
 * serve. Where two of its rules match a file, the two hosts disagree on a header that both name; so each
 * header is named by one rule only, and the files with stable names are listed one by one.
 */
import {
  COMMON_HEADERS,
  HASHED_CACHE,
  HASHED_FOLDER,
  HTTPS_HEADERS,
  SHARED_FILES,
  SHARED_HEADERS,
  STABLE_CACHE,
} from './headers.mjs';

const rule = (address, headers) =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** A file at the top is named; one in a folder stands for its folder, as the hosts limit the rules. */
function places(names) {
  const all = names.map((name) => (name.includes('/') ? `${name.slice(0, name.indexOf('/'))}/*` : name));
  return [...new Set(all)].sort();
}

/**
 * @param {readonly string[]} names The built files, relative to the add-in's folder.
 * @param {string} address Where the add-in is served; its path goes before every rule's.
 */
export function headersFile(names, address) {
  const top = `${new URL(address).pathname.replace(/\/+$/, '')}/`;
  const rules = places(names).map((place) =>
    rule(top + place, {
      'Cache-Control': place === `${HASHED_FOLDER}/*` ? HASHED_CACHE : STABLE_CACHE,
      ...(SHARED_FILES.includes(place) ? SHARED_HEADERS : {}),
    }),
  );
  return `${[rule(`${top}*`, { ...COMMON_HEADERS, ...HTTPS_HEADERS }), ...rules].join('\n\n')}\n`;
}

/** The webpack plugin: writes the file beside the others. */
export class HeadersFile {
  /** @param {{ address: string }} options */
  constructor({ address }) {
    this.address = address;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HeadersFile', (compilation) => {
      // Last of all, when every file has its name.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'HeadersFile', stage }, (assets) => {
        const text = headersFile(Object.keys(assets), this.address);
        compilation.emitAsset('_headers', new sources.RawSource(text));
      });
    });
  }
}
