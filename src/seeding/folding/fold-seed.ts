import type { GraphRows } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { globalId } from '../../domain/global-id.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Seed } from '../checking/seed.ts';
import { claimKind } from '../kinds/claim.ts';
import { membershipRow } from '../kinds/country-group.ts';
import type { Membership } from '../kinds/country-group.ts';
import type { Link, SeedRecord } from '../kinds/seed-kind.ts';
import { sourcesOf } from '../provenance.ts';
import { citations, recordReferences } from './citations.ts';
import { claimsOfSeed } from './claims-of-seed.ts';
import type { SeedClaims } from './claims-of-seed.ts';
import { contentHashes, versionOf } from './content-hash.ts';
import { coverageOf } from './coverage.ts';
import { countsOf, datasetId } from './dataset.ts';
import type { FoldedClaim } from './folded-claim.ts';
import { whereMade } from './folded-claim.ts';
import { daysOf, knowledgeOf } from './known-days.ts';
import { recordKnownFrom } from './known-from.ts';
import { namesOf } from './names.ts';
import { nodeProperties } from './node-properties.ts';
import { foldProvisions } from './provisions.ts';
import type { ClaimRelations } from './relate-claims.ts';
import { RowCollector } from './row-collector.ts';
import { searchOf } from './search-of.ts';
import type { DayOf } from './training-day-known.ts';
import { disputedSince } from './weighed-days.ts';
import { joined } from './without-unknown.ts';

/** Turns a sound seed and its law into the whole graph as plain data. */
export function foldSeed(seed: Seed, rulebook: Rulebook): GraphRows {
  const content = contentOf(seed, rulebook);
  const hashes = contentHashes(content);
  // An answer hangs on the law as much as on the facts, also on what of it is no node.
  return { version: versionOf(hashes, rulebook), hashes, ...content };
}

function contentOf(seed: Seed, rulebook: Rulebook): Pick<GraphRows, 'nodes' | 'relationships'> {
  const rows = new RowCollector();
  const claims = claimsOfSeed(seed);
  const dayOf = daysOfRecords(claims);
  const search = searchOf(seed);
  for (const record of seed.records) {
    if (record.kind !== claimKind) foldRecord(rows, record, { seed, claims, dayOf, search });
  }
  for (const stated of claims.ofNoRecord) foldClaims(rows, stated, claims.relationsOf(stated));
  foldProvisions(rows, rulebook);
  foldNames(rows, seed);
  const nodes = rows.nodes();
  rows.node('Dataset', datasetId, { counts: JSON.stringify(countsOf(nodes)), coverage: JSON.stringify(coverageOf(seed, nodes)), firstPublishedOn: claims.firstPublishedOn, readOn: seed.readOn });
  return { nodes: rows.nodes(), relationships: rows.relationships() };
}

/** Days of models are asked for again by all their uses. */
function daysOfRecords(claims: SeedClaims): DayOf {
  const known = new Map<string, ReturnType<typeof daysOf>>();
  return (record, field) => {
    const days = known.get(record.id) ?? daysOf(claims.ofValues(record));
    known.set(record.id, days);
    return days.get(field);
  };
}

interface Fold {
  readonly seed: Seed;
  readonly claims: SeedClaims;
  readonly dayOf: DayOf;
  readonly search: ReturnType<typeof searchOf>;
}

/** A record with all that is claimed of it. */
function foldRecord(rows: RowCollector, record: SeedRecord, { seed, claims, dayOf, search }: Fold): void {
  const stored = nodeProperties(record, seed);
  const values = claims.ofValues(record);
  const all = claims.of(record);
  const relations = claims.relationsOf(all);
  const provenance = record.kind.sourced ? { ...knowledgeOf(record, values, stored, { lookup: seed, dayOf, disputedSince: disputedSince(values, relations.rivals), namedOn: claims.namedOn.get(record.id) }), disputed: values.some(({ id }) => relations.rivals.has(id)) } : {};
  rows.node(record.kind.label, record.id, joined(stored, provenance, search(record, stored)));
  link(rows, record.kind.label, record.id, [...record.kind.links(record.value, seed), ...citations(recordReferences(record.value), seed)]);
  foldMembers(rows, record);
  foldCompanions(rows, record, dayOf, seed);
  foldClaims(rows, all, relations);
}

function foldClaims(rows: RowCollector, claims: readonly FoldedClaim[], relations: ClaimRelations): void {
  for (const claim of claims) {
    rows.node('Claim', claim.id, joined(claim.properties, whereMade(claim), relations.properties(claim)));
    link(rows, 'Claim', claim.id, [...claim.links, ...relations.links(claim)]);
  }
}

function link(rows: RowCollector, label: NodeLabel, from: string, links: readonly Link[]): void {
  for (const { type, to, toLabel, properties } of links) rows.relationship(type, label, from, toLabel, to, properties);
}

/** Memberships are written with the group and the family; in the graph they start at the member. */
function foldMembers(rows: RowCollector, record: SeedRecord): void {
  if (record.kind.label === 'ChipFamily') {
    for (const chip of (record.value['chips'] ?? []) as readonly string[]) rows.relationship('MEMBER_OF', 'Chip', globalId('chip', chip), 'ChipFamily', record.id);
  }
  if (record.kind.label === 'CountryGroup') {
    for (const member of (record.value['members'] ?? []) as readonly Membership[]) {
      const { from, to, properties } = membershipRow(record.id, member);
      rows.relationship('MEMBER_OF', 'Country', from, 'CountryGroup', to, properties);
    }
  }
}

/** A companion is known since the field that brings it is, and not before its record. */
function foldCompanions(rows: RowCollector, record: SeedRecord, dayOf: DayOf, seed: Seed): void {
  for (const { label, node, link: toCompanion } of record.kind.companions(record.value)) {
    const knownFrom = [dayOf(record, 'criteria'), recordKnownFrom(record, seed)].flatMap((day) => day ?? []).sort().at(-1);
    rows.node(label, node.id, { ...node.properties, knownFrom });
    link(rows, record.kind.label, record.id, [toCompanion]);
    link(rows, label, node.id, citations(sourcesOf(record.value, 'criteria')?.references ?? [], seed));
  }
}

function foldNames(rows: RowCollector, seed: Seed): void {
  const made = new Set<string>();
  for (const record of seed.records) {
    for (const { id, kind, folded } of namesOf(record)) {
      if (!made.has(id)) rows.node('Name', id, { kind, folded });
      made.add(id);
      rows.relationship('NAMES', 'Name', id, record.kind.label, record.id);
    }
  }
}
