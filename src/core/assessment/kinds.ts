/** All kinds of test, in the order in which they are offered. A new kind is one file and one line here. */

import type { Framework } from '../standards/framework';
import { asset } from './asset';
import { cashGeneratingUnit } from './cash-generating-unit';
import { goodwill } from './goodwill';
import { heldAndUsedTest } from './held-and-used';
import { heldForSaleTest } from './held-for-sale';
import type { TestKind } from './kind';
import { ageingTest, provisionMatrixTest } from './receivables';
import { stock } from './stock';

export const TEST_KINDS: readonly [TestKind, ...TestKind[]] = [
  asset,
  cashGeneratingUnit,
  heldAndUsedTest,
  goodwill,
  heldForSaleTest,
  stock,
  provisionMatrixTest,
  ageingTest,
];

/** The kind of a word that was kept, or the first. */
export function testKindNamed(word: unknown): TestKind {
  return TEST_KINDS.find((kind) => kind.word === word) ?? TEST_KINDS[0];
}

/** What a new test is under a framework. */
export function firstKindUnder(framework: Framework): TestKind {
  return TEST_KINDS.find(({ frameworks }) => frameworks.includes(framework)) ?? TEST_KINDS[0];
}
