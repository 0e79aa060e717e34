/** The errors of one function: those that its docblock names, each with what else leads to it. */

import { ERRORS, problemsOf } from './errors';
import { Prose, sentence } from './Prose';

export function FunctionErrors({ problem }: { readonly problem: string }) {
  const { kinds, remark } = problemsOf(problem);
  return (
    <>
      <dl className="errors">
        {kinds.map(({ kind, when }) => (
          <div key={kind}>
            <dt>
              <a href={`errors.html#${kind}`}>{ERRORS[kind].cell}</a>
            </dt>
            <dd>
              {ERRORS[kind].meaning} {when !== '' && <Prose text={sentence(when)} />}
            </dd>
          </div>
        ))}
      </dl>
      {remark !== '' && (
        <p>
          <Prose text={sentence(remark)} />
        </p>
      )}
    </>
  );
}
