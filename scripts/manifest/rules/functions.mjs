/**
 * One extension point for functions: of two, Excel keeps the first and drops the other in silence.
 * Without a namespace when released, because function ids carry their prefixes themselves.
 */
import { childrenOf, place, quoted } from '../element.mjs';
import { resource } from '../parts.mjs';

/** Legal in today's manifest and in the JSON one to come. */
const NAMESPACE = /^[A-Z][A-Z0-9._]{0,31}$/;

function ofNamespace(element, parts, environment) {
  if (environment === 'released') {
    return [`${place(element)} is there; the released manifest takes none, or WDV.DDB becomes another name.`];
  }
  const named = resource(parts, 'ShortStrings', element.attributes.get('resid'));
  const value = named?.attributes.get('DefaultValue');
  if (value === undefined || NAMESPACE.test(value)) return [];
  return [
    `The namespace is ${quoted(value)}; it takes 1 to 32 capitals, digits, dots and underscores, a capital first.`,
  ];
}

export const functions = {
  name: 'functions',
  check({ parts, environment }) {
    const points = parts.functionsPoints;
    const number =
      points.length === 1
        ? []
        : [`There are ${points.length} extension points for CustomFunctions; it takes one.`];
    const namespaces = points.flatMap((point) => childrenOf(point, 'Namespace'));
    return [...number, ...namespaces.flatMap((element) => ofNamespace(element, parts, environment))];
  },
};
