import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ControlStatus } from '../../schema/enums/law-enums.ts';
import { Chip } from '../../schema/nouns/chip.ts';
import { CountryCode } from '../../schema/scalars/country-code.ts';
import { DateScalar } from '../../schema/scalars/date.ts';
import { TraceStep } from '../../schema/values/determination-values.ts';
import { MeasureOutcome } from '../../schema/values/determination.ts';
import { StatusInterval } from '../../schema/values/status-interval.ts';
import { factsOf } from '../../src/cypher/law/facts/facts.ts';
import type { DecodedObject } from '../../src/cypher/rows/decode.ts';
import { requirePlausibleDay } from '../../src/domain/plausible-day.ts';
import type { JudgedChip } from '../../src/rules/determination.ts';
import { situationOf } from '../../src/rules/situation.ts';
import { measuresOn } from '../../src/rules/measures-on.ts';
import { possibleInInterval, statusHistory, traceOfInterval, type StatusInterval as Interval } from '../../src/rules/status-history.ts';
import { statusOn } from '../../src/rules/status-on.ts';
import type { ApiContext } from '../context.ts';
import { traceStepValue } from './determination-value.ts';
import { requireCountry } from '../../src/rules/known-country.ts';
import { measureValue } from './measure-value.ts';

type ShownInterval = Interval & { readonly chip: JudgedChip };

@Resolver(() => Chip)
export class ChipLawResolver {
  @FieldResolver(() => [StatusInterval])
  statusHistory(
    @Root() chip: DecodedObject, @Ctx() { rulebook }: ApiContext,
    @Arg('destination', () => CountryCode, { description: 'Country or territory of destination.' }) destination: string,
    @Arg('exportedFrom', () => CountryCode, { nullable: true, defaultValue: 'US', description: 'The country from which it is exported.' }) exportedFrom?: string | null,
  ): readonly unknown[] {
    requireCountry(rulebook, 'destination', destination);
    requireCountry(rulebook, 'exportedFrom', exportedFrom ?? 'US');
    const facts = factsOf('CHIP', chip);
    return statusHistory(rulebook, { chip: facts, destination, exportedFrom: exportedFrom ?? 'US' })
      .map((interval) => ({ ...interval, chip: facts, decidedById: interval.decidedBy?.regulationId ?? null }));
  }

  @FieldResolver(() => ControlStatus)
  status(
    @Root() chip: DecodedObject, @Ctx() { rulebook, today, answer }: ApiContext,
    @Arg('destination', () => CountryCode, { description: 'Country or territory of destination.' }) destination: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today.' }) asOf?: string | null,
  ): string {
    requireCountry(rulebook, 'destination', destination);
    const day = asOf ?? today;
    requirePlausibleDay('asOf', day);
    answer.days.add(day);
    return statusOn(situationOf(rulebook, { chip: factsOf('CHIP', chip), destination, asOf: day }, null));
  }

  @FieldResolver(() => [MeasureOutcome])
  measures(
    @Root() chip: DecodedObject, @Ctx() { rulebook, today, answer }: ApiContext,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today.' }) asOf?: string | null,
  ): readonly unknown[] {
    const day = asOf ?? today;
    requirePlausibleDay('asOf', day);
    answer.days.add(day);
    return measuresOn(rulebook, 'CHIP', factsOf('CHIP', chip).quantities, day).map(measureValue);
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
