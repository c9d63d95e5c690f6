import { numberText } from './number-text.ts';

/** What a caller states lies between these: beyond them quotients and products leave the numbers that can be held. */
const smallest = 1e-6;
const largest = 1e15;

/** What is wrong with a caller's figure, in words; null where nothing is. */
export function faultOfFigure(value: number, most = largest): string | null {
  if (!(value > 0)) return `${value} is not above zero`;
  return value < smallest || value > most ? `${value} is outside ${smallest.toFixed(6)} to ${numberText(most)}` : null;
}

/** A figure that a caller may leave out. `refuse` throws, with the item and the field. */
export function requireFigure(value: number | null | undefined, refuse: (what: string) => never): number | undefined {
  if (value === null || value === undefined) return undefined;
  const fault = faultOfFigure(value);
  return fault === null ? value : refuse(fault);
}
