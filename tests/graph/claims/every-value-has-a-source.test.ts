import type { Row } from '../../../src/domain/graph.ts';
import { OPEN_END } from '../../../src/domain/iso-date.ts';
import { derivedProperties } from '../../../src/graph-model/derived-properties.ts';
import { nodeKinds } from '../../../src/graph-model/node-kinds.ts';
import { predicateOf } from '../../../src/graph-model/predicate-of.ts';
import { relationshipKinds } from '../../../src/graph-model/relationship-kinds.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { rateProperty } from '../../../src/seeding/kinds/chip.ts';
import type { SeedKind } from '../../../src/seeding/kinds/seed-kind.ts';
import { seedKinds } from '../../../src/seeding/kinds/seed-kinds.ts';
import { valueFieldsOf } from '../../../src/seeding/provenance.ts';
import { openTestGraph } from '../connection.ts';

/** What a node holds beside the values of its record: how it is found, what is worked out of its values, and remarks of its editor. */
const noValues: Readonly<Record<string, readonly string[]>> = {
  Country: ['code'],
  Chip: ['estimatedFields'],
  Model: ['hardwareMissing', 'trainingDate', 'trainingDateBasis'],
  TrainingUse: ['trainingDate', 'trainingDateBasis'],
  Regulation: [],
  // Of entries that a list brings as a whole: each cites the list (tests/graph/importers/load-feed.test.ts).
  Listing: ['feed', 'seenOn', 'countries', 'areas', 'partyType', 'entityNumber', 'program', 'listUrl'],
};
const bookkeeping = ['knownFrom', 'knownDays', 'disputed', 'missing', 'searchNames', 'searchBy'];

interface Field {
  readonly label: string;
  readonly property: string;
  readonly predicate: string;
}

const rates = ['fp64', 'fp32', 'tf32', 'fp16', 'bf16', 'fp8', 'int8', 'fp4', 'int4'].map(rateProperty);
const claimedBy = (kind: SeedKind): ReadonlySet<string> => new Set([...valueFieldsOf(kind).map(({ field }) => predicateOf(field)), ...(kind.label === 'Chip' ? rates : [])]);

describe('over the seed', () => {
  let graph: GraphClient;
  beforeAll(() => { graph = openTestGraph(); });
  afterAll(async () => { await graph.close(); });

  const sourced = seedKinds.filter((kind) => kind.sourced);
  const count = async (fields: readonly Field[], holds: string): Promise<readonly Row[]> => graph.read({
    text: `UNWIND $fields AS field MATCH (n:$(field.label)) WHERE ${holds}
      RETURN field.label, field.property, count(*), sum(CASE WHEN EXISTS { MATCH (c:Claim)-[:CITES]->(:Source) WHERE c.subjectId = n.id AND c.predicate = field.predicate AND c.rank = 'PREFERRED' } THEN 1 ELSE 0 END)`,
    parameters: { fields },
  });

  it('holds no property that is neither a value with claims nor known to be none', () => {
    const unexplained = sourced.flatMap((kind) => Object.keys(nodeKinds[kind.label].properties).filter((property) => {
      const isRemark = property in kind.schema.shape && !valueFieldsOf(kind).some(({ field }) => field === property);
      return !claimedBy(kind).has(property) && !(property in (derivedProperties[kind.label] ?? {})) && !isRemark && ![...bookkeeping, ...(noValues[kind.label] ?? [])].includes(property);
    }).map((property) => `${kind.label}.${property}`));
    expect(unexplained).toEqual([]);
  });

  it('gives every value of every record, and every relation that is one, a preferred claim that cites a source', async () => {
    const properties = sourced.flatMap((kind) => [...claimedBy(kind)].filter((property) => property in nodeKinds[kind.label].properties).map((property): Field => ({ label: kind.label, property, predicate: property })));
    const ranges = sourced.flatMap(({ label, ...kind }) => Object.entries(derivedProperties[label] ?? {}).flatMap(([property, inputs]): Field[] => {
      const [predicate = ''] = inputs;
      return inputs.length === 1 && !(predicate in nodeKinds[label].properties) && claimedBy({ label, ...kind }).has(predicate) ? [{ label, property, predicate }] : [];
    }));
    const relations = Object.entries(relationshipKinds).flatMap(([type, kind]) => ('claimedAs' in kind ? Object.entries(kind.claimedAs).map(([label, predicate]): Field => ({ label, property: type, predicate })) : []));
    const rows = [...await count([...properties, ...ranges], `n[field.property] IS NOT NULL AND n[field.property] <> '${OPEN_END}'`), ...await count(relations, 'EXISTS { (n)-[r]->() WHERE type(r) = field.property }')];
    const values = rows.reduce((total, [, , all]) => total + Number(all), 0);
    const resolved = rows.reduce((total, [, , , cited]) => total + Number(cited), 0);
    // The figure is part of what CI prints.
    process.stdout.write(`${resolved} of ${values} field values in the graph resolve to a source\n`);
    expect(values).toBeGreaterThan(10_000);
    expect(rows.filter(([, , all, cited]) => all !== cited)).toEqual([]);
  });
});
