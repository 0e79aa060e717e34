/** Books as the choices of a field. They may be called anything, so each word begins with a mark of its own. */

import { tAccountsWords } from '../words/t-accounts';

const words = tAccountsWords.controls;
const ALL = 'all';

/** @param book Empty text is the lines without a book; nothing is all books. */
export function wordOfBook(book: string | undefined): string {
  return book === undefined ? ALL : `=${book}`;
}

export function bookOfWord(word: string): string | undefined {
  return word === ALL ? undefined : word.slice(1);
}

/** What is chosen stays a choice, posted to or not. */
export function bookOptions(
  books: readonly string[],
  chosen: string | undefined,
): readonly { readonly word: string; readonly label: string }[] {
  const named = chosen === undefined || books.includes(chosen) ? books : [...books, chosen];
  const isOnlyBlank = named.every((book) => book === '');
  return [
    { word: ALL, label: words.allBooks },
    ...(isOnlyBlank && chosen === undefined ? [] : named).map((book) => ({
      word: wordOfBook(book),
      label: book === '' ? words.withoutBook : book,
    })),
  ];
}
