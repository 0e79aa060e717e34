const { inspect } = require('node:util');

/**
 * webpack shows what a configuration throws together with its stack. To a mistyped option the answer is
 * the sentence alone.
 *
 * @template T
 * @param {() => T} read Reads the option; what it throws is meant for the person who typed it.
 * @returns {T}
 */
exports.plainAnswer = function plainAnswer(read) {
  try {
    return read();
  } catch (error) {
    error[inspect.custom] = () => error.message;
    throw error;
  }
};
