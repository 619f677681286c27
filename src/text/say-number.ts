/** Made once: making it takes longer than writing a hundred numbers. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** A number as pages show it, by thousands: `12345.6` → `12,345.6`. */
export function sayNumber(value: number): string {
  return NUMBERS.format(value);
}
