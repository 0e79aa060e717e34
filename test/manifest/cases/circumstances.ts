/**
 * Manifests that are bad only for where they stand: the files beside them, the environment, the version.
 * The rule, what is bad, the manifest, the sentence.
 */
import { type Given, development, maker, manifest, released, swap } from '../checked';

const iconsWith = (change: Given['files']['icons']): Given => ({
  ...released,
  files: { ...released.files, icons: { ...released.files.icons, ...change } },
});

export const circumstances: readonly (readonly [string, string, Given, string])[] = [
  [
    'identity',
    'the released Id on the development manifest',
    { ...development, xml: released.xml },
    '<Id> is "8d1b6a52-3c0e-4f7a-b6f4-0e9c2d5a71b8"; the development manifest takes "c2f0f3f6-54a5-4d0d-9e0b-6a4f1f3a7d21".',
  ],
  [
    'identity',
    'another version than that of package.json',
    { ...released, version: '1.2.0.0' },
    '<Version> is "1.2.3.0"; by package.json it takes "1.2.0.0".',
  ],
  [
    'addresses',
    'localhost when released',
    { ...released, xml: manifest, address: 'https://localhost:3000' },
    '<Url id="Taskpane.Url"> in line … is "https://localhost:3000/taskpane.html"; the released add-in takes a server that others can reach.',
  ],
  [
    'icons',
    'an icon of another size than its name says',
    iconsWith({ 'assets/icon-80.png': { width: 80, height: 64 } }),
    'assets/icon-80.png is 80 × 64 pixels; <Image id="Icon.80x80"> in line … takes 80 × 80.',
  ],
  [
    'icons',
    'a listed icon of another size',
    iconsWith({ 'assets/icon-64.png': { width: 32, height: 32 } }),
    'assets/icon-64.png is 32 × 32 pixels; <HighResolutionIconUrl> in line … takes 64 × 64.',
  ],
  [
    'functions',
    'a namespace when released',
    { ...released, xml: maker.withDevNamespace(released.xml) },
    '<Namespace> in line … is there; the released manifest takes none, or WDV.DDB becomes another name.',
  ],
  [
    'functions',
    'a namespace that formulas cannot have',
    { ...development, xml: swap(maker.withDevNamespace(manifest), '"DEV"', '"dev-1"') },
    'The namespace is "dev-1"; it takes 1 to 32 capitals, digits, dots and underscores, a capital first.',
  ],
  [
    'metadata',
    'no functions.json when released',
    { ...released, files: { icons: released.files.icons, actions: [] } },
    'functions.json is missing; the build writes it.',
  ],
];
