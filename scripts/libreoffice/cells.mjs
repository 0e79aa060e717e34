/** The cells of a flat document of LibreOffice, by what they hold. */

/**
 * @typedef {object} Held
 * @property {'number' | 'date' | 'boolean' | 'text' | 'error'} type
 * @property {number | string | boolean} value Numbers at 15 significant digits; a date as text, `2026-04-01`.
 */

const ROW = /<table:table-row\b[^>]*>[^]*?<\/table:table-row>/g;
const CELL = /<table:(?:covered-)?table-cell\b([^>]*?)(?:\/>|>([^]*?)<\/table:(?:covered-)?table-cell>)/g;
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = (text) => text.replace(/&(\w+);/g, (_, name) => ENTITIES[name]);

const attribute = (name, attributes) => {
  const value = new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : unescaped(value);
};

/** Spaces side by side, tabs and breaks are elements of their own. */
function plainText(content) {
  const paragraphs = [...content.matchAll(/<text:p\b[^>]*?(?:\/>|>([^]*?)<\/text:p>)/g)];
  const lines = paragraphs.map(([, inner = '']) =>
    inner
      .replace(/<text:s\b([^>]*)\/>/g, (_, attributes) => ' '.repeat(attribute('text:c', attributes) ?? 1))
      .replace(/<text:tab\b[^>]*\/>/g, '\t')
      .replace(/<text:line-break\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );
  return unescaped(lines.join('\n'));
}

/** @returns {Held | null} Null if the cell is empty. */
function held(attributes, content = '') {
  if (attribute('calcext:value-type', attributes) === 'error')
    return { type: 'error', value: plainText(content) };
  switch (attribute('office:value-type', attributes)) {
    case undefined:
      return null;
    case 'string':
      return { type: 'text', value: plainText(content) };
    case 'boolean':
      return { type: 'boolean', value: attribute('office:boolean-value', attributes) === 'true' };
    case 'date':
      return { type: 'date', value: attribute('office:date-value', attributes) };
    default:
      return { type: 'number', value: Number(attribute('office:value', attributes)) };
  }
}

/** Equal neighbours are written once, with their number; empty ones to the end of the sheet are left out. */
function spread(runs, isEmpty) {
  const last = runs.findLastIndex(({ one }) => !isEmpty(one));
  return runs.slice(0, last + 1).flatMap(({ one, times }) => Array(times).fill(one));
}

function cellsIn(row) {
  const runs = [...row.matchAll(CELL)].map(([, attributes, content]) => ({
    one: held(attributes, content),
    times: Number(attribute('table:number-columns-repeated', attributes) ?? 1),
  }));
  return spread(runs, (cell) => cell === null);
}

/** @returns {(Held | null)[][]} */
function rowsIn(table) {
  const runs = (table.match(ROW) ?? []).map((row) => ({
    one: cellsIn(row),
    times: Number(attribute('table:number-rows-repeated', row.slice(0, row.indexOf('>'))) ?? 1),
  }));
  return spread(runs, (cells) => cells.length === 0);
}

/** @returns {{ name: string, rows: (Held | null)[][] }[]} Row by row; a row ends with its last filled cell. */
export function sheetsIn(document) {
  const tables = document.match(/<table:table [^]*?<\/table:table>/g) ?? [];
  return tables.map((table) => ({ name: attribute('table:name', table) ?? '', rows: rowsIn(table) }));
}
