/** What can be wrong with its resources. */
import { type XmlCase } from './xml-case';

export const resources: readonly XmlCase[] = [
  [
    'a resid that leads nowhere',
    '<Label resid="Group.Label"',
    '<Label resid="Group.Lable"',
    '<Label> in line … has resid="Group.Lable", which nothing is called; it takes one of ShortStrings.',
  ],
  [
    'a resid into another collection',
    '<Label resid="Group.Label"',
    '<Label resid="Taskpane.Tooltip"',
    '<Label> in line … has resid="Taskpane.Tooltip", which is among LongStrings; it takes one of ShortStrings.',
  ],
  [
    'a resid where none is taken',
    '<GetStarted>',
    '<GetStarted resid="Group.Label">',
    '<GetStarted> in line … has a resid; it takes none.',
  ],
  [
    'a resource that nothing uses',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String id="Idle" DefaultValue="x"/>',
    '<String id="Idle"> in line … is used by nothing; remove it or name it in a resid.',
  ],
  [
    'an id twice',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String id="Group.Label" DefaultValue="x"/>',
    '<String id="Group.Label"> in line … has the id of another resource; it takes one of its own.',
  ],
  [
    'no id',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String DefaultValue="x"/>',
    '<String> in line … has no id; it takes one.',
  ],
  [
    'a long id',
    /GetStarted\.Title/g,
    `GetStarted.${'T'.repeat(22)}`,
    `id of <String id="GetStarted.${'T'.repeat(22)}"> in line … has 33 characters; it takes at most 32.`,
  ],
];
