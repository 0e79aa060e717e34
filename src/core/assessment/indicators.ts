/**
 * What a person looks for beside the figures: events that call for a test, or conditions for one. Each
 * with the paragraph that names it; the words are ours.
 */

import { cite } from '../citation';
import type { Indicator } from './kind';

/** A letter or a word that never changes, what to look for, and the place where that is not the letter's. */
type Listed = readonly [key: string, text: string, place?: string];

function listed(work: string, paragraph: string, all: readonly Listed[]): readonly Indicator[] {
  return all.map(([key, text, place]) => ({
    name: `${work} ${key}`,
    text,
    source: cite(work, place ?? `${paragraph}(${key})`),
  }));
}

export const IAS_36_INDICATORS = listed('IAS 36', '12', [
  ['a', 'Its value has fallen by more than time or use explains'],
  ['b', 'Technology, markets, the economy or the law has turned against the business, or soon will'],
  ['c', 'Market rates have risen enough to lower value in use materially'],
  ['d', 'Net assets are carried above market capitalisation'],
  ['e', 'It is obsolete or damaged'],
  ['f', 'It stands idle, is to be discontinued, restructured or sold early, or its life is now finite'],
  ['g', 'Internal reports show it performing worse than expected'],
  ['h', 'A dividend of an investee exceeds its income, or it is carried above its net assets'],
]);

export const ASC_360_INDICATORS = listed('ASC 360', '-10-35-21', [
  ['a', 'Its market price has fallen significantly'],
  ['b', 'It is used in another way or to another extent, or its condition has worsened'],
  ['c', 'The law, a regulator or the business climate has turned against its value'],
  ['d', 'It has cost far more to buy or to build than was expected'],
  ['e', 'It makes losses now, and has made them before or is forecast to make them on'],
  ['f', 'It will more likely than not be disposed of well before the end of its life'],
]);

export const ASC_350_INDICATORS = listed('ASC 350', '-20-35-3C', [
  ['a', 'The economy has worsened: growth, credit, exchange rates, markets'],
  ['b', 'The industry has worsened: competition, multiples, products, regulation'],
  ['c', 'Costs weigh on earnings: materials, labour'],
  ['d', 'Cash flows or earnings are negative, falling or below plan'],
  ['e', 'The entity itself has changed: management, strategy, customers, litigation'],
  ['f', 'The reporting unit has changed: its net assets, plans to sell, a failed recoverability test'],
  ['g', 'The share price has fallen for a sustained time'],
]);

export const HELD_FOR_SALE_CONDITIONS = listed('IFRS 5', '', [
  ['available', 'It can be sold at once in its present condition', '7'],
  ['plan', 'Management is committed to a plan to sell, and has begun to look for a buyer', '8'],
  ['price', 'It is offered at a price that is reasonable against its fair value', '8'],
  ['year', 'The sale is expected within a year', '8'],
  ['longer', 'A longer time has causes outside our control, and the plan still stands', '9'],
  ['in time', 'The conditions were met by the end of the period', '12'],
]);

export const STOCK_INDICATORS = listed('IAS 2', '', [
  ['damaged', 'Some of it is damaged', '28'],
  ['obsolete', 'Some of it is wholly or partly obsolete', '28'],
  ['prices', 'Selling prices have fallen', '28'],
  ['costs', 'Costs to complete or to sell have risen', '28'],
  ['afterwards', 'Prices after the end of the period confirm what was so at its end', '30'],
  ['excess', 'More is held than firm contracts take, or than will be sold', '31'],
  ['materials', 'Materials have become cheaper, and their products will not recover their cost', '32'],
]);

export const RECEIVABLES_INDICATORS = listed('IFRS 9', '', [
  ['late', 'Debtors are over 30 days late more often than before', '5.5.11'],
  ['default', 'Debtors are over 90 days late', 'B5.5.37'],
  ['difficulty', 'A debtor is in financial difficulty, or insolvency is likely', 'Appendix A'],
  ['economy', 'The industry or the economy of debtors has worsened, or is forecast to', 'B5.5.17'],
  ['forecast', 'History is adjusted for what is known of the present and expected of the future', 'B5.5.52'],
]);
