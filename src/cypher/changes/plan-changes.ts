import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { lateCursor } from '../cursor.ts';
import { requireBounded, requireBoundedReferences } from '../plan/bounds.ts';
import { planTarget } from '../plan/plan-object.ts';
import type { AskedId } from '../given/asked-id.ts';
import { readPaging } from '../plan/plan-page.ts';
import type { OrderKey, ReferencePlan, TargetPlan } from '../plan/plan.ts';
import type { RootDays, SelectedField, SelectionContext } from '../selection.ts';
import { rootArguments, rootSelections, selectedFields, selectionContext } from '../selection.ts';
import type { Keyset } from '../statement/keyset.ts';
import type { About } from './about.ts';
import { aboutText, readAbout } from './about.ts';
import type { ChangeInterval } from './interval.ts';
import { readInterval } from './interval.ts';

/** A record selected of a change: whom it is about, or the claim itself. */
export interface ChangeObject {
  readonly key: string;
  readonly of: 'subject' | 'claim';
  readonly target: TargetPlan;
}

/** Where one selection of `nodes`, or of `node` inside `edges`, puts its changes. */
export interface ChangeTarget {
  readonly list: string;
  /** The key of the change inside each edge; null where the list is `nodes` itself. */
  readonly node: string | null;
  readonly objects: readonly ChangeObject[];
}

export interface ChangesPlan extends Keyset {
  readonly interval: ChangeInterval;
  readonly about: About;
  /** Names the list in its cursors: they are good for these bounds, subjects and predicates only. */
  readonly list: string;
  readonly size: number;
  readonly edgeLists: readonly string[];
  readonly targets: readonly ChangeTarget[];
  readonly wantsRows: boolean;
  readonly wantsCount: boolean;
  readonly wantsUndated: boolean;
  readonly days: readonly IsoDate[];
  /** The ids that the question names. */
  readonly asked: ReadonlySet<AskedId>;
  readonly root: RootDays;
  readonly references: readonly ReferencePlan[];
}

/** Changes go by the day on which they were published, or by the load that made them; the id breaks ties. */
const order = {
  days: { property: 'recordedFrom', of: 'node', direction: 'ASC', holds: 'string', nullable: false },
  versions: { property: 'sequence', of: 'node', direction: 'ASC', holds: 'number', nullable: false },
} as const satisfies Record<ChangeInterval['of'], OrderKey>;

/** What `changes` has to read. */
export function planChanges(info: GraphQLResolveInfo, today: IsoDate, law: Rulebook | null): ChangesPlan {
  const context = selectionContext(info, today, law);
  const given = rootArguments(info);
  const [since, until] = [String(given['since']), typeof given['until'] === 'string' ? given['until'] : null];
  const interval = readInterval({ since, until, today, knownAt: context.knownAt });
  const about = readAbout(given);
  for (const id of about.subjects ?? []) context.asked.add(id);
  const orderBy = [order[interval.of]];
  const { size, backward, cursor } = readPaging(given);
  // By what was asked, not by what it means today: a page that is left open overnight goes on.
  const list = `changes since ${interval.since} until ${until === null ? 'now' : until.trim().toLowerCase()}${aboutText(about)}`;
  const connection = objectType(info.returnType);
  const fields = selectedFields(context, connection, rootSelections(info));
  const targets = fields.flatMap((selected) => targetsOf(context, selected));
  for (const { objects } of targets) requireBoundedObjects(objects, size);
  requireBoundedReferences(context.references);
  return {
    interval, about, list, orderBy, size, backward,
    cursor: cursor === null ? null : lateCursor(list, orderBy, cursor, backward ? 'before' : 'after'),
    edgeLists: fields.filter(({ field }) => field.name === 'edges').map(({ key }) => key),
    targets,
    wantsRows: fields.some(({ field }) => ['edges', 'nodes', 'pageInfo'].includes(field.name)),
    wantsCount: fields.some(({ field }) => field.name === 'totalCount'),
    wantsUndated: fields.some(({ field }) => field.name === 'undated'),
    days: [...context.days],
    asked: context.asked,
    root: context.root,
    references: context.references,
  };
}

function targetsOf(context: SelectionContext, selected: SelectedField): readonly ChangeTarget[] {
  if (selected.field.name === 'nodes') return [{ list: selected.key, node: null, objects: objectsOf(context, selected) }];
  if (selected.field.name !== 'edges') return [];
  return selectedFields(context, objectType(selected.field.type), selected.selections)
    .filter(({ field }) => field.name === 'node')
    .map((node) => ({ list: selected.key, node: node.key, objects: objectsOf(context, node) }));
}

function objectsOf(context: SelectionContext, change: SelectedField): readonly ChangeObject[] {
  return selectedFields(context, objectType(change.field.type), change.selections).flatMap(({ key, field, selections }): readonly ChangeObject[] => {
    if (field.name !== 'subject' && field.name !== 'claim') return [];
    const type = getNamedType(field.type);
    invariant(isCompositeType(type), `${field.name} of a change is no record`);
    return [{ key, of: field.name, target: planTarget(context, type, selections) }];
  });
}

function requireBoundedObjects(objects: readonly ChangeObject[], size: number): void {
  const values = objects.map(({ key, target }) => ({ kind: 'target', key, asList: false, target } as const));
  requireBounded({ kind: 'object', typename: 'Change', values, made: 0 }, size);
}

function objectType(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType {
  const named = getNamedType(type);
  invariant(isObjectType(named), `${String(type)} is no object`);
  return named;
}
