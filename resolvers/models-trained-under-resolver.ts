import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ControlStatus } from '../schema/enums/law-enums.ts';
import { ModelsTrainedUnderConnection } from '../schema/values/models-trained-under.ts';
import { responseKey } from '../src/cypher/rows/decode.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import type { TrainedUnderAnswer } from '../src/cypher/trained-under/compile-trained-under.ts';
import { compileTrainedUnder } from '../src/cypher/trained-under/compile-trained-under.ts';
import { ApiError } from '../src/domain/api-error.ts';
import { globalId, localPart } from '../src/domain/global-id.ts';
import { nearest } from '../src/domain/nearest.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';
import { trainingConstraint } from './training-constraint.ts';

@Resolver()
export class ModelsTrainedUnderResolver {
  @Query(() => ModelsTrainedUnderConnection, {
    description: 'The founding question: which models were trained while a rule was in force on the developer’s country, on which chips, and what the rule said about each chip on the day that stands for the training. A model is judged on its training start, else on its publication (dateBasis). Chips known only by family are judged by all candidates.',
  })
  async modelsTrainedUnder(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('regulation', () => ID, { description: 'Global id of the instrument, with or without its prefix: `us-2022-10-07-ac-ifr`, `us-2023-10-17-acs-ifr`.' }) _regulation: string,
    @Arg('status', () => [ControlStatus], { nullable: true, description: 'Only constraints of these statuses, and models that have one; all when left out.' }) _status?: string[],
  ): Promise<DecodedObject> {
    const found = await answer(context, compileTrainedUnder(info, context.rulebook, context.today));
    const regulation = requireRegulation(found, context);
    context.answer.restsOn(...judgedIn(found));
    for (const list of found.asked.page.edgeLists) {
      (found.page[responseKey(list)] as DecodedObject[]).forEach((edge, index) => {
        const constraints = found.constraints[index] ?? [];
        edge['certainty'] = found.certain[index] ? 'CERTAIN' : 'POSSIBLE';
        for (const { key } of found.asked.constraints.filter((plan) => plan.list === list)) {
          edge[responseKey(key)] = constraints.filter(({ plan }) => plan.list === list && plan.key === key).map((read) => trainingConstraint(context.rulebook, regulation, read));
        }
      });
    }
    return { ...found.page, coverage: found.coverage, totalCount: found.totalCount };
  }
}

/** The instrument asked about, and the uses and chips on the page. */
function judgedIn({ asked, constraints }: TrainedUnderAnswer): readonly string[] {
  return [asked.regulationId, ...constraints.flat().flatMap(({ useId, named, candidates }) => [useId, ...[...named, ...candidates].flatMap(({ id }) => id ?? [])])];
}

function requireRegulation({ regulation, near, asked }: TrainedUnderAnswer, { answer: noted }: ApiContext): NonNullable<TrainedUnderAnswer['regulation']> {
  if (regulation === null) {
    const suggestions = nearest(localPart(asked.regulationId), near.map(localPart)).map((local) => globalId('regulation', local));
    throw new ApiError('UNKNOWN_ID', `There is no Regulation with the id "${asked.regulationId}".${suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ' The regulations query lists them.'}`, { argument: 'regulation', suggestions });
  }
  if (regulation.modeledFrom === null && regulation.effectiveFrom === null) {
    const { knownAt } = asked.root;
    if (knownAt !== null) {
      noted.note(`No effective date of ${regulation.id} was known on ${knownAt}: of no model can be said that it was trained while it was in force.`);
      return regulation;
    }
    throw new ApiError('BAD_USER_INPUT', `${regulation.id} has no effective date on record, so no model can have been trained while it was in force. The regulation query says what became of it (statusAsStated).`, { argument: 'regulation' });
  }
  return regulation;
}
