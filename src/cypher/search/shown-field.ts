import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { invariant } from '../../domain/invariant.ts';
import type { SearchedLabel } from '../../graph-model/searched-kinds.ts';
import { fieldMapping } from '../mapping.ts';

/** The field of the API that shows a property of such a record: `eccn` for the `code` of an entry. What no field shows keeps its own name. */
export function shownField(schema: GraphQLSchema, label: SearchedLabel, property: string): string {
  const type = schema.getType(label);
  invariant(isObjectType(type), `${label} is no type`);
  const shown = Object.values(type.getFields()).find((field) => {
    const mapping = fieldMapping(field);
    return mapping?.from === 'property' && mapping.of === 'node' && mapping.property === property;
  });
  return shown?.name ?? property;
}
