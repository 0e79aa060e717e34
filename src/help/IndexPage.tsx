/** The first page: the guides, and every function by family with a line of its own. */

import type { ReactNode } from 'react';
import type { Metadata } from './described';
import type { Family } from './families';
import { HOME, Page } from './Page';
import { GUIDES } from './guides';

interface IndexPageProps {
  readonly families: readonly Family[];
  readonly metadata: Metadata;
}

export function IndexPage({ families, metadata }: IndexPageProps) {
  const lines = new Map(metadata.functions.map((one) => [one.id, one.description]));
  return (
    <Page title={HOME} script="search.js">
      <p className="lead">
        Depreciation and write-downs as formulas. Type <code>=WDV.</code> or <code>=WRITEDOWN.</code> in a
        cell, or look a function up here.
      </p>
      {/* Shown by the script, without which it could do nothing. */}
      <form role="search" hidden>
        <label htmlFor="search">Search</label>
        <input id="search" type="search" autoComplete="off" spellCheck={false} aria-describedby="found" />
        <output id="found" htmlFor="search" />
      </form>
      <List title="Guides" anchor="guides">
        {GUIDES.map(({ file, title, line }) => (
          <Item key={file} file={file} name={title} line={line} />
        ))}
      </List>
      <div id="functions">
        {families.map(({ title, anchor, ids }) => (
          <List key={anchor} title={title} anchor={anchor}>
            {ids.map((id) => (
              <Item key={id} file={`${id}.html`} name={id} line={lines.get(id) ?? ''} />
            ))}
          </List>
        ))}
      </div>
    </Page>
  );
}

/** What the search looks through. */
function List({ title, anchor, children }: ListProps) {
  return (
    <section className="list" aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface ListProps {
  readonly title: string;
  readonly anchor: string;
  readonly children: ReactNode;
}

interface ItemProps {
  readonly file: string;
  readonly name: string;
  readonly line: string;
}

function Item({ file, name, line }: ItemProps) {
  return (
    <li>
      <a href={file}>{name}</a> <span className="quiet">{line}</span>
    </li>
  );
}
