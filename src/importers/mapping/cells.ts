import { addDays } from '../../domain/iso-date.ts';
import { nearest } from '../../domain/nearest.ts';
import { parseCoordinate } from '../values/coordinate.ts';
import { parseNameList } from '../values/name-list.ts';
import { parseNumber } from '../values/number.ts';
import type { Parsed } from '../values/parsed.ts';
import { parsePercentage } from '../values/percentage.ts';
import { rejected } from '../values/parsed.ts';
import { parsePartialDate, parseUsDay } from '../values/partial-date.ts';
import { plainText } from '../values/plain-text.ts';
import { parseTruth } from '../values/truth.ts';
import type { NamedReference } from './imported-record.ts';
import type { Lookups } from './lookups.ts';

/** Reads a cell that is not empty. A value of `undefined` was reviewed and says nothing. */
export type CellParser<Value> = (cell: string, lookups: Lookups) => Parsed<Value | undefined>;

/** A number within bounds, after division by what one of our units has of the column's (`{ per: 1e9 }`: bytes to GB). */
export const number = (low: number, high: number, { per = 1 }: { readonly per?: number } = {}): CellParser<number> => (cell) => {
  const read = parseNumber(cell);
  if ('rejected' in read) return read;
  const inOurUnit = read.value / per;
  return inOurUnit >= low && inOurUnit <= high ? { value: inOurUnit } : rejected(cell, `lies outside ${low * per} to ${high * per}`);
};

/** A number of things: `16.0` is 16. What is off by less than a billionth (`30000.000000000004`) was rounded on its way; half a thing is refused. */
export const wholeNumber = (low: number, high: number): CellParser<number> => (cell, lookups) => {
  const read = number(low, high)(cell, lookups);
  if ('rejected' in read || read.value === undefined) return read;
  const whole = Math.round(read.value);
  return Math.abs(read.value - whole) <= whole * 1e-9 ? { value: whole } : rejected(cell, 'is not a whole number');
};

export const text: CellParser<string> = (cell) => ({ value: plainText(cell) });
export const truth: CellParser<boolean> = (cell) => parseTruth(cell);
export const partialDay: CellParser<string> = (cell) => parsePartialDate(cell);
export const usDay: CellParser<string> = (cell) => parseUsDay(cell);
export const coordinate: CellParser<number> = (cell) => parseCoordinate(cell);
export const percentage: CellParser<number> = (cell) => parsePercentage(cell);

export const day: CellParser<string> = (cell) => {
  const read = parsePartialDate(cell);
  return 'rejected' in read || read.value.length === 10 ? read : rejected(cell, 'is not a day (YYYY-MM-DD)');
};

/** A last day becomes the half-open end, the day after it. */
export const lastDay: CellParser<string> = (cell, lookups) => {
  const read = day(cell, lookups);
  return 'rejected' in read || read.value === undefined ? read : { value: addDays(read.value, 1) };
};

/** One reviewed meaning of that topic. */
export const meaning = (topic: string): CellParser<string> => (cell, { meanings, file }) => {
  const known = meanings.get(topic) ?? new Map<string, string | undefined>();
  const wording = plainText(cell);
  if (known.has(wording)) return { value: known.get(wording) };
  const [near] = nearest(wording, known.keys(), 1);
  return rejected(wording, `is not among the reviewed ${topic}${near === undefined ? '' : ` (nearest: "${near}")`}; settle it in ${file}`);
};

/** The reviewed meanings of a comma-joined list, each once. */
export const meanings = (topic: string): CellParser<readonly string[]> => (cell, lookups) => {
  const list = listed(cell, lookups);
  if ('rejected' in list) return list;
  const means: string[] = [];
  for (const wording of list.value) {
    const read = meaning(topic)(wording, lookups);
    if ('rejected' in read) return read;
    if (read.value !== undefined) means.push(read.value);
  }
  return { value: means.length === 0 ? undefined : [...new Set(means)] };
};

/** Names joined by commas. */
export const list: CellParser<readonly string[]> = (cell, lookups) => listed(cell, lookups);

/** The same as references. */
export const names: CellParser<readonly NamedReference[]> = (cell, lookups) => {
  const read = listed(cell, lookups);
  return 'rejected' in read ? read : { value: read.value.map((name) => ({ name })) };
};

/** One name, whatever commas it has. */
export const name: CellParser<readonly NamedReference[]> = (cell) => ({ value: [{ name: plainText(cell) }] });

/** Addresses on the web, divided by spaces, line ends or commas; other words of the cell, and addresses without https, are not kept. */
export const links: CellParser<readonly string[]> = (cell) => ({
  value: [...new Set(cell.split(/\s+/).map((word) => word.replace(/[,;]+$/, '')).filter((word) => /^https?:/.test(word) && URL.canParse(word)))],
});

function listed(cell: string, { names: reviewed, file }: Lookups): Parsed<readonly string[]> {
  const read = parseNameList(cell, reviewed);
  return 'rejected' in read ? { rejected: `${read.rejected}; settle it under names in ${file}` } : read;
}
