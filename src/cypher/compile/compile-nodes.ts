import Cypher from '@neo4j/cypher-builder';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { isObjectType } from 'graphql';
import type { IdPrefix } from '../../domain/global-id.ts';
import { prefixOf } from '../../domain/global-id.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { Question, Template } from '../given/compile-once.ts';
import { compileOnce } from '../given/compile-once.ts';
import type { Given } from '../given/given.ts';
import { readHeld } from '../law/read-facts.ts';
import { labelOf } from '../mapping.ts';
import { requireBounded, requireBoundedReferences } from '../plan/bounds.ts';
import { planObject } from '../plan/plan-object.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodeObject } from '../rows/decode.ts';
import { rootSelections, selectionContext } from '../selection.ts';
import { renderObject } from '../statement/render-object.ts';
import { renderReferences } from '../statement/render-references.ts';
import { currentIds } from '../statement/redirects.ts';
import { renderRoot } from '../statement/render-root.ts';
import { collecting } from '../statement/collecting.ts';
import { Names } from '../statement/scope.ts';
import type { Compiled } from './compiled.ts';

/** In the order asked for, null where there is none; and the ids of those that the graph holds and that were not known on the day of knowledge asked about. */
export interface FoundNodes {
  readonly records: readonly (DecodedObject | null)[];
  readonly knownLater: readonly string[];
}

/** `node` and `nodes`: records of any kind by their global ids. One column for each kind that the ids name. */
export function compileNodes(info: GraphQLResolveInfo, ids: readonly string[], today: IsoDate, law: Rulebook | null = null): Compiled<FoundNodes> {
  return compileOnce(info, [today, law, ids.length], (question) => compile(question, question.shape.late('ids'), ids.length, today, law), { ids });
}

function compile(info: Question, ids: Given<readonly string[]>, rows: number, today: IsoDate, law: Rulebook | null): Template<FoundNodes> {
  const context = selectionContext(info, today, law);
  const nouns = nounsByPrefix(info);
  const wanted = ids.look((given) => [...new Set(given.map(prefixOf))].filter((prefix) => prefix !== null).sort());
  const sought = new Map(wanted.map((prefix) => [prefix, ids.map((given) => given.filter((id) => prefixOf(id) === prefix))]));
  for (const some of sought.values()) context.asked.add(some);
  const names = Names.of(context);
  const columns = [...sought].flatMap(([prefix, some]) => {
    const type = nouns.get(prefix);
    if (!type) return [];
    const object = planObject(context, type, rootSelections(info));
    requireBounded(object, rows);
    const node = names.node(labelOf(type)!);
    const match = names.match(new Cypher.Pattern(node, { labels: [labelOf(type)!] }), node).where(Cypher.in(node.property('id'), currentIds(some, names)));
    const held = context.knownAt === null ? [] : [readHeld(labelOf(type)!, some, names)];
    return [{ object, held, column: collecting(match, [node], names, () => new Cypher.List([node.property('id'), renderObject(object, { node, relationship: null }, names)])) }];
  });
  requireBoundedReferences(context.references);
  return {
    statement: renderRoot([...columns.map(({ column }) => column), ...columns.flatMap(({ held }) => held), ...renderReferences(context.references, names)], context),
    asksByIds: context.asked.size > 0,
    days: [...context.days],
    root: context.root,
    references: context.references,
    decode: (read, redirects, inputs) => {
      const found = new Map(columns.flatMap(({ object }, index) => (read[index] as readonly [string, readonly unknown[]][]).map(([id, values]) => [id, decodeObject(object, values)])));
      const held = (read.slice(columns.length) as readonly (readonly (readonly [string])[])[]).flat().map(([id]) => id);
      return { records: ids.in(inputs).map((id) => found.get(redirects.get(id) ?? id) ?? null), knownLater: held.filter((id) => !found.has(id)) };
    },
  };
}

function nounsByPrefix(info: GraphQLResolveInfo): ReadonlyMap<IdPrefix, GraphQLObjectType> {
  const nouns = Object.values(info.schema.getTypeMap()).filter(isObjectType);
  return new Map(nouns.flatMap((type) => {
    const label = labelOf(type);
    return label ? [[nodeKinds[label].prefix, type] as const] : [];
  }));
}
