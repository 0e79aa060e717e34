/**
 * Where the words of the pane stand: in `src/taskpane/words`, so that a language can be added there. Read
 * from the syntax of every other file of the pane, so that a word cannot stay behind unseen.
 */

import {
  createSourceFile,
  forEachChild,
  isBinaryExpression,
  isCallExpression,
  isCaseClause,
  isElementAccessExpression,
  isImportDeclaration,
  isJsxAttribute,
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isJsxText,
  isNoSubstitutionTemplateLiteral,
  isPropertyAssignment,
  isStringLiteral,
  isTemplateExpression,
  isTypeNode,
  ScriptKind,
  ScriptTarget,
  SyntaxKind,
  type Node,
} from 'typescript';
import type { Source } from './sources';

/** Attributes and properties that are shown or read aloud. */
const SHOWN: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'content',
  'description',
  'error',
  'face',
  'heading',
  'hint',
  'label',
  'message',
  'name',
  'note',
  'placeholder',
  'sentence',
  'summary',
  'takes',
  'text',
  'title',
  'validationMessage',
  'warning',
]);

/** Calls whose strings are for the browser. */
const STYLES = /^make(Static|Reset)?Styles$/;

/** Calls that look something up under a key. */
const LOOKUPS = /\.(get|has)$/;

const EQUALITIES: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** One line for every word that a file says itself. */
export function strayWords({ path, text }: Source): readonly string[] {
  const kind = path.endsWith('.tsx') ? ScriptKind.TSX : ScriptKind.TS;
  const source = createSourceFile(path, text, ScriptTarget.Latest, true, kind);
  const found: string[] = [];

  const visit = (node: Node, isShown: boolean): void => {
    if (isImportDeclaration(node) || isTypeNode(node)) return;
    if (isCallExpression(node) && STYLES.test(node.expression.getText())) return;
    if (isWord(node, isShown)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} says ${node.getText().trim()}`);
    }
    forEachChild(node, (child) => {
      if (!isKey(child)) visit(child, isShownIn(child, isShown));
    });
  };
  visit(source, false);
  return found;
}

/** Whether a literal tells one thing from another and says nothing. */
function isKey(node: Node): boolean {
  const { parent } = node;
  if (isCallExpression(parent))
    return node !== parent.expression && LOOKUPS.test(parent.expression.getText());
  if (!isStringLiteral(node)) return false;
  if (isBinaryExpression(parent)) return EQUALITIES.has(parent.operatorToken.kind);
  if (isPropertyAssignment(parent)) return parent.name === node;
  return isCaseClause(parent) || isElementAccessExpression(parent);
}

/** Whether what a node holds is shown, by the attribute, the property or the element it stands in. */
function isShownIn(node: Node, isParentShown: boolean): boolean {
  const { parent } = node;
  if (isJsxAttribute(node)) return SHOWN.has(node.name.getText());
  if (isPropertyAssignment(node)) return isParentShown || SHOWN.has(node.name.getText().replace(/'/g, ''));
  if (isJsxExpression(node) && (isJsxElement(parent) || isJsxFragment(parent))) return true;
  return isParentShown;
}

function isWord(node: Node, isShown: boolean): boolean {
  if (isJsxText(node)) return /\p{L}/u.test(node.text);
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) {
    return isShown ? isSaid(node.text) : isPhrase(node.text) && /^\p{Lu}|\.$/u.test(node.text.trim());
  }
  if (!isTemplateExpression(node)) return false;
  const pieces = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return pieces.some(isShown ? isSaid : isPhrase);
}

/** A word that begins with a capital, or more than one: `Date`, `of cash`; not `assetClass`. */
function isSaid(text: string): boolean {
  return /(^|\s)\p{Lu}|\p{L}.*\s|\s.*\p{L}/su.test(text);
}

/** Two words side by side: `cannot be`; not `1px solid`. */
function isPhrase(text: string): boolean {
  return /(?<=^|\s)[\p{L}’]+[,;:]? [\p{L}’]+(?=$|[\s.,;:?)])/u.test(text);
}
