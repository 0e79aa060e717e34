/** The families of functions, in the order of the catalogue. */

export interface Family {
  readonly title: string;
  /** Of its heading in the list of functions. */
  readonly anchor: string;
  readonly ids: readonly string[];
}

const HEADING = /^###? (.+)$/;
const ROW = /^\| `((?:WDV|WRITEDOWN)\.[A-Z0-9.]+)` \|/;

/** @param catalogue The page docs/catalogue.md. */
export function familiesOf(catalogue: string): readonly Family[] {
  const families: { title: string; anchor: string; ids: string[] }[] = [];
  for (const line of catalogue.split('\n')) {
    const heading = HEADING.exec(line)?.[1];
    const id = ROW.exec(line)?.[1];
    // What stands in brackets is for those who build the functions.
    const title = heading?.replace(/\s*\(.*\)$/, '');
    if (title !== undefined) families.push({ title, anchor: anchorOf(title), ids: [] });
    if (id !== undefined) families[families.length - 1]?.ids.push(id);
  }
  return families.filter(({ ids }) => ids.length > 0);
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
