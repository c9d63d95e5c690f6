import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { SearchedLabel } from '../../graph-model/searched-kinds.ts';
import { searchedLabels } from '../../graph-model/searched-kinds.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { decodeCursor } from '../cursor.ts';
import { requireBounded, requireBoundedReferences } from '../plan/bounds.ts';
import { planTarget } from '../plan/plan-object.ts';
import { readPaging } from '../plan/plan-page.ts';
import type { OrderKey, VariantsPlan } from '../plan/plan.ts';
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
  { property: 'score', of: 'node', direction: 'DESC', nullable: false },
  { property: 'kind', of: 'node', direction: 'ASC', nullable: false },
];

export function planSearch(info: GraphQLResolveInfo, today: IsoDate, law: Rulebook | null): SearchPlan {
  const context = selectionContext(info, today, law);
  const given = rootArguments(info);
  const question = readSearch(given);
  const { size, cursor } = readPaging(given);
  const list = listName(question);
  const fields = selectedFields(context, objectType(info.returnType), rootSelections(info));
  const targets = fields.flatMap((selected) => targetsOf(context, selected));
  for (const { list: key, records } of targets) requireBounded({ kind: 'object', typename: 'SearchEdge', values: [{ kind: 'target', key, asList: false, target: records }], made: 0 }, size);
  requireBoundedReferences(context.references);
  const selects = (...names: readonly string[]): boolean => fields.some(({ field }) => names.includes(field.name));
  const after = cursor === null ? null : decodeCursor(list, searchOrder, cursor, 'after');
  return {
    question, list, size, targets, context,
    after: after && [Number(after.values[0]), Number(after.values[1]), after.id],
    edgeLists: fields.filter(({ field }) => field.name === 'edges').map(({ key }) => key),
    wants: { rows: selects('edges', 'nodes', 'pageInfo'), truncated: selects('truncated'), facets: selects('facets'), near: selects('didYouMean') },
  };
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
