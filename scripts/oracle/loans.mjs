/** Random loans, and the formulas that ask a spreadsheet about each. */

/** What is given, and what is asked; the names of the fixture's columns. */
export const GIVEN = ['principal', 'annual_rate', 'periods', 'per_year', 'balloon', 'type', 'period'];
export const ASKED = ['PMT', 'IPMT', 'PPMT', 'CUMIPMT', 'CUMPRINC', 'RATE'];

const PER_YEAR = [1, 2, 4, 12];
const MOST_YEARS = 40;

/** The same loans for the same seed. */
export function loans(count, seed) {
  const random = generator(seed);
  const whole = (least, most) => least + Math.floor(random() * (most - least + 1));
  return Array.from({ length: count }, () => {
    const principalCents = whole(100_000, 1_000_000_000);
    const perYear = PER_YEAR[whole(0, PER_YEAR.length - 1)];
    const periods = whole(1, MOST_YEARS * perYear);
    const balloonCents = whole(0, 1) === 0 ? 0 : whole(0, principalCents);
    return [
      principalCents / 100,
      whole(1, 3_000) / 10_000,
      periods,
      perYear,
      balloonCents / 100,
      whole(0, 1),
      whole(1, periods),
    ];
  });
}

/**
 * The formulas of a row; CUMIPMT and CUMPRINC know no balloon. With type 1 a future value falls a
 * period after the last payment, and the balloon with it: hence its interest of one period.
 */
export function formulas(row) {
  const [principal, annualRate, periods, perYear, balloon, type, period] = [...'ABCDEFG'].map(
    (column) => `${column}${row}`,
  );
  const rate = `${annualRate}/${perYear}`;
  const future = `${balloon}*(1+${type}*${rate})`;
  return [
    `=PMT(${rate},${periods},-${principal},${future},${type})`,
    `=IPMT(${rate},${period},${periods},-${principal},${future},${type})`,
    `=PPMT(${rate},${period},${periods},-${principal},${future},${type})`,
    `=CUMIPMT(${rate},${periods},${principal},1,${period},${type})`,
    `=CUMPRINC(${rate},${periods},${principal},1,${period},${type})`,
    `=RATE(${periods},-H${row},${principal},-${future},${type})`,
  ];
}

/** Mulberry32: numbers from 0 to below 1. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
