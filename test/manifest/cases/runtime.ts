/** What can be wrong with the shared runtime. */
import { type XmlCase } from './xml-case';
import { SECOND_BUTTON } from './second-button';

export const runtime: readonly XmlCase[] = [
  [
    'two runtimes',
    '</Runtimes>',
    '<Runtime resid="Taskpane.Url"/></Runtimes>',
    'There are 2 runtimes; functions and pane take one to share.',
  ],
  ['no runtime', /<Runtime resid.*\/>/, '', 'There are 0 runtimes; functions and pane take one to share.'],
  [
    'a short life',
    ' lifetime="long"',
    '',
    'lifetime of <Runtime> in line … is missing; it takes "long", or it ends when the pane closes.',
  ],
  [
    'functions on another page',
    /<Page>\s*<SourceLocation resid="Taskpane.Url"/,
    '<Page><SourceLocation resid="Functions.Script.Url"',
    '<SourceLocation> in line … has resid="Functions.Script.Url"; to share the runtime it takes "Taskpane.Url".',
  ],
  [
    'commands on another page',
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="GetStarted.LearnMoreUrl"',
    '<FunctionFile> in line … has resid="GetStarted.LearnMoreUrl"; to share the runtime it takes "Taskpane.Url".',
  ],
  [
    'a pane on another page',
    /<\/TaskpaneId>\s*<SourceLocation resid="Taskpane.Url"/,
    '</TaskpaneId><SourceLocation resid="GetStarted.LearnMoreUrl"',
    '<SourceLocation> in line … has resid="GetStarted.LearnMoreUrl"; to share the runtime it takes "Taskpane.Url".',
  ],
  [
    'no id of the pane',
    /<TaskpaneId>.*<\/TaskpaneId>/,
    '',
    'TaskpaneId of <Action> in line … is missing; every button of the one pane takes "Office.AutoShowTaskpaneWithDocument".',
  ],
  [
    'a second button with an id of its own',
    '</Control>',
    SECOND_BUTTON,
    'TaskpaneId of <Action> in line … is "Another"; every button of the one pane takes "Office.AutoShowTaskpaneWithDocument".',
  ],
];
