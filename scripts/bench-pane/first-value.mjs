/** How long a page with nothing in its cache takes to the first value of a function. */
import { quantile, withColdPages } from './cold-pages.mjs';

/** The first are for the machine to warm to. */
const WARM_UP_TURNS = 2;
const TURNS = 15;

const PAGES = [
  { name: "the add-in's page: functions and pane, as Excel loads them", at: 'taskpane.html' },
  {
    name: 'a page of functions.js alone',
    at: 'functions-alone.html',
    html: '<!doctype html><title>Functions</title><script defer src="functions.js"></script>',
  },
];

/** A section of the benchmark. */
export async function firstValue() {
  const turns = await withColdPages(async (measured) => {
    const taken = [];
    for (let turn = 0; turn < WARM_UP_TURNS + TURNS; turn += 1) {
      const figures = [];
      for (const { at, html } of PAGES) figures.push(await measured({ at, html, script: askForValue }));
      taken.push(figures);
    }
    return taken.slice(WARM_UP_TURNS);
  });
  return {
    title: 'A cold page',
    about:
      'Chromium with nothing in its cache, from the start of the navigation until the scripts of the page have run and one WDV.DDB has answered. office.js, which Microsoft serves, is replaced by an empty one.',
    header: ['Page', 'Median', 'Quartiles'],
    rows: PAGES.map(({ name }, index) => {
      const own = turns.map((figures) => figures[index]);
      const shown = (share) => `${quantile(own, share).toFixed(0)} ms`;
      return [name, shown(0.5), `${shown(0.25)} to ${shown(0.75)}`];
    }),
    held: [],
  };
}

/* global document -- this one runs in the page */
function askForValue() {
  const calls = new Map();
  const CustomFunctions = {
    associate: (id, call) => calls.set(id, call),
    Error: class extends Error {},
    ErrorCode: {},
  };
  Object.defineProperty(globalThis, 'CustomFunctions', {
    get: () => CustomFunctions,
    set() {
      // What stands in for office.js has one of its own, which is not to take this place.
    },
  });
  globalThis.measured = new Promise((resolve, reject) => {
    document.addEventListener('DOMContentLoaded', () => {
      const value = calls.get('WDV.DDB')?.(10_000, 1_000, 5, 1);
      if (value === 4_000) resolve(performance.now());
      else reject(new Error(`WDV.DDB answered ${value}`));
    });
  });
}
