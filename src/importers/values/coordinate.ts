import type { Parsed } from './parsed.ts';
import { rejected } from './parsed.ts';

const pattern = /^(\d{1,3})°(\d{1,2})'(\d{1,2}(?:\.\d+)?)"([NSEW])$/;

/** Reads degrees, minutes and seconds (`41°11'6.6732"N`) as degrees, south and west negative, to six decimals (a tenth of a meter). */
export function parseCoordinate(text: string): Parsed<number> {
  const written = text.trim();
  const [, degrees, minutes, seconds, side] = pattern.exec(written) ?? [];
  if (side === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return rejected(written, 'is not a coordinate in degrees, minutes and seconds');
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  const limit = side === 'N' || side === 'S' ? 90 : 180;
  if (value > limit) return rejected(written, `lies beyond ${limit} degrees`);
  return { value: Number((side === 'S' || side === 'W' ? -value : value).toFixed(6)) };
}
