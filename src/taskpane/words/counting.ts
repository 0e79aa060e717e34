/** How a count is said: its figure as Office writes figures, and the form of the noun that the count asks for. */

import { displayLanguage } from '../../workbook/office';

/** A noun by the forms that a language has for counts; `other` stands for those it has not. */
export type Noun = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * A noun that can be counted.
 *
 * @param language The noun's own, whatever the language of the figures is.
 * @example counted('en', { one: 'line', other: 'lines' })(1200) // "1,200 lines"
 */
export function counted(language: string, noun: Noun): (count: number) => string {
  return (count) => {
    const form = noun[new Intl.PluralRules(language).select(count)] ?? noun.other;
    return `${figure(count)} ${form}`;
  };
}

/** @example figure(1200) // "1,200" */
export function figure(count: number): string {
  return new Intl.NumberFormat(displayLanguage(), { numberingSystem: 'latn' }).format(count);
}
