import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { SearchedLabel } from '../../graph-model/searched-kinds.ts';
import { searchedLabels } from '../../graph-model/searched-kinds.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { decodeCursor, notOfThisApi } from '../cursor.ts';
import { requireBounded, requireBoundedReferences, requireFewObjects, sizeOf } from '../plan/bounds.ts';
import { planTarget } from '../plan/plan-object.ts';
import { plain } from '../given/plain.ts';
import { readPaging } from '../plan/plan-page.ts';
import type { ObjectPlan, OrderKey, VariantsPlan } from '../plan/plan.ts';
import type { SelectedField, SelectionContext } from '../selection.ts';
import { rootArguments, rootSelections, selectedFields, selectionContext } from '../selection.ts';
import type { SearchQuestion } from './search-question.ts';
import { listName, readSearch } from './search-question.ts';

/** Where one selection of `nodes`, or of `node` inside `edges`, puts the records. */
export interface SearchTarget {
  readonly list: string;
  /** The key of the record inside each edge; null where the list is `nodes` itself. */
  readonly node: string | null;
  readonly records: VariantsPlan;
}

export interface SearchPlan {
  readonly question: SearchQuestion;
  readonly list: string;
  readonly size: number;
  /** The score, rank of the kind and id of the last record that was shown. */
  readonly after: readonly [score: number, rank: number, id: string] | null;
  readonly edgeLists: readonly string[];
  readonly targets: readonly SearchTarget[];
  readonly wants: Readonly<Record<'rows' | 'truncated' | 'facets' | 'near', boolean>>;
  readonly context: SelectionContext;
}

/** What cursors hold beside the id. */
export const searchOrder: readonly OrderKey[] = [
  { property: 'score', of: 'node', direction: 'DESC', holds: 'number', nullable: false },
  { property: 'kind', of: 'node', direction: 'ASC', holds: 'number', nullable: false },
];

export function planSearch(info: GraphQLResolveInfo, today: IsoDate, law: Rulebook | null): SearchPlan {
  const context = selectionContext(info, today, law);
  const given = rootArguments(info);
  const question = readSearch(given);
  const { size, cursor } = readPaging(given);
  const list = listName(question);
  const fields = selectedFields(context, objectType(info.returnType), rootSelections(info));
  const targets = fields.flatMap((selected) => targetsOf(context, selected));
  requireBoundedTargets(targets, size);
  requireBoundedReferences(context.references);
  const selects = (...names: readonly string[]): boolean => fields.some(({ field }) => names.includes(field.name));
  return {
    question, list, size, targets, context,
    after: cursor === null ? null : readAfter(list, plain(cursor) as string),
    edgeLists: fields.filter(({ field }) => field.name === 'edges').map(({ key }) => key),
    wants: { rows: selects('edges', 'nodes', 'pageInfo'), truncated: selects('truncated'), facets: selects('facets'), near: selects('didYouMean') },
  };
}

/** Each by itself, and all that are asked for under names of their own together. */
function requireBoundedTargets(targets: readonly SearchTarget[], size: number): void {
  const edges = targets.map(({ list: key, records }): ObjectPlan => ({ kind: 'object', typename: 'SearchEdge', values: [{ kind: 'target', key, asList: false, target: records }], made: 0 }));
  for (const edge of edges) requireBounded(edge, size);
  requireFewObjects(edges.reduce((objects, edge) => objects + size * sizeOf(edge), 0));
}

function readAfter(list: string, cursor: string): SearchPlan['after'] {
  const { values: [score, rank], id } = decodeCursor(list, searchOrder, cursor, 'after');
  if (typeof score !== 'number' || !Number.isFinite(score) || typeof rank !== 'number' || !Number.isInteger(rank)) throw notOfThisApi(cursor, 'after');
  return [score, rank, id];
}

function targetsOf(context: SelectionContext, selected: SelectedField): readonly SearchTarget[] {
  if (selected.field.name === 'nodes') return [{ list: selected.key, node: null, records: recordsOf(context, selected) }];
  if (selected.field.name !== 'edges') return [];
  return selectedFields(context, objectType(selected.field.type), selected.selections)
    .filter(({ field }) => field.name === 'node')
    .map((node) => ({ list: selected.key, node: node.key, records: recordsOf(context, node) }));
}

function recordsOf(context: SelectionContext, { field, selections }: SelectedField): VariantsPlan {
  const type = getNamedType(field.type);
  invariant(isCompositeType(type), `${field.name} is no record`);
  const target = planTarget(context, type, selections);
  invariant(target.kind === 'variants', 'a record that is found may be of any kind');
  return { ...target, cases: target.cases.filter(({ label }) => searchedLabels.includes(label as SearchedLabel)) };
}

function objectType(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType {
  const named = getNamedType(type);
  invariant(isObjectType(named), `${String(type)} is no object`);
  return named;
}
