/** What can be wrong with what it requires. */
import { type XmlCase } from './xml-case';

export const requirements: readonly XmlCase[] = [
  [
    'no shared runtime',
    /<Set Name="SharedRuntime".*\/>/,
    '',
    '<Requirements> do not name SharedRuntime; <Runtimes> takes it.',
  ],
  [
    'no runtime for functions',
    /<Set Name="CustomFunctionsRuntime".*\/>/,
    '',
    '<Requirements> do not name CustomFunctionsRuntime; CustomFunctions takes it.',
  ],
  [
    'a set that is unknown',
    '</Sets>',
    '<Set Name="ExcelApis"/></Sets>',
    '<Set> in line … is called "ExcelApis", which Excel does not know.',
  ],
  [
    'a version that is too low',
    'Name="SharedRuntime" MinVersion="1.1"',
    'Name="SharedRuntime" MinVersion="1.0"',
    'MinVersion of SharedRuntime, <Set> in line … is "1.0"; the lowest there is is 1.1.',
  ],
  [
    'a version that is none',
    'Name="SharedRuntime" MinVersion="1.1"',
    'Name="SharedRuntime" MinVersion="1"',
    'MinVersion of SharedRuntime, <Set> in line … is "1"; it takes a version like 1.1.',
  ],
  [
    'a default that is too low',
    'DefaultMinVersion="1.1"',
    'DefaultMinVersion="0.9"',
    'DefaultMinVersion of <Sets> in line … is "0.9"; the lowest there is is 1.1.',
  ],
  [
    'another host',
    '<Host Name="Workbook"',
    '<Host Name="Document"',
    'Name of <Host> in line … is "Document"; it takes "Workbook".',
  ],
  [
    'another host of the overrides',
    '<Host xsi:type="Workbook"',
    '<Host xsi:type="Document"',
    'xsi:type of <Host> in line … is "Document"; it takes "Workbook".',
  ],
];
