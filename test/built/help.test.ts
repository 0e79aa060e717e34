/**
 * @jest-environment jsdom
 *
 * The examples of the help, typed as its pages say and computed by the built functions: what a reader who
 * follows them sees is what the page shows.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, tokenize, type AstExpression } from '@borgar/fx';
import { call, metadata } from './add-in';

const HELP = resolve(process.env['WRITEDOWN_DIST'] ?? resolve(__dirname, '../../dist'), 'help');

type Cell = number | string | boolean;
type Cells = readonly (readonly Cell[])[];

interface Example {
  readonly formula: string;
  readonly sheet: ReadonlyMap<string, Cells>;
  readonly shown: readonly (readonly string[])[];
}

function textsOf(row: Element): readonly string[] {
  return [...row.querySelectorAll('td, th')].map((cell) => cell.textContent ?? '');
}

/** The cells of a sheet between its letters and numbers. */
function typedCells(table: Element): Cells {
  return [...table.querySelectorAll('tbody tr')].map((row) => textsOf(row).slice(1).map(typedIn));
}

/** What Excel makes of a text typed into a cell. */
function typedIn(text: string): Cell {
  const plain = text.replace(/,/g, '').replace('−', '-');
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

function examplesOf(id: string): readonly Example[] {
  const page = new DOMParser().parseFromString(
    readFileSync(resolve(HELP, `${id}.html`), 'utf8'),
    'text/html',
  );
  return [...page.querySelectorAll('.example')].map((example) => {
    const sheets = [...example.querySelectorAll('table.sheet')];
    const spilled = [...example.querySelectorAll('table.spilled tr')].map(textsOf);
    return {
      formula: example.querySelector('.typed')?.textContent ?? '',
      sheet: new Map(
        sheets.map((table) => [table.querySelector('caption')?.textContent ?? '', typedCells(table)]),
      ),
      shown: spilled.length > 0 ? spilled : [[example.querySelector('output')?.textContent ?? '']],
    };
  });
}

const examples = metadata.functions.flatMap(({ id }) =>
  examplesOf(id).map((example) => [id, example] as const),
);

test('every function has an example, and every page is one of a function or a guide', () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect([...new Set(examples.map(([id]) => id))]).toEqual(ids);
  const pages = readdirSync(HELP).filter((file) => /^(WDV|WRITEDOWN)\..*\.html$/.test(file));
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.html`).sort());
});

test.each(examples.map(([id, example]) => [example.formula, id, example] as const))(
  '%s gives what its page shows',
  (formula, id, { sheet, shown }) => {
    const outcome = call(id, argumentsOf(formula, id, sheet));
    const value = outcome.kind === 'value' ? outcome.value : outcome;
    const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
    const different = rows.flatMap((row, at) =>
      row
        .map((cell, column) => ({ cell, shown: shown[at]?.[column] }))
        .filter((pair) => !agrees(pair.cell, pair.shown)),
    );
    expect(different).toEqual([]);
    expect(rows.map((row) => row.length)).toEqual(shown.map((row) => row.length));
  },
);

function argumentsOf(formula: string, id: string, sheet: Example['sheet']): readonly unknown[] {
  const root = parse(tokenize(formula));
  const declared = metadata.functions.find((one) => one.id === id);
  if (root.type !== 'CallExpression' || declared === undefined)
    throw new Error(`${formula} is no call of ${id}`);
  expect(root.callee.name).toBe(id);
  return root.arguments.map((node, at) => {
    const given = valueOf(node, sheet);
    const isMatrix = declared.parameters[at]?.dimensionality === 'matrix';
    if (isMatrix) return Array.isArray(given) || given === null ? given : [[given]];
    return Array.isArray(given) ? (given as Cells)[0]?.[0] : given;
  });
}

function valueOf(node: AstExpression | null | undefined, sheet: Example['sheet']): unknown {
  if (node === null || node === undefined) return null;
  if (node.type === 'Literal') return node.value;
  if (node.type === 'UnaryExpression' && node.operator === '-')
    return -Number(valueOf(node.arguments[0], sheet));
  if (node.type === 'ReferenceIdentifier' && sheet.has(node.value)) return sheet.get(node.value);
  throw new Error(`the page does not show ${JSON.stringify(node)}`);
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A figure to the decimals shown, a day as its date, an error as its code. */
function agrees(cell: unknown, shown: string | undefined): boolean {
  if (shown === undefined) return false;
  if (typeof cell === 'object') return (cell as { readonly code?: unknown }).code === shown;
  if (typeof cell === 'boolean') return shown === String(cell).toUpperCase();
  if (typeof cell !== 'number') return shown === cell;
  if (/^\d{4}-\d{2}-\d{2}$/.test(shown)) return Date.parse(shown) === DAY_ZERO + cell * DAY;
  const figure = typedIn(shown);
  const decimals = (shown.split('.')[1] ?? '').length;
  return (
    typeof figure === 'number' && shown !== '' && Math.abs(figure - cell) <= 0.5 * 10 ** -decimals + 1e-9
  );
}
