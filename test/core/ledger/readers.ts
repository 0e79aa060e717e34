/**
 * Small readers of what the layouts write, made from the formats' own rules and not from the code under
 * test: CSV of RFC 4180, the template of SAP in it, journals of hledger and files of Beancount.
 */

/** An amount of an account, above 0 on the debit, in minor units. */
export interface Read {
  readonly entry: string;
  readonly account: string;
  readonly units: bigint;
}

/** The rows of a CSV: fields in quotes may hold anything, every row ends in CR LF. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const row = rows[rows.length - 1] ?? [];
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    quoted.lastIndex = plain.lastIndex = at;
    const match = quoted.exec(text) ?? plain.exec(text);
    row.push((match?.[1] ?? match?.[0] ?? '').replace(/""/g, '"'));
    at += match?.[0].length ?? 0;
    if (text.startsWith('\r\n', at)) {
      rows.push([]);
      at += 2;
    } else if (text[at] === ',') at += 1;
    else throw new Error(`neither comma nor CR LF at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  return rows.slice(0, -1);
}

/** A decimal with exactly so many digits after its point. */
export function unitsOf(text: string, decimals: number): bigint {
  const form = decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`);
  if (!form.test(text)) throw new Error(`no amount of ${decimals} decimals: ${text}`);
  return BigInt(text.replace('.', ''));
}

/** Where each product's CSV holds what; a signed amount, or a debit and a credit. */
const PLACES: Readonly<Record<string, { entry: string; account: string; amounts: readonly string[] }>> = {
  generic: { entry: 'Entry', account: 'Account code', amounts: ['Amount'] },
  xero: { entry: '*Narration', account: '*AccountCode', amounts: ['*Amount'] },
  quickbooks: { entry: '*JournalNo', account: '*AccountName', amounts: ['*Debits', '*Credits'] },
  netsuite: {
    entry: 'External ID',
    account: 'Journal Entry - Line: Account',
    amounts: ['Journal Entry - Line: Debit', 'Journal Entry - Line: Credit'],
  },
};

export function readCsv(word: string, text: string, decimals: number): Read[] {
  const rows = csvRows(text.replace(/^\uFEFF/, ''));
  return word === 'sap' ? readSap(rows, decimals) : readRows(word, rows, decimals);
}

function readRows(word: string, [header = [], ...rows]: string[][], decimals: number): Read[] {
  const places = PLACES[word];
  if (places === undefined) throw new Error(word);
  const cell = (row: string[], column: string): string => row[header.indexOf(column)] ?? 'no such column';
  return rows.map((row) => ({
    entry: cell(row, places.entry),
    account: cell(row, places.account),
    units: unitsIn(
      places.amounts.map((column) => cell(row, column)),
      decimals,
    ),
  }));
}

function unitsIn([first = '', second = '']: readonly string[], decimals: number): bigint {
  if (first !== '' && second !== '') throw new Error('a debit and a credit');
  return second === '' ? unitsOf(first, decimals) : -unitsOf(second, decimals);
}

function readSap(rows: string[][], decimals: number): Read[] {
  const read: Read[] = [];
  let entry = '';
  let isItem = false;
  for (const [index, row] of rows.entries()) {
    if (row[1] === 'Header') {
      entry = rows[index + 3]?.[5] ?? '';
      isItem = false;
    } else if (row[1] === 'Company Code (4)') isItem = true;
    else if (row.length === 1) isItem = false;
    else if (isItem) read.push({ entry, account: row[2] ?? '', units: unitsIn(row.slice(4), decimals) });
  }
  return read;
}

/** `\u003B` is a semicolon. */
export function unescaped(text: string): string {
  return text.replace(/\\u([0-9A-F]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

export function readHledger(text: string, decimals: number): Read[] {
  const read: Read[] = [];
  let entry = '';
  for (const line of text.split('\n')) {
    const opening = /^\d{4}-\d\d-\d\d \* \(([^)]*)\)/.exec(line);
    // A name ends at the first two spaces.
    const posting = /^ {4}(?!;| )((?:\S| (?! ))+) {2}(-?[\d.]+) [A-Z]{3}$/.exec(line);
    if (opening !== null) entry = unescaped(opening[1] ?? '');
    else if (posting !== null) {
      read.push({ entry, account: unescaped(posting[1] ?? ''), units: unitsOf(posting[2] ?? '', decimals) });
    } else if (!/^(decimal-mark|commodity|account) |^ +; |^$/.test(line))
      throw new Error(`read as what: ${line}`);
  }
  return read;
}

const ACCOUNT = '(?:Assets|Liabilities|Equity|Income|Expenses)(?::[\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}-]*)+';

/** The accounts by the names that their openings say they have. */
export function readBeancount(text: string, decimals: number): Read[] {
  const read: Read[] = [];
  const names = new Map<string, string>();
  let [entry, opened] = ['', ''];
  for (const line of text.split('\n')) {
    const opening = new RegExp(`^\\d{4}-\\d\\d-\\d\\d open (${ACCOUNT}) [A-Z]{3}$`, 'u').exec(line);
    const posting = new RegExp(`^ {2}(${ACCOUNT}) {2}(-?[\\d.]+) [A-Z]{3}$`, 'u').exec(line);
    const metadata = /^ {2,4}(account|entry|memo|source|book): "((?:[^"\\]|\\["\\])*)"$/.exec(line);
    const value = unescaped((metadata?.[2] ?? '').replace(/\\(["\\])/g, '$1'));
    if (opening !== null) opened = opening[1] ?? '';
    else if (metadata?.[1] === 'account') names.set(opened, value);
    else if (metadata?.[1] === 'entry') entry = value;
    else if (posting !== null) {
      const account = names.get(posting[1] ?? '') ?? `${posting[1]}, which was not opened`;
      read.push({ entry, account, units: unitsOf(posting[2] ?? '', decimals) });
    } else if (metadata === null && !/^\d{4}-\d\d-\d\d \* "((?:[^"\\]|\\["\\])*)"$|^$/.test(line)) {
      throw new Error(`read as what: ${line}`);
    }
  }
  return read;
}

/** The name in the journal that a part of Beancount's was made from. */
export function beancountPart(part: string): string {
  return part
    .replace(/^X---(?![\p{Lu}\p{Nd}])/u, '')
    .replace(/--([0-9A-F]+)-|-/g, (_, code: string | undefined) =>
      code === undefined ? ' ' : String.fromCodePoint(parseInt(code, 16)),
    );
}

/** The balance of every account, those of 0 too. */
export function balances(read: readonly Read[]): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  for (const { account, units } of read) sums[account] = (sums[account] ?? 0n) + units;
  return sums;
}
