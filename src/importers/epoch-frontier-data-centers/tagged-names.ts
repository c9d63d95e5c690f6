import type { CellParser } from '../mapping/cells.ts';
import { meaning } from '../mapping/cells.ts';
import type { NamedReference } from '../mapping/imported-record.ts';
import { rejected } from '../values/parsed.ts';

/** Reads names of which each says how sure it is: `OpenAI #likely, Microsoft #likely`. */
export const taggedNames: CellParser<readonly NamedReference[]> = (cell, lookups) => {
  const references: NamedReference[] = [];
  for (const part of cell.split(',')) {
    const [, name, tag] = /^([^#]+?)\s+(#\w+)$/.exec(part.trim()) ?? [];
    if (name === undefined || tag === undefined) return rejected(cell, 'is not a list of names with a mark each (#confident)');
    const certainty = meaning('certainty marks')(tag, lookups);
    if ('rejected' in certainty) return certainty;
    references.push({ name, ...(certainty.value === undefined ? {} : { certainty: certainty.value }) });
  }
  return { value: references };
};
