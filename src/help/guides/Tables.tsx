/** Tables as arguments: how their columns are found, those of a register, and the events that may happen. */

import { citationText } from '../../core/citation';
import { EVENT_KINDS, EVENT_SOURCES } from '../../core/depreciation/event';
import { EVENT_COLUMNS, REGISTER_COLUMNS } from '../../core/register/columns';
import type { Column } from '../../core/table/headed';
import { Words } from '../Words';

/** What the amount of each event is. */
const EVENT_AMOUNTS: Readonly<Record<(typeof EVENT_KINDS)[number], string>> = {
  addition: 'What is added to the cost.',
  life: 'The years that remain from that day on; units for UOP.',
  salvage: 'The new value at the end of the life.',
  method: 'The word of the new method.',
  impairment: 'The loss.',
  reversal: 'What an earlier loss is reversed by, at most to the value without it.',
  revaluation: 'The new value.',
  'part-disposal': 'The share that leaves, 0 to 1.',
  'held-for-sale': 'None: the charge stops.',
  disposal: 'What is received.',
};

export function Tables() {
  return (
    <>
      <section aria-labelledby="headers">
        <h2 id="headers">Headers</h2>
        <p>
          A table begins with a row of headers. Columns are found by them, in any order; other columns are
          left alone, and so are blank rows. In an optional column, blank or 0 is not given. A row that cannot
          be read shows its error in its own cells; the others compute, and a total that would leave it out
          shows the error too.
        </p>
      </section>
      <section aria-labelledby="register">
        <h2 id="register">A register</h2>
        <p>
          One row an asset. <code>Life</code> in years or <code>Life months</code> is needed as well.
        </p>
        <Columns columns={REGISTER_COLUMNS} />
      </section>
      <section aria-labelledby="events">
        <h2 id="events">Events</h2>
        <p>
          For one asset <code>Date</code>, <code>Event</code> and <code>Amount</code>; without dates{' '}
          <code>Period</code> in place of Date. For a register also <code>Asset</code>. An event changes its
          own day and what follows, never an earlier row.
        </p>
        <Columns columns={EVENT_COLUMNS} />
        <p>The amount of each event:</p>
        <Words
          words={EVENT_KINDS.map((word) => ({
            word,
            text: `${EVENT_AMOUNTS[word]} (${citationText(EVENT_SOURCES[word])})`,
          }))}
        />
      </section>
    </>
  );
}

function Columns({ columns }: { readonly columns: readonly Column<string>[] }) {
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Also found as</th>
          <th scope="col">Needed</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, synonyms = [], isNeeded = false }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{synonyms.join(', ')}</td>
            <td>{isNeeded ? 'yes' : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
