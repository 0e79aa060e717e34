'use strict';
/**
 * The door to every command: checks the Node version, and only then touches modern code.
 * Old syntax on purpose; see node-version.cjs.
 */
var oldNodeSentence = require('./node-version.cjs').oldNodeSentence;

/** Runs the `main` of a module in this folder, named by its file, if this Node can. */
module.exports = function enter(file) {
  var sentence = oldNodeSentence(process.versions.node);
  if (sentence) {
    console.error(sentence);
    process.exitCode = 1;
    return;
  }
  require('./load.cjs')(file);
};
