/** Finding one's way among a manifest's elements, and naming them so that a person finds them too. */

/** @typedef {import('./xml.mjs').Element} Element */

/** @param {Element | undefined} element @param {string} name */
export const childrenOf = (element, name) => element?.children.filter((one) => one.name === name) ?? [];

/** @param {Element | undefined} element @param {...string} names From child to grandchild. */
export const inside = (element, ...names) =>
  names.reduce((parent, name) => parent?.children.find((one) => one.name === name), element);

/** The element and everything in it, in the order of the file. @returns {Element[]} */
export const everythingIn = (element) =>
  element ? [element, ...element.children.flatMap(everythingIn)] : [];

/** @param {Element | undefined} element @param {string} name */
export const allIn = (element, name) => everythingIn(element).filter((one) => one.name === name);

export const typeOf = (element) => element.attributes.get('xsi:type');

/** `<bt:String> in line 12` is found quicker by its id: `<String id="Group.Label"> in line 12`. */
export function place(element) {
  const id = element.attributes.get('id');
  return `<${element.name}${id === undefined ? '' : ` id="${id}"`}> in line ${element.line}`;
}

/** Every value a reader may be shown: the default one and those for other languages. */
export const valuesOf = (element) => [
  element.attributes.get('DefaultValue') ?? '',
  ...childrenOf(element, 'Override').map((one) => one.attributes.get('Value') ?? ''),
];

/** How a value is quoted in a sentence, control characters visible. */
export const quoted = (value) => (value === undefined ? 'missing' : JSON.stringify(value));
