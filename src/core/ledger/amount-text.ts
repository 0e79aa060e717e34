/** An amount as text: a decimal point, no grouping, every minor digit; from integers, so exact. */

import type { Decimals, Minor } from '../money/minor';

/**
 * @example amountText(minor(-123456), 2) // "-1234.56"
 * @example amountText(minor(5), 0) // "5"
 */
export function amountText(units: Minor | bigint, decimals: Decimals): string {
  const digits = String(units)
    .replace('-', '')
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = units < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}
