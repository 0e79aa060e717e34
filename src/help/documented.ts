/**
 * What the sources say of a function: the docblocks of its core entry and of the file that the entry
 * lies in. The binding leads there, as it calls nothing else.
 */

import { posix } from 'node:path';
import {
  createSourceFile,
  isCallExpression,
  isFunctionDeclaration,
  isIdentifier,
  isImportDeclaration,
  isNamedImports,
  isReturnStatement,
  ScriptTarget,
  type Expression,
  type FunctionDeclaration,
  type SourceFile,
} from 'typescript';
import { docblock, joined, tagged, type Block, type Docblock } from './docblock';

/** The text of a source by its path under `src`. */
export type ReadSource = (path: string) => string;

export interface Documented {
  readonly id: string;
  /** How it works. */
  readonly about: readonly Block[];
  /** What each argument takes, in their order. */
  readonly takes: readonly string[];
  readonly gives: string;
  readonly problem: string;
  readonly source: string;
  /** Calls of the core entry, each with what it gives. */
  readonly examples: readonly string[];
}

/** @param path Of a file with bindings. */
export function documentedIn(path: string, read: ReadSource): readonly Documented[] {
  const file = parsed(path, read);
  return functionsOf(file).flatMap((binding) => {
    const [tag] = tagged(docOf(binding, file), 'customfunction');
    const id = tag?.split(/\s/)[0];
    return id === undefined ? [] : [{ id, ...entryOf(id, binding, file, read) }];
  });
}

function entryOf(
  id: string,
  binding: FunctionDeclaration,
  file: SourceFile,
  read: ReadSource,
): Omit<Documented, 'id'> {
  const called = entryName(binding);
  const [path, name] = imported(file, called);
  const core = parsed(path, read);
  const entry = functionsOf(core).find((one) => one.name?.text === name);
  if (entry === undefined) throw new Error(`${id}: ${path} has no function ${name}`);
  const [head, own] = [headOf(core), docOf(entry, core)];
  return {
    about: distinct([...head.blocks, ...withoutName(id, own.blocks)]),
    takes: tagged(own, 'param').map((text) => joined(text.replace(/^\S+\s+/, ''))),
    gives: tagged(own, 'returns').map(joined).join(' '),
    problem: tagged(own, 'problem').map(joined).join('; '),
    source: own.source ?? head.source ?? '',
    examples: tagged(own, 'example'),
  };
}

function parsed(path: string, read: ReadSource): SourceFile {
  return createSourceFile(path, read(path), ScriptTarget.Latest, true);
}

function functionsOf(file: SourceFile): readonly FunctionDeclaration[] {
  return file.statements.filter(isFunctionDeclaration);
}

/** The docblock right before a declaration. */
function docOf(node: FunctionDeclaration, file: SourceFile): Docblock {
  const before = file.text.slice(node.getFullStart(), node.getStart(file));
  return docblock(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\s*$)/.exec(before)?.[0] ?? '');
}

/** The docblock that a file begins with. */
export function headOf(file: { readonly text: string }): Docblock {
  return docblock(/^\/\*\*[\s\S]*?\*\//.exec(file.text)?.[0] ?? '');
}

/** `return toCell(entry(…))` → `entry`. */
function entryName(binding: FunctionDeclaration): string {
  const statement = binding.body?.statements[0];
  const calls = (node: Expression | undefined) =>
    node !== undefined && isCallExpression(node) ? node : undefined;
  const outer =
    statement !== undefined && isReturnStatement(statement) ? calls(statement.expression) : undefined;
  const callee = calls(outer?.arguments[0])?.expression;
  if (callee === undefined || !isIdentifier(callee))
    throw new Error(`${binding.name?.text ?? 'a binding'} is more than one call`);
  return callee.text;
}

/** Where a name comes from: the file and the name that it has there. */
function imported(file: SourceFile, local: string): readonly [path: string, name: string] {
  for (const statement of file.statements.filter(isImportDeclaration)) {
    const names = statement.importClause?.namedBindings;
    const found =
      names !== undefined && isNamedImports(names)
        ? names.elements.find(({ name }) => name.text === local)
        : undefined;
    if (found === undefined) continue;
    const specifier = (statement.moduleSpecifier as unknown as { readonly text: string }).text;
    const path = `${posix.join(posix.dirname(file.fileName), specifier)}.ts`;
    return [path, (found.propertyName ?? found.name).text];
  }
  throw new Error(`${file.fileName} imports no ${local}`);
}

/** An entry's docblock begins with the function's id, which the page has as its title. */
function withoutName(id: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    const name = `\`${id}\``;
    if (!block.text.startsWith(name)) return [block];
    const rest = block.text.slice(name.length).replace(/^[.:]\s*/, '');
    return rest === '' ? [] : [{ ...block, text: rest[0]?.toUpperCase() + rest.slice(1) }];
  });
}

/** A formula may stand in both docblocks. */
function distinct(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ text }, at) => blocks.findIndex((other) => other.text === text) === at);
}
