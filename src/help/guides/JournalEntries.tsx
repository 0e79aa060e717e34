/** The kinds of journal entry with their amounts, treatments and sources, and the accounts, from the core's own lists. */

import { citationText } from '../../core/citation';
import { DEFAULT_ACCOUNTS, ROLES } from '../../core/journal/accounts';
import { KINDS } from '../../core/journal/kinds';
import { Words } from '../Words';

export function JournalEntries() {
  return (
    <>
      <p className="lead">
        <a href="WRITEDOWN.JOURNAL.html">WRITEDOWN.JOURNAL</a> writes the entry; the Journal view of the pane
        posts it. An entry that does not balance is refused.
      </p>
      <section aria-labelledby="kinds">
        <h2 id="kinds">Kinds</h2>
        <p>
          A single number is the first amount. For several, give two columns: name and amount. Of the words of
          a treatment the first is the default; two are joined by a slash, as in <code>cogs/allowance</code>.
        </p>
        {KINDS.map((kind) => (
          <section key={kind.word} aria-labelledby={kind.word}>
            <h3 id={kind.word}>
              <code>{kind.word}</code>
            </h3>
            <p>
              {kind.label} ({citationText(kind.source)})
            </p>
            <Words words={kind.amounts.map(({ name, label }) => ({ word: name, text: label }))} />
            {kind.treatments.length > 0 && (
              <p>
                Treatment: <code>{kind.treatments.map((group) => group.join(' or ')).join(', and ')}</code>
              </p>
            )}
          </section>
        ))}
      </section>
      <section aria-labelledby="accounts">
        <h2 id="accounts">Accounts</h2>
        <p>
          Each account plays a role. Name your own in two columns, role and account; in the pane, Settings
          keeps them in the workbook.
        </p>
        <Words words={ROLES.map((role) => ({ word: role, text: DEFAULT_ACCOUNTS[role] }))} />
      </section>
    </>
  );
}
