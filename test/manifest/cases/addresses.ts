/** What can be wrong with its addresses. */
import { type XmlCase } from './xml-case';

export const addresses: readonly XmlCase[] = [
  [
    'an icon by http',
    '<IconUrl DefaultValue="https:',
    '<IconUrl DefaultValue="http:',
    '<IconUrl> in line … is "http://addins.example/writedown/assets/icon-32.png"; it takes an https address.',
  ],
  [
    'a resource by http',
    '"Functions.Script.Url" DefaultValue="https:',
    '"Functions.Script.Url" DefaultValue="http:',
    '<Url id="Functions.Script.Url"> in line … is "http://addins.example/writedown/functions.js"; it takes an https address.',
  ],
  [
    'an address that is none',
    /(?<=<SupportUrl DefaultValue=)"[^"]*"/,
    '"help"',
    '<SupportUrl> in line … is "help"; it takes an https address.',
  ],
  [
    'a domain by http',
    '<AppDomain>https:',
    '<AppDomain>http:',
    '<AppDomain> in line … is "http://addins.example"; it takes an https address.',
  ],
  [
    'functions from another site',
    '"Functions.Metadata.Url" DefaultValue="https://addins.example',
    '"Functions.Metadata.Url" DefaultValue="https://cdn.example',
    '<Url id="Functions.Metadata.Url"> in line … is "https://cdn.example/writedown/functions.json"; pages, functions.js and functions.json take one place, https://addins.example/writedown/.',
  ],
  [
    'a page from another site',
    '<SourceLocation DefaultValue="https://addins.example',
    '<SourceLocation DefaultValue="https://addins.example.evil.example',
    '<SourceLocation> in line … is "https://addins.example.evil.example/writedown/taskpane.html"; pages, functions.js and functions.json take one place, https://addins.example/writedown/.',
  ],
];
