import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { Arg, buildSchema, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { answer } from '../../resolvers/answer.ts';
import type { ApiContext } from '../../resolvers/context.ts';
import { resolvers } from '../../resolvers/index.ts';
import { completeSchema } from '../../schema/mapping/complete-schema.ts';
import { Reference, Requires } from '../../schema/mapping/graph-decorators.ts';
import { Chip } from '../../schema/nouns/chip.ts';
import { Country } from '../../schema/nouns/country.ts';
import { Listing } from '../../schema/nouns/listing.ts';
import { Model } from '../../schema/nouns/model.ts';
import { Regulation } from '../../schema/nouns/regulation.ts';
import { TrainingUse } from '../../schema/nouns/training-use.ts';
import { DateAggregate, NumberAggregate, OverlappingNumberAggregate } from '../../schema/values/group.ts';
import type { Compiled } from '../../src/cypher/compile/compiled.ts';
import { requireBoundedReferences, requireFewObjects } from '../../src/cypher/plan/bounds.ts';
import { planReferences } from '../../src/cypher/plan/plan-references.ts';
import { responseKey } from '../../src/cypher/rows/decode.ts';
import { rootSelections, selectionContext } from '../../src/cypher/selection.ts';
import { renderReferences } from '../../src/cypher/statement/render-references.ts';
import { renderRoot } from '../../src/cypher/statement/render-root.ts';
import { Names } from '../../src/cypher/statement/scope.ts';

export const ruleOf2022 = 'regulation:us-2022-10-07-ac-ifr';
export const ruleOf2023 = 'regulation:us-2023-10-17-acs-ifr';

@ObjectType({ description: 'A rule that decides.', simpleResolvers: true })
class SampleRule {
  @Field(() => Regulation, { nullable: true, description: 'Its instrument.' })
  @Reference('Regulation', 'regulationId')
  regulation!: unknown;

  @Field(() => [Listing], { description: 'Listings that it rests on.' })
  @Reference('Listing', 'listingIds', { many: true })
  listings!: unknown[];
}

@ObjectType({ description: 'A status of a chip.', simpleResolvers: true })
class SampleStatus {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Regulation, { nullable: true, description: 'What decided it.' })
  @Reference('Regulation', 'decidedById')
  decidedBy!: unknown;

  @Field(() => Country, { description: 'Whereto.' })
  @Reference('Country', 'destinationId')
  destination!: unknown;

  @Field(() => [SampleRule], { description: 'The rules behind it.' })
  rules!: SampleRule[];
}

@ObjectType({ description: 'A day in the training of a model.', simpleResolvers: true })
class SampleEvent {
  @Field(() => String, { description: 'What happened.' })
  event!: string;

  @Field(() => TrainingUse, { nullable: true, description: 'The use.' })
  @Reference('TrainingUse', 'useId')
  use!: unknown;
}

@ObjectType({ description: 'A change of a chip’s status.', simpleResolvers: true })
class SampleChange {
  @Field(() => Chip, { nullable: true, description: 'The chip.' })
  @Reference('Chip', 'chipId')
  chip!: unknown;
}

@ObjectType({ description: 'A row of changes.', simpleResolvers: true })
class SampleChangeEdge {
  @Field(() => SampleChange, { description: 'The change.' })
  node!: SampleChange;
}

@ObjectType({ description: 'A page of changes.', simpleResolvers: true })
class SampleChangeConnection {
  @Field(() => Int, { description: 'How many.' })
  totalCount!: number;

  @Field(() => [SampleChange], { description: 'The changes.' })
  nodes!: SampleChange[];

  @Field(() => [SampleChangeEdge], { description: 'The changes by row.' })
  edges!: SampleChangeEdge[];
}

@ObjectType({ description: 'What changed.', simpleResolvers: true })
class SampleDiff {
  @Field(() => [Listing], { description: 'Listings of the party and its owners.' })
  @Reference('Listing', 'listingIds', { many: true })
  listings!: unknown[];
}

@Resolver(() => SampleDiff)
class SampleDiffResolver {
  @FieldResolver(() => SampleChangeConnection, { description: 'The changes.' })
  changes(@Root() { chipIds }: { readonly chipIds: readonly string[] }, @Arg('first', () => Int, { description: 'Size.', defaultValue: 2 }) first: number): unknown {
    const nodes = chipIds.slice(0, first).map((chipId) => ({ chipId }));
    return { totalCount: chipIds.length, nodes, edges: nodes.map((node) => ({ node })) };
  }
}

type Decoded = Readonly<Record<string, unknown>>;

@Resolver(() => Chip)
class SampleChipResolver {
  /** Three statuses: of each rule, and one of no rule. */
  @FieldResolver(() => [SampleStatus], { description: 'How its status changed.' })
  @Requires('{ vendor { id } }', { references: { Regulation: 'INSTRUMENTS', Country: 'ALL', Listing: 'LISTINGS_OF_DEVELOPERS' } })
  sampleHistory(@Root() chip: Decoded): unknown {
    if (!(responseKey('$vendor') in chip)) throw new Error('what the field requires was not read');
    return [[2022, ruleOf2022], [2023, ruleOf2023], [2026, null]].map(([year, id]) => ({
      year, decidedById: id, destinationId: 'country:CN',
      rules: id === null ? [] : [{ regulationId: id, listingIds: ['listing:entity-list-zhipu'] }, { regulationId: null, listingIds: [] }],
    }));
  }
}

@Resolver(() => Model)
class SampleModelResolver {
  @FieldResolver(() => [SampleEvent], { description: 'One event for each use.' })
  @Requires('{ trainingUses { id } }', { references: { TrainingUse: { via: 'trainingUses' } } })
  sampleTimeline(@Root() model: Decoded): unknown {
    return (model[responseKey('$trainingUses')] as readonly { readonly id: string }[]).map(({ id }) => ({ event: 'TRAINING', useId: id }));
  }
}

interface Diff {
  readonly chipIds: readonly string[];
  readonly listingIds: readonly string[];
}

/** A root field that reads nothing but the records its value names. */
function compileDiff(info: GraphQLResolveInfo, today: string, chipIds: readonly string[], party: string): Compiled<Diff> {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error('no object');
  const context = selectionContext(info, today);
  requireFewObjects(planReferences(context, type, rootSelections(info), { Chip: { kind: 'ids', ids: chipIds }, Listing: { kind: 'listingsOf', organizationId: party } }));
  requireBoundedReferences(context.references);
  return {
    statement: renderRoot(renderReferences(context.references, new Names())),
    days: [...context.days],
    root: context.root,
    references: context.references,
    decode: () => ({ chipIds, listingIds: ['listing:entity-list-huawei'] }),
  };
}

@Resolver()
class SampleRootResolver {
  @Query(() => SampleDiff, { description: 'What changed for chips and a party.' })
  sampleDiff(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Arg('chips', () => [ID], { description: 'Chips.' }) chips: string[], @Arg('party', () => ID, { description: 'Party.' }) party: string): Promise<Diff> {
    return answer(context, compileDiff(info, context.today, chips, party));
  }
}

/** The API with computed fields and a root field whose values name records in every way there is. */
export async function sampleSchema(): Promise<GraphQLSchema> {
  return completeSchema(await buildSchema({ resolvers: [...resolvers, SampleChipResolver, SampleModelResolver, SampleDiffResolver, SampleRootResolver], orphanedTypes: [NumberAggregate, OverlappingNumberAggregate, DateAggregate], validate: false }));
}
