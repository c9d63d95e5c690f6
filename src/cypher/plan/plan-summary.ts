import type { GraphQLObjectType } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { invariant } from '../../domain/invariant.ts';
import { requirePlausibleDay } from '../../domain/plausible-day.ts';
import { requireCountry } from '../../rules/known-country.ts';
import { groupKeysOf } from '../group-keys.ts';
import { fieldMapping } from '../mapping.ts';
import type { SelectedField, SelectionContext } from '../selection.ts';
import { selectedFields } from '../selection.ts';
import { planGroupKey } from './plan-group-key.ts';
import type { GroupEnd, GroupKeyPlan, GroupOrder, MeasureFunction, MeasurePlan, SummaryPlan } from './summary-plan.ts';
import { measureFunctions } from './summary-plan.ts';
import { requireFewJudged } from './where-limits.ts';

export const mostKeys = 2;
export const mostGroups = 1000;
export const defaultGroups = 100;
/** Each reads the filtered set once. */
export const mostSummaries = 20;

/** `groups` and `aggregate` of one connection, each by its response name. */
export function planSummaries(context: SelectionContext, noun: GraphQLObjectType, fields: readonly SelectedField[]): readonly SummaryPlan[] {
  const summaries = fields.flatMap((selected): SummaryPlan[] => {
    const from = fieldMapping(selected.field)?.from;
    if (from === 'groups') return [planGroups(context, noun, selected)];
    return from === 'aggregate' ? [{ key: selected.key, of: 'aggregate', by: [], orderBy: 'COUNT_DESC', first: 1, measures: planMeasures(context, noun, selected) }] : [];
  });
  if (summaries.length > mostSummaries) {
    throw new ApiError('BAD_USER_INPUT', `groups and aggregate stand ${summaries.length} times beside one page; at most ${mostSummaries} are given at once. Ask for the others in a further field.`, { argument: 'groups', atMost: mostSummaries });
  }
  return summaries;
}

function planGroups(context: SelectionContext, noun: GraphQLObjectType, selected: SelectedField): SummaryPlan {
  const { arguments: given, key } = selected;
  return { key, of: 'groups', by: planKeys(context, noun, given), orderBy: (given['orderBy'] as GroupOrder | null | undefined) ?? 'COUNT_DESC', first: readFirst(given['first']), measures: planMeasures(context, noun, selected) };
}

function readFirst(given: unknown): number {
  const first = typeof given === 'number' ? given : defaultGroups;
  if (first < 1 || first > mostGroups) throw new ApiError('BAD_USER_INPUT', `first of groups is ${first}; 1 to ${mostGroups} groups are given at once. Narrow the filter, or turn orderBy around, to see the others.`, { argument: 'first', atLeast: 1, atMost: mostGroups });
  return first;
}

function planKeys(context: SelectionContext, noun: GraphQLObjectType, given: SelectedField['arguments']): readonly GroupKeyPlan[] {
  const by = given['by'] as readonly string[];
  if (by.length === 0 || by.length > mostKeys || new Set(by).size < by.length) {
    throw new ApiError('BAD_USER_INPUT', `groups takes one or ${mostKeys} different keys, and by holds ${by.length}: [${by.join(', ')}].`, { argument: 'by', atMost: mostKeys });
  }
  const offered = groupKeysOf(noun);
  const keys = by.map((name) => {
    const key = offered.get(name);
    invariant(key, `${noun.name} is offered to be grouped by ${name}, which it has not`);
    return { name, key };
  });
  const status = planStatusOf(context, given['controlStatus'], keys.some(({ key }) => key.reads === 'status'));
  return keys.map(({ name, key }) => planGroupKey(noun, name, key, status));
}

/** Of which destination and day a status is meant. */
function planStatusOf({ law, today, days, judged }: SelectionContext, given: unknown, wanted: boolean): Extract<GroupEnd, { readonly reads: 'status' }> | null {
  const asked = given as { readonly destination: string; readonly asOf?: string | null } | null | undefined;
  if (!wanted && asked) throw new ApiError('BAD_USER_INPUT', 'controlStatus says of which destination and day the key CONTROL_STATUS is, and by does not hold it. Add it to by, or leave controlStatus out.', { argument: 'controlStatus' });
  if (!wanted) return null;
  if (!asked) throw new ApiError('BAD_USER_INPUT', 'CONTROL_STATUS is for one destination on a day. Say which: groups(by: [CONTROL_STATUS], controlStatus: { destination: "CN", asOf: "2023-11-17" }).', { argument: 'controlStatus' });
  invariant(law !== null, 'a group by status needs the law');
  requireCountry(law, 'controlStatus.destination', asked.destination);
  const date = asked.asOf ?? today;
  requirePlausibleDay('controlStatus.asOf', date);
  days.add(date);
  requireFewJudged(judged, { date, destination: asked.destination });
  return { reads: 'status', law, date, destination: asked.destination };
}

/** The numbers and days that are selected of a group; aliases of one are read together. */
function planMeasures(context: SelectionContext, noun: GraphQLObjectType, { field, selections }: SelectedField): readonly MeasurePlan[] {
  const group = getNamedType(field.type);
  invariant(isObjectType(group), `${field.name} is no object`);
  const asked = new Map<string, Set<string>>();
  for (const selected of selectedFields(context, group, selections)) {
    const aggregate = getNamedType(selected.field.type);
    if (!isObjectType(aggregate) || selected.field.name === 'keys') continue;
    const names = selectedFields(context, aggregate, selected.selections).map((each) => each.field.name);
    asked.set(selected.field.name, new Set([...asked.get(selected.field.name) ?? [], ...names]));
  }
  return [...asked].map(([name, functions]) => planMeasure(noun, name, functions));
}

function planMeasure(noun: GraphQLObjectType, name: string, asked: ReadonlySet<string>): MeasurePlan {
  const field = noun.getFields()[name];
  const mapping = field ? fieldMapping(field) : null;
  invariant(mapping?.from === 'property', `${noun.name}.${name} is offered to be summed up but is no stored property`);
  // A sum of nothing that is known is not known, and of one value it is that value, like the mean.
  const functions = measureFunctions.filter((each): each is MeasureFunction => asked.has(each) || (each === 'known' && (asked.has('sum') || asked.has('avg'))));
  return { field: name, property: mapping.property, openEnd: mapping.reads === 'open-end', functions };
}
