import type { Parsed } from './parsed.ts';
import { rejected } from './parsed.ts';

const plain = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Reads one exact number: `1050`, `1.5e+24`, `2,048`, `-12.5`. Several numbers in a cell, `NaN`, `Infinity` and units are none. */
export function parseNumber(text: string): Parsed<number> {
  const written = text.trim();
  if (!plain.test(written)) return rejected(written, 'is not a number');
  const value = Number(written.replaceAll(',', ''));
  return Number.isFinite(value) ? { value } : rejected(written, 'is beyond what a number can hold');
}
