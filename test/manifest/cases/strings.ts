/** What can be wrong with its texts. */
import { type XmlCase } from './xml-case';

export const strings: readonly XmlCase[] = [
  [
    'a long name',
    '<DisplayName DefaultValue="Writedown"',
    `<DisplayName DefaultValue="${'W'.repeat(126)}"`,
    '<DisplayName> in line … has 126 characters; it takes at most 125.',
  ],
  [
    'a provider without a name',
    '<ProviderName>Writedown<',
    '<ProviderName> <',
    '<ProviderName> in line … is empty; it takes 1 to 125 characters.',
  ],
  [
    'a long description',
    /<Description DefaultValue="[^"]*"/,
    `<Description DefaultValue="${'d'.repeat(251)}"`,
    '<Description> in line … has 251 characters; it takes at most 250.',
  ],
  [
    'a long label',
    /(?<="Group.Label" DefaultValue=)"[^"]*"/,
    `"${'l'.repeat(126)}"`,
    '<String id="Group.Label"> in line … has 126 characters; it takes at most 125.',
  ],
  [
    'an empty tooltip',
    /(?<="Taskpane.Tooltip" DefaultValue=)"[^"]*"/,
    '""',
    '<String id="Taskpane.Tooltip"> in line … is empty; it takes 1 to 250 characters.',
  ],
  [
    'a long translation',
    /(?<="Taskpane.Tooltip" DefaultValue="[^"]*")\/>/,
    `><bt:Override Locale="de-de" Value="${'t'.repeat(251)}"/></bt:String>`,
    '<String id="Taskpane.Tooltip"> in line … has 251 characters; it takes at most 250.',
  ],
  [
    'a line break in an attribute',
    'Open the journal-entry',
    'Open the&#10;journal-entry',
    '<String id="Taskpane.Tooltip"> in line … is "Open the\\njournal-entry task pane."; it takes no line breaks and no tabs.',
  ],
  [
    'a line break in a text',
    '<ProviderName>Writedown<',
    '<ProviderName>\n  Writedown<',
    '<ProviderName> in line … is "\\n  Writedown"; it takes no line breaks and no tabs.',
  ],
  [
    'a long address',
    'help/index.html"',
    `help/${'x'.repeat(2048)}"`,
    '<SupportUrl> in line … has 2086 characters; it takes at most 2048.',
  ],
];
