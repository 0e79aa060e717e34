/** All pages of the help, by file name. */

import { renderToStaticMarkup } from 'react-dom/server';
import type { Metadata } from './described';
import { documentedIn, type ReadSource } from './documented';
import { familiesOf } from './families';
import { FunctionPage } from './FunctionPage';
import { GUIDES } from './guides';
import { IndexPage } from './IndexPage';
import { INDEX, Page } from './Page';

export interface Material {
  /** functions.json. */
  readonly metadata: Metadata;
  /** docs/catalogue.md. */
  readonly catalogue: string;
  /** The files with bindings, by their paths under `src`. */
  readonly bindings: readonly string[];
  readonly read: ReadSource;
}

/** @throws where a function is in one of catalogue, sources and functions.json, and not in all. */
export function helpPages({ metadata, catalogue, bindings, read }: Material): ReadonlyMap<string, string> {
  const families = familiesOf(catalogue);
  const documented = new Map(
    bindings.flatMap((path) => documentedIn(path, read)).map((one) => [one.id, one]),
  );
  const pages = metadata.functions.map((described) => {
    const { id } = described;
    const [family, sources] = [families.find(({ ids }) => ids.includes(id)), documented.get(id)];
    if (family === undefined || sources === undefined)
      throw new Error(`${id} is not in the ${family === undefined ? 'catalogue' : 'sources'}`);
    const page = <FunctionPage documented={sources} {...{ described, metadata, family }} />;
    return [`${id}.html`, page] as const;
  });
  const guides = GUIDES.map(({ file, title, Text }) => {
    const page = (
      <Page title={title}>
        <Text />
      </Page>
    );
    return [file, page] as const;
  });
  const index = <IndexPage families={families} metadata={metadata} />;
  return new Map(
    [[INDEX, index] as const, ...guides, ...pages].map(([file, page]) => [
      file,
      `<!DOCTYPE html>\n${renderToStaticMarkup(page)}\n`,
    ]),
  );
}
