import Cypher from '@neo4j/cypher-builder';
import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import type { GlobalId } from '../../domain/global-id.ts';
import { globalId, withPrefix } from '../../domain/global-id.ts';
import { invariant } from '../../domain/invariant.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { foldName } from '../../graph-model/fold-name.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { beginningOf } from '../beginning-of.ts';
import type { AskedId } from '../given/asked-id.ts';
import type { Question, Template } from '../given/compile-once.ts';
import { compileOnce } from '../given/compile-once.ts';
import type { Given } from '../given/given.ts';
import { labelOfNoun } from '../mapping.ts';
import { requireBounded, requireBoundedReferences } from '../plan/bounds.ts';
import { planObject } from '../plan/plan-object.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodeObject } from '../rows/decode.ts';
import { rootSelections, selectionContext } from '../selection.ts';
import { renderObject } from '../statement/render-object.ts';
import { renderReferences } from '../statement/render-references.ts';
import { currentId } from '../statement/redirects.ts';
import { renderRoot } from '../statement/render-root.ts';
import { collecting } from '../statement/collecting.ts';
import { Names } from '../statement/scope.ts';
import type { Compiled } from './compiled.ts';

export type LookUp = { readonly by: 'id'; readonly id: string } | { readonly by: 'name'; readonly name: string };

/** The same, whatever the id or name is. */
type LateLookUp = { readonly by: 'id'; readonly id: Given<GlobalId> } | { readonly by: 'name'; readonly name: Given<string> };

/** What a look-up found: the records that bear the id or name (several may share a name), or ids that are near when there is none. */
export interface Found {
  readonly matches: readonly { readonly id: string; readonly object: DecodedObject }[];
  readonly near: readonly { readonly id: string; readonly name: string }[];
  /** Records of that id or name that the graph holds, and that were not known on the day of knowledge asked about. */
  readonly knownLater: readonly string[];
}

/** More records than this under one name are not listed in the error. */
const namesakes = 10n;
const nearest = 200n;

/** A singular root field: one record by its id, or by any of its names. */
export function compileLookup(info: GraphQLResolveInfo, lookUp: LookUp, today: IsoDate, law: Rulebook | null = null): Compiled<Found> {
  const { by } = lookUp;
  return compileOnce(info, [today, law, by], (question) => compile(question, by, question.shape.late('text'), today, law), { text: lookUp.by === 'id' ? lookUp.id : lookUp.name });
}

function compile(info: Question, by: LookUp['by'], text: Given<string>, today: IsoDate, law: Rulebook | null): Template<Found> {
  const type = getNamedType(info.returnType);
  invariant(isObjectType(type), `${info.fieldName} returns no object`);
  const label = labelOfNoun(type);
  const lookUp: LateLookUp = by === 'id' ? { by, id: text.map((id) => withPrefix(nodeKinds[label].prefix, id)) } : { by, name: text };
  const context = selectionContext(info, today, law);
  const object = planObject(context, type, rootSelections(info));
  requireBounded(object, 1);
  requireBoundedReferences(context.references);
  // The dataset is one node, and its id no record's.
  if (lookUp.by === 'id' && label !== 'Dataset') context.asked.add(lookUp.id);
  const names = Names.of(context);
  const node = names.node(label);
  const match = matchNode(node, label, lookUp, names);
  const sorted = match.with(node).orderBy([node.property('id'), 'ASC']).limit(new Cypher.Param(namesakes));
  const found = collecting(sorted, [node], names, () => new Cypher.List([node.property('id'), renderObject(object, { node, relationship: null }, names)]));
  const later = context.knownAt === null ? [] : [renderHeld(label, lookUp, context.asked)];
  return {
    statement: renderRoot([found, renderNear(label, lookUp, names), ...later, ...renderReferences(context.references, names)], context),
    asksByIds: context.asked.size > 0,
    days: [...context.days],
    root: context.root,
    references: context.references,
    decode: ([matches, near, held = []]) => ({
      knownLater: (matches as readonly unknown[]).length > 0 ? [] : (held as readonly string[]),
      matches: (matches as readonly [string, readonly unknown[]][]).map(([id, values]) => ({ id, object: decodeObject(object, values) })),
      near: (near as readonly [string, string][]).map(([id, name]) => ({ id, name })),
    }),
  };
}

/** Ids of the records of that id or name, whenever they were known. */
function renderHeld(label: NodeLabel, lookUp: LateLookUp, asked: ReadonlySet<AskedId>): Cypher.Expr {
  const names = Names.of({ knownAt: null, asked });
  const held = new Cypher.NamedNode('held');
  return new Cypher.Collect(matchNode(held, label, lookUp, names).with(held).orderBy([held.property('id'), 'ASC']).return(held.property('id')));
}

function matchNode(node: Cypher.NamedNode, label: NodeLabel, lookUp: LateLookUp, names: Names): Cypher.Match {
  if (lookUp.by === 'id') return names.match(new Cypher.Pattern(node, { labels: [label], properties: { id: currentId(lookUp.id, names) } }), node);
  const name = names.node('Name');
  return names.match(new Cypher.Pattern(name, { labels: ['Name'], properties: { id: new Cypher.Param(lookUp.name.map((each) => nameId(label, each))) } }).related({ type: 'NAMES' }).to(node), node);
}

/** Records whose id, or one of whose names, begins alike; read only when nothing was found. */
function renderNear(label: NodeLabel, lookUp: LateLookUp, names: Names): Cypher.Expr {
  const [missing, near] = [names.node(label), names.node(label)];
  const absent = matchNode(missing, label, lookUp, names).optional().with(missing).where(Cypher.isNull(missing));
  if (lookUp.by === 'id') {
    const found = absent
      .match(new Cypher.Pattern(near, { labels: [label] }))
      .where(Cypher.startsWith(near.property('id'), new Cypher.Param(lookUp.id.map((id) => beginningOf(id, nodeKinds[label].prefix.length + 1, 4)))));
    return new Cypher.Collect(found.with(near).orderBy([near.property('id'), 'ASC']).limit(new Cypher.Param(nearest)).return(new Cypher.List([near.property('id'), near.property('id')])));
  }
  const name = names.node('Name');
  const found = absent
    .match(new Cypher.Pattern(name, { labels: ['Name'] }).related({ type: 'NAMES' }).to(near))
    .where(Cypher.startsWith(name.property('id'), new Cypher.Param(lookUp.name.map((each) => beginningOf(nameId(label, each), nameId(label, '').length, 3)))));
  return new Cypher.Collect(found.with(name, near).orderBy([name.property('id'), 'ASC'], [near.property('id'), 'ASC']).limit(new Cypher.Param(nearest)).return(new Cypher.List([near.property('id'), name.property('folded')])));
}

function nameId(label: NodeLabel, name: string): GlobalId {
  return globalId('name', `${nodeKinds[label].prefix}/${foldName(name)}`);
}
