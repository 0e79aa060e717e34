/** Why a table from one formula beats a column of formulas. */

export function WholeSchedules() {
  return (
    <>
      <p className="lead">
        Sixty months are one formula: <code>=WDV.SCHEDULE(12000, 0, 5, "SLN", , "2026-01-01", "month")</code>.
        It fills the cells below it.
      </p>
      <section aria-labelledby="faster">
        <h2 id="faster">It is faster</h2>
        <p>
          Excel hands the calls of an add-in over in batches, and waits between them. Sixty formulas beside
          each other still go together. But where each reads the one above it, each waits for a batch of its
          own, up to half a second: sixty months can take half a minute. One formula is one call, some
          thousandths of a second.
        </p>
        <p>
          So no function here asks for the value of the period before. Each computes from what you typed:
          cost, salvage, life, dates.
        </p>
      </section>
      <section aria-labelledby="exact">
        <h2 id="exact">It is exact</h2>
        <p>
          A schedule is rounded once, on what has been written down by each period end. Its charges are the
          differences, so months add up to their year and the year to the plan, to the last cent, and no row
          takes up a remainder.
        </p>
      </section>
      <section aria-labelledby="use">
        <h2 id="use">Working with it</h2>
        <ul>
          <li>
            Refer to the whole table by its first cell: <code>A5#</code>. One column of it is{' '}
            <code>CHOOSECOLS(A5#, 3)</code>, one row <code>CHOOSEROWS(A5#, 4)</code>.
          </li>
          <li>
            For one figure by date, ask for it: <a href="WDV.CHARGE.html">WDV.CHARGE</a> and{' '}
            <a href="WDV.VALUEON.html">WDV.VALUEON</a> need no schedule.
          </li>
          <li>
            For many assets, one <a href="WDV.REGISTER.html">WDV.REGISTER</a> takes the place of a schedule
            for each.
          </li>
          <li>
            Let a date stand in a cell. With <code>TODAY()</code> as an argument everything is computed again
            at every change of the workbook.
          </li>
          <li>A table of more than 100,000 cells is refused, with its size.</li>
        </ul>
      </section>
    </>
  );
}
