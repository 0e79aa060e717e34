/** The balance of every account of a journal, in whole minor units, and what a program finds otherwise. */

/** An account as ledgers in text call it. */
export function nameOf({ code, account }) {
  const [number, name] = [code, account].map((text) => text.replace(/\s+/gu, ' ').trim());
  return number === '' || name === number || name.startsWith(`${number} `) ? name : `${number} ${name}`;
}

/** @returns Name → minor units as a big integer; accounts without an amount are not in it. */
export function balancesOf({ lines, options }) {
  const balances = new Map();
  for (const { code, account, debit, credit } of lines) {
    if (debit === 0 && credit === 0) continue;
    const name = nameOf({ code, account });
    const units = minorUnits(debit.toFixed(options.decimals)) - minorUnits(credit.toFixed(options.decimals));
    balances.set(name, (balances.get(name) ?? 0n) + units);
  }
  return balances;
}

/** @param text An amount with all its decimals, or `0`. */
function minorUnits(text) {
  return BigInt(text.replace('.', ''));
}

/**
 * @param found Name → amount as the program wrote it.
 * @returns A sentence for each account whose balance is another.
 */
export function differences(balances, found) {
  const names = [...new Set([...balances.keys(), ...found.keys()])];
  return names.flatMap((name) => {
    const [expected, amount] = [balances.get(name), found.get(name)];
    const isSame = expected !== undefined && amount !== undefined && sameAmount(expected, amount);
    return isSame ? [] : [`${JSON.stringify(name)} is ${expected} minor units, and was read as ${amount}`];
  });
}

/** A program may leave out the decimals of 0. */
function sameAmount(units, text) {
  return Number(text) === 0 ? units === 0n : minorUnits(text) === units;
}
