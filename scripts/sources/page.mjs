/** `docs/sources.md`: every dated table of law with its figures, their sources and when they were last checked. */

const HEAD = `# Sources of the figures of law

Made by \`npm run sources\` from the tables in \`src/core/tax\`; a change there is made there, and then the page anew.

A row is in force from its day to the day before the next. A date on which a table has no figure is \`#N/A\` in a cell, with
the table's name and the days it answers for. *Not confirmed* says what of a row was not read in the law itself, and where
it was read instead; the working of a result that rests on it says the same.
`;

/** @param regimes As `src/core/tax/regimes.ts` lists them; @param {(source) => string} citationText */
export function pageOf(regimes, citationText) {
  const tables = regimes.reduce((count, { tables: own }) => count + own.length, 0);
  const rows = regimes.flatMap((regime) => regime.tables.flatMap((table) => table.rows));
  const doubtful = rows.filter((row) => row.unconfirmed !== undefined).length;
  const count = `${tables} tables of ${regimes.length} countries, ${rows.length} rows, ${doubtful} of them not confirmed.\n`;
  return [HEAD, count, ...regimes.flatMap((regime) => countryOf(regime, citationText))].join('\n');
}

function countryOf({ code, country, tables }, citationText) {
  return [
    `## ${country} (\`WDV.${code}\`)\n`,
    ...(tables.length === 0 ? ['No figure of its law depends on a date.\n'] : []),
    ...tables.map((table) => tableOf(table, citationText)),
  ];
}

function tableOf(table, citationText) {
  const { name, unit, datedBy, until, checked, rows } = table;
  const end = until === undefined ? 'the last row stands until the law changes' : `answers to ${until}`;
  const hasDoubts = rows.some(({ unconfirmed }) => unconfirmed !== undefined);
  const header = ['From', 'Figure', 'Source', ...(hasDoubts ? ['Not confirmed'] : [])];
  const lines = rows.map(({ from, figure, source, unconfirmed }) => [
    from,
    figure === null ? 'none in force' : table.shows(figure),
    citationText(source),
    ...(hasDoubts ? [unconfirmed ?? ''] : []),
  ]);
  return [
    `### ${name}\n`,
    `In ${unit}, dated by ${datedBy}; ${end}. Last checked ${checked}.\n`,
    ...[header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}
