/** The options of a described function: those that Excel knows, and none that exclude each other. */

const KNOWN = new Set(
  `allowCustomDataForDataTypeAny allowErrorForDataTypeAny cancelable excludeFromAutoComplete requiresAddress
   requiresParameterAddresses requiresStreamAddress requiresStreamParameterAddresses stream supportSync volatile`.split(
    /\s+/,
  ),
);

const EXCLUDE_EACH_OTHER = [
  ['stream', 'volatile'],
  ['stream', 'requiresAddress'],
  ['stream', 'requiresParameterAddresses'],
  ['stream', 'supportSync'],
  ['volatile', 'supportSync'],
];

/** @returns {string[]} */
export function optionsOf({ id, options = {}, result = {} }) {
  const chosen = Object.keys(options).filter((name) => options[name]);
  const sentences = Object.keys(options)
    .filter((name) => !KNOWN.has(name))
    .map((name) => `${id} has the option ${name}, which Excel does not know.`);
  for (const [one, other] of EXCLUDE_EACH_OTHER) {
    if (chosen.includes(one) && chosen.includes(other))
      sentences.push(`${id} is ${one} and ${other}; it takes one.`);
  }
  if (chosen.includes('requiresParameterAddresses') && result.dimensionality !== 'matrix') {
    sentences.push(`${id} requires its arguments' addresses; its result takes dimensionality "matrix".`);
  }
  return sentences;
}
