/** What can be wrong with its icons. */
import { type XmlCase } from './xml-case';

export const icons: readonly XmlCase[] = [
  [
    'a size that is missing',
    /<bt:Image size="80".*\/>/,
    '',
    '<Icon> in line … has no image of size 80; it takes 16, 32, 80.',
  ],
  [
    'a size that Office does not take',
    '<bt:Image size="80"',
    '<bt:Image size="81"',
    '<Image> in line … has size="81"; it takes one of 16, 20, 24, 32, 40, 48, 64, 80.',
  ],
  [
    'a file that is missing',
    'assets/icon-16.png',
    'assets/icon-17.png',
    '<Image id="Icon.16x16"> in line … names assets/icon-17.png; there is no such PNG.',
  ],
  [
    'the icon of another size',
    '<IconUrl DefaultValue="https://addins.example/writedown/assets/icon-32.png"',
    '<IconUrl DefaultValue="https://addins.example/writedown/assets/icon-64.png"',
    'assets/icon-64.png is 64 × 64 pixels; <IconUrl> in line … takes 32 × 32.',
  ],
  [
    'an icon elsewhere',
    'https://addins.example/writedown/assets/icon-64.png',
    'https://cdn.example/icon-64.png',
    '<HighResolutionIconUrl> in line … is https://cdn.example/icon-64.png; icons take a place in https://addins.example/writedown/.',
  ],
];
