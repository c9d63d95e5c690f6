import fc from 'fast-check';
import { identity } from '../../../src/graph-model/known-days.ts';
import { derivedProperties, endsUnknown } from '../../../src/graph-model/derived-properties.ts';
import { nodeKinds } from '../../../src/graph-model/node-kinds.ts';
import type { GraphRows, NodeRow } from '../../../src/graph-model/graph-rows.ts';
import { remarks } from '../../../src/graph-model/remarks.ts';
import { readBySearchAlone } from '../../../src/graph-model/searched-kinds.ts';
import { addDays } from '../../../src/domain/iso-date.ts';
import { claimsOf } from '../../../src/seeding/folding/claims.ts';
import { formerValuesOf } from '../../../src/seeding/folding/former-values.ts';
import { daysOf } from '../../../src/seeding/folding/known-days.ts';
import { chipKind } from '../../../src/seeding/kinds/chip.ts';
import { sourceKind } from '../../../src/seeding/kinds/source.ts';
import type { SeedRecord } from '../../../src/seeding/kinds/seed-kind.ts';
import { buildGraph } from '../../../src/seeding/seed-graph.ts';
import { daysAround, preferredOn, valueOf } from './reading.ts';
import { storedReading } from './stored-reading.ts';

let graph: GraphRows;
beforeAll(async () => { graph = await buildGraph('seed'); });

/** The claims of each field of each record. */
function byField(): ReadonlyMap<string, ReadonlyMap<string, NodeRow['properties'][]>> {
  const found = new Map<string, Map<string, NodeRow['properties'][]>>();
  for (const { properties } of graph.nodes.Claim ?? []) {
    const [subject, predicate] = [String(properties['subjectId']), String(properties['predicate'])];
    const fields = found.get(subject) ?? new Map<string, NodeRow['properties'][]>();
    fields.set(predicate, [...(fields.get(predicate) ?? []), properties]);
    found.set(subject, fields);
  }
  return found;
}

const days = (claims: readonly NodeRow['properties'][]): readonly string[] => daysAround(claims.flatMap(({ recordedFrom, recordedUntil }) => [recordedFrom, recordedUntil].filter((day): day is string => typeof day === 'string' && day !== '9999-12-31')));

describe('over the whole seed', () => {
  it('a field has at most one preferred value on any day of knowledge, for any day that it is claimed for; the entries of a list stand together', () => {
    const several: string[] = [];
    for (const [subject, fields] of byField()) {
      for (const [field, claims] of fields) {
        const list = claims.filter(({ rank, recordedUntil }) => rank === 'PREFERRED' && recordedUntil === '9999-12-31').length > 1;
        for (const knownAt of days(claims)) {
          const standing = preferredOn(claims, knownAt);
          for (const asOf of daysAround(standing.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil].filter((day): day is string => typeof day === 'string' && day !== '9999-12-31'))).concat('2026-08-01')) {
            const valid = standing.filter(({ validFrom, validUntil }) => ((validFrom as string | undefined) ?? '') <= asOf && asOf < String(validUntil));
            if (valid.length > 1 && !list) several.push(`${subject} ${field} ${knownAt} ${asOf}`);
          }
        }
      }
    }
    expect(several).toEqual([]);
  });

  it('a node shows of each value what its claims alone say of the day', () => {
    const differing: string[] = [];
    const claimsOfRecords = byField();
    let compared = 0;
    for (const [label, rows] of Object.entries(graph.nodes)) {
      if (label === 'Claim' || !('knownDays' in nodeKinds[label as keyof typeof nodeKinds].properties)) continue;
      for (const row of rows) {
        for (const [field, claims] of claimsOfRecords.get(row.id) ?? []) {
          if (!(field in row.properties)) continue;
          for (const day of days(claims)) {
            compared += 1;
            const [standing] = preferredOn(claims, day);
            // An interval is open until its end is known.
            const before = field in ((endsUnknown as Readonly<Record<string, object>>)[label] ?? {}) ? '9999-12-31' : null;
            const expected = standing === undefined ? before : row.properties[field];
            if (storedReading(row, field, day) !== expected) differing.push(`${row.id} ${field} ${day}`);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(5_000);
    expect(differing).toEqual([]);
  });

  it('no value of a record hangs on nothing: each has claims, is worked out from values that have, names the record, or is a remark or a grade of the editors', () => {
    const stray = new Set<string>();
    const claimsOfRecords = byField();
    for (const [label, rows] of Object.entries(graph.nodes)) {
      if (label === 'Claim' || !('knownDays' in nodeKinds[label as keyof typeof nodeKinds].properties)) continue;
      for (const { id, properties } of rows) {
        for (const property of Object.keys(properties)) {
          if (!claimsOfRecords.get(id)?.has(property) && !explained(label, property)) stray.add(`${label}.${property}`);
        }
      }
    }
    expect([...stray].sort()).toEqual([
      // An open end, until one is claimed.
      'Listing.until', 'Metric.until',
    ]);
  });
});

/** Grades and days of the editors' own looking: they say nothing of the subject. */
const gradings: readonly string[] = ['confidence', 'statusOn', 'statusAsOf', 'datePrecision', 'estimatedFields', 'relatedClaims'];

function explained(label: string, property: string): boolean {
  const derived = (derivedProperties as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[label] ?? {};
  return property in derived || remarks.includes(property) || identity.includes(property) || gradings.includes(property) || readBySearchAlone.includes(property) || label === 'Criterion'
    || ['knownFrom', 'knownDays', 'disputed', 'trainingDate', 'trainingDateBasis'].includes(property) || property.endsWith('Formerly');
}

describe('however a value was corrected', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2023-01-01', days));
  const published = fc.option(fc.oneof(day, day.map((each) => each.slice(0, 7)), day.map((each) => each.slice(0, 4))), { nil: undefined, freq: 4 });
  const history = fc.array(fc.record({ publishedOn: published, seen: fc.boolean() }), { minLength: 1, maxLength: 5 });

  it('at most one value is preferred on each day, and the node shows that one', () => {
    fc.assert(fc.property(history, (stages) => {
      const chip = corrected(stages);
      const claims = claimsOf(chip, lookup(stages)).filter(({ properties }) => properties['predicate'] === 'dieAreaMm2').map(({ properties }) => properties as NodeRow['properties']);
      const stored = { dieAreaMm2: 100 + stages.length };
      const known = daysOf(claims.map((properties) => ({ id: '', properties, resolved: { scope: 'FIELD', references: [] } })));
      const since = known.get('dieAreaMm2');
      const row = {
        id: chip.id,
        properties: { ...stored, ...(typeof since === 'string' ? { knownDays: [`dieAreaMm2@${since}`] } : {}), ...formerValuesOf('Chip', claims.map((properties) => ({ id: '', properties, resolved: { scope: 'FIELD', references: [] } })), stored, known) } as NodeRow['properties'],
      };
      for (const each of [...days(claims), '2022-01-01', '2030-01-01']) {
        const standing = preferredOn(claims, each);
        expect(standing.length).toBeLessThanOrEqual(1);
        const shown = storedReading(row, 'dieAreaMm2', each);
        expect(shown === null ? null : Number(shown)).toBe(standing.length === 0 ? null : valueOf(standing[0]!));
      }
    }), { numRuns: 500 });
  });
});

interface Stage {
  readonly publishedOn: string | undefined;
  readonly seen: boolean;
}

/** A chip whose die area was published as 101, then corrected to 102 and so on. */
function corrected(stages: readonly Stage[]): SeedRecord {
  const reference = (index: number) => [{ source: `s${index}` }];
  return {
    kind: chipKind, id: 'chip:it',
    value: {
      id: 'it', dieAreaMm2: 100 + stages.length,
      sources: { dieAreaMm2: reference(stages.length - 1) },
      ...(stages.length > 1 ? { superseded: { dieAreaMm2: stages.slice(0, -1).map((_, index) => ({ value: 101 + index, sources: reference(index) })) } } : {}),
    },
  };
}

function lookup(stages: readonly Stage[]) {
  return {
    find: (_: string, id: string): SeedRecord => {
      const { publishedOn, seen } = stages[Number(id.slice(1))]!;
      return { kind: sourceKind, id: `source:${id}`, value: { id, publishedOn, check: seen ? 'SEEN' : 'RECALLED' } };
    },
  };
}
