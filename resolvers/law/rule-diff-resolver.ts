import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { CountryCode } from '../../schema/scalars/country-code.ts';
import { DateScalar } from '../../schema/scalars/date.ts';
import { RuleDiff, StatusChangeConnection } from '../../schema/values/rule-diff.ts';
import { compileValue } from '../../src/cypher/compile/compile-value.ts';
import { decodeFacts } from '../../src/cypher/law/facts/facts.ts';
import { readFacts } from '../../src/cypher/law/read-facts.ts';
import { ApiError } from '../../src/domain/api-error.ts';
import { requirePlausibleDay } from '../../src/domain/plausible-day.ts';
import { instrumentsBetween, movesOf, statusChanges, type StatusChange } from '../../src/rules/rule-diff.ts';
import type { StatusInterval } from '../../src/rules/status-history.ts';
import { answer } from '../answer.ts';
import type { ApiContext } from '../context.ts';
import { requireCountry } from '../../src/rules/known-country.ts';
import { valuePage, type ValuePage } from './value-page.ts';

interface Diff {
  readonly destination: string;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly StatusChange[];
}

@Resolver(() => RuleDiff)
export class RuleDiffResolver {
  @Query(() => RuleDiff, { description: 'What changed between two days for one destination: each chip whose status moved, the day and the paragraph that moved it, and the instruments in between.' })
  async ruleDiff(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The last day; later than the first.' }) to: string,
    @Arg('destination', () => CountryCode, { description: 'Country or territory of destination.' }) destination: string,
  ): Promise<unknown> {
    const { rulebook } = context;
    requireCountry(rulebook, 'destination', destination);
    requirePlausibleDay('from', from);
    requirePlausibleDay('to', to);
    if (from >= to) throw new ApiError('BAD_USER_INPUT', `to ${to} is not after from ${from}. Give the earlier day as from.`, { argument: 'to' });
    const chips = await answer(context, compileValue({
      info, today: context.today, law: rulebook, days: [from, to],
      scopes: { Regulation: 'INSTRUMENTS', Chip: 'ALL' },
      columns: (names) => [readFacts('CHIP', 'Chip', 'ALL', names)],
      decode: ([rows]) => (rows as readonly unknown[]).map((row) => decodeFacts('CHIP', row)),
    }));
    const changes = statusChanges(rulebook, chips, destination, from, to);
    const instrumentIds = instrumentsBetween(rulebook, destination, from, to);
    context.answer.restsOn(...instrumentIds);
    return { destination, from, to, considered: chips.length, summary: movesOf(changes), changes, instrumentIds };
  }

  @FieldResolver(() => StatusChangeConnection)
  changes(
    @Root() { destination, from, to, changes }: Diff,
    @Arg('first', () => Int, { nullable: true, description: 'Size of the page: 1 to 100, default 25.' }) first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which the page begins.' }) after?: string | null,
  ): ValuePage<unknown> {
    const nodes = changes.map(({ chip, before, after: later, changedOn, beforeRelease, decidedBy }) => ({
      chipId: chip.id, before: statusAndEntry(before), after: statusAndEntry(later), changedOn, beforeRelease, decidedById: decidedBy?.regulationId ?? null, paragraph: decidedBy?.paragraph ?? null,
    }));
    return valuePage({ list: 'ruleDiff.changes', question: [from, to, destination] }, nodes, ({ changedOn, chipId }) => `${changedOn} ${chipId ?? ''}`, { first, after });
  }
}

function statusAndEntry({ status, eccn, paragraph }: StatusInterval): Pick<StatusInterval, 'status' | 'eccn' | 'paragraph'> {
  return { status, eccn, paragraph };
}
