import { readLaw } from '../../../src/seeding/read-law.ts';
import { readSeed } from '../../../src/seeding/read-seed.ts';
import { checkSeed } from '../../../src/seeding/checking/check-seed.ts';
import type { PlacedRecord, Seed } from '../../../src/seeding/checking/seed.ts';
import { foldSeed } from '../../../src/seeding/folding/fold-seed.ts';
import { predicateOf } from '../../../src/graph-model/predicate-of.ts';
import { formatMistakes } from '../../../src/seeding/mistake.ts';
import type { Mistake } from '../../../src/seeding/mistake.ts';
import { sourcesOf, valuesOf } from '../../../src/seeding/provenance.ts';
import { nodeKinds } from '../../../src/graph-model/node-kinds.ts';
import { claimKind } from '../../../src/seeding/kinds/claim.ts';
import { documentKind } from '../../../src/seeding/kinds/document.ts';
import { rangeOf } from '../../../src/seeding/range-fields.ts';
import { relationshipKinds } from '../../../src/graph-model/relationship-kinds.ts';
import type { GraphRows, NodeRow } from '../../../src/graph-model/graph-rows.ts';

const folder = new URL('../../../seed', import.meta.url).pathname;

let seed: Seed;
let mistakes: readonly Mistake[];
let graph: GraphRows;

beforeAll(async () => {
  const [documents, law] = await Promise.all([readSeed(folder), readLaw(folder)]);
  ({ seed, mistakes } = checkSeed(documents, law));
  if (law.rulebook) graph = foldSeed(seed, law.rulebook);
});

const nodesOf = (label: keyof typeof nodeKinds): readonly NodeRow[] => graph.nodes[label] ?? [];
const claimsById = (): ReadonlyMap<string, NodeRow> => new Map(nodesOf('Claim').map((row) => [row.id, row]));
const sourced = (): readonly PlacedRecord[] => seed.records.filter((record) => record.kind.sourced);

describe('the seed', () => {
  it('has no mistake', () => {
    expect(formatMistakes(mistakes)).toBe('');
  });

  it('holds every record of the facts', () => {
    expect(nodesOf('Chip')).toHaveLength(152);
    expect(nodesOf('Model')).toHaveLength(181);
    expect(nodesOf('Organization').length).toBeGreaterThanOrEqual(215);
    expect(nodesOf('Acquisition')).toHaveLength(67);
    expect(nodesOf('Regulation')).toHaveLength(60);
    expect(nodesOf('Listing')).toHaveLength(61);
    expect(nodesOf('ChipFamily')).toHaveLength(20);
  });

  it('folds so that each plain property is the value of its preferred claim', () => {
    const claims = claimsById();
    const differing = sourced().flatMap((record) => valuesOf(record).flatMap(({ field, meta }) => {
      const predicate = predicateOf(field);
      const node = nodesOf(record.kind.label).find(({ id }) => id === record.id);
      const range = rangeOf(record.kind, field);
      if (range) {
        const bounds = claims.get(`claim:${record.kind.prefix}/${record.value.id}/${range.base}`)?.properties;
        const same = bounds?.['rank'] === 'PREFERRED' && bounds['valueLow'] === node?.properties[range.low] && bounds['valueHigh'] === node?.properties[range.high];
        return same ? [] : [`${record.id} ${field}`];
      }
      // A document's title goes on with its translation.
      const stored = node?.properties[record.kind === documentKind && field === 'title' ? 'ownTitle' : predicate];
      if (stored === undefined || !(predicate in nodeKinds[record.kind.label].properties) || (typeof record.value[field] === 'object' && !Array.isArray(stored))) return [];
      const claim = claims.get(`claim:${record.kind.prefix}/${record.value.id}/${predicate}`)?.properties;
      const claimed = typeof stored === 'number' ? [claim?.['valueLow'], claim?.['valueHigh']] : [claim?.['valueText']];
      const kindNamed = meta.refersTo?.[0] === undefined || meta.prefixed === true ? '' : `${meta.refersTo[0]}:`;
      const expected = typeof stored === 'number' ? [stored, stored] : [(Array.isArray(stored) ? stored : [stored]).map((item) => `${kindNamed}${String(item)}`).join('; ')];
      return claim?.['rank'] === 'PREFERRED' && JSON.stringify(claimed) === JSON.stringify(expected) ? [] : [`${record.id} ${predicate}`];
    }));
    expect(differing).toEqual([]);
  });

  it('folds so that each value has a preferred claim, and each claim cites what the seed names for its field', () => {
    const cited = new Map<string, string[]>();
    for (const { type, fromLabel, rows } of graph.relationships) {
      if (type === 'CITES' && fromLabel === 'Claim') for (const { from, to } of rows) cited.set(from, [...(cited.get(from) ?? []), to]);
    }
    const claims = claimsById();
    const wrong = sourced().flatMap((record) => valuesOf(record).filter(({ field }) => field !== 'alternativeEstimates').flatMap(({ field, value }) => {
      const base = `claim:${record.kind.prefix}/${record.value.id}/${predicateOf(field)}`;
      const entries = Array.isArray(value) && typeof value[0] === 'object';
      const ids = entries ? value.map((_, index) => `${base}/${index + 1}`) : [base];
      const expected = sourcesOf(record.value, field)?.references.map(({ source }) => `source:${source}`).sort();
      return ids.filter((id) => claims.get(id)?.properties['rank'] !== 'PREFERRED' || JSON.stringify([...(cited.get(id) ?? [])].sort()) !== JSON.stringify(expected));
    }));
    expect(wrong).toEqual([]);
  });

  it('never calls a value seen that the seed marks as recalled', () => {
    const claims = claimsById();
    const marked = sourced().flatMap((record) => (record.value.recalled ?? []).map((field) => claims.get(`claim:${record.kind.prefix}/${record.value.id}/${predicateOf(field)}`)?.properties['check']));
    expect(marked.length).toBeGreaterThan(0);
    expect(new Set(marked.filter((check) => check !== undefined))).toEqual(new Set(['RECALLED']));
  });

  it('gives no recalled claim the scope FIELD or a day since which it is known, and takes none from a document that nobody opened', () => {
    const published = new Map(nodesOf('Source').map((row) => [row.id, row.properties['publishedOn']]));
    const datesRead = new Map<string, unknown[]>();
    for (const { type, fromLabel, rows } of graph.relationships) {
      if (type !== 'CITES' || fromLabel !== 'Claim') continue;
      for (const { from, to, properties } of rows) if (properties['check'] === 'SEEN') datesRead.set(from, [...(datesRead.get(from) ?? []), published.get(to)]);
    }
    // Somebody's statement is known since its own day, or since its document was out.
    for (const record of seed.records.filter(({ kind }) => kind === claimKind)) {
      const document = seed.find('document', String(record.value['document']))?.value;
      datesRead.set(record.id, [record.value['publishedOn'] ?? document?.['publishedOn']]);
    }
    const [recalled, known] = [nodesOf('Claim').filter(({ properties }) => properties['check'] === 'RECALLED'), nodesOf('Claim').filter(({ properties }) => 'knownSince' in properties)];
    expect(recalled.length).toBeGreaterThan(1000);
    expect(recalled.filter(({ properties }) => properties['sourceScope'] !== 'RECORD' || 'knownSince' in properties).map(({ id }) => id)).toEqual([]);
    expect(known.length).toBeGreaterThan(1000);
    expect(known.filter(({ id, properties }) => datesRead.get(id)?.includes(properties['knownSince']) !== true).map(({ id }) => id)).toEqual([]);
  });

  it('reads the Federal Register documents of listings whose address was only built from the number as recalled', () => {
    expect(claimsById().get('claim:listing/entity-list-4paradigm/citation')?.properties).toEqual({
      subjectId: 'listing:entity-list-4paradigm', predicate: 'citation', field: 'citation', rank: 'PREFERRED', estimated: false, disputed: false, confidence: 'MEDIUM', check: 'RECALLED', sourceScope: 'RECORD', valueText: '88 FR 13673',
      publishedOn: '2023-03-06', recordedFrom: '2023-03-06', recordedUntil: '9999-12-31', validUntil: '9999-12-31', origins: ['source:fr-2023-04558'],
    });
  });

  it('keeps to the graph model: known properties of known types, relationships between the kinds that they join, no dangling end', () => {
    const labelOf = new Map(Object.entries(graph.nodes).flatMap(([label, rows]) => rows.map(({ id }) => [id, label] as const)));
    const strayProperties = Object.entries(graph.nodes).flatMap(([label, rows]) => {
      const kind: Readonly<Record<string, string>> = nodeKinds[label as keyof typeof nodeKinds].properties;
      return rows.flatMap((row) => Object.entries(row.properties).filter(([name, value]) => !fits(kind[name] ?? (name.endsWith('Formerly') && kind[name.replace(/Formerly$/, '')] ? 'strings' : undefined), value)).map(([name]) => `${label}.${name}`));
    });
    const strayRelationships = graph.relationships.flatMap(({ type, fromLabel, toLabel, rows }) => {
      const kind = relationshipKinds[type];
      const properties: Readonly<Record<string, string>> = kind.properties;
      const joins = (kind.from as readonly string[]).includes(fromLabel) && (kind.to as readonly string[]).includes(toLabel);
      return rows.filter((row) => !joins || labelOf.get(row.from) !== fromLabel || labelOf.get(row.to) !== toLabel
        || Object.entries(row.properties).some(([name, value]) => !fits(properties[name], value))).map(({ from, to }) => `${from} ${type} ${to}`);
    });
    expect([...new Set(strayProperties), ...strayRelationships]).toEqual([]);
  });
});

function fits(type: string | undefined, value: unknown): boolean {
  if (type === 'strings') return Array.isArray(value);
  return type === 'date' ? typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) : typeof value === type;
}
