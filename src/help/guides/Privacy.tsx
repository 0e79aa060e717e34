/** What becomes of what is typed: nothing. */

export function Privacy() {
  return (
    <>
      <p className="lead">
        Writedown sends nothing anywhere. What you type stays in Excel and in your workbook.
      </p>
      <section aria-labelledby="computed">
        <h2 id="computed">Where it computes</h2>
        <p>
          On your computer, in Excel. The functions read their arguments and nothing else: no other cells, no
          files, no network. There are no accounts, no cookies, no statistics of use, and no advertising.
        </p>
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">What is kept, and where</h2>
        <ul>
          <li>
            In the workbook: its journal, its settings, and tests of the Test view. They go wherever the file
            goes.
          </li>
          <li>
            In the browser storage of the add-in on your computer: forms that are half typed, and how the pane
            was left.
          </li>
        </ul>
      </section>
      <section aria-labelledby="others">
        <h2 id="others">What others do</h2>
        <p>
          Excel fetches the add-in’s files from the address in its manifest, and Microsoft’s own script for
          add-ins from Microsoft. That script reports to Microsoft on its own account; the add-in works as
          well where an administrator has blocked it. The owner of the address sees, as with any page, that
          its files were fetched, and nothing of what is computed.
        </p>
      </section>
    </>
  );
}
