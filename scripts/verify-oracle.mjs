/**
 * Has LibreOffice compute a thousand random loans and writes what it says to the fixture that the
 * unit tests hold WDV.LOAN, LOANVALUE and EIR against. The same loans every time: a run after the
 * first says whether LibreOffice still answers the same.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { libreOffice } from './libreoffice/libreoffice.mjs';
import { computed } from './oracle/libreoffice.mjs';
import { ASKED, formulas, GIVEN, loans } from './oracle/loans.mjs';
import { root } from './project.mjs';

const COUNT = 1000;
const SEED = 20_260_401;
const FIXTURE = resolve(root, 'test/fixtures/libreoffice/loans.json');

export async function main() {
  const by = await libreOffice();
  const given = loans(COUNT, SEED);
  const rows = await computed(given.map((loan, index) => [...loan, ...formulas(index + 1)]));
  const text = fixture(by, rows);
  const before = existsSync(FIXTURE) ? readFileSync(FIXTURE, 'utf8') : undefined;
  mkdirSync(dirname(FIXTURE), { recursive: true });
  writeFileSync(FIXTURE, text);
  const change = before === text ? 'as it was' : before === undefined ? 'new' : 'changed';
  console.log(`${by} computed ${rows.length} loans. ${relative(root, FIXTURE)} is ${change}.`);
}

/** One loan a line. */
function fixture(by, rows) {
  const head = {
    made: 'npm run verify:oracle',
    by,
    about: `${COUNT} random loans of seed ${SEED}; type 0 is paid in arrears, 1 in advance; null is an error`,
    columns: [...GIVEN, ...ASKED],
  };
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "loans": [\n${lines}\n  ]\n}\n`;
}
