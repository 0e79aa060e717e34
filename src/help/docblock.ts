/** A docblock of the sources, read for people: its prose, its formulas, its source and its tags. */

export type Block =
  { readonly kind: 'prose'; readonly text: string } | { readonly kind: 'formula'; readonly text: string };

interface Tag {
  readonly name: string;
  /** Its lines as they were written. */
  readonly text: string;
}

export interface Docblock {
  readonly blocks: readonly Block[];
  /** What stands after "Source:". */
  readonly source?: string;
  readonly tags: readonly Tag[];
}

/** A formula is set in by four spaces. */
const INSET = '    ';
const SOURCE = 'Source: ';

/**
 * @param comment From its opening to its end.
 * @example docblock('/** A charge.\n *\n *     charge = cost ÷ life\n *\n * Source: IAS 16.62.\n *\/')
 *          // a prose, a formula, and the source "IAS 16.62."
 */
export function docblock(comment: string): Docblock {
  const lines = comment
    .replace(/^\/\*\*\s?|\s*\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''));
  const firstTag = lines.findIndex((line) => line.startsWith('@'));
  const end = firstTag < 0 ? lines.length : firstTag;
  const paragraphs = paragraphsOf(lines.slice(0, end));
  const source = paragraphs.find((text) => text.startsWith(SOURCE));
  return {
    blocks: paragraphs.filter((text) => text !== source).map(blockOf),
    ...(source === undefined ? {} : { source: joined(source).slice(SOURCE.length) }),
    tags: tagsOf(lines.slice(end)),
  };
}

/** What a docblock says under a tag, each time that it does. */
export function tagged({ tags }: Docblock, name: string): readonly string[] {
  return tags.filter((tag) => tag.name === name).map(({ text }) => text);
}

/** One line of several. */
export function joined(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs = lines.join('\n').split(/\n\s*\n/);
  return paragraphs.map((text) => text.replace(/^\n+|\s+$/g, '')).filter((text) => text !== '');
}

function blockOf(text: string): Block {
  const lines = text.split('\n');
  return lines.every((line) => line.startsWith(INSET))
    ? { kind: 'formula', text: lines.map((line) => line.slice(INSET.length)).join('\n') }
    : { kind: 'prose', text: joined(text) };
}

function tagsOf(lines: readonly string[]): readonly Tag[] {
  const tags = lines.join('\n').split(/^@/m).slice(1);
  return tags.map((tag) => {
    const [, name = '', text = ''] = /^(\w+)\s*([\s\S]*)$/.exec(tag.trim()) ?? [];
    return { name, text };
  });
}
