/** Dates as they are typed, and the words of methods, conventions, frequencies and frameworks, from the core's own lists. */

import { METHODS } from '../../core/depreciation/methods';
import { citationText } from '../../core/citation';
import { FREQUENCIES } from '../../core/depreciation/periods';
import { FRAMEWORK_LABELS, FRAMEWORKS } from '../../core/standards/framework';
import { CONVENTION_LABELS, CONVENTIONS } from '../../core/time/service';
import { Words } from '../Words';

export function DatesAndWords() {
  return (
    <>
      <section aria-labelledby="dates">
        <h2 id="dates">Dates</h2>
        <p>
          A date is a cell that holds one, or text written year first: <code>"2026-04-01"</code>. Text in any
          other order is refused, as it means one day here and another there. A time of day is dropped.
        </p>
        <p>
          <code>year_end</code> is the month in which the financial year closes, 1 to 12. The years of a
          schedule are financial years; the first is as short as the asset came late.
        </p>
      </section>
      <section aria-labelledby="words">
        <h2 id="words">Words</h2>
        <p>
          Capitals, spaces, hyphens and slashes make no difference: <code>mid-month</code>,{' '}
          <code>Mid month</code> and <code>MIDMONTH</code> are one word. Left out or blank is the default.
        </p>
      </section>
      <section aria-labelledby="methods">
        <h2 id="methods">Methods</h2>
        <p>The default is SLN.</p>
        <Words
          words={METHODS.map(({ word, label, source }) => ({
            word,
            text: `${label} (${citationText(source)})`,
          }))}
        />
        <p>
          <code>factor</code> is the multiple of the straight-line rate for DDB and VDB, 2 when left out, and
          the rate itself for REDUCING. DB, DDB and REDUCING may end above salvage; VDB changes to straight
          line and ends there. For UOP <code>life</code> is the total of the units.
        </p>
      </section>
      <section aria-labelledby="conventions">
        <h2 id="conventions">Conventions</h2>
        <p>
          When an asset that comes in the middle of a year begins to be written down. The default is month.
        </p>
        <Words words={CONVENTIONS.map((word) => ({ word, text: CONVENTION_LABELS[word] }))} />
      </section>
      <section aria-labelledby="frequencies">
        <h2 id="frequencies">Frequencies</h2>
        <Words words={FREQUENCIES.map((word) => ({ word, text: `One period a ${word}` }))} />
        <p>
          Months and quarters are parts of their year, so that they add up to it to the last cent. The
          declining methods take their rate once a financial year. Excel’s DDB over 120 months takes it every
          month and gives other figures.
        </p>
      </section>
      <section aria-labelledby="frameworks">
        <h2 id="frameworks">Frameworks</h2>
        <p>The default is IFRS.</p>
        <Words words={FRAMEWORKS.map((word) => ({ word, text: FRAMEWORK_LABELS[word] }))} />
      </section>
    </>
  );
}
