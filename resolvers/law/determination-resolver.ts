import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { CountryCode } from '../../schema/scalars/country-code.ts';
import { DateScalar } from '../../schema/scalars/date.ts';
import { Determination } from '../../schema/values/determination.ts';
import type { Held } from '../../src/cypher/compile/compile-value.ts';
import type { Redirects } from '../../src/cypher/compile/compiled.ts';
import { compileValue } from '../../src/cypher/compile/compile-value.ts';
import { decodeFacts } from '../../src/cypher/law/facts/facts.ts';
import { unknownChip, unknownParty } from '../../src/cypher/law/facts/unknown-facts.ts';
import { nothing, readFacts, readNear, readProperties } from '../../src/cypher/law/read-facts.ts';
import { rootDays } from '../../src/cypher/selection.ts';
import { globalId, withPrefix, type GlobalId } from '../../src/domain/global-id.ts';
import { requirePlausibleDay } from '../../src/domain/plausible-day.ts';
import type { JudgedChip } from '../../src/rules/determination.ts';
import type { PartyFacts } from '../../src/rules/party.ts';
import { smallestExcludingFacts } from '../../src/rules/smallest-excluding-facts.ts';
import { answer } from '../answer.ts';
import type { ApiContext } from '../context.ts';
import { noteKnownLater } from '../known-later.ts';
import { unknownId } from '../unknown-record.ts';
import { determinationValue } from './determination-value.ts';
import { determined } from './determined.ts';
import { requireCountry } from '../../src/rules/known-country.ts';
import { mentions, partsShown } from './mentions.ts';

interface Facts {
  readonly chip: JudgedChip | null;
  readonly endUser: PartyFacts | null;
  readonly isExporterKnown: boolean;
  readonly held: Held;
  readonly redirects: Redirects;
  readonly near: Readonly<Record<'chip' | 'organization', readonly string[]>>;
}

@Resolver()
export class DeterminationResolver {
  @Query(() => Determination, {
    description: 'What the export-control law of the United States said on a day about one chip, one destination and, where named, one end user: status, paragraph, review policy, exceptions, trace, and what is not known. Without an end user the answer is about the destination. With `knownAt` the law of `asOf` is applied to what was known by then: a chip of which nothing was is UNDETERMINED.',
  })
  async determination(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('chip', () => ID, { description: 'Global id of the chip, with or without its prefix.' }) chip: string,
    @Arg('destination', () => CountryCode, { description: 'Country or territory of destination.' }) destination: string,
    @Arg('endUser', () => ID, { nullable: true, description: 'Global id of the organization that receives it: its headquarters, ultimate parents, list entries and owners count.' }) endUser?: string | null,
    @Arg('exporter', () => ID, { nullable: true, description: 'Global id of who exports; default: the chip’s vendor. Letters bind their addressees only.' }) exporter?: string | null,
    @Arg('exportedFrom', () => CountryCode, { nullable: true, defaultValue: 'US', description: 'The country from which it is exported. The case-by-case policy of 2026 is for exports from the United States only.' }) exportedFrom?: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; default today.' }) asOf?: string | null,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { rulebook } = context;
    const day = asOf ?? context.today;
    const from = exportedFrom ?? 'US';
    requireCountry(rulebook, 'destination', destination);
    requireCountry(rulebook, 'exportedFrom', from);
    requirePlausibleDay('asOf', day);
    const named = { chip: withPrefix('chip', chip), endUser: idOf(endUser), exporter: idOf(exporter) };
    const parties = [named.endUser, named.exporter].filter((id) => id !== null);
    const facts = await answer(context, compileValue<Facts>({
      info, today: context.today, law: rulebook, days: [day],
      scopes: {
        Regulation: named.endUser === null ? 'INSTRUMENTS' : 'ALL',
        Country: { kind: 'ids', ids: [globalId('country', destination)] },
        // The vendor's id is known only with the chip.
        Organization: named.exporter === null ? { kind: 'vendorsOf', chipId: named.chip, and: parties } : { kind: 'ids', ids: parties },
        Listing: named.endUser === null ? { kind: 'ids', ids: [] } : { kind: 'listingsOf', organizationId: named.endUser },
      },
      columns: (names) => [
        readFacts('CHIP', 'Chip', [named.chip], names),
        readNear('Chip', [named.chip], 4, names),
        named.endUser === null ? nothing : readFacts('PARTY', 'Organization', [named.endUser], names),
        named.exporter === null ? nothing : readProperties('Organization', [], [named.exporter], names),
        parties.length === 0 ? nothing : readNear('Organization', parties, 2, names),
      ],
      named: { Chip: [named.chip], Organization: parties },
      decode: ([chips, nearChips, endUsers, exporters, nearParties], held, redirects) => ({
        chip: first(chips, (row) => decodeFacts('CHIP', row)),
        endUser: first(endUsers, (row) => decodeFacts('PARTY', row)),
        isExporterKnown: named.exporter === null || (exporters as readonly unknown[]).length > 0,
        held,
        redirects,
        near: { chip: nearChips as readonly string[], organization: nearParties as readonly string[] },
      }),
    }));
    const { held, redirects } = facts;
    const ids = { chip: redirects.get(named.chip) ?? named.chip, endUser: currentOf(named.endUser, redirects), exporter: currentOf(named.exporter, redirects) };
    const chipAsked = facts.chip ?? ifHeld(held, ids.chip, unknownChip);
    const endUserAsked = ids.endUser === null ? null : (facts.endUser ?? ifHeld(held, ids.endUser, unknownParty));
    if (chipAsked === null) throw unknownId('chip', 'Chip', ids.chip, facts.near.chip);
    if (ids.endUser !== null && endUserAsked === null) throw unknownId('endUser', 'Organization', ids.endUser, facts.near.organization);
    if (ids.exporter !== null && !facts.isExporterKnown && !held.has(ids.exporter)) throw unknownId('exporter', 'Organization', ids.exporter, facts.near.organization);
    const { knownAt } = rootDays(info);
    noteKnownLater(context, [...(facts.chip === null ? [ids.chip] : []), ...(endUserAsked !== null && facts.endUser === null ? [endUserAsked.id] : []), ...(facts.isExporterKnown || ids.exporter === null ? [] : [ids.exporter])], knownAt);
    const input = { chip: chipAsked, destination, asOf: day, exportedFrom: from, exporterId: ids.exporter ?? undefined, endUser: endUserAsked ?? undefined, parts: partsShown(info) };
    context.answer.restsOn(ids.chip, ids.endUser);
    return determinationValue(determined(context, input), knownAt ?? context.today, mentions(info, 'smallestExcludingFacts') ? smallestExcludingFacts(rulebook, input) : null);
  }
}

function idOf(organization: string | null | undefined): GlobalId | null {
  return organization === null || organization === undefined ? null : withPrefix('organization', organization);
}

function currentOf(id: GlobalId | null, redirects: Redirects): GlobalId | null {
  return id === null ? null : (redirects.get(id) ?? id);
}

/** What the graph holds and nobody knew on the day of knowledge. */
function ifHeld<Facts>(held: Held, id: GlobalId, facts: (id: GlobalId, name: string) => Facts): Facts | null {
  const name = held.get(id);
  return name === undefined ? null : facts(id, name);
}

function first<Value>(rows: unknown, decode: (row: unknown) => Value): Value | null {
  const [row] = rows as readonly unknown[];
  return row === undefined ? null : decode(row);
}
