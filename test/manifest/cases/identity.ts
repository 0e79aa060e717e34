/** What can be wrong with its Id and Version. */
import { type XmlCase } from './xml-case';

export const identity: readonly XmlCase[] = [
  [
    'an Id that is no GUID',
    /<Id>.*<\/Id>/,
    '<Id>writedown</Id>',
    '<Id> is "writedown"; it takes a GUID like 8d1b6a52-3c0e-4f7a-b6f4-0e9c2d5a71b8.',
  ],
  [
    'the development Id when released',
    /<Id>.*<\/Id>/,
    '<Id>c2f0f3f6-54a5-4d0d-9e0b-6a4f1f3a7d21</Id>',
    '<Id> is "c2f0f3f6-54a5-4d0d-9e0b-6a4f1f3a7d21"; the released manifest takes "8d1b6a52-3c0e-4f7a-b6f4-0e9c2d5a71b8".',
  ],
  [
    'a version of words',
    /<Version>.*<\/Version>/,
    '<Version>1.0-beta</Version>',
    '<Version> is "1.0-beta"; it takes up to four numbers of up to five digits, as 1.0.0.0.',
  ],
  [
    'a version with five parts',
    /<Version>.*<\/Version>/,
    '<Version>1.0.0.0.1</Version>',
    '<Version> is "1.0.0.0.1"; it takes up to four numbers of up to five digits, as 1.0.0.0.',
  ],
  [
    'a version with a long part',
    /<Version>.*<\/Version>/,
    '<Version>1.0.0.100000</Version>',
    '<Version> is "1.0.0.100000"; it takes up to four numbers of up to five digits, as 1.0.0.0.',
  ],
  [
    'a version below 1.0',
    /<Version>.*<\/Version>/,
    '<Version>0.1.0.0</Version>',
    '<Version> is "0.1.0.0"; Office takes 1.0 and above.',
  ],
];
