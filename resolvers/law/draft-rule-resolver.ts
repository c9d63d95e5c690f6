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
import { requireCountry } from '../../src/rules/known-country.ts';
import { mentions } from './mentions.ts';
import { valuePage, type PageArguments, type ValuePage } from './value-page.ts';

const firstArgument = { nullable: true, description: 'Size of the page: 1 to 100, default 25.' } as const;
const afterArgument = { nullable: true, description: 'The cursor after which the page begins.' } as const;

interface Outcome {
  /** What was asked: a cursor belongs to it. */
  readonly question: unknown;
  readonly withMissingFacts: boolean;
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
    const effects = [...draftEffects(rulebook, draft, chips)].sort((a, b) => (idOf(a) < idOf(b) ? -1 : Number(idOf(a) > idOf(b))));
    const newlyControlled = effects.filter(({ before, after }) => after === 'LICENSE_REQUIRED' && before !== 'LICENSE_REQUIRED');
    const noLongerControlled = effects.filter(({ before, after }) => before === 'LICENSE_REQUIRED' && after !== 'LICENSE_REQUIRED' && after !== 'UNDETERMINED');
    const moved = new Set([...newlyControlled, ...noLongerControlled].map(idOf));
    const outcome: Outcome = {
      question: [criteria, comparedWith, destination, mode],
      withMissingFacts: mentions(info, 'missingFacts'),
      newlyControlled, noLongerControlled,
      undetermined: effects.filter(({ before, after, outcome: met }) => after === 'UNDETERMINED' && (met === 'UNKNOWN' || before !== after)),
      modelIds: [...new Set(trainedOn.filter(([, chip]) => moved.has(chip)).map(([model]) => model))].sort(),
    };
    return { considered: chips.length, ...outcome };
  }

  @FieldResolver(() => DraftEffectConnection)
  newlyControlled(@Root() outcome: Outcome, @Arg('first', () => Int, firstArgument) first?: number | null, @Arg('after', () => String, afterArgument) after?: string | null): ValuePage<unknown> {
    return effectPage('newlyControlled', outcome, { first, after });
  }

  @FieldResolver(() => DraftEffectConnection)
  noLongerControlled(@Root() outcome: Outcome, @Arg('first', () => Int, firstArgument) first?: number | null, @Arg('after', () => String, afterArgument) after?: string | null): ValuePage<unknown> {
    return effectPage('noLongerControlled', outcome, { first, after });
  }

  @FieldResolver(() => DraftEffectConnection)
  undetermined(@Root() outcome: Outcome, @Arg('first', () => Int, firstArgument) first?: number | null, @Arg('after', () => String, afterArgument) after?: string | null): ValuePage<unknown> {
    return effectPage('undetermined', outcome, { first, after });
  }

  @FieldResolver(() => AffectedModelConnection)
  modelsAffected(@Root() { modelIds, question }: Outcome, @Arg('first', () => Int, firstArgument) first?: number | null, @Arg('after', () => String, afterArgument) after?: string | null): unknown {
    const { edges, nodes, ...page } = valuePage({ list: 'draftRule.modelsAffected', question }, modelIds, (id) => id, { first, after });
    return { ...page, edges: edges.map(({ cursor, node }) => ({ cursor, modelId: node })), modelIds: nodes };
  }
}

/** Only the effects of the page are worked out to the end. */
function effectPage(list: 'newlyControlled' | 'noLongerControlled' | 'undetermined', { [list]: effects, question, withMissingFacts }: Outcome, page: PageArguments): ValuePage<unknown> {
  const { edges, ...rest } = valuePage({ list: `draftRule.${list}`, question }, effects, idOf, page);
  const shown = edges.map(({ cursor, node: { chip, missingFacts, ...effect } }) => ({ cursor, node: { chipId: chip.id, ...effect, missingFacts: withMissingFacts ? missingFacts() : [] } }));
  return { ...rest, edges: shown, nodes: shown.map(({ node }) => node) };
}

function idOf({ chip }: DraftEffect): string {
  return chip.id ?? chip.name;
}
