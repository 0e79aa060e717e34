/** What docblocks say, as a page shows it. */

import type { Block } from './docblock';

/** Where the lists lie that a docblock refers to, and what a sentence calls them. */
const LISTS: ReadonlyMap<string, readonly [words: string, href: string]> = new Map([
  ['METHODS', ['the methods', 'words.html#methods']],
  ['CONVENTIONS', ['the conventions', 'words.html#conventions']],
  ['KINDS', ['the kinds of entry', 'journal.html#kinds']],
  ['REGISTER_COLUMNS', ['its columns', 'tables.html#register']],
  ['EVENT_KINDS', ['the events', 'tables.html#events']],
]);

/** A sentence with `code` and links in it. */
export function Prose({ text }: { readonly text: string }) {
  return text.split(/(`[^`]+`|\{@link \w+\})/).map((part, at) => {
    if (part.startsWith('`')) return <code key={at}>{part.slice(1, -1)}</code>;
    const name = /^\{@link (\w+)\}$/.exec(part)?.[1];
    return name === undefined ? part : <ListLink key={at} name={name} isFirst={text.startsWith(part)} />;
  });
}

function ListLink({ name, isFirst }: { readonly name: string; readonly isFirst: boolean }) {
  const list = LISTS.get(name);
  if (list === undefined) throw new Error(`no page of the help has ${name}`);
  const [words, href] = list;
  return <a href={href}>{isFirst ? capitalised(words) : words}</a>;
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map(({ kind, text }) =>
    kind === 'formula' ? (
      <pre key={text}>
        <code>{text}</code>
      </pre>
    ) : (
      <p key={text}>
        <Prose text={text} />
      </p>
    ),
  );
}

/** The same with a capital and a full stop, where a docblock leaves them to its reader. */
export function sentence(text: string): string {
  const full = /[.…]$/.test(text) ? text : `${text}.`;
  return capitalised(full);
}

function capitalised(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
