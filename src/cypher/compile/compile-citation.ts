import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import type { Row } from '../../domain/graph.ts';
import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { requireBounded } from '../plan/bounds.ts';
import { planObject } from '../plan/plan-object.ts';
import type { CitedRecords } from '../rows/cited-records.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodeObject, responseKey } from '../rows/decode.ts';
import { rootSelections, selectedFields, selectionContext } from '../selection.ts';
import { renderCitedSources } from '../statement/render-cited-sources.ts';
import { renderObject } from '../statement/render-object.ts';
import { renderRoot } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import type { Compiled } from './compiled.ts';

/** More sources make no bibliography that anybody reads. */
export const mostSources = 500;

/** What the formats say of a source, whatever the API shows of it. */
const properties = ['id', 'url', 'title', 'publisher', 'publishedOn', 'retrievedOn', 'versionOn'] as const;

export interface CitedSources {
  readonly sources: readonly (Readonly<Record<(typeof properties)[number], string | null>> & { readonly id: string; readonly isRead: boolean })[];
  readonly omitted: number;
  /** The same sources as the operation selects them, by response name. */
  readonly selected: DecodedObject;
}

/** The sources behind records that were read, in one statement; as known on a day, where the answers were. */
export function compileCitation(info: GraphQLResolveInfo, records: CitedRecords, { today, knownAt }: { readonly today: IsoDate; readonly knownAt: IsoDate | null }): Pick<Compiled<CitedSources>, 'statement'> & { readonly decode: (columns: Row) => CitedSources } {
  const type = getNamedType(info.returnType);
  invariant(isObjectType(type), `${info.fieldName} returns no object`);
  const context = selectionContext(info, today);
  const plans = selectedFields(context, type, rootSelections(info)).filter(({ field }) => field.name === 'sources').map(({ key, field, selections }) => {
    const source = getNamedType(field.type);
    invariant(isObjectType(source), `${field.name} are no objects`);
    return { key, object: planObject(context, source, selections) };
  });
  for (const { object } of plans) requireBounded(object, mostSources);
  const names = new Names(knownAt, null, context.asked);
  const values = (source: Parameters<typeof renderObject>[1]['node']) => [...properties.map((property) => source.property(property)), ...plans.map(({ object }) => renderObject(object, { node: source, relationship: null }, names))];
  return {
    statement: renderRoot([renderCitedSources(records, { most: mostSources, values }, names)], { knownAt: null, asked: context.asked }),
    decode: (columns) => {
      // What a condition within a source names is not what the answer was asked by.
      const read = columns.at(-1);
      const rows = (read as readonly (readonly [number, string | null, ...unknown[]])[]).map(([all, check, ...values]) => ({ all, check, values }));
      return {
        sources: rows.map(({ check, values }) => ({ ...(Object.fromEntries(properties.map((property, index) => [property, values[index]])) as Record<(typeof properties)[number], string | null> & { id: string }), isRead: check === 'SEEN' })),
        omitted: (rows[0]?.all ?? 0) - rows.length,
        selected: Object.fromEntries(plans.map(({ key, object }, index) => [responseKey(key), rows.map(({ values }) => decodeObject(object, values[properties.length + index] as readonly unknown[]))])),
      };
    },
  };
}
