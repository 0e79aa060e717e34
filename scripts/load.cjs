'use strict';
/**
 * Modern syntax starts here. A file of its own, because an old Node already stumbles over
 * `import()` while reading, before any check could run.
 */
module.exports = async function load(file) {
  const [{ run }, { main, failed }] = await Promise.all([import('./command.mjs'), import('./' + file)]);
  await run(main, failed);
};
