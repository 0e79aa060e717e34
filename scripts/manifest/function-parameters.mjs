/** The arguments of a described function, and what it gives. */
import { quoted } from './element.mjs';

/** Excel takes 255 arguments; the JSON manifest to come takes 128, and the lengths below. */
const MOST = 128;
const LONGEST_NAME = 64;
const LONGEST_DESCRIPTION = 512;

const TYPES = ['any', 'boolean', 'number', 'string'];
const DIMENSIONALITIES = ['scalar', 'matrix'];

function ofKind(where, { type = 'any', dimensionality = 'scalar' }) {
  const sentences = [];
  if (!TYPES.includes(type))
    sentences.push(`type of ${where} is ${quoted(type)}; it takes ${TYPES.join(', ')}.`);
  if (!DIMENSIONALITIES.includes(dimensionality)) {
    sentences.push(
      `dimensionality of ${where} is ${quoted(dimensionality)}; it takes ${DIMENSIONALITIES.join(', ')}.`,
    );
  }
  return sentences;
}

function ofParameter(parameter, at, { id, parameters, enums }) {
  const { name = '', description = '', customEnumId } = parameter;
  const where = `${quoted(name)} of ${id}`;
  const isLast = at === parameters.length - 1;
  const sentences = ofKind(where, parameter);
  if (name === '' || name.length > LONGEST_NAME) {
    sentences.push(
      `Argument ${at + 1} of ${id} is called ${quoted(name)}; it takes 1 to ${LONGEST_NAME} characters.`,
    );
  }
  if (description.trim() === '' || description.length > LONGEST_DESCRIPTION) {
    sentences.push(
      `description of ${where} has ${description.length} characters; it takes 1 to ${LONGEST_DESCRIPTION}.`,
    );
  }
  if (parameter.repeating && !isLast) sentences.push(`${where} repeats; only the last argument may.`);
  if (parameters.slice(0, at).some((one) => one.optional) && !parameter.optional && !parameter.repeating) {
    sentences.push(`${where} is required and follows an optional one; optional ones come last.`);
  }
  if (customEnumId !== undefined && !enums.some((one) => one.id === customEnumId)) {
    sentences.push(`customEnumId of ${where} is ${quoted(customEnumId)}; there is no such list among enums.`);
  }
  return sentences;
}

/** @returns {string[]} */
export function parametersOf({ id, parameters = [], result = {} }, enums) {
  return [
    ...(parameters.length > MOST
      ? [`${id} has ${parameters.length} arguments; it takes at most ${MOST}.`]
      : []),
    ...parameters.flatMap((parameter, at) => ofParameter(parameter, at, { id, parameters, enums })),
    ...ofKind(`the result of ${id}`, result),
  ];
}
