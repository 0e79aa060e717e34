/** Every address is https; code comes from one place, which for the released add-in is no developer's machine. */
import { allIn, childrenOf, inside, place, quoted, valuesOf } from '../element.mjs';
import { resource } from '../parts.mjs';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

function ofAddress(element, value, environment) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:')
    return [`${place(element)} is ${quoted(value)}; it takes an https address.`];
  if (environment === 'development' || !LOCAL.has(url.hostname)) return [];
  return [`${place(element)} is ${quoted(value)}; the released add-in takes a server that others can reach.`];
}

/** Pages, functions.js and functions.json by the elements that hold their addresses. */
function code(parts) {
  const named = parts.references
    .filter(({ isCode }) => isCode)
    .map(({ resid }) => resource(parts, 'Urls', resid));
  return [inside(parts.root, 'DefaultSettings', 'SourceLocation'), ...new Set(named)].filter(Boolean);
}

export const addresses = {
  name: 'addresses',
  check({ parts, environment, address }) {
    const { root, resources } = parts;
    const named = [
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => childrenOf(root, name)),
      ...childrenOf(inside(root, 'DefaultSettings'), 'SourceLocation'),
      ...resources.Images,
      ...resources.Urls,
    ];
    const rows = [
      ...named.flatMap((element) => valuesOf(element).map((value) => [element, value])),
      ...allIn(root, 'AppDomain').map((element) => [element, element.text]),
    ];
    const elsewhere = code(parts)
      .flatMap((element) => valuesOf(element).map((value) => [element, value]))
      .filter(([, value]) => !value.startsWith(`${address}/`));
    return [
      ...rows.flatMap(([element, value]) => ofAddress(element, value, environment)),
      ...elsewhere.map(
        ([element, value]) =>
          `${place(element)} is ${quoted(value)}; pages, functions.js and functions.json take one place, ${address}/.`,
      ),
    ];
  },
};
