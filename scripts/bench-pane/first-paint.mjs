/**
 * How long the built pane takes until its first view is painted, beside an empty Fluent page that is built
 * and served alike. They take turns in one browser, each time with nothing in its cache; the ratio is what
 * counts, the times are this machine's.
 */
import { FIRST_PAINT_RATIO } from '../built-files/budgets.mjs';
import { EMPTY_PAGE, quantile, withColdPages } from './cold-pages.mjs';

/** The first are for the machine to warm to. */
const WARM_UP_TURNS = 3;
const TURNS = 25;

/** Below the address of the server, with what is there once the page can be used. */
const EMPTY = { at: EMPTY_PAGE, content: 'button' };
const PANE = { at: 'taskpane.html', content: '[role="tabpanel"] :is(button, input, select)' };

/** @returns The exit code: 1 when the pane is over its budget. */
export async function firstPaint() {
  return report(await withColdPages(takeTurns));
}

async function takeTurns(measured) {
  // From the start of the navigation to the frame that shows the content, in milliseconds.
  const painted = ({ at, content }) => measured({ at, script: watchFor, argument: content });
  const turns = [];
  for (let turn = 0; turn < WARM_UP_TURNS + TURNS; turn += 1) {
    const empty = await painted(EMPTY);
    const pane = await painted(PANE);
    turns.push({ empty, pane, ratio: pane / empty });
  }
  return turns.slice(WARM_UP_TURNS);
}

/* global document, requestAnimationFrame -- this one runs in the page */
function watchFor(content) {
  globalThis.measured = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(content) === null) return requestAnimationFrame(look);
      // What a frame calls runs before its paint; a message sent from there arrives after it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      return port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

function report(turns) {
  const of = (what, share) =>
    quantile(
      turns.map((turn) => turn[what]),
      share,
    );
  const ratio = of('ratio', 0.5);
  const isOver = ratio > FIRST_PAINT_RATIO;
  console.log(`First paint, the middle of ${turns.length} turns`);
  console.log(`${'empty Fluent page'.padEnd(36)}${of('empty', 0.5).toFixed(0).padStart(10)} ms`);
  console.log(`${'pane'.padEnd(36)}${of('pane', 0.5).toFixed(0).padStart(10)} ms`);
  const spread = `half of the turns between ${of('ratio', 0.25).toFixed(2)} and ${of('ratio', 0.75).toFixed(2)}`;
  console.log(`${'ratio'.padEnd(36)}${ratio.toFixed(2).padStart(10)}, ${spread}`);
  console.log(
    `${'budget'.padEnd(36)}${FIRST_PAINT_RATIO.toFixed(2).padStart(10)}${isOver ? ', exceeded' : ''}`,
  );
  return isOver ? 1 : 0;
}
