import type { GraphQLResolveInfo } from 'graphql';
import type { ClassType } from 'type-graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../schema/scalars/date.ts';
import { compilePage } from '../src/cypher/compile/compile-page.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';
import { lookUp } from './look-up.ts';

export interface NounQueries {
  readonly noun: ClassType;
  readonly connection: ClassType;
  readonly singular: string;
  readonly plural: string;
  /** What a reader calls it: "an AI model". */
  readonly called: string;
  /** Whether records are also found by name and alias. */
  readonly named: boolean;
  /** For records with an interval of their own: what asking for those of a day means. */
  readonly ofDay?: string;
}

const byId = 'Global id, with or without its prefix. One that was given up leads to the record that stands in its place; `extensions.notes` says so.';
const byName = 'Name, alias or part number as people write it, of an organization also its ticker, of an instrument or a document its citation or Federal Register number: letter case, spaces and punctuation do not matter.';

/** The two root fields of a noun: one record, and pages of them. */
export function nounResolvers({ noun, connection, singular, plural, called, named, ofDay }: NounQueries): readonly (new () => object)[] {
  @Resolver()
  class Plural {
    @Query(() => connection, { name: plural, description: `Pages of ${called}, filtered and sorted.` })
    page(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<DecodedObject> {
      return answer(context, compilePage(info, context.today, { law: context.rulebook }));
    }
  }

  @Resolver()
  class PluralOnDay {
    @Query(() => connection, { name: plural, description: `Pages of ${called}, filtered and sorted; of one day where \`asOf\` is given.` })
    page(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Arg('asOf', () => DateScalar, { nullable: true, description: ofDay ?? '' }) asOf?: string | null): Promise<DecodedObject> {
      return answer(context, compilePage(info, context.today, { asOf: asOf ?? undefined, law: context.rulebook }));
    }
  }

  @Resolver()
  class ById {
    @Query(() => noun, { name: singular, nullable: true, description: `One of ${called} by id. Fails with UNKNOWN_ID when there is none; null when it was not known on the day of \`knownAt\`.` })
    one(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: byId }) id: string): Promise<DecodedObject | null> {
      return lookUp(context, info, { id });
    }
  }

  @Resolver()
  class ByIdOrName {
    @Query(() => noun, { name: singular, nullable: true, description: `One of ${called} by id, name or alias. Fails with UNKNOWN_ID when there is none; null when it was not known on the day of \`knownAt\`.` })
    one(
      @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
      @Arg('id', () => ID, { nullable: true, description: byId }) id?: string,
      @Arg('name', () => String, { nullable: true, description: byName }) name?: string,
    ): Promise<DecodedObject | null> {
      return lookUp(context, info, { id, name });
    }
  }

  return [ofDay === undefined ? Plural : PluralOnDay, named ? ByIdOrName : ById];
}
