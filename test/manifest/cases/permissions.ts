/** What can be wrong with permissions and domains. */
import { type XmlCase } from './xml-case';

export const permissions: readonly XmlCase[] = [
  [
    'fewer permissions than journals take',
    'ReadWriteDocument',
    'ReadDocument',
    '<Permissions> is "ReadDocument"; it takes "ReadWriteDocument".',
  ],
  [
    'a domain with a path',
    '<AppDomain>https://addins.example<',
    '<AppDomain>https://addins.example/writedown<',
    '<AppDomain> in line … is "https://addins.example/writedown"; it takes an origin alone, as "https://addins.example".',
  ],
  [
    'an empty domain',
    '</AppDomains>',
    '<AppDomain></AppDomain></AppDomains>',
    '<AppDomain> in line … is ""; it takes an origin alone, as "https://addins.example".',
  ],
  [
    'no domain',
    /<AppDomain>.*<\/AppDomain>/,
    '',
    '<AppDomains> do not name https://addins.example, where the add-in is served from; they take it.',
  ],
];
