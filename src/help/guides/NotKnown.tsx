/** What to do where Excel does not know the functions. */

export function NotKnown() {
  return (
    <>
      <p className="lead">
        Excel knows the functions only while the add-in is there. Until it has loaded, a formula may show{' '}
        <code>#NAME?</code>, or its name as <code>_xldudf_WDV_DDB</code>. The workbook is not damaged.
      </p>
      <section aria-labelledby="load">
        <h2 id="load">Load the add-in</h2>
        <ol>
          <li>Wait some seconds: after opening, Excel loads add-ins one after the other.</li>
          <li>
            Choose Home, then Add-ins, then Writedown. If it is not in the list, it is not installed for you:
            ask who looks after Office in your organisation.
          </li>
          <li>Check that the computer is online; Excel fetches an add-in when it starts.</li>
        </ol>
      </section>
      <section aria-labelledby="again">
        <h2 id="again">Enter the formula again</h2>
        <p>
          A formula that was typed or pasted while the add-in was not there stays <code>#NAME?</code>, and
          recalculating does not help. Share, in the pane, finds such cells, and Repair enters them again. By
          hand: press F2 and Enter in the cell, or for many at once replace <code>=</code> by <code>=</code>{' '}
          in formulas: select them, press Ctrl+H, and choose Replace all.
        </p>
        <p>On a protected sheet, lift the protection first.</p>
      </section>
      <section aria-labelledby="foreign">
        <h2 id="foreign">
          The name has a file before it, as in <code>[2]!_xldudf_WDV_DDB</code>
        </h2>
        <p>
          Another add-in has taken the name over. Repair, in Share, puts it right. By hand: replace all that
          stands before the brackets of the arguments by the name itself, <code>WDV.DDB</code>, and enter the
          formula again.
        </p>
      </section>
      <section aria-labelledby="values">
        <h2 id="values">Without the add-in</h2>
        <p>
          Cells keep the values that they were saved with until something makes Excel compute them again. If
          you only read the workbook, do not edit those cells, and close it without saving once they show an
          error. <a href="share.html">Share a workbook</a> says how its owner can prevent that.
        </p>
      </section>
    </>
  );
}
