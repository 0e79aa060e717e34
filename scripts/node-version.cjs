'use strict';
/**
 * The one question asked before anything else: is this Node new enough?
 * Written in the syntax of old Nodes, because an old Node has to read it to say so.
 */
var NEEDED_MAJOR = 20;

/** The sentence to show on a Node that is too old; null on one that will do. */
function oldNodeSentence(version) {
  var plain = version.replace(/^v/, '');
  if (parseInt(plain, 10) >= NEEDED_MAJOR) return null;
  return (
    'Writedown needs Node ' + NEEDED_MAJOR + ' or later; this is Node ' + plain + '. Get it from nodejs.org.'
  );
}

module.exports = { oldNodeSentence: oldNodeSentence };
