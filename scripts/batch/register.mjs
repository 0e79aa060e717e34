/** A made-up register as CSV, row by row, the same for the same number of rows. */

const METHODS = ['SLN', 'SYD', 'DDB', 'VDB', 'DB'];
const CLASSES = ['Buildings', 'Plant', 'Vehicles', 'Fixtures', 'Computers', 'Tools', 'Vessels', 'Aircraft'];
const HEADER = 'Asset,Class,Cost,Salvage,Life,Method,In service,Disposed,Proceeds\n';
/** One that cannot be read, and a blank one. */
const BAD = 'B-1,"Bad, ""quoted""",-1,0,5,SLN,03/04/2026,,\n\n';
/** How many rows are made at once. */
const PIECE = 5000;

/**
 * @param {{ seed?: number, badEvery?: number }} options Every so many rows comes one that cannot be read, and a blank one.
 * @returns Its text in pieces.
 */
export function* madeUpRegister(rows, { seed = 20_261_122, badEvery = Infinity } = {}) {
  const next = random(seed);
  yield HEADER;
  for (let first = 1; first <= rows; first += PIECE) {
    let piece = '';
    for (let row = first; row < first + PIECE && row <= rows; row++) {
      piece += rowOf(row, next);
      if (row % badEvery === 0) piece += BAD;
    }
    yield piece;
  }
}

function rowOf(row, next) {
  const below = (most) => Math.floor(next() * most);
  const two = (number) => String(number).padStart(2, '0');
  const cost = 100 + below(10_000_000);
  const salvage = Math.floor((cost * below(20)) / 100);
  const year = 2012 + below(13);
  const arrives = `${year}-${two(1 + below(12))}-${two(1 + below(28))}`;
  const leaves = below(20) === 0 ? `${2025 + below(3)}-${two(1 + below(12))}-15,${below(5000)}` : ',';
  const named = `A-${String(row).padStart(8, '0')},${CLASSES[below(CLASSES.length)]}`;
  const amounts = `${(cost / 100).toFixed(2)},${(salvage / 100).toFixed(2)}`;
  return `${named},${amounts},${3 + below(18)},${METHODS[below(METHODS.length)]},${arrives},${leaves}\n`;
}

/** Numbers from 0 to 1, the same on every machine (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
