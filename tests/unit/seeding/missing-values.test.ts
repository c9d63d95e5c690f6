import fc from 'fast-check';
import type { GraphRows } from '../../../src/graph-model/graph-rows.ts';
import { Seed } from '../../../src/seeding/checking/seed.ts';
import type { PlacedRecord } from '../../../src/seeding/checking/seed.ts';
import type { FieldCoverage } from '../../../src/seeding/folding/coverage.ts';
import { coverageOf } from '../../../src/seeding/folding/coverage.ts';
import { missingReasons } from '../../../src/seeding/kinds/fields.ts';
import { modelKind } from '../../../src/seeding/kinds/model.ts';
import { organizationKind } from '../../../src/seeding/kinds/organization.ts';
import { trainingUseKind } from '../../../src/seeding/kinds/training-use.ts';
import { buildGraph } from '../../../src/seeding/seed-graph.ts';
import { fixtureSeed } from './with-overlay.ts';

const realSeed = new URL('../../../seed', import.meta.url).pathname;

let fixture: GraphRows;
let real: GraphRows;
beforeAll(async () => {
  [fixture, real] = await Promise.all([buildGraph(fixtureSeed), buildGraph(realSeed)]);
});

const missingOf = (graph: GraphRows, label: 'Chip' | 'Model' | 'Organization', id: string): unknown => {
  const kept = graph.nodes[label]?.find((row) => row.id === id)?.properties['missing'];
  return kept === undefined ? undefined : JSON.parse(String(kept));
};
const coverageIn = (graph: GraphRows): readonly FieldCoverage[] => JSON.parse(String(graph.nodes.Dataset?.[0]?.properties['coverage'])) as FieldCoverage[];
const addsUp = ({ known, unknown, reasons }: FieldCoverage, all: number): boolean => known + unknown === all && reasons.reduce((sum, { count }) => sum + count, 0) === unknown;

describe('what a record lacks', () => {
  it('is kept with its reason, its note and its sources, which are those of the record where it names none', () => {
    expect(missingOf(fixture, 'Chip', 'chip:nvidia-h800-sxm5')).toEqual([
      { field: 'dieAreaMm2', reason: 'NOT_DISCLOSED', sources: [{ sourceId: 'source:press-article' }] },
      { field: 'tdpW', reason: 'NOT_LOOKED_UP', note: 'the page was not opened', sources: [{ sourceId: 'source:vendor-datasheet', locator: 'p. 3' }] },
    ]);
    expect(missingOf(fixture, 'Chip', 'chip:nvidia-h100-sxm5-80gb')).toBeUndefined();
  });

  it('is said by a value that says so itself: an entity list that was not checked was not looked up', () => {
    const unchecked = real.nodes.Organization?.find(({ properties }) => properties['entityListStatus'] === 'NOT_CHECKED');
    expect(missingOf(real, 'Organization', String(unchecked?.id))).toEqual([expect.objectContaining({ field: 'entityListStatus', reason: 'NOT_LOOKED_UP' })]);
  });

  it('may be the training uses of a model, also where it is served on known hardware, and the node then says why no hardware is known', () => {
    expect(real.nodes.Model?.find(({ id }) => id === 'model:deepseek-v3.2-exp')?.properties['hardwareMissing']).toBe('NOT_DISCLOSED');
    expect(missingOf(real, 'Model', 'model:deepseek-v3.2-exp')).toEqual([expect.objectContaining({ field: 'trainingUses', reason: 'NOT_DISCLOSED', note: 'Training hardware not stated.' })]);
  });
});

describe('coverage', () => {
  it('says for each field how often it is known, and for what reason it is not', () => {
    expect(coverageIn(fixture)).toEqual(expect.arrayContaining([
      { type: 'Chip', field: 'dieAreaMm2', known: 1, unknown: 1, reasons: [{ reason: 'NOT_DISCLOSED', count: 1 }] },
      { type: 'Chip', field: 'tpp', known: 2, unknown: 0, reasons: [] },
      { type: 'Model', field: 'trainingStart', known: 1, unknown: 1, reasons: [{ reason: 'NOT_RECORDED', count: 1 }] },
      { type: 'Model', field: 'trainingUses', known: 2, unknown: 0, reasons: [] },
    ]));
  });

  it('gives a derived value the reason of the fact that it lacks', () => {
    expect(coverageIn(fixture)).toContainEqual({ type: 'Chip', field: 'performanceDensity', known: 1, unknown: 1, reasons: [{ reason: 'NOT_DISCLOSED', count: 1 }] });
  });

  it('adds up for every field of the seed', () => {
    const all = (type: string): number => real.nodes[type as 'Chip']?.length ?? 0;
    expect(coverageIn(real).length).toBeGreaterThan(50);
    expect(coverageIn(real).filter((each) => !addsUp(each, all(each.type)))).toEqual([]);
  });

  it('adds up whatever is known, missing with a reason, or missing without one', () => {
    const lack = fc.constantFrom('KNOWN', 'NOTHING', ...missingReasons);
    const organization = fc.constantFrom(undefined, 'LISTED', 'NOT_CHECKED').map((entityListStatus) => ({ entityListStatus, sources: {} }));
    const model = fc.record({ parameters: lack, trainingStart: lack, trainingUses: lack });
    fc.assert(fc.property(fc.array(model, { maxLength: 12 }), fc.array(organization, { maxLength: 6 }), (models, organizations) => {
      const records = [
        ...models.flatMap((each, index) => [
          record(modelKind, `m${index}`, { parameters: each.parameters === 'KNOWN' ? 1e9 : undefined, trainingStart: each.trainingStart === 'KNOWN' ? '2024-01-01' : undefined, missing: saidOf(each) }),
          ...(each.trainingUses === 'KNOWN' ? [record(trainingUseKind, `u${index}`, { model: `m${index}` })] : []),
        ]),
        ...organizations.map((each, index) => record(organizationKind, `o${index}`, each)),
      ];
      const rows = coverageOf(new Seed(records), {}).filter(({ type }) => type === 'Model' || type === 'Organization');
      expect(rows.filter((each) => !addsUp(each, each.type === 'Model' ? models.length : organizations.length))).toEqual([]);
      for (const field of ['parameters', 'trainingStart', 'trainingUses'] as const) {
        const found = rows.find((each) => each.type === 'Model' && each.field === field);
        for (const reason of missingReasons) {
          expect(found?.reasons.find((each) => each.reason === reason)?.count ?? 0).toBe(models.filter((each) => each[field] === reason).length);
        }
      }
    }));
  });
});

const saidOf = (lacks: Readonly<Record<string, string>>): object => Object.fromEntries(Object.entries(lacks).filter(([, reason]) => (missingReasons as readonly string[]).includes(reason)).map(([field, reason]) => [field, { reason }]));

function record(kind: PlacedRecord['kind'], id: string, value: object): PlacedRecord {
  return { kind, id: `${kind.prefix}:${id}`, value: { id, ...value }, index: 0, fields: [] } as unknown as PlacedRecord;
}
