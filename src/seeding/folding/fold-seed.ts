import type { GraphRows } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { globalId, localPart } from '../../domain/global-id.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Seed } from '../checking/seed.ts';
import { claimKind } from '../kinds/claim.ts';
import { membershipRow } from '../kinds/country-group.ts';
import type { Membership } from '../kinds/country-group.ts';
import type { Link, SeedRecord } from '../kinds/seed-kind.ts';
import { sourcesOf } from '../provenance.ts';
import { citations, recordReferences } from './citations.ts';
import { claimsOf } from './claims.ts';
import type { Claim } from './claims.ts';
import { versionOf } from './content-hash.ts';
import { coverageOf } from './coverage.ts';
import { countsOf, datasetId } from './dataset.ts';
import type { FoldedClaim } from './folded-claim.ts';
import { whereMade } from './folded-claim.ts';
import { daysOf, knowledgeOf } from './known-days.ts';
import { daysOfNaming, recordKnownFrom } from './known-from.ts';
import { namesOf } from './names.ts';
import { nodeProperties } from './node-properties.ts';
import { foldProvisions } from './provisions.ts';
import { relateClaims } from './relate-claims.ts';
import type { ClaimRelations } from './relate-claims.ts';
import { RowCollector } from './row-collector.ts';
import { evidenceOf, statedClaimProperties } from './stated-claim.ts';
import { speakerOf } from './speaker.ts';
import type { DayOf } from './training-day-known.ts';
import { disputedSince } from './weighed-days.ts';
import { whoStandsBehind } from './who-stands-behind.ts';

/** Turns a sound seed and its law into the whole graph as plain data. */
export function foldSeed(seed: Seed, rulebook: Rulebook): GraphRows {
  const rows = new RowCollector();
  const valueClaims = new Map(seed.records.map((record) => [record, record.kind.sourced ? notBeforeRecord(record, claimsOf(record, seed), seed) : []]));
  const folded = seed.records.flatMap((record) => (record.kind === claimKind ? [statedClaim(record, seed)] : (valueClaims.get(record) ?? []).map((claim) => valueClaim(record, claim, seed))));
  const relations = relateClaims(folded, whoStandsBehind(seed), (source) => seed.find('source', localPart(source))?.value['publishedOn'] as string | undefined);
  const days = new Map([...valueClaims].map(([record, claims]) => [record.id, daysOf(claims)]));
  const dayOf: DayOf = ({ id }, field) => days.get(id)?.get(field);
  const namedOn = daysOfNaming(folded);
  for (const record of seed.records) {
    if (record.kind === claimKind) continue;
    const stored = nodeProperties(record, seed);
    const claims = valueClaims.get(record) ?? [];
    const provenance = record.kind.sourced ? { ...knowledgeOf(record, claims, stored, { lookup: seed, dayOf, disputedSince: disputedSince(claims, relations.rivals), namedOn: namedOn.get(record.id) }), disputed: claims.some(({ id }) => relations.rivals.has(id)) } : {};
    rows.node(record.kind.label, record.id, { ...stored, ...provenance });
    link(rows, record.kind.label, record.id, [...record.kind.links(record.value, seed), ...citations(recordReferences(record.value), seed)]);
    foldMembers(rows, record);
    foldCompanions(rows, record, dayOf, seed);
  }
  const firstPublishedOn = firstDayOf(folded);
  valueClaims.clear();
  days.clear();
  foldClaims(rows, folded, relations);
  foldProvisions(rows, rulebook);
  foldNames(rows, seed);
  const nodes = rows.nodes();
  rows.node('Dataset', datasetId, { counts: JSON.stringify(countsOf(nodes)), coverage: JSON.stringify(coverageOf(seed, nodes)), firstPublishedOn, readOn: seed.readOn });
  const content = { nodes: rows.nodes(), relationships: rows.relationships() };
  // An answer hangs on the law as much as on the facts, also on what of it is no node.
  return { version: versionOf(content, rulebook), ...content };
}

/** Most of a graph is claims: each is let go of when its row is made. */
function foldClaims(rows: RowCollector, claims: FoldedClaim[], relations: ClaimRelations): void {
  for (let claim = claims.pop(); claim !== undefined; claim = claims.pop()) {
    rows.node('Claim', claim.id, { ...claim.properties, ...whereMade(claim), ...relations.properties(claim) });
    link(rows, 'Claim', claim.id, [...claim.links, ...relations.links(claim)]);
  }
}

/** Nobody knew a value of a training use before the use: its hours may stand in a paper that also came out in an earlier version. */
function notBeforeRecord(record: SeedRecord, claims: readonly Claim[], seed: Seed): readonly Claim[] {
  const since = record.kind.label === 'TrainingUse' ? recordKnownFrom(record, seed) : undefined;
  if (since === undefined) return claims;
  return claims.map((claim) => ((claim.properties['recordedFrom'] ?? since) < since ? { ...claim, properties: { ...claim.properties, recordedFrom: since } } : claim));
}

/** Before it nothing that the graph holds was public, as far as days are on record. */
function firstDayOf(claims: readonly FoldedClaim[]): string | undefined {
  return claims.flatMap(({ properties }) => (typeof properties['recordedFrom'] === 'string' ? [properties['recordedFrom']] : [])).sort()[0];
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

/** The claim that a value of a record is. */
function valueClaim(record: SeedRecord, { resolved, ...claim }: Claim, seed: Seed): FoldedClaim {
  const preferred = claim.properties['rank'] === 'PREFERRED';
  return {
    ...claim,
    links: [
      ...(preferred ? speakerOf(record, String(claim.properties['predicate']), resolved, seed) : []),
      ...citations(resolved.references, seed),
    ],
  };
}

/** A claim that somebody makes in a document. */
function statedClaim(record: SeedRecord, seed: Seed): FoldedClaim {
  return {
    id: record.id,
    properties: { ...nodeProperties(record, seed), ...statedClaimProperties(record, seed) },
    links: [...record.kind.links(record.value, seed), ...evidenceOf(record, seed), ...citations(recordReferences(record.value), seed)],
  };
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
