/** What each error says: those of the functions, and those that Excel shows by itself. */

import { ERRORS } from '../errors';

const KINDS = Object.entries(ERRORS);

export function ErrorMeanings() {
  return (
    <>
      <p className="lead">
        An error never stands for a result: where a function cannot answer, it says so, and it never answers 0
        instead.
      </p>
      <section aria-labelledby="ours">
        <h2 id="ours">Of the functions</h2>
        {KINDS.map(([kind, { cell, meaning, remedy }]) => (
          <section key={kind} aria-labelledby={kind}>
            <h3 id={kind}>
              <code>{cell}</code> {meaning}
            </h3>
            <p>{remedy}</p>
          </section>
        ))}
        <p>
          For any of them: select the cell, open the pane and choose Explain (Alt+W). It shows the sentence,
          the argument and the cell that it came from.
        </p>
      </section>
      <section aria-labelledby="excel">
        <h2 id="excel">Of Excel itself</h2>
        <h3>
          <code>#NAME?</code>
        </h3>
        <p>
          Excel does not know the function yet. <a href="name-error.html">What to do</a>.
        </p>
        <h3>
          <code>#SPILL!</code>
        </h3>
        <p>Cells are in the way of a table. Clear those below and to the right of the formula.</p>
        <h3>
          <code>#BUSY!</code>
        </h3>
        <p>
          The add-in is still loading. If it stays, press F2 and Enter in the cell, or close the workbook and
          open it again.
        </p>
        <h3>
          <code>#VALUE!</code> without a message
        </h3>
        <p>
          Excel has not called the function: an argument too few, or text where a number belongs. An error in
          a cell that the formula reads is passed on in the same way.
        </p>
      </section>
      <section aria-labelledby="cannot">
        <h2 id="cannot">Where custom functions do not work</h2>
        <p>
          Not in conditional formatting, Goal Seek, what-if data tables, or Evaluate Formula. Put the formula
          in a cell and refer to that; where one of Excel’s own functions gives the same, the Schedule view of
          the pane inserts that.
        </p>
      </section>
    </>
  );
}
