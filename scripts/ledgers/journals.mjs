/** Random journals: whole entries with the names and texts that ledgers in text trip over. */
import { nameOf } from './balances.mjs';

const CURRENCIES = [
  ['JPY', 0],
  ['EUR', 2],
  ['KWD', 3],
  ['CLF', 4],
];
const ROOTS = ['Assets', 'Liabilities', 'Equity', 'Income', 'Expenses'];
const FIRST_DAY = 36_526;
const DAYS = 20_000;
const PIECES = [
  'a',
  'b',
  'Z',
  '0',
  '7',
  ' ',
  '  ',
  '-',
  '--',
  '_',
  '.',
  ',',
  ';',
  ':',
  '::',
  ': ',
  '=',
  '+',
  '@',
  '*',
  '!',
  '#',
  '%',
  '&',
  '|',
  '~',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '"',
  "'",
  '`',
  '\\',
  '\\n',
  '\\u003B',
  '/',
  '^',
  '$',
  '€',
  'é',
  'ß',
  'Ω',
  'я',
  '減価',
  'ـ',
  '\u0301',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u202e',
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\u0007',
  '𝒳',
  '🏭',
  'date:',
  '[2026-13-99]',
  '2026-01-31',
  '100 EUR',
  'Depreciation expense',
  'Accumulated depreciation',
  'Assets:Bank',
  'X---',
  'poptag',
  'include',
  'end comment',
];

/** The same journals for the same seed. */
export function journals(count, seed) {
  const random = generator(seed);
  return Array.from({ length: count }, (_, index) => journal(random, index));
}

function journal(random, index) {
  const { whole, one, text } = random;
  const [currency, decimals] = one(CURRENCIES);
  const accounts = distinct(Array.from({ length: whole(2, 12) }, (_, i) => account(random, i)));
  const entries = Array.from({ length: whole(1, 8) }, (_, i) => {
    const id = `${i} ${text(3)}`;
    const date = FIRST_DAY + whole(0, DAYS);
    const memo = text(8);
    const line = (side, units) => ({
      date,
      entry: id,
      ...one(accounts),
      debit: side === 'debit' ? units / 10 ** decimals : 0,
      credit: side === 'credit' ? units / 10 ** decimals : 0,
      memo: whole(0, 3) === 0 ? text(8) : memo,
      source: text(4),
      book: one(['', 'IFRS', text(2)]),
    });
    const debits = amounts(random);
    const total = debits.reduce((sum, units) => sum + units, 0);
    return [
      ...debits.map((units) => line('debit', units)),
      ...split(random, total).map((units) => line('credit', units)),
    ];
  });
  const roots = new Map(accounts.map((named) => [nameOf(named), one(ROOTS)]));
  const options = { decimals, currency, root: (named) => roots.get(nameOf(named)) };
  return { name: `random-${index + 1}`, options, lines: entries.flat() };
}

function account({ whole, text }, index) {
  const code = whole(0, 1) === 0 ? '' : String(whole(1, 9999));
  const name = text(5);
  return { code, account: /^\s*$/u.test(name) ? `Account ${index + 1}` : name };
}

/** The first of each name: two that differ in spaces alone are one account. */
function distinct(accounts) {
  return [...new Map(accounts.map((named) => [nameOf(named), named])).values()];
}

/** A few amounts above 0, from a cent to what fifteen digits hold. */
function amounts({ whole, one }) {
  return Array.from({ length: whole(1, 4) }, () => whole(1, 10 ** one([1, 3, 6, 9, 14])));
}

/** The total in one to three parts, none of them 0. */
function split({ whole }, total) {
  const parts = [];
  for (let left = total; left > 0; left -= parts[parts.length - 1]) {
    parts.push(parts.length === 2 ? left : whole(1, left));
  }
  return parts;
}

/** Mulberry32, and what is drawn with it. */
function generator(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const one = (list) => list[whole(0, list.length - 1)];
  const text = (most) => Array.from({ length: whole(0, most) }, () => one(PIECES)).join('');
  return { whole, one, text };
}
