/** What can be wrong with the form of a manifest. */
import { type XmlCase } from './xml-case';

const OTHER = 'http://schemas.example/other';

export const form: readonly XmlCase[] = [
  [
    'an end that is missing',
    '</OfficeApp>',
    '',
    'It is not well-formed: line …, column …: unclosed tag: OfficeApp',
  ],
  [
    'an attribute without quotes',
    'lifetime="long"',
    'lifetime=long',
    'It is not well-formed: line …, column …: unquoted attribute value.',
  ],
  [
    'an ampersand that is none',
    'Description DefaultValue="',
    'Description DefaultValue="R&D ',
    'It is not well-formed: line …: & alone; write &amp;.',
  ],
  [
    'a DOCTYPE',
    '<OfficeApp',
    '<!DOCTYPE OfficeApp><OfficeApp',
    'It is not well-formed: line …, column …: a DOCTYPE, which Office refuses.',
  ],
  ['another root', /OfficeApp/g, 'App', '<App> in line … is the root; it takes <OfficeApp>.'],
  [
    'another kind of add-in',
    'xsi:type="TaskPaneApp"',
    'xsi:type="ContentApp"',
    'xsi:type of <OfficeApp> in line … is "ContentApp"; it takes "TaskPaneApp".',
  ],
  [
    'another version of overrides',
    'VersionOverridesV1_0',
    'VersionOverridesV1_1',
    'xsi:type of <VersionOverrides> in line … is "VersionOverridesV1_1"; it takes "VersionOverridesV1_0".',
  ],
  [
    'a namespace of another version',
    'appforoffice/1.1',
    'appforoffice/1.0',
    '<OfficeApp> in line … is in the namespace "http://schemas.microsoft.com/office/appforoffice/1.0"; it takes "http://schemas.microsoft.com/office/appforoffice/1.1".',
  ],
  [
    'overrides in another namespace',
    '<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"',
    `<VersionOverrides xmlns="${OTHER}"`,
    `<VersionOverrides> in line … is in the namespace "${OTHER}"; it takes "http://schemas.microsoft.com/office/taskpaneappversionoverrides".`,
  ],
  [
    'a resource that is no basic type',
    /<bt:Url id="Functions.Script.Url"/,
    '<Url id="Functions.Script.Url"',
    '<Url id="Functions.Script.Url"> in line … is in the namespace "http://schemas.microsoft.com/office/taskpaneappversionoverrides"; it takes "http://schemas.microsoft.com/office/officeappbasictypes/1.0".',
  ],
];
