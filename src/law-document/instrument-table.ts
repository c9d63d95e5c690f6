import type { GlobalId } from '../domain/global-id.ts';
import { OPEN_END } from '../domain/iso-date.ts';
import { OPEN_START, type Period, type Provision, type ProvisionDates, type Rulebook } from '../rules/rulebook.ts';
import { datesOfPeriod, otherDaysText, wholeOf } from './days.ts';
import { instrumentOf, type LawSource } from './law-source.ts';
import { table } from './markdown.ts';

/** One entry of seed/law, as far as the table says it. */
interface Entered {
  readonly kind: string;
  readonly id: string;
  readonly regulationId: GlobalId | null;
  readonly citation: string;
  readonly dates: ProvisionDates;
}

/** Every entry of the book by the day of its first effect; entries of one instrument with the same days share a row. */
export function instrumentTable(source: LawSource): string {
  const rows = new Map<string, Entered[]>();
  for (const entry of [...entriesOf(source)].sort(byEffect)) {
    const key = `${entry.dates.effective} ${entry.regulationId ?? entry.id} ${otherDaysText(entry.dates)}`;
    rows.set(key, [...(rows.get(key) ?? []), entry]);
  }
  const titled = new Set<GlobalId | null>();
  return table(['effective', 'instrument', 'what it is here', 'other days'], [...rows.values()].map((entries) => {
    const row = rowOf(entries, source, titled);
    titled.add(entries[0]?.regulationId ?? null);
    return row;
  }));
}

function rowOf(entries: readonly Entered[], source: LawSource, titledBefore: ReadonlySet<GlobalId | null>): readonly string[] {
  const [first] = entries as readonly [Entered];
  const byKind = new Map<string, string[]>();
  for (const { kind, id } of entries) byKind.set(kind, [...(byKind.get(kind) ?? []), `\`${id}\``]);
  return [first.dates.effective === OPEN_START ? '–' : first.dates.effective, titleOf(first, source, titledBefore), [...byKind].map(([kind, ids]) => `${kind} ${ids.join(', ')}`).join('; '), otherDaysText(first.dates) || '–'];
}

/** The full title once; further rows of the instrument have its citation. */
function titleOf({ regulationId, citation }: Entered, source: LawSource, titledBefore: ReadonlySet<GlobalId | null>): string {
  if (regulationId === null) return citation;
  const { title, citation: recorded } = instrumentOf(source, regulationId);
  if (recorded === undefined) return title;
  return titledBefore.has(regulationId) ? recorded : `${title} (${recorded})`;
}

function entriesOf(source: LawSource): readonly Entered[] {
  const { rulebook } = source;
  const of = (regulationId: GlobalId | null, period: Period): ProvisionDates => datesOfPeriod(period, regulationId === null ? {} : instrumentOf(source, regulationId));
  const dated = (kind: string, entry: { readonly id: string; readonly regulationId: GlobalId; readonly citation: string; readonly dates: ProvisionDates }): Entered => ({ ...entry, kind });
  const lasting = (kind: string, entry: Period & { readonly id: string; readonly regulationId: GlobalId | null; readonly citation: string }): Entered => ({ ...entry, kind, dates: of(entry.regulationId, entry) });
  return [
    ...rulebook.provisions.flatMap((provision) => [dated(provision.eccn === null ? 'letter' : 'license requirement', provision), ...policiesOf(provision, of), ...additionsTo(provision, of)]),
    ...rulebook.exceptions.map((exception) => lasting(`license exception ${exception.code}`, exception)),
    ...rulebook.incorporations.map((incorporation) => lasting('incorporation', incorporation)),
    ...rulebook.measures.map((measure) => dated('measure', measure)),
    ...rulebook.affiliates.map((control) => dated('affiliate control', control)),
    ...rulebook.guards.map((guard) => lasting('guard (not modeled)', guard)),
    ...rulebook.foreignMeasures.map((measure) => lasting('foreign measure', { ...measure, id: idIn(measure.regulationId), citation: '' })),
    ...rulebook.guidance.map((guidance) => lasting('guidance', { ...guidance, id: idIn(guidance.regulationId) })),
    ...announcedDoubts(rulebook, of),
  ];
}

/** A policy that came with its provision has the provision's days; a later one has its own. */
function policiesOf(provision: Provision, of: (regulationId: GlobalId, period: Period) => ProvisionDates): readonly Entered[] {
  return provision.reviewPolicies.map(({ id, regulationId, citation, from, until }) => (
    { kind: 'review policy', id, regulationId, citation, dates: from === OPEN_START && until === OPEN_END ? provision.dates : of(regulationId, { from, until: until === OPEN_END ? wholeOf(provision.dates).until : until }) }));
}

/** What a later instrument added to the destinations of another's provision. */
function additionsTo(provision: Provision, of: (regulationId: GlobalId, period: Period) => ProvisionDates): readonly Entered[] {
  return provision.destinations.filter(({ regulationId }) => regulationId !== provision.regulationId).map(({ name, regulationId, citation, from, until }) => (
    { kind: `destination ${name} in`, id: provision.id, regulationId, citation, dates: of(regulationId, { from, until }) }));
}

/** An announcement that leaves open whether an instrument bites. */
function announcedDoubts({ provisions, measures, affiliates }: Rulebook, of: (regulationId: GlobalId, period: Period) => ProvisionDates): readonly Entered[] {
  return [...provisions, ...measures, ...affiliates].flatMap(({ id, dates }) => dates.unconfirmed.map(({ regulationId, ...period }) => ({ kind: 'leaves open whether it bites:', id, regulationId, citation: '', dates: of(regulationId, period) })));
}

function idIn(id: GlobalId): string {
  return id.slice(id.indexOf(':') + 1);
}

function byEffect(a: Entered, b: Entered): number {
  const key = ({ dates, regulationId, id }: Entered): string => `${dates.effective} ${regulationId ?? ''} ${otherDaysText(dates)} ${id}`;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
