/**
 * It is well-formed, an add-in with a task pane, and every element is in the namespace that Office
 * looks for it in. (Well-formedness itself is found while reading; see check.mjs.)
 */
import { allIn, place, quoted, typeOf } from '../element.mjs';

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** What is in the namespace of basic types inside <VersionOverrides>. */
const BASIC_NAMES = new Set(['Images', 'Image', 'Urls', 'Url', 'ShortStrings', 'LongStrings', 'String']);
BASIC_NAMES.add('Override').add('Sets').add('Set');

/** One sentence where the namespace goes wrong, none for what is inside: it follows from it. */
function strays(element, around) {
  const outer = element.name === 'VersionOverrides' ? OVERRIDES : around;
  const space = outer === OVERRIDES && BASIC_NAMES.has(element.name) ? BASIC : outer;
  if (element.space !== space) {
    return [`${place(element)} is in the namespace ${quoted(element.space)}; it takes ${quoted(space)}.`];
  }
  return element.children.flatMap((child) => strays(child, outer));
}

export const form = {
  name: 'form',
  check({ parts: { root } }) {
    if (root.name !== 'OfficeApp') return [`${place(root)} is the root; it takes <OfficeApp>.`];
    const types = [
      [root, 'TaskPaneApp'],
      ...allIn(root, 'VersionOverrides').map((one) => [one, 'VersionOverridesV1_0']),
    ];
    const mistyped = types
      .filter(([element, type]) => typeOf(element) !== type)
      .map(
        ([element, type]) =>
          `xsi:type of ${place(element)} is ${quoted(typeOf(element))}; it takes "${type}".`,
      );
    return [...mistyped, ...strays(root, APP)];
  },
};
