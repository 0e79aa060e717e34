/** The page of one function: what Excel is told of it, and what the sources say. */

import { Arguments } from './Arguments';
import { syntaxOf, type DescribedFunction, type Metadata } from './described';
import type { Documented } from './documented';
import { exampleOf } from './example';
import type { Family } from './families';
import { FunctionErrors } from './FunctionErrors';
import { INDEX, Page } from './Page';
import { Blocks, Prose, sentence } from './Prose';
import { Worked } from './Worked';

interface FunctionPageProps {
  readonly described: DescribedFunction;
  readonly documented: Documented;
  readonly metadata: Metadata;
  readonly family: Family;
}

export function FunctionPage({ described, documented, metadata, family }: FunctionPageProps) {
  const { id } = described;
  const { about, gives, problem, source, examples } = documented;
  return (
    <Page title={id}>
      <p className="lead">{described.description}</p>
      <pre>
        <code>{syntaxOf(described)}</code>
      </pre>
      <section aria-labelledby="example">
        <h2 id="example">{examples.length === 1 ? 'Example' : 'Examples'}</h2>
        {examples.map((text) => (
          <Worked key={text} example={exampleOf(id, text)} />
        ))}
      </section>
      <section aria-labelledby="arguments">
        <h2 id="arguments">Arguments</h2>
        <Arguments described={described} documented={documented} metadata={metadata} />
      </section>
      <section aria-labelledby="result">
        <h2 id="result">Result</h2>
        <p>
          <Prose text={sentence(gives)} />
        </p>
      </section>
      <section aria-labelledby="formula">
        <h2 id="formula">How it is computed</h2>
        <Blocks blocks={about} />
      </section>
      <section aria-labelledby="errors">
        <h2 id="errors">Errors</h2>
        <FunctionErrors problem={problem} />
      </section>
      <section aria-labelledby="source">
        <h2 id="source">Source</h2>
        <p>
          <Prose text={sentence(source)} />
        </p>
      </section>
      <nav aria-labelledby="family">
        <h2 id="family">
          <a href={`${INDEX}#${family.anchor}`}>{family.title}</a>
        </h2>
        <ul className="row">
          {family.ids.map((other) => (
            <li key={other}>
              {other === id ? (
                <span aria-current="page">{other}</span>
              ) : (
                <a href={`${other}.html`}>{other}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
}
