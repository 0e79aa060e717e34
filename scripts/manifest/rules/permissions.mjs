/** What it may do, and which sites its window may show. */
import { allIn, inside, quoted } from '../element.mjs';

/** Journals are written to the workbook; nothing else is asked for. */
const PERMISSION = 'ReadWriteDocument';

const originOf = (text) => (URL.canParse(text) ? new URL(text).origin : undefined);

export const permissions = {
  name: 'permissions',
  check({ parts: { root }, address }) {
    const permission = inside(root, 'Permissions')?.text;
    const domains = allIn(inside(root, 'AppDomains'), 'AppDomain');
    const own = new URL(address).origin;
    return [
      ...(permission === PERMISSION
        ? []
        : [`<Permissions> is ${quoted(permission)}; it takes "${PERMISSION}".`]),
      ...domains
        .filter(({ text }) => originOf(text) !== text)
        .map(
          ({ text, line }) =>
            `<AppDomain> in line ${line} is ${quoted(text)}; it takes an origin alone, as ${quoted(originOf(text) ?? own)}.`,
        ),
      ...(domains.some(({ text }) => originOf(text) === own)
        ? []
        : [`<AppDomains> do not name ${own}, where the add-in is served from; they take it.`]),
    ];
  },
};
