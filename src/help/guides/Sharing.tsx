/** What others see of a workbook with the functions, and how to prepare it for them. */

export function Sharing() {
  return (
    <>
      <section aria-labelledby="see">
        <h2 id="see">What others see</h2>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">They have</th>
              <th scope="col">They see</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">the add-in</th>
              <td>The workbook as you do.</td>
            </tr>
            <tr>
              <th scope="row">not the add-in</th>
              <td>
                The values it was saved with. A cell that is edited or computed again turns to{' '}
                <code>#NAME?</code>; saved so, its value is lost.
              </td>
            </tr>
            <tr>
              <th scope="row">another program</th>
              <td>The values, as far as it reads them.</td>
            </tr>
          </tbody>
        </table>
      </section>
      <section aria-labelledby="before">
        <h2 id="before">Before you send it</h2>
        <ul>
          <li>
            <strong>Who computes with it</strong> needs the add-in. An administrator can give it to all of an
            organisation.
          </li>
          <li>
            <strong>Who only reads it</strong> is best served with values. Share, in the pane, says which
            cells use the functions; Freeze puts their values in place of the formulas and keeps these on a
            hidden sheet, from where Restore brings them back, also after rows were inserted or sheets
            renamed.
          </li>
          <li>
            <strong>Who audits or files it</strong> wants every assumption, source and version on paper: Write
            working paper, in Share, puts them on one sheet of values.
          </li>
        </ul>
      </section>
      <section aria-labelledby="journal">
        <h2 id="journal">What needs no add-in</h2>
        <p>
          What the pane posts to the journal, and what it inserts as values, are plain cells. They stay as
          they are, with and without the add-in. Settings, accounts and kept tests travel inside the workbook.
        </p>
      </section>
    </>
  );
}
