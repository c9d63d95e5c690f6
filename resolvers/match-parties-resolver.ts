import { setImmediate } from 'node:timers/promises';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../schema/scalars/date.ts';
import { MatchedParty, PartyInput } from '../schema/values/party-match.ts';
import { compileValue } from '../src/cypher/compile/compile-value.ts';
import { selectionContext } from '../src/cypher/selection.ts';
import { ApiError } from '../src/domain/api-error.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import { requirePlausibleDay } from '../src/domain/plausible-day.ts';
import type { PartyMatch } from '../src/matching/match-parties.ts';
import { matchParties } from '../src/matching/match-parties.ts';
import type { PartyType } from '../src/matching/listed-name.ts';
import { outcomeOf } from '../src/matching/thresholds.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';
import type { PartyIndex } from './party-index.ts';
import { partyIndex } from './party-index.ts';

const mostParties = 100;
const mostMatches = 50;
const longestName = 500;
/** Listings that ended before the day, or are not known on it, leave room for others. */
const beyondLimit = 20;

interface Days {
  readonly asOf: IsoDate;
  readonly knownAt: IsoDate | null;
}

@Resolver(() => MatchedParty)
export class MatchPartiesResolver {
  @Query(() => [MatchedParty], { description: 'Which listed parties, and which organizations of the graph, parties may be: names as they stand on an invoice against every name and alias, with the reasons for each score (docs/matching.md). One answer for each party, in the order given, 100 at most. A miss is "no match in the lists and dates covered", never "clear".' })
  async matchParties(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('parties', () => [PartyInput], { description: 'The parties, 100 at most.' }) parties: PartyInput[],
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today. Entries that had ended by it or began later are left out; an entry whose first day is not known is shown for every day before it ended.' }) given?: string | null,
    @Arg('limit', () => Int, { nullable: true, defaultValue: 5, description: 'How many matches of each party to give, 1 to 50.' }) limit?: number | null,
  ): Promise<unknown> {
    const asOf = given ?? context.today;
    requireSound(parties, asOf, limit ?? 5);
    const knownAt = selectionContext(info, context.today, context.rulebook).knownAt;
    let index = await partyIndex(context.graph);
    let found = await matched(parties, index, { asOf, knownAt }, limit ?? 5);
    await read(context, info, asOf, found);
    // The graph was loaded anew since the names were read.
    if (context.answer.datasetVersion !== index.version) {
      index = await partyIndex(context.graph, index);
      found = await matched(parties, index, { asOf, knownAt }, limit ?? 5);
      await read(context, info, asOf, found);
    }
    for (const list of index.lists) if (!list.isWhole) context.answer.note(`Of ${list.id} the graph holds ${list.records} entries that were collected one by one, not the whole list.`);
    return found.map(({ query, matches }) => ({ query, asOf, outcome: outcomeOf(matches[0]?.score ?? 0), listsSearched: index.lists, matches }));
  }
}

interface Found {
  readonly query: string;
  readonly matches: readonly (PartyMatch & { readonly name: string; readonly listingId: string | null; readonly organizationId: string | null })[];
}

function requireSound(parties: readonly PartyInput[], asOf: IsoDate, limit: number): void {
  requirePlausibleDay('asOf', asOf);
  if (parties.length > mostParties) throw new ApiError('BAD_USER_INPUT', `parties holds ${parties.length} parties; at most ${mostParties} are matched in one request. Send the others in a further one.`, { argument: 'parties', atMost: mostParties });
  if (limit < 1 || limit > mostMatches) throw new ApiError('BAD_USER_INPUT', `limit ${limit} can't be used: give 1 to ${mostMatches}.`, { argument: 'limit', atMost: mostMatches });
  parties.forEach(({ name }, position) => {
    if (!/[\p{L}\p{N}]/u.test(name)) throw new ApiError('BAD_USER_INPUT', `parties[${position}] has no name: write at least one letter or digit.`, { argument: 'parties' });
    if (name.length > longestName) throw new ApiError('BAD_USER_INPUT', `The name of parties[${position}] has ${name.length} characters; at most ${longestName} are compared.`, { argument: 'parties', atMost: longestName });
  });
}

/** Others are answered between two names. */
async function matched(parties: readonly PartyInput[], index: PartyIndex, days: Days, limit: number): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { name, country, type } of parties) {
    await setImmediate();
    const [result] = matchParties([{ name, country: country ?? undefined, type: (type as PartyType | null) ?? undefined }], index.candidates, limit + beyondLimit);
    const matches = result!.matches.filter(({ partyId }) => stands(partyId, index, days)).slice(0, limit);
    found.push({
      query: name,
      matches: matches.map((match) => {
        const listing = index.listings.get(match.partyId);
        return { ...match, name: match.matchedName, listingId: listing?.id ?? null, organizationId: listing === undefined ? match.partyId : listing.organizationId };
      }),
    });
  }
  return found;
}

function stands(partyId: string, { listings, organizations }: PartyIndex, { asOf, knownAt }: Days): boolean {
  const listing = listings.get(partyId);
  const knownFrom = (listing ?? organizations.get(partyId))?.knownFrom ?? null;
  if (knownAt !== null && knownFrom !== null && knownFrom > knownAt) return false;
  return listing === undefined || ((listing.from === null || listing.from <= asOf) && (listing.until === null || listing.until > asOf));
}

/** The records that the answer shows, and the version of the dataset. */
function read(context: ApiContext, info: GraphQLResolveInfo, asOf: IsoDate, found: readonly Found[]): Promise<unknown> {
  const ids = (of: 'listingId' | 'organizationId'): readonly string[] => [...new Set(found.flatMap(({ matches }) => matches.flatMap((match) => match[of] ?? [])))].sort();
  context.answer.restsOn(...ids('listingId'), ...ids('organizationId'));
  return answer(context, compileValue({
    info, today: context.today, law: context.rulebook, days: [asOf], values: found.length,
    scopes: { Listing: { kind: 'ids', ids: ids('listingId') }, Organization: { kind: 'ids', ids: ids('organizationId') } },
    columns: () => [],
    decode: () => null,
  }));
}
