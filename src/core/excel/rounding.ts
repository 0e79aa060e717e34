/**
 * ROUND as Excel does it: on the 15 significant digits it shows, half away from zero. On the bare
 * double, 2812.4999999999995 (which Excel shows as 2812.5) would lose its half.
 *
 * Source: Microsoft Excel, ROUND; "Floating-point arithmetic may give inaccurate results in Excel".
 */

/** From here on a double has no fraction, and 15 digits would be fewer than it holds. */
const WHOLE_FROM = 2 ** 52;

/**
 * @param value Any finite number.
 * @param decimals Digits kept after the point, 0 to 10.
 * @returns The rounded number, in the unit of `value`.
 * @example roundAsExcel(2812.4999999999995, 0) // 2813
 */
export function roundAsExcel(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  if (!(scaled < WHOLE_FROM)) return value;
  const fraction = scaled - Math.floor(scaled);
  // Fifteen digits can move a number across a half only from right beside it.
  const isClearOfHalf = Math.abs(fraction - 0.5) > scaled * 1e-14;
  const kept = isClearOfHalf ? scaled : Number(scaled.toPrecision(15));
  return (Math.sign(value) * Math.floor(kept + 0.5)) / scale;
}
