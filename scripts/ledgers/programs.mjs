/** The programs that read ledgers in text: each checks a file and says the balance of every account. */
import { collect, tail } from '../child.mjs';
import { PlainFailure } from '../plain-failure.mjs';

const HOW_TO_INSTALL = `hledger or Beancount (hledger, bean-check, bean-query) was not found. On Debian or Ubuntu:

    apt-get update && apt-get install -y --no-install-recommends hledger beancount

Elsewhere see hledger.org and beancount.github.io. Then run the command again.`;

/** Both read a file in the encoding of their surroundings. */
const env = () => ({ ...process.env, LC_ALL: 'C.UTF-8', PYTHONUTF8: '1' });

/** @returns Such as `hledger 1.25` and `Beancount 2.3.5`. */
export async function versions() {
  const asked = [
    ['hledger', /hledger [\d.]+/],
    ['bean-check', /Beancount [\d.]+/],
    ['bean-query', /Beancount [\d.]+/],
  ];
  const found = await Promise.all(
    asked.map(async ([command, form]) => {
      const { code, output } = await run(command, ['--version']);
      return code === 0 ? form.exec(output)?.[0] : undefined;
    }),
  );
  if (found.includes(undefined)) throw new PlainFailure(HOW_TO_INSTALL);
  return [...new Set(found)];
}

export const PROGRAMS = [
  { layout: 'hledger', read: readByHledger },
  { layout: 'beancount', read: readByBeancount },
];

async function readByHledger(path) {
  const checked = await run('hledger', [
    '-f',
    path,
    'check',
    'accounts',
    'commodities',
    'balancedwithautoconversion',
  ]);
  if (checked.code !== 0) return { complaint: tail(checked.output) };
  const args = ['-f', path, 'balance', '--flat', '--no-total', '--empty', '--output-format', 'csv'];
  return balancesIn(await run('hledger', args), (account) => unescaped(account));
}

const BALANCES = `SELECT getitem(open_meta(account), 'account') AS name, sum(number) AS balance GROUP BY name`;

async function readByBeancount(path) {
  const checked = await run('bean-check', [path]);
  if (checked.code !== 0 || checked.output !== '') return { complaint: tail(checked.output) };
  return balancesIn(await run('bean-query', ['-f', 'csv', path, BALANCES]), unescaped);
}

function run(command, args) {
  return collect(command, args, { env: env() });
}

/** @returns Name of the account → its balance without the commodity. */
function balancesIn({ code, output }, nameOf) {
  if (code !== 0) return { complaint: tail(output) };
  const [, ...rows] = rowsOf(output);
  const balances = new Map();
  for (const [name, balance] of rows) {
    balances.set(nameOf(name.trim()), balance.trim().split(' ')[0]);
  }
  return { balances };
}

/** The rows of comma-separated values. */
function rowsOf(text) {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? plain : quoted.replaceAll('""', '"'),
    ),
  );
}

/** `\u003B` is a semicolon again. */
function unescaped(text) {
  return text.replace(/\\u([\dA-F]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
