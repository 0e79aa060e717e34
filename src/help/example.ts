/**
 * An example of the sources as a person types it: the call of the core entry becomes a formula, its
 * tables become cells that the formula refers to, and its result is computed.
 */

import {
  createSourceFile,
  isArrayLiteralExpression,
  isCallExpression,
  isExpressionStatement,
  isNumericLiteral,
  isPrefixUnaryExpression,
  isStringLiteral,
  ScriptTarget,
  SyntaxKind,
  type Expression,
} from 'typescript';
import type { Matrix, Step } from '../core/working';
import { answerOf } from '../functions/explain';

type Given = number | string | boolean | null;
export type Cells = readonly (readonly Given[])[];

/** Cells of the sheet that the formula refers to. */
export interface Placed {
  readonly address: string;
  readonly firstRow: number;
  readonly cells: Cells;
}

export interface Example {
  readonly formula: string;
  readonly tables: readonly Placed[];
  readonly result: number | string | boolean | Matrix;
  readonly working: () => readonly Step[];
  /** What the docblock says that it gives. */
  readonly typed: string;
}

/** @param text A call of the core entry, and after `//` what it gives. */
export function exampleOf(id: string, text: string): Example {
  const [call = '', ...typed] = text.split('//');
  const args = argumentsOf(id, call);
  const tables = placed(args.filter(isTable));
  const written = args.map((one) => (isTable(one) ? addressOf(one, tables) : writtenAs(one)));
  const answer = answerOf(id, args);
  if (answer?.ok !== true) throw new Error(`${id}: the example ${call.trim()} has no answer`);
  return {
    formula: `=${id}(${written.join(', ').replace(/(, )+$/, '')})`,
    tables,
    result: answer.value.value,
    working: answer.value.working,
    typed: typed.join(' ').replace(/\s+/g, ' ').trim(),
  };
}

function argumentsOf(id: string, call: string): readonly (Given | Cells)[] {
  const [statement] = createSourceFile('example.ts', call, ScriptTarget.Latest).statements;
  const expression =
    statement !== undefined && isExpressionStatement(statement) ? statement.expression : undefined;
  if (expression === undefined || !isCallExpression(expression))
    throw new Error(`${id}: ${call.trim()} is no call`);
  return expression.arguments.map((argument) =>
    isArrayLiteralExpression(argument) ? argument.elements.map(rowOf) : valueOf(argument),
  );
}

function rowOf(row: Expression): readonly Given[] {
  if (!isArrayLiteralExpression(row)) throw new Error('a table has rows');
  return row.elements.map(valueOf);
}

function valueOf(node: Expression): Given {
  if (isNumericLiteral(node)) return Number(node.text);
  if (isStringLiteral(node)) return node.text;
  if (isPrefixUnaryExpression(node) && node.operator === SyntaxKind.MinusToken)
    return -Number(valueOf(node.operand));
  if (node.kind === SyntaxKind.TrueKeyword) return true;
  if (node.kind === SyntaxKind.FalseKeyword) return false;
  if (node.kind === SyntaxKind.NullKeyword) return null;
  throw new Error(`an example takes values, not a ${SyntaxKind[node.kind]}`);
}

function isTable(given: Given | Cells): given is Cells {
  return Array.isArray(given);
}

/** One below the other from A1, with a blank row between. */
function placed(tables: readonly Cells[]): readonly Placed[] {
  let row = 1;
  return tables.map((cells) => {
    const firstRow = row;
    const lastColumn = columnName((cells[0]?.length ?? 1) - 1);
    const last = `${lastColumn}${firstRow + cells.length - 1}`;
    row += cells.length + 1;
    return { address: last === `A${firstRow}` ? last : `A${firstRow}:${last}`, firstRow, cells };
  });
}

function addressOf(table: Cells, tables: readonly Placed[]): string {
  return tables.find(({ cells }) => cells === table)?.address ?? '';
}

/** 0 → A; an example is never wider than the alphabet. */
export function columnName(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

/** As a formula has it; an omitted argument is nothing between two commas. */
function writtenAs(given: Given): string {
  if (given === null) return '';
  if (typeof given === 'string') return `"${given.replace(/"/g, '""')}"`;
  return typeof given === 'boolean' ? String(given).toUpperCase() : String(given);
}
