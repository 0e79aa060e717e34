/** What can be wrong with the order of its elements. */
import { type XmlCase } from './xml-case';

const ORDER_OF_APP =
  '<OfficeApp> takes Id, AlternateId, Version, ProviderName, DefaultLocale, DisplayName, Description, IconUrl, ' +
  'HighResolutionIconUrl, SupportUrl, AppDomains, Hosts, Requirements, DefaultSettings, Permissions, VersionOverrides in this order';

export const order: readonly XmlCase[] = [
  [
    'a child before its time',
    /(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/,
    '<ProviderName>W</ProviderName><Version>1.1.0.0</Version>',
    `<Version> in line … stands after <ProviderName>; ${ORDER_OF_APP}.`,
  ],
  [
    'a child that is missing',
    /<SupportUrl .*\/>/,
    '',
    `<OfficeApp> in line … has no <SupportUrl>; ${ORDER_OF_APP}.`,
  ],
  [
    'a child twice',
    '<DefaultLocale>',
    '<DefaultLocale>en-GB</DefaultLocale><DefaultLocale>',
    '<DefaultLocale> in line … is a second one; <OfficeApp> takes one <DefaultLocale>.',
  ],
  [
    'a child that is unknown',
    '<DefaultLocale>',
    '<Colour/><DefaultLocale>',
    `<Colour> in line … is no part of <OfficeApp>; ${ORDER_OF_APP}.`,
  ],
  [
    'the page after the metadata',
    /<Page>[\s\S]*<\/Metadata>/,
    '<Metadata><SourceLocation resid="Functions.Metadata.Url"/></Metadata><Page><SourceLocation resid="Taskpane.Url"/></Page>',
    '<Page> in line … stands after <Metadata>; <ExtensionPoint> takes Script, Page, Metadata, Namespace in this order.',
  ],
  [
    'no settings',
    /<SourceLocation DefaultValue.*\/>/,
    '',
    '<DefaultSettings> in line … has no <SourceLocation>; <DefaultSettings> takes SourceLocation, RequestedWidth, RequestedHeight in this order.',
  ],
  [
    'no runtimes',
    /<Runtimes>[\s\S]*<\/Runtimes>/,
    '',
    '<Host> in line … has no <Runtimes>; <Host> takes Runtimes, AllFormFactors, DesktopFormFactor in this order.',
  ],
];
