import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { CountryCode } from '../../schema/scalars/country-code.ts';
import { DateScalar } from '../../schema/scalars/date.ts';
import { ChipSpecsInput, ClassifiedChip, ClassifiedMemory, MemorySpecsInput } from '../../schema/values/classified.ts';
import { Determination } from '../../schema/values/determination.ts';
import type { Redirects } from '../../src/cypher/compile/compiled.ts';
import { compileValue } from '../../src/cypher/compile/compile-value.ts';
import { decodeFacts } from '../../src/cypher/law/facts/facts.ts';
import { unknownParty } from '../../src/cypher/law/facts/unknown-facts.ts';
import { nothing, readFacts, readNear, readProperties } from '../../src/cypher/law/read-facts.ts';
import { rootDays } from '../../src/cypher/selection.ts';
import { ApiError } from '../../src/domain/api-error.ts';
import { globalId, localPart, withPrefix } from '../../src/domain/global-id.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { requirePlausibleDay } from '../../src/domain/plausible-day.ts';
import type { DeterminationInput } from '../../src/rules/determination.ts';
import type { PartyFacts } from '../../src/rules/party.ts';
import { smallestExcludingFacts } from '../../src/rules/smallest-excluding-facts.ts';
import { specifiedChip, vendorId, type ChipSpecs } from '../../src/rules/specified-chip.ts';
import { specifiedMemory } from '../../src/rules/specified-memory.ts';
import { answer } from '../answer.ts';
import type { ApiContext } from '../context.ts';
import { noteKnownLater } from '../known-later.ts';
import { unknownId } from '../unknown-record.ts';
import { determinationValue } from './determination-value.ts';
import { determined } from './determined.ts';
import { requireCountry } from '../../src/rules/known-country.ts';
import { mentions, partsShown } from './mentions.ts';
import { fieldsOfChip, fieldsOfMemory, inStatedFields } from './stated-fields.ts';

/** So many are judged in one request. */
const mostItems = 1000;

interface Asked {
  readonly argument: 'chips' | 'items';
  readonly count: number;
  readonly destination: string;
  readonly exportedFrom: string | null | undefined;
  readonly endUser: string | null | undefined;
  readonly asOf: string | null | undefined;
  readonly vendors: readonly string[];
}

interface Given {
  readonly day: string;
  readonly knownAt: string;
  readonly exportedFrom: string;
  readonly endUser: PartyFacts | undefined;
  readonly vendorCountries: ReadonlyMap<string, string | null>;
  /** Where vendors lead whose ids were given up. */
  readonly redirects: Redirects;
  /** Organizations that begin like one that is missing. */
  readonly near: readonly string[];
}

@Resolver()
export class ClassifyResolver {
  @Query(() => [ClassifiedChip], { description: 'Chips that are in nobody’s database, judged under the law of a day: one answer for each, in the order given, 1,000 at most. A missing fact never gives NOT_CONTROLLED where it could decide.' })
  async classifyChips(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('chips', () => [ChipSpecsInput], { description: 'The chips, 1,000 at most.' }) chips: ChipSpecsInput[],
    @Arg('destination', () => CountryCode, { description: 'Country or territory of destination.' }) destination: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today.' }) asOf?: string | null,
    @Arg('endUser', () => ID, { nullable: true, description: 'Global id of the organization that receives them.' }) endUser?: string | null,
    @Arg('exportedFrom', () => CountryCode, { nullable: true, defaultValue: 'US', description: 'The country from which they are exported.' }) exportedFrom?: string | null,
  ): Promise<readonly unknown[]> {
    const vendors = chips.flatMap(({ vendor }) => (typeof vendor === 'string' ? [vendorId(vendor)] : []));
    const given = await read(context, info, { argument: 'chips', count: chips.length, destination, exportedFrom, endUser, asOf, vendors });
    const { rulebook } = context;
    const [parts, withSmallest] = [partsShown(info), mentions(info, 'smallestExcludingFacts')];
    return chips.map((specs, index) => {
      const asked = typeof specs.vendor === 'string' ? vendorId(specs.vendor) : null;
      const vendor = asked === null ? null : (given.redirects.get(asked) ?? asked);
      if (vendor !== null && !given.vendorCountries.has(vendor)) {
        const suggestions = nearest(localPart(vendor), given.near.map(localPart));
        throw new ApiError('BAD_USER_INPUT', `chips[${index}] ("${specs.label}") vendor: there is no organization "${specs.vendor ?? ''}"; ${suggestions.length > 0 ? `did you mean ${suggestions.join(', ')}? Otherwise leave it out.` : 'give the id of one (the organizations query lists them), or leave it out.'}`, { argument: 'chips', index, field: 'vendor', suggestions });
      }
      const stated = fieldsOfChip(specs as ChipSpecs);
      const { chip, warnings } = specifiedChip({ ...(specs as ChipSpecs), vendor }, index, given.exportedFrom, vendor === null ? null : (given.vendorCountries.get(vendor) ?? null));
      const input: DeterminationInput = { chip, destination, asOf: given.day, exportedFrom: given.exportedFrom, endUser: given.endUser, parts };
      return {
        label: specs.label,
        tpp: chip.quantities.tpp ?? null,
        performanceDensity: chip.quantities.performanceDensity ?? null,
        warnings,
        judge: () => determinationValue(
          inStatedFields(determined(context, input), stated),
          given.knownAt,
          withSmallest ? smallestExcludingFacts(rulebook, input)?.flatMap((fact) => stated(fact.field).map((field) => ({ ...fact, field }))) : null,
        ),
      };
    });
  }

  @Query(() => [ClassifiedMemory], { description: 'High-bandwidth memory as an item of its own, judged by 3A090.c (bounds 2 and, for License Exception HBM, 3.3 GB/s per mm²): one answer for each, in the order given, 1,000 at most.' })
  async classifyMemory(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('items', () => [MemorySpecsInput], { description: 'The items, 1,000 at most.' }) items: MemorySpecsInput[],
    @Arg('destination', () => CountryCode, { description: 'Country or territory of destination.' }) destination: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today.' }) asOf?: string | null,
    @Arg('endUser', () => ID, { nullable: true, description: 'Global id of the organization that receives them.' }) endUser?: string | null,
    @Arg('exportedFrom', () => CountryCode, { nullable: true, defaultValue: 'US', description: 'The country from which they are exported.' }) exportedFrom?: string | null,
  ): Promise<readonly unknown[]> {
    const given = await read(context, info, { argument: 'items', count: items.length, destination, exportedFrom, endUser, asOf, vendors: [] });
    return items.map((specs, index) => {
      const item = specifiedMemory(specs, index, given.exportedFrom);
      const determination = determined(context, { chip: item, subject: 'MEMORY', destination, asOf: given.day, exportedFrom: given.exportedFrom, endUser: given.endUser, parts: partsShown(info) });
      return { label: specs.label, memoryBandwidthDensity: item.quantities.memoryBandwidthDensity ?? null, determination: determinationValue(inStatedFields(determination, fieldsOfMemory(specs)), given.knownAt) };
    });
  }
}

/** Each is judged when its answer is written, so that a thousand determinations with their traces are never held at once. */
@Resolver(() => ClassifiedChip)
export class ClassifiedChipResolver {
  @FieldResolver(() => Determination)
  determination(@Root() { judge }: { readonly judge: () => unknown }): unknown {
    return judge();
  }
}

/** What the graph knows of the parties named. */
async function read(context: ApiContext, info: GraphQLResolveInfo, asked: Asked): Promise<Given> {
  const { rulebook, today } = context;
  const day = asked.asOf ?? today;
  const exportedFrom = asked.exportedFrom ?? 'US';
  if (asked.count > mostItems) throw new ApiError('BAD_USER_INPUT', `${asked.argument} holds ${asked.count} items; at most ${mostItems} are judged in one request. Send the others in a further one.`, { argument: asked.argument, atMost: mostItems });
  requireCountry(rulebook, 'destination', asked.destination);
  requireCountry(rulebook, 'exportedFrom', exportedFrom);
  requirePlausibleDay('asOf', day);
  const namedEndUser = typeof asked.endUser === 'string' ? withPrefix('organization', asked.endUser) : null;
  const parties = [...new Set([...asked.vendors, ...(namedEndUser === null ? [] : [namedEndUser])])].sort();
  const { endUser: knownEndUser, vendorCountries, held, near, redirects } = await answer(context, compileValue({
    info, today, law: rulebook, days: [day], values: asked.count,
    scopes: {
      Regulation: namedEndUser === null ? 'INSTRUMENTS' : 'ALL',
      Country: { kind: 'ids', ids: [globalId('country', asked.destination)] },
      Organization: { kind: 'ids', ids: parties },
      Listing: namedEndUser === null ? { kind: 'ids', ids: [] } : { kind: 'listingsOf', organizationId: namedEndUser },
    },
    columns: (names) => [
      namedEndUser === null ? nothing : readFacts('PARTY', 'Organization', [namedEndUser], names),
      asked.vendors.length === 0 ? nothing : readProperties('Organization', ['countryCode'], [...new Set(asked.vendors)], names),
      parties.length === 0 ? nothing : readNear('Organization', parties, 2, names),
    ],
    named: { Organization: parties },
    decode: ([users, vendors, nearParties], held, redirects) => ({
      endUser: (users as readonly unknown[]).map((row) => decodeFacts('PARTY', row))[0],
      vendorCountries: new Map(vendors as readonly (readonly [string, string | null])[]),
      held,
      near: nearParties as readonly string[],
      redirects,
    }),
  }));
  const endUserId = namedEndUser === null ? null : (redirects.get(namedEndUser) ?? namedEndUser);
  const endUser = knownEndUser ?? (endUserId !== null && held.has(endUserId) ? unknownParty(endUserId, held.get(endUserId)!) : undefined);
  if (endUserId !== null && endUser === undefined) throw unknownId('endUser', 'Organization', endUserId, near);
  const knownLater = [...held.keys()].filter((id) => id !== knownEndUser?.id && !vendorCountries.has(id));
  const { knownAt } = rootDays(info);
  noteKnownLater(context, knownLater, knownAt);
  return { day, knownAt: knownAt ?? today, exportedFrom, endUser, vendorCountries: new Map([...knownLater.map((id) => [id, null] as const), ...vendorCountries]), near, redirects };
}
