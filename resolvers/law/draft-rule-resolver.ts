import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { DraftMode } from '../../schema/enums/law-enums.ts';
import { CountryCode } from '../../schema/scalars/country-code.ts';
import { DateScalar } from '../../schema/scalars/date.ts';
import { AffectedModelConnection, DraftCriterion, DraftEffectConnection, DraftRuleOutcome } from '../../schema/values/draft-rule.ts';
import { compileValue } from '../../src/cypher/compile/compile-value.ts';
import { decodeFacts } from '../../src/cypher/law/facts/facts.ts';
import { readFacts, readTrainedOn } from '../../src/cypher/law/read-facts.ts';
import { requirePlausibleDay } from '../../src/domain/plausible-day.ts';
import { draftEffects, type DraftEffect, type DraftRule } from '../../src/rules/draft-rule.ts';
import { answer } from '../answer.ts';
import type { ApiContext } from '../context.ts';
import { draftCriteria } from './draft-criterion.ts';
import { requireCountry } from './known-country.ts';
import { valuePage, type ValuePage } from './value-page.ts';

const firstArgument = { nullable: true, description: 'Size of the page: 0 to 100, default 25.' } as const;
const afterArgument = { nullable: true, description: 'The cursor after which the page begins.' } as const;

interface Outcome {
  readonly newlyControlled: readonly DraftEffect[];
  readonly noLongerControlled: readonly DraftEffect[];
  readonly undetermined: readonly DraftEffect[];
  readonly modelIds: readonly string[];
}

@Resolver(() => DraftRuleOutcome)
export class DraftRuleResolver {
  @Query(() => DraftRuleOutcome, { description: 'A hypothetical rule (a bill’s thresholds) scored against every chip of the graph: which chips, and the models trained on them, would change status, compared with the law of a day.' })
  async draftRule(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('criteria', () => [DraftCriterion], { description: 'The paragraphs of the draft: an item that meets one needs a license.' }) criteria: DraftCriterion[],
    @Arg('comparedWith', () => DateScalar, { description: 'The day whose law it is compared with.' }) comparedWith: string,
    @Arg('destination', () => CountryCode, { description: 'The destination that the draft reaches.' }) destination: string,
    @Arg('mode', () => DraftMode, { description: 'Whether it replaces the rules on integrated circuits or stands beside them.' }) mode: string,
  ): Promise<unknown> {
    const { rulebook } = context;
    requireCountry(rulebook, 'destination', destination);
    requirePlausibleDay('comparedWith', comparedWith);
    const draft: DraftRule = { comparedWith, destination, mode: mode as DraftRule['mode'], criteria: draftCriteria(criteria) };
    const { chips, trainedOn } = await answer(context, compileValue({
      info, today: context.today, law: rulebook, days: [comparedWith],
      scopes: { Regulation: 'INSTRUMENTS', Chip: 'ALL', Model: 'TRAINED_MODELS' },
      columns: (names) => [readFacts('CHIP', 'Chip', 'ALL', names), readTrainedOn(names)],
      decode: ([rows, pairs]) => ({ chips: (rows as readonly unknown[]).map((row) => decodeFacts('CHIP', row)), trainedOn: pairs as readonly (readonly [string, string])[] }),
    }));
    const effects = [...draftEffects(rulebook, draft, chips)].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    const newlyControlled = effects.filter(({ before, after }) => after === 'LICENSE_REQUIRED' && before !== 'LICENSE_REQUIRED');
    const noLongerControlled = effects.filter(({ before, after }) => before === 'LICENSE_REQUIRED' && after !== 'LICENSE_REQUIRED' && after !== 'UNDETERMINED');
    const moved = new Set([...newlyControlled, ...noLongerControlled].map(idOf));
    const outcome: Outcome = {
      newlyControlled, noLongerControlled,
      undetermined: effects.filter(({ after }) => after === 'UNDETERMINED'),
      modelIds: [...new Set(trainedOn.filter(([, chip]) => moved.has(chip)).map(([model]) => model))].sort(),
    };
    return { considered: chips.length, ...outcome };
  }

  @FieldResolver(() => DraftEffectConnection)
  newlyControlled(@Root() { newlyControlled }: Outcome, @Arg('first', () => Int, firstArgument) first?: number | null, @Arg('after', () => String, afterArgument) after?: string | null): ValuePage<unknown> {
    return effectPage('draftRule.newlyControlled', newlyControlled, first, after);
  }

  @FieldResolver(() => DraftEffectConnection)
  noLongerControlled(@Root() { noLongerControlled }: Outcome, @Arg('first', () => Int, firstArgument) first?: number | null, @Arg('after', () => String, afterArgument) after?: string | null): ValuePage<unknown> {
    return effectPage('draftRule.noLongerControlled', noLongerControlled, first, after);
  }

  @FieldResolver(() => DraftEffectConnection)
  undetermined(@Root() { undetermined }: Outcome, @Arg('first', () => Int, firstArgument) first?: number | null, @Arg('after', () => String, afterArgument) after?: string | null): ValuePage<unknown> {
    return effectPage('draftRule.undetermined', undetermined, first, after);
  }

  @FieldResolver(() => AffectedModelConnection)
  modelsAffected(@Root() { modelIds }: Outcome, @Arg('first', () => Int, firstArgument) first?: number | null, @Arg('after', () => String, afterArgument) after?: string | null): unknown {
    const { edges, nodes, ...page } = valuePage('draftRule.modelsAffected', modelIds, (id) => id, { first, after });
    return { ...page, edges: edges.map(({ cursor, node }) => ({ cursor, modelId: node })), modelIds: nodes };
  }
}

function effectPage(list: string, effects: readonly DraftEffect[], first: number | null | undefined, after: string | null | undefined): ValuePage<unknown> {
  const nodes = effects.map(({ chip, ...effect }) => ({ chipId: chip.id, ...effect }));
  return valuePage(list, nodes, ({ chipId }) => chipId ?? '', { first, after });
}

function idOf({ chip }: DraftEffect): string {
  return chip.id ?? chip.name;
}
