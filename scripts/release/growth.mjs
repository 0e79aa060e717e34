/** Functions only grow: what a workbook in the field calls is called the same way for ever. */

function halves(signature) {
  const [parameters, result] = signature.split(' -> ');
  return { parameters: parameters === '' ? [] : parameters.split(', '), result };
}

const isOptional = (parameter) => /^(\.\.\.)?\[/.test(parameter);

function changes(id, before, now) {
  if (now === undefined) return [`${id} is gone.`];
  const [old, fresh] = [halves(before), halves(now)];
  const moved = old.parameters.findIndex((parameter, index) => parameter !== fresh.parameters[index]);
  const required = fresh.parameters.slice(old.parameters.length).find((parameter) => !isOptional(parameter));
  return [
    ...(moved < 0
      ? []
      : [`${id}: "${old.parameters[moved]}" has become "${fresh.parameters[moved] ?? ''}".`]),
    ...(required === undefined ? [] : [`${id}: "${required}" is new and has to be optional.`]),
    ...(old.result === fresh.result ? [] : [`${id} answers "${fresh.result}" and not "${old.result}".`]),
  ];
}

/**
 * @param {Record<string, string>} before Signatures by id, as they were released.
 * @param {Record<string, string>} now
 * @returns {string[]} What would break a workbook, in sentences.
 */
export function breaks(before, now) {
  return Object.entries(before).flatMap(([id, signature]) => changes(id, signature, now[id]));
}
