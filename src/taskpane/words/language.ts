/**
 * The language of the pane's words. Every file beside this one holds the words of one part of the pane in
 * English; a language is added by a second object of the same shape beside the first, under its own tag.
 * What the core and the workbook say, in sentences of their own, is English for now.
 */

import { displayLanguage } from '../../workbook/office';

/** @returns The words in the language of Office, or in English where there are none. */
export function spoken<Words>(words: { readonly en: Words } & Readonly<Record<string, Words>>): Words {
  const [tag = 'en'] = displayLanguage().split('-');
  return words[tag] ?? words.en;
}
