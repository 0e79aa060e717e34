import { tokens, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { LOOKS, lookOf } from '../../../src/taskpane/chart/series';

/** By the definition of contrast in WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const inTheme = (theme: Theme, token: string): string =>
  String(theme[/^var\(--(.*)\)$/.exec(token)?.[1] as keyof Theme]);

it.each([
  ['light', webLightTheme],
  ['dark', webDarkTheme],
])('every line can be seen in the %s theme', (_, theme) => {
  const background = inTheme(theme, tokens.colorNeutralBackground1);
  const contrasts = LOOKS.map(({ colour }) => contrast(inTheme(theme, colour), background));
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
});

it('eight series differ in colour, in dashes and in markers', () => {
  const eight = Array.from({ length: 8 }, (_, i) => lookOf(i));
  const markers = eight.map(({ marker, isHollow }) => `${marker.draw.toString()} ${isHollow}`);
  expect(new Set(eight.map(({ colour }) => colour)).size).toBe(8);
  expect(new Set(eight.map(({ dashes }) => dashes)).size).toBe(8);
  expect(new Set(markers).size).toBe(8);
});
