/** The arguments of a function: what each is, what it takes, and the words there are for it. */

import { wordsOf, type DescribedFunction, type Metadata } from './described';
import type { Documented } from './documented';
import { Prose, sentence } from './Prose';

interface ArgumentsProps {
  readonly described: DescribedFunction;
  readonly documented: Documented;
  readonly metadata: Metadata;
}

export function Arguments({ described, documented, metadata }: ArgumentsProps) {
  return (
    <dl className="arguments">
      {described.parameters.map((parameter, at) => {
        const takes = unsaid(documented.takes[at] ?? '', parameter.description);
        // A list that has a page of its own is led to.
        const words = takes.includes('{@link') ? [] : wordsOf(metadata, parameter);
        return (
          <div key={parameter.name}>
            <dt>
              <code>{parameter.name}</code>
              {parameter.optional === true && <span className="quiet"> optional</span>}
            </dt>
            <dd>
              {parameter.description}
              {takes !== '' && (
                <span className="quiet">
                  {' '}
                  <Prose text={sentence(takes)} />
                </span>
              )}
              {words.length > 0 && (
                <ul className="words">
                  {words.map(({ stringValue, tooltip }) => (
                    <li key={stringValue}>
                      <code>{stringValue}</code> {tooltip}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Words that carry nothing of their own. */
const EMPTY: ReadonlySet<string> = new Set(['a', 'default', 'if', 'in', 'is', 'of', 'the', 'what', 'when']);

function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\w.]*\w/g) ?? []).filter((word) => !EMPTY.has(word));
}

/** What the core says about an argument, without the parts of which Excel's own description has every word. */
function unsaid(takes: string, description: string): string {
  const said = new Set(wordsIn(description));
  const parts = takes.split('; ').filter((part) => !wordsIn(part).every((word) => said.has(word)));
  return parts.join('; ');
}
