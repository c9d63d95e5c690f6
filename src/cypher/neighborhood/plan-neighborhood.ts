import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType, isCompositeType } from 'graphql';
import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { LinkObject } from '../paths/plan-paths.ts';
import { linkObjects, objectType, requireBoundedLinks, walkedTarget } from '../paths/plan-paths.ts';
import { boundedNumber, planWalk } from '../paths/plan-walk.ts';
import type { NamedRecord } from '../paths/record-id.ts';
import { namedRecord } from '../paths/record-id.ts';
import type { WalkPlan } from '../paths/walk-conditions.ts';
import { requireBoundedReferences } from '../plan/bounds.ts';
import { planTarget } from '../plan/plan-object.ts';
import type { TargetPlan } from '../plan/plan.ts';
import type { SelectedField, SelectionContext } from '../selection.ts';
import { rootArguments, rootSelections, selectedFields, selectionContext } from '../selection.ts';

/** About how many kinds of relations a record has, when the size of an answer is judged before it is read. */
const nominalRelations = 6;

/** One selection of `node`, or of `nodes`. */
export interface RecordTarget {
  readonly key: string;
  readonly target: TargetPlan;
}

export interface NeighborhoodPlan {
  readonly center: NamedRecord;
  readonly walk: WalkPlan;
  readonly depth: number;
  readonly perRelation: number;
  /** Selections of `node`, of `nodes` and of `edges`. */
  readonly centers: readonly RecordTarget[];
  readonly nodes: readonly RecordTarget[];
  readonly edges: readonly { readonly key: string; readonly objects: readonly LinkObject[] }[];
  /** Response names of `relations`. */
  readonly lists: readonly string[];
  readonly context: SelectionContext;
}

/** What `neighborhood` has to read. */
export function planNeighborhood(info: GraphQLResolveInfo, today: IsoDate, law: Rulebook | null): NeighborhoodPlan {
  const context = selectionContext(info, today, law);
  const given = rootArguments(info);
  const center = namedRecord('id', String(given['id']));
  context.asked.add(center.id);
  const depth = boundedNumber(given, 'depth', { otherwise: 1, atMost: 2, remedy: 'Ask again from the records that you reached, or for the `paths` between two.' });
  const perRelation = boundedNumber(given, 'perRelation', { otherwise: 10, atMost: 50, remedy: 'The connections of the record itself give all of them, page by page.' });
  const fields = selectedFields(context, objectType(info.returnType), rootSelections(info));
  const of = (name: string): readonly SelectedField[] => fields.filter(({ field }) => field.name === name);
  const edges = of('edges').map((selected) => ({ key: selected.key, objects: linkObjects(context, selected) }));
  const nodes = of('nodes').map((selected) => recordTarget(context, selected));
  const records = nodes.map(({ key, target }) => ({ key, of: 'to' as const, target }));
  const links = perRelation * nominalRelations * (depth === 1 ? 1 : 1 + perRelation * nominalRelations);
  requireBoundedLinks([...edges.flatMap(({ objects }) => objects), ...records], links);
  requireBoundedReferences(context.references);
  return { center, walk: planWalk(given, context), depth, perRelation, centers: of('node').map((selected) => recordTarget(context, selected)), nodes, edges, lists: of('relations').map(({ key }) => key), context };
}

function recordTarget(context: SelectionContext, { key, field, selections }: SelectedField): RecordTarget {
  const type = getNamedType(field.type);
  invariant(isCompositeType(type), `${field.name} is no record`);
  return { key, target: walkedTarget(planTarget(context, type, selections)) };
}
