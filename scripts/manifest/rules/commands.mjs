/** The ribbon: tabs that Excel has, groups and buttons with ids of their own, and actions that lead somewhere. */
import { allIn, inside, place, quoted, typeOf } from '../element.mjs';
import { outOfSequence } from '../sequence.mjs';

const LONGEST_ID = 125;

/** Source: Microsoft's page on <OfficeTab>, those that Excel has on the desktop and on the web. */
const TABS = new Set(
  'TabHome TabInsert TabPageLayoutExcel TabFormulas TabData TabReview TabView TabDeveloper TabAddIns'.split(
    ' ',
  ),
);

const SEQUENCES = {
  OfficeTab: 'Group+',
  Group: 'OverriddenByRibbonApi? Label Icon Control+',
  Control: 'OverriddenByRibbonApi? Label Supertip Icon Action Enabled?',
  Supertip: 'Title Description',
};

const ACTIONS = { ShowTaskpane: 'TaskpaneId? SourceLocation Title?', ExecuteFunction: 'FunctionName' };

function ofIds(elements) {
  return elements.flatMap((element) => {
    const id = element.attributes.get('id') ?? '';
    if (id === '' || id.length > LONGEST_ID) {
      return [`id of ${place(element)} has ${id.length} characters; it takes 1 to ${LONGEST_ID}.`];
    }
    if (elements.find((one) => one.attributes.get('id') === id) === element) return [];
    return [`${place(element)} has the id of another <${element.name}>; it takes one of its own.`];
  });
}

/** @param {string[] | undefined} associated Names that the scripts give functions to; unknown before a build. */
function ofAction(action, associated) {
  const sequence = ACTIONS[typeOf(action)];
  if (sequence === undefined) {
    return [
      `xsi:type of ${place(action)} is ${quoted(typeOf(action))}; it takes ${Object.keys(ACTIONS).join(' or ')}.`,
    ];
  }
  const name = inside(action, 'FunctionName')?.text;
  const isIdle = name !== undefined && associated !== undefined && !associated.includes(name);
  return [
    ...outOfSequence(action, sequence),
    ...(isIdle ? [`${place(action)} calls ${quoted(name)}; no script associates a function with it.`] : []),
  ];
}

export const commands = {
  name: 'commands',
  check({ parts: { overrides }, files }) {
    const all = (name) => allIn(overrides, name);
    const notButtons = all('Control').filter((control) => typeOf(control) !== 'Button');
    return [
      ...all('OfficeTab')
        .filter((tab) => !TABS.has(tab.attributes.get('id')))
        .map((tab) => `${place(tab)} is no tab of Excel; it takes one of ${[...TABS].join(', ')}.`),
      ...ofIds(all('Group')),
      ...ofIds(all('Control')),
      ...notButtons.map((one) => `xsi:type of ${place(one)} is ${quoted(typeOf(one))}; it takes "Button".`),
      ...Object.entries(SEQUENCES).flatMap(([name, sequence]) =>
        all(name).flatMap((element) => outOfSequence(element, sequence)),
      ),
      ...all('Action').flatMap((action) => ofAction(action, files.actions)),
    ];
  },
};
