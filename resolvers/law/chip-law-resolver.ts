import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { ControlStatus } from '../../schema/enums/law-enums.ts';
import { Chip } from '../../schema/nouns/chip.ts';
import { CountryCode } from '../../schema/scalars/country-code.ts';
import { DateScalar } from '../../schema/scalars/date.ts';
import { TraceStep } from '../../schema/values/determination-values.ts';
import { MeasureOutcome } from '../../schema/values/determination.ts';
import { StatusInterval } from '../../schema/values/status-interval.ts';
import { factsOf } from '../../src/cypher/law/facts/facts.ts';
import type { DecodedObject } from '../../src/cypher/rows/decode.ts';
import type { JudgedChip } from '../../src/rules/determination.ts';
import { situationOf } from '../../src/rules/situation.ts';
import { measuresOn } from '../../src/rules/measures-on.ts';
import { possibleInInterval, statusHistory, traceOfInterval, type StatusInterval as Interval } from '../../src/rules/status-history.ts';
import { statusOn } from '../../src/rules/status-on.ts';
import { askedDay, noteLawBelow } from '../asked-day.ts';
import type { ApiContext } from '../context.ts';
import { traceStepValue } from './determination-value.ts';
import { requireCountry } from '../../src/rules/known-country.ts';
import { measureValue } from './measure-value.ts';

type ShownInterval = Interval & { readonly chip: JudgedChip };

@Resolver(() => Chip)
export class ChipLawResolver {
  @FieldResolver(() => [StatusInterval])
  statusHistory(
    @Root() chip: DecodedObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('destination', () => CountryCode, { description: 'Country or territory of destination.' }) destination: string,
    @Arg('exportedFrom', () => CountryCode, { nullable: true, defaultValue: 'US', description: 'The country from which it is exported.' }) exportedFrom?: string | null,
  ): readonly unknown[] {
    const { rulebook } = context;
    noteLawBelow(context, info);
    requireCountry(rulebook, 'destination', destination);
    requireCountry(rulebook, 'exportedFrom', exportedFrom ?? 'US');
    const facts = factsOf('CHIP', chip);
    return statusHistory(rulebook, { chip: facts, destination, exportedFrom: exportedFrom ?? 'US' })
      .map((interval) => ({ ...interval, chip: facts, decidedById: interval.decidedBy?.regulationId ?? null }));
  }

  @FieldResolver(() => ControlStatus)
  status(
    @Root() chip: DecodedObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('destination', () => CountryCode, { description: 'Country or territory of destination.' }) destination: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today.' }) asOf?: string | null,
  ): string {
    const { rulebook } = context;
    requireCountry(rulebook, 'destination', destination);
    const day = askedDay(context, info, asOf);
    return statusOn(situationOf(rulebook, { chip: factsOf('CHIP', chip), destination, asOf: day }, null));
  }

  @FieldResolver(() => [MeasureOutcome])
  measures(
    @Root() chip: DecodedObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today.' }) asOf?: string | null,
  ): readonly unknown[] {
    return measuresOn(context.rulebook, 'CHIP', factsOf('CHIP', chip).quantities, askedDay(context, info, asOf)).map(measureValue);
  }
}

/** Worked out only where it is shown: an interval may stand for several states of the law. */
@Resolver(() => StatusInterval)
export class StatusIntervalResolver {
  @FieldResolver(() => [ControlStatus])
  possibleStatuses(@Root() interval: ShownInterval): readonly string[] {
    return possibleInInterval(interval);
  }

  @FieldResolver(() => [TraceStep])
  trace(@Root() interval: ShownInterval): readonly unknown[] {
    return traceOfInterval(interval, interval.chip).map((step) => traceStepValue(step));
  }
}
