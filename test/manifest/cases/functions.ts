/** What can be wrong with the extension point for functions. */
import { type XmlCase } from './xml-case';

const SECOND_POINT = `</ExtensionPoint>
  <ExtensionPoint xsi:type="CustomFunctions">
    <Script><SourceLocation resid="Functions.Script.Url"/></Script>
    <Page><SourceLocation resid="Taskpane.Url"/></Page>
    <Metadata><SourceLocation resid="Functions.Metadata.Url"/></Metadata>
  </ExtensionPoint>
</AllFormFactors>`;

export const functions: readonly XmlCase[] = [
  [
    'two extension points',
    /<\/ExtensionPoint>\s*<\/AllFormFactors>/,
    SECOND_POINT,
    'There are 2 extension points for CustomFunctions; it takes one.',
  ],
  [
    'no extension point',
    /<ExtensionPoint xsi:type="CustomFunctions">[\s\S]*?<\/ExtensionPoint>/,
    '',
    'There are 0 extension points for CustomFunctions; it takes one.',
  ],
];
