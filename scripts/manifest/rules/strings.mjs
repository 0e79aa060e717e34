/** Texts and addresses are neither empty nor longer than Office takes, and stay on one line. */
import { inside, place, quoted, valuesOf } from '../element.mjs';

const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;

/** Office's web parser refuses these; in an attribute they survive as &#10; alone. */
const BREAKS = /[\r\n\t]/;

function ofText(where, text, most) {
  if (text.trim() === '') return [`${where} is empty; it takes 1 to ${most} characters.`];
  if (text.length > most) return [`${where} has ${text.length} characters; it takes at most ${most}.`];
  if (BREAKS.test(text)) return [`${where} is ${quoted(text)}; it takes no line breaks and no tabs.`];
  return [];
}

export const strings = {
  name: 'strings',
  check({ parts: { root, resources } }) {
    const top = (...names) => names.map((name) => inside(root, name)).filter(Boolean);
    const rows = [
      ...[...top('DisplayName'), ...resources.ShortStrings].map((element) => [element, SHORT]),
      ...[...top('Description'), ...resources.LongStrings].map((element) => [element, LONG]),
      ...[
        ...top('IconUrl', 'HighResolutionIconUrl', 'SupportUrl'),
        ...resources.Images,
        ...resources.Urls,
      ].map((element) => [element, ADDRESS]),
    ];
    return [
      ...top('ProviderName').flatMap((element) => ofText(place(element), element.text, SHORT)),
      ...rows.flatMap(([element, most]) =>
        valuesOf(element).flatMap((value) => ofText(place(element), value, most)),
      ),
    ];
  },
};
