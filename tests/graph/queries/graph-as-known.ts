import { derivedProperties, endsUnknown } from '../../../src/graph-model/derived-properties.ts';
import type { GraphRows, NodeRow } from '../../../src/graph-model/graph-rows.ts';
import type { NodeLabel } from '../../../src/graph-model/node-kinds.ts';
import type { RelationshipKind, RelationshipType } from '../../../src/graph-model/relationship-kinds.ts';
import { relationshipKinds } from '../../../src/graph-model/relationship-kinds.ts';
import { remarks } from '../../../src/graph-model/remarks.ts';
import { lastDayOf } from '../../../src/domain/iso-date.ts';
import { preferredOn } from '../../unit/known-at/reading.ts';

/** The tests' own reading of the graph on a day of knowledge, from claims and the days of sources alone. */
export class GraphAsKnown {
  private readonly claims = new Map<string, NodeRow['properties'][]>();
  private readonly aboutRecords = new Map<string, string[]>();
  private readonly cited = new Map<string, string[]>();
  private readonly ends = new Map<string, { readonly label: NodeLabel; readonly id: string }[]>();
  private readonly naming = new Map<string, string[]>();
  private readonly published = new Map<string, string | undefined>();
  private readonly rows: ReadonlyMap<string, NodeRow>;
  private readonly firstPublishedOn: string;
  private readonly readOn: string;

  constructor(private readonly graph: GraphRows, readonly day: string) {
    this.rows = new Map(Object.values(graph.nodes).flat().map((row) => [row.id, row]));
    this.firstPublishedOn = String(graph.nodes.Dataset?.[0]?.properties['firstPublishedOn']);
    this.readOn = String(graph.nodes.Dataset?.[0]?.properties['readOn']);
    for (const { id, properties } of graph.nodes.Source ?? []) this.published.set(id, properties['publishedOn'] as string | undefined);
    for (const { id, properties } of graph.nodes.Claim ?? []) append(this.aboutRecords, String(properties['subjectId']), id);
    for (const { properties } of graph.nodes.Claim ?? []) append(this.claims, `${String(properties['subjectId'])} ${String(properties['predicate'])}`, properties);
    for (const { properties } of graph.nodes.Claim ?? []) for (const id of [properties['subjectId'], properties['objectId']]) if (typeof id === 'string') this.name(id, properties);
    for (const { type, fromLabel, toLabel, rows } of graph.relationships) {
      for (const { from, to } of rows) {
        if (fromLabel === 'Claim' && type !== 'MADE_IN' && toLabel !== 'Source' && toLabel !== 'Claim') this.name(to, this.rows.get(from)!.properties);
        if (type === 'CITES' && fromLabel !== 'Claim') append(this.cited, from, to);
        append(this.ends, `${type} out ${from}`, { label: toLabel, id: to });
        append(this.ends, `${type} in ${to}`, { label: fromLabel, id: from });
      }
    }
  }

  /** Ids of the records of a kind that were known. */
  records(label: NodeLabel): readonly string[] {
    return (this.graph.nodes[label] ?? []).map(({ id }) => id).filter((id) => this.isKnown(label, id));
  }

  isKnown(label: NodeLabel, id: string): boolean {
    if (this.day < this.firstPublishedOn) return false;
    const { properties } = this.rows.get(id)!;
    if (label === 'Claim') return preferredOn([{ ...properties, rank: 'PREFERRED' }], this.day).length === 1;
    const sources = label === 'Source' ? [id] : (this.cited.get(id) ?? []);
    const cited = sources.flatMap((source) => this.published.get(source) ?? []).map((day) => this.publicBy(day)).sort()[0];
    const own = this.ownDay(label, id, properties);
    const claimed = this.naming.get(id) ?? [];
    const allDated = sources.every((source) => this.published.get(source) !== undefined);
    const days = label === 'TrainingUse' ? [cited ?? own] : label in ownDayFields ? [cited, own, ...claimed] : label === 'Source' ? [cited] : allDated ? [cited, ...claimed] : [];
    const known = days.filter((day) => day !== undefined).sort()[0];
    return known === undefined || known <= this.day;
  }

  /** What the record itself says of when it began: nobody knew it before, unless a source did. */
  private ownDay(label: NodeLabel, id: string, properties: NodeRow['properties']): string | undefined {
    if (properties['status'] === 'PLANNED') return undefined;
    const of = label === 'TrainingUse' ? this.rows.get((this.ends.get(`TRAINING_OF out ${id}`) ?? [])[0]!.id)!.properties : properties;
    return (ownDayFields[label] ?? []).flatMap((field) => (of[field] as string | undefined) ?? []).map((day) => this.publicBy(day)).sort()[0];
  }

  private publicBy(partial: string): string {
    const last = lastDayOf(partial);
    return partial.length < last.length && last > this.readOn ? this.readOn : last;
  }

  /** Whether a value for the field was known; true where nobody claims one. */
  isStanding(id: string, field: string): boolean {
    const claims = this.claims.get(`${id} ${field}`) ?? [];
    return claims.every(({ rank }) => rank !== 'PREFERRED') || preferredOn(claims, this.day).length > 0;
  }

  /** Notes the day of a claim that names a record. */
  private name(id: string, { recordedFrom }: NodeRow['properties']): void {
    if (typeof recordedFrom === 'string') append(this.naming, id, recordedFrom);
  }

  private isRivalLater(id: string, field: string): boolean {
    return (this.claims.get(`${id} ${field}`) ?? []).some(({ rank, recordedFrom }) => rank === 'NORMAL' && typeof recordedFrom === 'string' && recordedFrom > this.day);
  }

  value(label: NodeLabel, id: string, property: string): unknown {
    const stored = this.rows.get(id)!.properties[property] ?? null;
    if (remarks.includes(property) && label !== 'Claim' && this.day < this.readOn) return null;
    const inputs = derivedProperties[label]?.[property] ?? [property];
    const [, bounded] = /^(tpp|performanceDensity)(?:Low|High)$/.exec(property) ?? [];
    // Before a competing figure was out the bounds are the value.
    if (bounded !== undefined && stored !== null && inputs.some((input) => this.isRivalLater(id, input))) return this.value(label, id, bounded);
    if (stored === null || inputs.every((input) => this.isStanding(id, input))) return stored;
    return property in (endsUnknown[label] ?? {}) && this.isStanding(id, 'effectiveDates') ? '9999-12-31' : null;
  }

  /** Ids of the known claims about a record. */
  claimsAbout(id: string): readonly string[] {
    return (this.aboutRecords.get(id) ?? []).filter((claim) => this.isKnown('Claim', claim));
  }

  /** Ids of the known records to which a relation leads. */
  related(label: NodeLabel, id: string, type: RelationshipType, direction: 'out' | 'in'): readonly string[] {
    const { claimedAs = {} }: RelationshipKind = relationshipKinds[type];
    return (this.ends.get(`${type} ${direction} ${id}`) ?? [])
      .filter((end) => this.isKnown(end.label, end.id))
      .filter((end) => [[label, id] as const, [end.label, end.id] as const].every(([of, each]) => claimedAs[of] === undefined || this.isStanding(each, claimedAs[of])))
      .map((end) => end.id);
  }
}

const ownDayFields: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  Model: ['publicationDate'], TrainingUse: ['publicationDate'], Document: ['publishedOn'], Chip: ['releaseDate'], Regulation: ['announcedDate', 'publishedDate'], Acquisition: ['fromDate'], Listing: ['publishedDate', 'from'], ListSearch: ['searchedOn'],
};

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
