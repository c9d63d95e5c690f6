import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Float, Info, Int, Query, Resolver } from 'type-graphql';
import { CountryCode } from '../../schema/scalars/country-code.ts';
import { DateScalar } from '../../schema/scalars/date.ts';
import { NearMiss, UpcomingChange } from '../../schema/values/outlook.ts';
import { compileValue } from '../../src/cypher/compile/compile-value.ts';
import { decodeFacts } from '../../src/cypher/law/facts/facts.ts';
import { readFacts, readProperties } from '../../src/cypher/law/read-facts.ts';
import { ApiError } from '../../src/domain/api-error.ts';
import type { GlobalId } from '../../src/domain/global-id.ts';
import { OPEN_END } from '../../src/domain/iso-date.ts';
import { requirePlausibleDay } from '../../src/domain/plausible-day.ts';
import { nearThreshold } from '../../src/rules/near-threshold.ts';
import { upcomingChanges, type RecordedDate } from '../../src/rules/upcoming.ts';
import { answer } from '../answer.ts';
import type { ApiContext } from '../context.ts';
import { traceStepValue } from './determination-value.ts';
import { requireCountry } from '../../src/rules/known-country.ts';

const mostDays = 3660;
const widest = 0.5;

type RegulationRow = readonly [id: GlobalId, effectiveDates: string | null, suspendedPeriods: string | null, effectiveUntil: string | null];

@Resolver()
export class OutlookResolver {
  @Query(() => [UpcomingChange], { description: 'What is known to change after a day and within so many: sunsets, compliance dates, ends of stays and exemptions, in order, with how many chips and organizations would flip if it happens as it stands on record.' })
  async upcoming(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('days', () => Int, { description: 'How many days ahead: 1 to 3660.' }) days: number,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day after which; default today.' }) asOf?: string | null,
    @Arg('destination', () => CountryCode, { nullable: true, defaultValue: 'CN', description: 'The destination for which flipping chips are counted.' }) destination?: string | null,
  ): Promise<readonly unknown[]> {
    const { rulebook } = context;
    const day = asOf ?? context.today;
    const code = destination ?? 'CN';
    if (days < 1 || days > mostDays) throw new ApiError('BAD_USER_INPUT', `days is ${days}; ask for 1 to ${mostDays}.`, { argument: 'days' });
    requireCountry(rulebook, 'destination', code);
    requirePlausibleDay('asOf', day);
    const facts = await answer(context, compileValue({
      info, today: context.today, law: rulebook, days: [day], values: 20,
      scopes: { Regulation: 'ALL' },
      columns: (names) => [readFacts('CHIP', 'Chip', 'ALL', names), readFacts('PARTY', 'Organization', 'ALL', names), readProperties('Regulation', ['effectiveDates', 'suspendedPeriods', 'effectiveUntil'], 'ALL', names)],
      decode: ([chips, parties, regulations]) => ({
        chips: (chips as readonly unknown[]).map((row) => decodeFacts('CHIP', row)),
        organizations: (parties as readonly unknown[]).map((row) => decodeFacts('PARTY', row)),
        recorded: (regulations as readonly RegulationRow[]).flatMap(recordedDates),
      }),
    }));
    const changes = upcomingChanges(rulebook, day, days, facts.recorded, { chips: facts.chips, organizations: facts.organizations, destination: code });
    context.answer.restsOn(...changes.map(({ regulationId }) => regulationId));
    return changes.map(({ chips, organizations, ...change }) => ({ ...change, chipsFlipping: chips, organizationsFlipping: organizations }));
  }

  @Query(() => [NearMiss], { description: 'Chips released after a rule was announced that sit just under a line of it, nearest first: of each paragraph every other test must be met. What is unknown is not near.' })
  async nearThreshold(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('within', () => Float, { nullable: true, defaultValue: 0.1, description: 'At most so far below the line, as a share of the threshold: above 0, at most 0.5.' }) within?: number | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'At most so many: 0 to 100.' }) first?: number | null,
  ): Promise<readonly unknown[]> {
    const [share, most] = [within ?? 0.1, first ?? 50];
    if (!(share > 0) || share > widest) throw new ApiError('BAD_USER_INPUT', `within is ${share}; give a share of the threshold above 0 and at most ${widest} (0.05 is five percent).`, { argument: 'within' });
    if (most < 0 || most > 100) throw new ApiError('BAD_USER_INPUT', `first is ${most}; ask for 0 to 100.`, { argument: 'first' });
    const chips = await answer(context, compileValue({
      info, today: context.today, law: context.rulebook, days: [], values: most,
      scopes: { Regulation: 'INSTRUMENTS', Chip: 'ALL' },
      columns: (names) => [readFacts('CHIP', 'Chip', 'ALL', names)],
      decode: ([rows]) => (rows as readonly unknown[]).map((row) => decodeFacts('CHIP', row)),
    }));
    return nearThreshold(context.rulebook, chips, share).slice(0, most).map(({ chip, provision, paragraph, missed, distance }) => ({
      chipId: chip.id, regulationId: provision.regulationId, paragraph: paragraph.paragraph, distance, missed: missed.map((step) => traceStepValue(step, paragraph.citation)),
    }));
  }
}

/** The days that a record has: effective and compliance dates, ends of suspensions, and the end of the instrument. */
function recordedDates([regulationId, effective, suspended, until]: RegulationRow): readonly RecordedDate[] {
  const dates = JSON.parse(effective ?? '[]') as readonly { readonly date: string; readonly note?: string }[];
  const periods = JSON.parse(suspended ?? '[]') as readonly { readonly until: string; readonly note?: string }[];
  return [
    ...dates.map(({ date, note }) => ({ regulationId, date, text: note ?? 'A date of effect on record.' })),
    ...periods.filter((period) => period.until !== OPEN_END).map((period) => ({ regulationId, date: period.until, text: `A suspension on record ends${period.note === undefined ? '' : ` (${period.note})`}.` })),
    ...(until === null || until === OPEN_END ? [] : [{ regulationId, date: until, text: 'It ends by its record.' }]),
  ];
}
