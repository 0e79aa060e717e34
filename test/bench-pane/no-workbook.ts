/** Stands in for office.js where there is no workbook: answers at once, and takes the functions' names. */

Object.assign(globalThis, {
  CustomFunctions: { associate: () => undefined },
  Office: { onReady: () => Promise.resolve({ host: null, platform: null }) },
});
