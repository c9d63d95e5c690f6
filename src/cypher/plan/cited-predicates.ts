import type { GraphQLObjectType } from 'graphql';
import { claimPredicates, judgedPredicates } from '../../graph-model/claim-predicates.ts';
import { citingLabels } from '../../graph-model/citing-labels.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { fieldMapping, labelOf } from '../mapping.ts';
import type { SelectedField } from '../selection.ts';

/** The predicates of the claims behind the selected fields of a record; null for what names no sources. */
export function citedPredicates(type: GraphQLObjectType, fields: readonly SelectedField[]): readonly string[] | null {
  const label = labelOf(type);
  if (label === null || !(label === 'Source' || citingLabels.includes(label))) return null;
  const predicates = fields.flatMap(({ field }): readonly string[] => {
    const mapping = fieldMapping(field);
    switch (mapping?.from) {
      case 'property': return [mapping.property, field.name].flatMap((name) => claimPredicates(label, name));
      case 'parts': return [field.name, ...Object.values(mapping.parts)].flatMap((name) => claimPredicates(label, name));
      case 'computed': return mapping.facts ? judgedPredicates[nodeKinds[label].prefix] ?? [] : [];
      default: return claimPredicates(label, field.name);
    }
  });
  return [...new Set(predicates)].filter((predicate) => predicate !== 'id').sort();
}
