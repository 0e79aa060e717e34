/** functions.json: what Excel and the store take, by the strictest of Microsoft's pages. */
import { misnamed, stored } from '../function-name.mjs';
import { parametersOf } from '../function-parameters.mjs';
import { optionsOf } from '../function-options.mjs';
import { quoted } from '../element.mjs';

const LONGEST_DESCRIPTION = 1024;

function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return { problem: error.message };
  }
}

function ofFunction(declared, at, { functions, enums, address }) {
  const { id, name, description = '', helpUrl } = declared;
  if (typeof id !== 'string') return [`Function ${at + 1} of functions.json has no id; it takes one.`];
  const sentences = [];
  const reason = misnamed(id);
  if (reason) sentences.push(`id of ${id} is ${quoted(id)}; ${reason}.`);
  if (name !== id) sentences.push(`name of ${id} is ${quoted(name)}; it takes its id.`);
  const twin = functions.find((one) => stored(String(one.id)) === stored(id));
  if (twin !== declared)
    sentences.push(`${id} is stored as ${stored(id)}, as ${twin.id} is; it takes another name.`);
  if (description.trim() === '' || description.length > LONGEST_DESCRIPTION) {
    sentences.push(
      `description of ${id} has ${description.length} characters; it takes 1 to ${LONGEST_DESCRIPTION}.`,
    );
  }
  if (!String(helpUrl).startsWith(`${address}/`)) {
    sentences.push(`helpUrl of ${id} is ${quoted(helpUrl)}; it takes a page in ${address}/.`);
  }
  return [...sentences, ...parametersOf(declared, enums), ...optionsOf(declared)];
}

export const metadata = {
  name: 'metadata',
  check({ files, environment, address }) {
    if (files.metadata === undefined) {
      // Nobody has built the development add-in; the same functions are checked when it is released.
      return environment === 'development' ? [] : ['functions.json is missing; the build writes it.'];
    }
    const { problem, functions, enums = [] } = parse(files.metadata);
    if (problem !== undefined) return [`functions.json is no JSON: ${problem}.`];
    if (!Array.isArray(functions) || functions.length === 0)
      return ['functions.json has no functions; it takes some.'];
    return functions.flatMap((declared, at) => ofFunction(declared, at, { functions, enums, address }));
  },
};
