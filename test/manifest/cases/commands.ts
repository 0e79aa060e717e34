/** What can be wrong with the ribbon. */
import { type XmlCase } from './xml-case';
import { SECOND_BUTTON } from './second-button';

export const commands: readonly XmlCase[] = [
  [
    'a tab that Excel does not have',
    '"TabFormulas"',
    '"TabFormula"',
    '<OfficeTab id="TabFormula"> in line … is no tab of Excel; it takes one of TabHome, TabInsert, TabPageLayoutExcel, TabFormulas, TabData, TabReview, TabView, TabDeveloper, TabAddIns.',
  ],
  [
    'two buttons with one id',
    '</Control>',
    SECOND_BUTTON.replace('Writedown.Second', 'Writedown.Taskpane'),
    '<Control id="Writedown.Taskpane"> in line … has the id of another <Control>; it takes one of its own.',
  ],
  [
    'two groups with one id',
    '</OfficeTab>',
    '<Group id="Writedown.Group"/></OfficeTab>',
    '<Group id="Writedown.Group"> in line … has the id of another <Group>; it takes one of its own.',
  ],
  [
    'a group without an id',
    '<Group id="Writedown.Group">',
    '<Group>',
    'id of <Group> in line … has 0 characters; it takes 1 to 125.',
  ],
  [
    'a menu',
    'xsi:type="Button"',
    'xsi:type="Menu"',
    'xsi:type of <Control id="Writedown.Taskpane"> in line … is "Menu"; it takes "Button".',
  ],
  [
    'a supertip without words',
    '<Description resid="Taskpane.Tooltip"/>',
    '',
    '<Supertip> in line … has no <Description>; <Supertip> takes Title, Description in this order.',
  ],
  [
    'no supertip',
    /<Supertip>[\s\S]*<\/Supertip>/,
    '',
    '<Control id="Writedown.Taskpane"> in line … has no <Supertip>; <Control> takes OverriddenByRibbonApi, Label, Supertip, Icon, Action, Enabled in this order.',
  ],
  [
    'an action that Excel does not know',
    'xsi:type="ShowTaskpane"',
    'xsi:type="OpenPane"',
    'xsi:type of <Action> in line … is "OpenPane"; it takes ShowTaskpane or ExecuteFunction.',
  ],
  [
    'a pane without a page',
    /<\/TaskpaneId>\s*<SourceLocation resid="Taskpane.Url"\/>/,
    '</TaskpaneId>',
    '<Action> in line … has no <SourceLocation>; <Action> takes TaskpaneId, SourceLocation, Title in this order.',
  ],
  [
    'a call of nothing',
    /<Action [\s\S]*<\/Action>/,
    '<Action xsi:type="ExecuteFunction"><FunctionName>repair</FunctionName></Action>',
    '<Action> in line … calls "repair"; no script associates a function with it.',
  ],
];
