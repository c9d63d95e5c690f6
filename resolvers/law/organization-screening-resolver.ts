import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Organization } from '../../schema/nouns/organization.ts';
import { DateScalar } from '../../schema/scalars/date.ts';
import { ListScreening } from '../../schema/values/list-screening.ts';
import { factsOf } from '../../src/cypher/law/facts/facts.ts';
import type { DecodedObject } from '../../src/cypher/rows/decode.ts';
import { globalId } from '../../src/domain/global-id.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { screenAgainstLists, type ListingOutcome, type OnList, type SearchedList } from '../../src/rules/list-screening.ts';
import { section1260hRecordedOn, standingByWords, standingWhenFound } from '../../src/rules/other-list-standing.ts';
import { seatIn } from '../../src/rules/reach.ts';
import { statusRules } from '../../src/rules/status-rules.ts';
import { anyOf } from '../../src/rules/three-valued.ts';
import { askedDay } from '../asked-day.ts';
import type { ApiContext } from '../context.ts';

/** What an organization's record says of the lists, beside the entries themselves. */
interface Recorded {
  readonly entityListStatus: string | null;
  readonly entityListCheckedOn: string | null;
  readonly section1260h: string | null;
  readonly otherUsLists: readonly { readonly list: string; readonly entry: string | null }[];
}

@Resolver(() => Organization)
export class OrganizationScreeningResolver {
  @FieldResolver(() => ListScreening)
  listScreening(
    @Root() organization: DecodedObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today.' }) asOf?: string | null,
  ): unknown {
    const { rulebook } = context;
    const day = askedDay(context, info, asOf);
    const party = factsOf('PARTY', organization);
    const recorded = organization as unknown as Recorded;
    const { lists, byOwnership, screening, ultimateParents } = screenAgainstLists(rulebook, party, day, [entityList(recorded)]);
    const seats = statusRules(rulebook).flatMap(({ provision }) => (provision.headquarters === null ? [] : [seatIn(provision.headquarters, day, screening.seat).outcome]));
    return {
      asOf: day,
      licenseForAnyItem: screening.outcome,
      lists: [...lists.map(standing), ...otherLists(recorded, party.name, day)],
      byOwnership: {
        ...byOwnership,
        owners: byOwnership.owners.map(({ party: owner, share, as }) => ({ name: owner.name, share, as })),
        enforcement: screening.affiliate?.enforcement ?? null,
        enforcementNote: screening.affiliate?.doubt ?? null,
      },
      headquartersId: party.headquarters === null ? null : globalId('country', party.headquarters),
      ultimateParentIds: ultimateParents.map(({ id }) => id),
      headquartersTest: anyOf(seats),
    };
  }
}

/** The list was searched where the record says that it was looked for. */
function entityList({ entityListStatus, entityListCheckedOn }: Recorded): SearchedList {
  return { list: 'ENTITY_LIST', searchedOn: entityListStatus === null || entityListStatus === 'NOT_CHECKED' ? null : entityListCheckedOn };
}

function standing({ list, outcome, listings, searchedOn, explanation }: OnList): unknown {
  return { list, outcome, listingIds: listings.map(({ id }) => id), searchedOn, explanation };
}

/** Lists that the graph has no entries of: what the record says of them for the day, and no more. */
function otherLists({ otherUsLists, section1260h, entityListCheckedOn }: Recorded, name: string, day: IsoDate): readonly unknown[] {
  const named = otherUsLists.map(({ list, entry }) => {
    const { outcome, because } = standingWhenFound(day, entityListCheckedOn);
    return { list, outcome, listingIds: [], searchedOn: entityListCheckedOn, explanation: `${name} is recorded on it${entry === null ? '' : ` as "${entry}"`}. On ${day}: ${because}. It asks for no export license by itself.` };
  });
  return [...named, { list: 'SECTION_1260H', listingIds: [], searchedOn: null, ...onSection1260h(section1260h, name, day) }, { list: 'MILITARY_END_USER_LIST', listingIds: [], searchedOn: null, outcome: 'UNKNOWN', explanation: `The Military End-User List was not searched for ${name}.` }];
}

function onSection1260h(words: string | null, name: string, day: IsoDate): { readonly outcome: ListingOutcome; readonly explanation: string } {
  if (words === null) return { outcome: 'UNKNOWN', explanation: `The list of Chinese military companies (Section 1260H) was not searched for ${name}.` };
  const { outcome, because } = standingByWords(words, day, section1260hRecordedOn);
  return { outcome, explanation: `As recorded: ${words}. On ${day}: ${because}. It asks for no export license by itself.` };
}
