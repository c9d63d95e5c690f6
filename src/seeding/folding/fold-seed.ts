import type { GraphRows } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { globalId } from '../../domain/global-id.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Seed } from '../checking/seed.ts';
import { membershipRow } from '../kinds/country-group.ts';
import type { Membership } from '../kinds/country-group.ts';
import type { Link, SeedRecord } from '../kinds/seed-kind.ts';
import { sourcesOf } from '../provenance.ts';
import { citations, recordReferences } from './citations.ts';
import { claimsOf } from './claims.ts';
import { versionOf } from './content-hash.ts';
import { coverageOf } from './coverage.ts';
import { countsOf, datasetId } from './dataset.ts';
import { namesOf } from './names.ts';
import { nodeProperties } from './node-properties.ts';
import { foldProvisions } from './provisions.ts';
import { RowCollector } from './row-collector.ts';
import { speakerOf } from './speaker.ts';

/** Turns a sound seed and its law into the whole graph as plain data. */
export function foldSeed(seed: Seed, rulebook: Rulebook): GraphRows {
  const rows = new RowCollector();
  for (const record of seed.records) {
    rows.node(record.kind.label, record.id, nodeProperties(record, seed));
    link(rows, record.kind.label, record.id, [...record.kind.links(record.value, seed), ...citations(recordReferences(record.value), seed)]);
    foldMembers(rows, record);
    foldCompanions(rows, record, seed);
    if (record.kind.sourced) foldClaims(rows, record, seed);
  }
  foldProvisions(rows, rulebook);
  foldNames(rows, seed);
  const nodes = rows.nodes();
  rows.node('Dataset', datasetId, { counts: JSON.stringify(countsOf(nodes)), coverage: JSON.stringify(coverageOf(seed, nodes)) });
  const content = { nodes: rows.nodes(), relationships: rows.relationships() };
  // An answer hangs on the law as much as on the facts, also on what of it is no node.
  return { version: versionOf(content, rulebook), ...content };
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

function foldCompanions(rows: RowCollector, record: SeedRecord, seed: Seed): void {
  for (const { label, node, link: toCompanion } of record.kind.companions(record.value)) {
    rows.node(label, node.id, node.properties);
    link(rows, record.kind.label, record.id, [toCompanion]);
    link(rows, label, node.id, citations(sourcesOf(record.value, 'criteria')?.references ?? [], seed));
  }
}

function foldClaims(rows: RowCollector, record: SeedRecord, seed: Seed): void {
  for (const { id, properties, resolved } of claimsOf(record, seed)) {
    rows.node('Claim', id, properties);
    const preferred = properties['rank'] === 'PREFERRED';
    link(rows, 'Claim', id, [
      { type: 'ABOUT', to: record.id, toLabel: record.kind.label },
      ...(preferred ? speakerOf(record, String(properties['predicate']), resolved, seed) : []),
      ...citations(resolved.references, seed),
    ]);
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
