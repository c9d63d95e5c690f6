import { addDays, OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import { globalId } from '../domain/global-id.ts';
import type { DestinationEntry, ExemptionEntry, PeriodEntry } from '../rules/law-file.ts';
import { OPEN_START, type Destination, type Period } from '../rules/rulebook.ts';
import { covers } from '../rules/status-rules.ts';
import { intersection, periodText } from './days.ts';
import { instrumentOf, nameOf, type LawSource } from './law-source.ts';
import { blocks, bullets, listed } from './markdown.ts';

/** The destinations as the file has them, and below them what the groups come to. */
export function destinationsText(written: readonly DestinationEntry[], resolved: readonly Destination[], owner: Period, source: LawSource): string {
  return blocks(bullets(asWritten(written, source)), membersText(written, resolved, owner, source));
}

/** The latest text in which the members of the country groups were found: the day for which a list of members is given. */
export function groupsObservedOn({ groups }: LawSource): IsoDate {
  return groups.flatMap(({ observedOn }) => observedOn ?? []).sort().at(-1) ?? OPEN_START;
}

export function placeName(source: LawSource, code: string): string {
  return `${source.rulebook.countryNames[code] ?? code} (${code})`;
}

function asWritten(entries: readonly DestinationEntry[], source: LawSource): readonly string[] {
  const lines: { places: string[]; rest: string }[] = [];
  for (const entry of entries) {
    const rest = restOf(entry, source);
    const last = lines.at(-1);
    // Countries with the same days and no more said of them are one line.
    if (entry.country !== undefined && last?.rest === rest && last.places.length > 0) last.places.push(placeName(source, entry.country));
    else lines.push({ places: entry.country === undefined ? [] : [placeName(source, entry.country)], rest: entry.country === undefined ? `${selection(entry)}${rest}` : rest });
  }
  return lines.map(({ places, rest }) => `${listed(places)}${rest}`);
}

function selection({ groups = [], except = [], exceptCountries = [] }: DestinationEntry): string {
  if (groups.length === 0) return 'Every destination';
  const without = [...(except.length === 0 ? [] : [`the members of ${listed(except)}`]), ...exceptCountries];
  return `${groups.length === 1 ? 'Country Group' : 'Country Groups'} ${listed(groups)}${without.length === 0 ? '' : `, without ${listed(without)}`}`;
}

function restOf({ from, until, doubt, regulation, citation, exempt = [] }: DestinationEntry, source: LawSource): string {
  return [
    `: ${periodText(closedIn({ from, until }))}`,
    ...(regulation === undefined ? [] : [`brought in by ${citation ?? instrumentOf(source, globalId('regulation', regulation)).title}`]),
    ...exempt.map((each) => exemptionText(each, source)),
    ...(doubt === undefined ? [] : [`in doubt: ${doubt.replace(/\.$/, '')}`]),
  ].join('; ');
}

function exemptionText({ organization, headquarters, doubt, citation, from, until }: ExemptionEntry, source: LawSource): string {
  const who = organization === undefined ? `parties headquartered in ${headquarters ?? ''}` : nameOf(source, globalId('organization', organization));
  return `${doubt === undefined ? 'not' : 'perhaps not'} for ${who} ${periodText(closedIn({ from, until }))} (${citation})${doubt === undefined ? '' : `: ${doubt.replace(/\.$/, '')}`}`;
}

/** What the groups come to: the members on the day of their text, then when each country was one. */
function membersText(written: readonly DestinationEntry[], resolved: readonly Destination[], owner: Period, source: LawSource): string {
  if (!written.some(({ groups }) => groups !== undefined)) return '';
  const named = new Set(written.flatMap(({ country }) => country ?? []));
  const stretches = resolved.filter(({ code }) => code !== '*' && !named.has(code)).map((each) => ({ ...each, ...intersection(each, owner) })).filter(({ from, until }) => from < until);
  const observed = groupsObservedOn(source);
  const day = covers(owner, observed) ? observed : addDays(owner.until, -1);
  const onTheDay = stretches.filter((stretch) => covers(stretch, day));
  const [sure, doubtful] = [true, false].map((known) => codesOf(onTheDay.filter(({ doubt }) => (doubt === null) === known))) as [readonly string[], readonly string[]];
  return blocks(
    `The groups come to, on ${day}: ${sure.length === 0 ? 'nobody surely' : `${sure.join(', ')} (${sure.length})`}${doubtful.length === 0 ? '' : `; in doubt ${doubtful.join(', ')} (${doubtful.length})`}.`,
    bullets(tenures(stretches, codesOf(onTheDay))),
  );
}

/** Countries that were destinations on the same days in one line; of those on the day, the largest such set is "all others". */
function tenures(stretches: readonly Destination[], onTheDay: readonly string[]): readonly string[] {
  const byCode = new Map<string, string>();
  for (const code of codesOf(stretches)) byCode.set(code, tenure(stretches.filter((stretch) => stretch.code === code)));
  const codesBy = new Map<string, string[]>();
  for (const [code, days] of byCode) codesBy.set(days, [...(codesBy.get(days) ?? []), code]);
  const sets = [...codesBy].sort(([a], [b]) => (a < b ? -1 : 1));
  const largest = sets.reduce<readonly [string, readonly string[]] | null>((most, set) => (set[1].length > (most?.[1].length ?? 1) && set[1].every((code) => onTheDay.includes(code)) ? set : most), null);
  return [...sets.filter((set) => set !== largest).map(([days, codes]) => `${codes.join(', ')}: ${days}`), ...(largest === null ? [] : [`${sets.length === 1 ? 'all' : 'all others'}: ${largest[0]}`])];
}

/** "in doubt from 2023-11-17, before 2026-07-23; surely from 2026-07-23": stretches that follow on one another as one. */
function tenure(stretches: readonly Destination[]): string {
  const joined: { from: IsoDate; until: IsoDate; sure: boolean }[] = [];
  for (const { from, until, doubt } of [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last !== undefined && last.until === from && last.sure === (doubt === null)) last.until = until;
    else joined.push({ from, until, sure: doubt === null });
  }
  return joined.map((period) => `${period.sure ? 'surely' : 'in doubt'} ${periodText(period)}`).join('; ');
}

function closedIn({ from, until }: { readonly [End in keyof PeriodEntry]: PeriodEntry[End] | undefined }): Period {
  return { from: from ?? OPEN_START, until: until ?? OPEN_END };
}

function codesOf(stretches: readonly Destination[]): readonly string[] {
  return [...new Set(stretches.map(({ code }) => code))].sort();
}
