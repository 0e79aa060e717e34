/** The help: every page is well-formed, and every link of it leads somewhere; so does each address of it that is given out. */
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { fileNames, read } from './dist-file.mjs';
import { placeholder } from './manifest.mjs';

const PAGE = /^help\/.*\.html$/;

/** What a page can be entered at, and where it leads. */
function pageAt(dist, name) {
  const [ids, links] = [[], []];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Error(`${name} is not well-formed: ${error.message}`);
  });
  parser.on('opentag', ({ attributes: { id, href, src } }) => {
    if (id !== undefined) ids.push(id);
    for (const link of [href, src]) if (link !== undefined) links.push(link);
  });
  parser.write(read(dist, name)).close();
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`${name} has ${twice} twice`);
  return { ids, links };
}

/** The addresses of the help that the add-in gives out: to Excel with its functions, to people with its manifest. */
function addressesOf(dist) {
  const { functions } = JSON.parse(read(dist, 'functions.json'));
  const inManifest = read(dist, 'manifest.xml').match(/https:[^"]*\/help\/[^"]*/g) ?? [];
  return [...functions.map(({ helpUrl }) => helpUrl), ...inManifest];
}

/** Links between pages, to places in them, and from outside; nothing else is linked. */
export function helpIsLinked(dist) {
  const top = placeholder(dist).href;
  const files = fileNames(dist);
  const pages = new Map(files.filter((name) => PAGE.test(name)).map((name) => [name, pageAt(dist, name)]));
  const missing = (from, link) => {
    const { href } = new URL(link, new URL(from, top));
    const [name, anchor] = href.slice(top.length).split('#');
    const isThere =
      href.startsWith(top) &&
      files.includes(name) &&
      (anchor === undefined || pages.get(name)?.ids.includes(anchor) === true);
    return isThere ? [] : [`${path.posix.basename(from)} links to ${link}`];
  };
  const lost = [
    ...[...pages].flatMap(([name, { links }]) => links.flatMap((link) => missing(name, link))),
    ...addressesOf(dist).flatMap((address) => missing('manifest.xml', address)),
  ];
  if (lost.length > 0) throw new Error([...new Set(lost)].join(', '));
  return `${pages.size} pages`;
}
