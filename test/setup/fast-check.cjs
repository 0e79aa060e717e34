/**
 * fast-check with one seed for every property, so that a run tests what the last one tested and a failure
 * can be run again. `PROPERTY_SEED=random npm run unit` looks further; a number is taken as it is.
 */
// By its path, since its name leads here.
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const SEED = 20261122;
const { PROPERTY_SEED: asked } = process.env;

if (asked !== 'random') fastCheck.configureGlobal({ seed: Number(asked ?? SEED) });
module.exports = fastCheck;
