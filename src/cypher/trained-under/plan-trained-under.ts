import type { GraphQLObjectType } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { withPrefix } from '../../domain/global-id.ts';
import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { statuses } from '../../rules/status.ts';
import type { AskedId } from '../given/asked-id.ts';
import { requireBounded, requireBoundedReferences, requireFewObjects } from '../plan/bounds.ts';
import { planObject } from '../plan/plan-object.ts';
import { planPage } from '../plan/plan-page.ts';
import { planReferences } from '../plan/plan-references.ts';
import type { ObjectPlan, PagePlan, ReferencePlan } from '../plan/plan.ts';
import type { RootDays, RootField, SelectedField, SelectionContext } from '../selection.ts';
import { rootArguments, rootPageArguments, rootSelections, selectedFields, selectionContext } from '../selection.ts';

/** One selection of `constraints` inside one selection of `edges`, with the objects under it by response name. */
export interface ConstraintsPlan {
  readonly list: string;
  readonly key: string;
  readonly uses: readonly KeyedObject[];
  readonly destinations: readonly KeyedObject[];
  readonly routes: readonly RouteObject[];
  readonly wantsTrace: boolean;
}

export interface KeyedObject {
  readonly key: string;
  readonly object: ObjectPlan;
}

/** A route read from the acquisition that gives it, or, for a domestic chip, the evidence read from the chip. */
export interface RouteObject extends KeyedObject {
  readonly ofChip: ObjectPlan;
}

export interface TrainedUnderPlan {
  readonly regulationId: string;
  readonly statuses: readonly string[];
  readonly page: PagePlan;
  readonly days: readonly IsoDate[];
  /** The ids that conditions name. */
  readonly asked: ReadonlySet<AskedId>;
  readonly root: RootDays;
  readonly constraints: readonly ConstraintsPlan[];
  /** Whether it is asked why models could not be determined. */
  readonly wantsReasons: boolean;
  /** The records that values of the answer name. */
  readonly references: readonly ReferencePlan[];
}

/** What `modelsTrainedUnder` has to read. */
export function planTrainedUnder(info: RootField, today: IsoDate, law: Rulebook): TrainedUnderPlan {
  const context = selectionContext(info, today, law);
  const connection = getNamedType(info.returnType);
  invariant(isObjectType(connection), `${info.fieldName} returns no connection`);
  const given = rootArguments(info);
  const asked = given['status'] as readonly string[] | null | undefined;
  const page = planPage(context, connection, rootSelections(info), rootPageArguments(info), null);
  for (const { object } of page.targets) requireBounded(object, page.size);
  requireFewObjects(planReferences(context, connection, rootSelections(info), { Regulation: 'INSTRUMENTS' }));
  requireBoundedReferences(context.references);
  const edges = selectedFields(context, connection, rootSelections(info)).filter(({ field }) => field.name === 'edges');
  const constraints = edges.flatMap((edge) => planEdge(context, edge));
  for (const plan of constraints) for (const { object } of [...plan.uses, ...plan.destinations, ...plan.routes]) requireBounded(object, page.size * 3);
  return {
    regulationId: withPrefix('regulation', String(given['regulation'])),
    statuses: asked ?? statuses,
    page,
    constraints,
    wantsReasons: selects(context, connection, rootSelections(info), ['coverage', 'reasons']),
    days: [...context.days],
    asked: context.asked,
    root: context.root,
    references: context.references,
  };
}

function selects(context: SelectionContext, type: GraphQLObjectType, selections: SelectedField['selections'], [name, ...under]: readonly string[]): boolean {
  return name === undefined || selectedFields(context, type, selections).some((selected) => selected.field.name === name && (under.length === 0 || selects(context, objectType(selected), selected.selections, under)));
}

function planEdge(context: SelectionContext, edge: SelectedField): readonly ConstraintsPlan[] {
  return selectedFields(context, objectType(edge), edge.selections)
    .filter(({ field }) => field.name === 'constraints')
    .map((constraints) => {
      const fields = selectedFields(context, objectType(constraints), constraints.selections);
      const objects = (name: string): readonly KeyedObject[] => fields.filter(({ field }) => field.name === name).map((selected) => ({ key: selected.key, object: planObject(context, objectType(selected), selected.selections) }));
      return { list: edge.key, key: constraints.key, uses: objects('use'), destinations: objects('destination'), routes: objects('routes').map(({ key, object }) => ({ key, object, ofChip: { ...object, values: object.values.filter(({ kind }) => kind !== 'target') } })), wantsTrace: fields.some(({ field }) => field.name === 'trace') };
    });
}

function objectType({ field }: SelectedField): GraphQLObjectType {
  const type = getNamedType(field.type);
  invariant(isObjectType(type), `${field.name} is no object`);
  return type;
}
