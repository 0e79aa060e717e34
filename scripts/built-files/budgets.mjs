/**
 * What the built files may weigh on the wire, in bytes compressed as a server would send them, and how soon they
 * show something. The checks print what it is today; raising a figure is a decision, and is written here with its reason.
 */

/**
 * functions.js: Excel loads it before the first cell computes. Set for the whole catalogue of functions: it was
 * 60,000 until the workings of impairment, stock lists and ratios came in, about 800 bytes a function, most of
 * them words, and 80,000 until the tax law of seven countries did: tables, sources and workings, 17 kB. A
 * sixth of it is decimal.js.
 */
export const FUNCTIONS_BYTES = 90_000;

/**
 * The pane's own scripts, all of them, loaded after functions.js so that no cell waits for them. About 175 kB, most
 * of it React and Fluent UI, are loaded with the pane: 0.2 s at 10 Mbit/s, which leaves the rest of half a second
 * for it to show itself. Each of eight views follows when it is first shown, 8 to 40 kB; it was 240,000 when there
 * were two.
 */
export const PANE_BYTES = 450_000;

/**
 * The time until the pane's first view is painted over that of an empty Fluent page, by `npm run bench:pane`.
 * Measured at 2.6 on a busy machine: two scripts more, and a form with its example beside one button; a third is
 * left. A view that comes after a placeholder would come 0.3 s later, as React holds back what replaces one.
 */
export const FIRST_PAINT_RATIO = 3.5;
