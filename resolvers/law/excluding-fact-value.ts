import type { ExcludingFact } from '../../src/rules/smallest-excluding-facts.ts';

export function excludingFactValue({ field, known }: ExcludingFact): { readonly field: string; readonly value: string } {
  return { field, value: Object.entries(known).filter(([, value]) => value !== null).map(([property, value]) => `${property} ${String(value)}`).join(', ') };
}
