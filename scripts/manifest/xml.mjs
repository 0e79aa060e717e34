/**
 * Reading XML strictly: what is not well-formed is refused with its place, never repaired, because
 * Office repairs nothing either and drops such a manifest without a word.
 */
import { SaxesParser } from 'saxes';

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * @typedef {object} Element
 * @property {string} name Without its prefix.
 * @property {string} space The namespace it is in.
 * @property {Map<string, string>} attributes By local name; those of XML Schema as `xsi:type`.
 * @property {Element[]} children
 * @property {string} text Its own text, children's left out.
 * @property {number} line Where its tag begins, from 1.
 */

/** @returns {Map<string, string>} */
function attributesOf(tag) {
  const kept = Object.values(tag.attributes).filter(({ uri }) => uri !== XMLNS);
  return new Map(kept.map(({ uri, local, value }) => [uri === XSI ? `xsi:${local}` : local, value]));
}

/** The usual mistake in an address, which the parser notices only where the file ends. */
function loneAmpersand(xml) {
  const uncommented = xml.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const at = uncommented.search(/&(?!#?\w+;)/);
  return at === -1 ? undefined : `line ${uncommented.slice(0, at).split('\n').length}: & alone; write &amp;.`;
}

/**
 * @param {string} xml
 * @returns {{ root: Element, problem?: undefined } | { problem: string, root?: undefined }}
 */
export function parseXml(xml) {
  const parser = new SaxesParser({ xmlns: true });
  const open = [];
  let root;
  let line = 0;
  parser.on('doctype', () => parser.fail('a DOCTYPE, which Office refuses.'));
  parser.on('opentagstart', () => (line = parser.line));
  parser.on('opentag', (tag) => {
    const attributes = attributesOf(tag);
    const element = { name: tag.local, space: tag.uri, attributes, children: [], text: '', line };
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const take = (text) => {
    if (open.length > 0) open.at(-1).text += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  try {
    parser.write(xml).close();
    return { root };
  } catch (error) {
    const place = error.message.replace(/^(\d+):(\d+): /, 'line $1, column $2: ');
    return { problem: loneAmpersand(xml) ?? place };
  }
}
