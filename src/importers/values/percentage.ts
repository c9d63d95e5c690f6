import { parseNumber } from './number.ts';
import type { Parsed } from './parsed.ts';
import { rejected } from './parsed.ts';

/** Reads `61%` as 61. Without the sign nobody knows whether 0.61 is a share of one or of a hundred, so that is refused. */
export function parsePercentage(text: string): Parsed<number> {
  const written = text.trim();
  const number = written.endsWith('%') ? parseNumber(written.slice(0, -1)) : undefined;
  if (number === undefined || 'rejected' in number) return rejected(written, 'is not a percentage');
  return number.value >= 0 && number.value <= 100 ? number : rejected(written, 'lies outside 0 % to 100 %');
}
