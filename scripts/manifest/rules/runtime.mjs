/**
 * Functions, commands and pane share one runtime, which they do only if they name their page by the
 * same resid. Excel on the web rejects what differs, though Microsoft's online validator lets it pass.
 */
import { inside, place, quoted } from '../element.mjs';

/** The one id with which a workbook can ask for the pane when it is opened. */
const TASKPANE_ID = 'Office.AutoShowTaskpaneWithDocument';

const residOf = (element) => element?.attributes.get('resid');

function ofTaskpaneId(action) {
  const id = inside(action, 'TaskpaneId')?.text;
  if (id === TASKPANE_ID) return [];
  return [
    `TaskpaneId of ${place(action)} is ${quoted(id)}; every button of the one pane takes "${TASKPANE_ID}".`,
  ];
}

export const runtime = {
  name: 'runtime',
  check({ parts }) {
    const [first] = parts.runtimes;
    if (parts.runtimes.length !== 1) {
      return [`There are ${parts.runtimes.length} runtimes; functions and pane take one to share.`];
    }
    const lifetime = first.attributes.get('lifetime');
    const short =
      lifetime === 'long'
        ? []
        : [
            `lifetime of ${place(first)} is ${quoted(lifetime)}; it takes "long", or it ends when the pane closes.`,
          ];
    const users = [
      ...parts.functionsPoints.map((point) => inside(point, 'Page', 'SourceLocation')),
      ...parts.functionFiles,
      ...parts.taskpaneActions.map((action) => inside(action, 'SourceLocation')),
    ].filter(Boolean);
    const apart = users
      .filter((element) => residOf(element) !== residOf(first))
      .map(
        (element) =>
          `${place(element)} has resid=${quoted(residOf(element))}; to share the runtime it takes ${quoted(residOf(first))}.`,
      );
    return [...short, ...apart, ...parts.taskpaneActions.flatMap(ofTaskpaneId)];
  },
};
