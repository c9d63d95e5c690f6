import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { walkedLabels } from '../../graph-model/walked-relations.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { requireBounded, requireBoundedReferences } from '../plan/bounds.ts';
import { planTarget } from '../plan/plan-object.ts';
import type { TargetPlan } from '../plan/plan.ts';
import type { SelectedField, SelectionContext } from '../selection.ts';
import { rootArguments, rootSelections, selectedFields, selectionContext } from '../selection.ts';
import { boundedNumber, planWalk } from './plan-walk.ts';
import type { NamedRecord } from './record-id.ts';
import { namedRecord } from './record-id.ts';
import type { WalkPlan } from './walk-conditions.ts';

/** An object selected of a relation that is gone along: a record at one of its ends, or its sources. */
export interface LinkObject {
  readonly key: string;
  readonly of: 'from' | 'to' | 'sources';
  readonly target: TargetPlan;
}

/** One selection of `steps`, inside one selection of `paths`. */
export interface StepsTarget {
  readonly list: string;
  readonly steps: string;
  readonly objects: readonly LinkObject[];
}

export interface PathsPlan {
  readonly from: NamedRecord;
  readonly to: NamedRecord;
  readonly walk: WalkPlan;
  readonly mode: 'SHORTEST' | 'ALL';
  readonly maxLength: number;
  readonly maxPaths: number;
  /** Response names of `paths`. */
  readonly lists: readonly string[];
  readonly targets: readonly StepsTarget[];
  readonly context: SelectionContext;
}

/** What `paths` has to read. */
export function planPaths(info: GraphQLResolveInfo, today: IsoDate, law: Rulebook | null): PathsPlan {
  const context = selectionContext(info, today, law);
  const given = rootArguments(info);
  const [from, to] = [namedRecord('from', String(given['from'])), namedRecord('to', String(given['to']))];
  requireTwo(from.id, to.id);
  const maxLength = boundedNumber(given, 'maxLength', { otherwise: 5, atMost: 8, remedy: 'Longer ways connect nearly everything with everything: ask from a record half way.' });
  const maxPaths = boundedNumber(given, 'maxPaths', { otherwise: 10, atMost: 50, remedy: 'Ask for some `relations` only to see others.' });
  for (const { id } of [from, to]) context.asked.add(id);
  const fields = selectedFields(context, objectType(info.returnType), rootSelections(info)).filter(({ field }) => field.name === 'paths');
  const targets = fields.flatMap((list) => selectedFields(context, objectType(list.field.type), list.selections).filter(({ field }) => field.name === 'steps').map((steps) => ({ list: list.key, steps: steps.key, objects: linkObjects(context, steps) })));
  for (const { objects } of targets) requireBoundedLinks(objects, maxLength * maxPaths);
  requireBoundedReferences(context.references);
  return { from, to, walk: planWalk(given, context), mode: (given['mode'] ?? 'SHORTEST') as PathsPlan['mode'], maxLength, maxPaths, lists: fields.map(({ key }) => key), targets, context };
}

/** Nothing is gone along from a record to itself. */
export function requireTwo(from: string, to: string): void {
  if (from === to) throw new ApiError('BAD_USER_INPUT', `from and to are both ${from.slice(0, 80)}. Name two records, or ask for the neighborhood of one.`, { argument: 'to' });
}

/** The objects selected of a step, or of an edge. */
export function linkObjects(context: SelectionContext, { field, selections }: Pick<SelectedField, 'field' | 'selections'>): readonly LinkObject[] {
  return selectedFields(context, objectType(field.type), selections).flatMap(({ key, field, selections }): readonly LinkObject[] => {
    if (field.name !== 'from' && field.name !== 'to' && field.name !== 'sources') return [];
    const type = getNamedType(field.type);
    invariant(isCompositeType(type), `${field.name} is no object`);
    return [{ key, of: field.name, target: walkedTarget(planTarget(context, type, selections)) }];
  });
}

/** Of kinds that nothing is gone along to nothing is read. */
export function walkedTarget(target: TargetPlan): TargetPlan {
  return target.kind === 'object' ? target : { ...target, cases: target.cases.filter(({ label }) => walkedLabels.includes(label)) };
}

export function requireBoundedLinks(objects: readonly LinkObject[], links: number): void {
  const values = objects.map(({ key, target }) => ({ kind: 'target', key, asList: false, target } as const));
  requireBounded({ kind: 'object', typename: 'PathStep', values, made: 0 }, links);
}

export function objectType(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType {
  const named = getNamedType(type);
  invariant(isObjectType(named), `${String(type)} is no object`);
  return named;
}
