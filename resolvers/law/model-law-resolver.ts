import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { UndeterminedReasonKind } from '../../schema/enums/law-enums.ts';
import { Model } from '../../schema/nouns/model.ts';
import { DateScalar } from '../../schema/scalars/date.ts';
import { ConstraintEvent } from '../../schema/values/constraint-timeline.ts';
import { MeasureOutcome } from '../../schema/values/determination.ts';
import { factsOf } from '../../src/cypher/law/facts/facts.ts';
import type { DecodedObject } from '../../src/cypher/rows/decode.ts';
import { globalId } from '../../src/domain/global-id.ts';
import { constraintTimeline } from '../../src/rules/constraint-timeline.ts';
import { measuresOn } from '../../src/rules/measures-on.ts';
import { timelineGaps } from '../../src/rules/timeline-gaps.ts';
import { askedDay, rootDaysOf } from '../asked-day.ts';
import type { ApiContext } from '../context.ts';
import { rememberedDetermination } from '../remembered.ts';
import { determinationValue } from './determination-value.ts';
import { measureValue } from './measure-value.ts';

@Resolver(() => Model)
export class ModelLawResolver {
  @FieldResolver(() => [ConstraintEvent])
  constraintTimeline(@Root() model: DecodedObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): readonly unknown[] {
    const { rulebook, today } = context;
    const knownAt = rootDaysOf(context, info)?.knownAt ?? today;
    return constraintTimeline(rulebook, factsOf('MODEL', model).model, askedDay(context, info, null), rememberedDetermination).map(({ determination, destination, ...event }) => ({
      ...event, destinationId: globalId('country', destination), determination: determinationValue(determination, knownAt),
    }));
  }

  @FieldResolver(() => [UndeterminedReasonKind])
  constraintTimelineGaps(@Root() model: DecodedObject): readonly string[] {
    const { model: trained, hardwareMissing } = factsOf('MODEL', model);
    return timelineGaps(trained, hardwareMissing);
  }

  @FieldResolver(() => [MeasureOutcome])
  measures(
    @Root() model: DecodedObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today.' }) asOf?: string | null,
  ): readonly unknown[] {
    return measuresOn(context.rulebook, 'MODEL', factsOf('MODEL_QUANTITIES', model), askedDay(context, info, asOf)).map(measureValue);
  }
}
