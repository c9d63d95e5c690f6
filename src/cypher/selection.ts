import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema, SelectionSetNode } from 'graphql';
import { GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues, isAbstractType, Kind } from 'graphql';
import { invariant } from '../domain/invariant.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { requirePlausibleDay } from '../domain/plausible-day.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Arguments, Defaults } from './given/given-arguments.ts';
import { defaultsOf, givenArguments, pageArguments } from './given/given-arguments.ts';
import type { AskedId } from './given/asked-id.ts';
import type { Shape } from './given/shape.ts';
import type { ReferencePlan } from './plan/plan.ts';

/** What is needed to read an operation's selections. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of what is compiled for all requests of a shape; null where it is compiled for this one alone. */
  readonly shape: Shape | null;
  /** Of the variables that have one. */
  readonly defaults: Defaults;
  /** What `asOf` means when it is left out: the day that the root field asks about, else today. */
  readonly today: IsoDate;
  /** The day of knowledge that the root field asks about; null: what the graph holds now. */
  readonly knownAt: IsoDate | null;
  /** The two days as the root field gives them. */
  readonly root: RootDays;
  /** The days whose facts the selections ask about, gathered while they are planned: the answer says them. */
  readonly days: Set<IsoDate>;
  /** The ids that the question names, gathered while it is planned: each may have been given up for that of another record. */
  readonly asked: Set<AskedId>;
  /** Of which days and destinations conditions and groups ask what the law says, gathered while they are planned: the law of each is written out in the statement. */
  readonly judged: LawOfDay[];
  /** The law that conditions and answers refer to; null: none is at hand, and any regulation may be named. */
  readonly law: Rulebook | null;
  /** The records that computed values name, gathered while the selections are planned: each is a column of the statement. */
  readonly references: ReferencePlan[];
  /** Whether the operation asks for a citation: the records of its answers are then read with their ids. */
  readonly citing: boolean;
}

export interface LawOfDay {
  readonly date: IsoDate;
  readonly destination: string;
}

/** One field as it will stand in the answer: selections of the same response name are merged. */
export interface SelectedField {
  /** The alias, or the field's name. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly arguments: Arguments;
  /** The same of a connection, without a look at the values of its conditions and cursors. */
  readonly pageArguments: Arguments;
  readonly selections: readonly SelectionSetNode[];
  /** The nodes of the document that are merged here, each once and in order: the `fieldNodes` that the field's resolver is given. */
  readonly nodes: readonly FieldNode[];
}

/** A root field, perhaps compiled for all requests of a shape. */
export type RootField = GraphQLResolveInfo & { readonly shape?: Shape };

export function selectionContext(info: RootField, today: IsoDate, law: Rulebook | null = null): SelectionContext {
  const root = rootDays(info);
  const { asOf, knownAt } = root;
  return { schema: info.schema, fragments: info.fragments, variables: info.variableValues, shape: info.shape ?? null, defaults: defaultsOf(info.operation), today: asOf ?? today, knownAt, root, days: new Set(asOf === null ? [] : [asOf]), asked: new Set(), judged: [], law, references: [], citing: rootNames(info).has(citationField) };
}

/** The root field that cites the others. */
export const citationField = 'citation';

/** The names of the operation's root fields, as far as @skip and @include leave them. */
export function rootNames({ schema, fragments, variableValues, operation }: GraphQLResolveInfo): ReadonlySet<string> {
  const collected = new Map<string, Set<FieldNode>>();
  const query = schema.getQueryType();
  invariant(query, 'the schema has no Query');
  collect({ schema, fragments, variables: variableValues }, query, operation.selectionSet, collected);
  return new Set([...collected.values()].flatMap((nodes) => [...nodes].map(({ name }) => name.value)));
}

/** The two days that every root field can be asked for: of the facts and the law, and of what was published. */
export interface RootDays {
  /** The root field's name in the answer. */
  readonly key: string;
  readonly asOf: IsoDate | null;
  readonly knownAt: IsoDate | null;
}

export function rootDays(info: GraphQLResolveInfo): RootDays {
  const given = rootArguments(info);
  return { key: String(info.path.key), asOf: dayIn(given, 'asOf'), knownAt: dayIn(given, 'knownAt') };
}

function dayIn(given: Readonly<Record<string, unknown>>, argument: 'asOf' | 'knownAt'): IsoDate | null {
  const day = given[argument];
  if (typeof day !== 'string') return null;
  requirePlausibleDay(argument, day);
  return day;
}

/** The selection sets under a root field. */
export function rootSelections(info: GraphQLResolveInfo): readonly SelectionSetNode[] {
  return info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
}

/** The fields that apply to an object type, with fragments spread and @skip and @include applied. `__typename` is left to the executor. */
export function selectedFields(context: SelectionContext, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): readonly SelectedField[] {
  const collected = new Map<string, Set<FieldNode>>();
  for (const selection of selections) collect(context, type, selection, collected);
  return [...collected].flatMap(([key, set]) => {
    const nodes = [...set];
    const first = nodes[0]!;
    if (first.name.value.startsWith('__')) return [];
    const field = type.getFields()[first.name.value];
    invariant(field, `${type.name}.${first.name.value} passed validation but does not exist`);
    const { variables, defaults, shape } = context;
    return [{
      key, field, nodes,
      get arguments() { return givenArguments(field, first, variables, defaults); },
      get pageArguments() { return pageArguments(field, first, variables, defaults, shape); },
      selections: nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
    }];
  });
}

function collect(context: Pick<SelectionContext, 'schema' | 'fragments' | 'variables'>, type: GraphQLObjectType, set: SelectionSetNode, collected: Map<string, Set<FieldNode>>): void {
  for (const selection of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, context.variables)?.['if'] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, context.variables)?.['if'] === false) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      collected.set(key, (collected.get(key) ?? new Set()).add(selection));
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments[selection.name.value];
    invariant(fragment, 'a fragment passed validation but does not exist');
    if (!fragment.typeCondition || applies(context.schema, fragment.typeCondition.name.value, type)) collect(context, type, fragment.selectionSet, collected);
  }
}

function applies(schema: GraphQLSchema, condition: string, type: GraphQLObjectType): boolean {
  if (condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return conditionType !== undefined && isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}

/** The coerced arguments of a root field. */
export function rootArguments(info: GraphQLResolveInfo): Arguments {
  return givenArguments(rootDefinition(info), info.fieldNodes[0]!, info.variableValues, defaultsOf(info.operation));
}

/** The same of a connection, without a look at the values of its conditions and cursors. */
export function rootPageArguments(info: RootField): Arguments {
  return pageArguments(rootDefinition(info), info.fieldNodes[0]!, info.variableValues, defaultsOf(info.operation), info.shape ?? null);
}

function rootDefinition({ parentType, fieldName }: GraphQLResolveInfo): GraphQLField<unknown, unknown> {
  const field = parentType.getFields()[fieldName];
  invariant(field, `${parentType.name}.${fieldName} does not exist`);
  return field;
}
