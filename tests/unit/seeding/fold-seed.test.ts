import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphRows, NodeRow } from '../../../src/graph-model/graph-rows.ts';
import type { NodeLabel } from '../../../src/graph-model/node-kinds.ts';
import type { RelationshipType } from '../../../src/graph-model/relationship-kinds.ts';
import { buildGraph } from '../../../src/seeding/seed-graph.ts';
import { correction, editedSeed } from './edited-seed.ts';
import { fixtureSeed, withOverlay } from './with-overlay.ts';

let graph: GraphRows;
beforeAll(async () => {
  graph = await buildGraph(fixtureSeed);
});

function node(label: NodeLabel, id: string): NodeRow['properties'] | undefined {
  return graph.nodes[label]?.find((row) => row.id === id)?.properties;
}

function relationships(type: RelationshipType, from: string): readonly unknown[] {
  return graph.relationships.filter((group) => group.type === type).flatMap(({ rows }) => rows.filter((row) => row.from === from).map(({ to, properties }) => [to, properties]));
}

describe('a chip', () => {
  it('has its facts, its dense rates and what is derived from them', () => {
    expect(node('Chip', 'chip:nvidia-h100-sxm5-80gb')).toMatchObject({
      name: 'H100 SXM5 80GB', releaseDate: '2022-03-22', dieAreaMm2: 814, denseFp16: 989.5, denseInt8: 1979, foundryAsStated: 'TSMC', estimatedFields: ['tdpW'],
      tpp: 15832, tppFormat: 'FP16', tppRate: 989.5, tppBitLength: 16, datacenter: true, usOrigin: true, aggregateIoGBpsLow: 900,
    });
  });

  it('lacks what is not known', () => {
    const h800 = node('Chip', 'chip:nvidia-h800-sxm5') ?? {};
    expect(Object.keys(h800)).not.toEqual(expect.arrayContaining(['dieAreaMm2']));
    expect(Object.keys(h800)).not.toEqual(expect.arrayContaining(['performanceDensity']));
  });

  it('is tied to vendor, foundry, family and the chip that it varies', () => {
    expect(relationships('DESIGNED_BY', 'chip:nvidia-h800-sxm5')).toEqual([['organization:nvidia', {}]]);
    expect(relationships('FABRICATED_BY', 'chip:nvidia-h100-sxm5-80gb')).toEqual([['organization:tsmc', { position: 0, note: 'TSMC' }]]);
    expect(relationships('MEMBER_OF', 'chip:nvidia-h800-sxm5')).toEqual([['chip-family:hopper', {}]]);
    expect(relationships('VARIANT_OF', 'chip:nvidia-h800-sxm5')).toEqual([['chip:nvidia-h100-sxm5-80gb', {}]]);
  });
});

describe('a claim', () => {
  /** Exactly what remains of the knowledge time and scope of a value that is only recalled. */
  const onlyRecalled = { check: 'RECALLED', sourceScope: 'RECORD', recordedUntil: '9999-12-31' };
  const expectRecalled = (id: string, rest: object): void => {
    expect(node('Claim', id)).toMatchObject({ ...onlyRecalled, ...rest });
    expect(Object.keys(node('Claim', id) ?? {})).not.toContain('knownSince');
    expect(Object.keys(node('Claim', id) ?? {})).not.toContain('firstPublicOn');
  };

  it('of a field read for itself is of scope FIELD and cites with the locator', () => {
    expect(node('Claim', 'claim:chip/nvidia-h100-sxm5-80gb/dieAreaMm2')).toEqual({
      subjectId: 'chip:nvidia-h100-sxm5-80gb', predicate: 'dieAreaMm2', field: 'dieAreaMm2', rank: 'PREFERRED', estimated: false, disputed: false, check: 'SEEN', valueLow: 814, valueHigh: 814, valueUnit: 'mm²',
      publishedOn: '2023', knownSince: '2023', recordedFrom: '2023-12-31', recordedUntil: '9999-12-31', validUntil: '9999-12-31', sourceScope: 'FIELD', firstPublicOn: '2023', origins: ['source:vendor-datasheet'],
    });
    expect(relationships('CITES', 'claim:chip/nvidia-h100-sxm5-80gb/dieAreaMm2')).toEqual([['source:vendor-datasheet', { position: 0, locator: 'p. 20', check: 'SEEN' }]]);
  });

  it('of a rate is named after its property, and a reference may speak for itself about what was seen', () => {
    expect(node('Claim', 'claim:chip/nvidia-h100-sxm5-80gb/denseFp16')).toMatchObject({ valueLow: 989.5, valueUnit: 'TFLOPS', sourceScope: 'FIELD', knownSince: '2023' });
    expect(node('Claim', 'claim:chip/nvidia-h100-sxm5-80gb/denseInt8')).toMatchObject({ valueLow: 1979, valueUnit: 'TOPS', sourceScope: 'RECORD' });
    expect(relationships('CITES', 'claim:chip/nvidia-h100-sxm5-80gb/denseFp16')).toEqual([
      ['source:press-article', { position: 1, locator: 'table 2', check: 'SEEN' }],
      ['source:vendor-datasheet', { position: 0, check: 'SEEN' }],
    ]);
  });

  it('of an undated source does not say since when it is known', () => {
    const claim = node('Claim', 'claim:chip/nvidia-h100-sxm5-80gb/memoryGB') ?? {};
    expect(claim).toMatchObject({ sourceScope: 'RECORD', recordedUntil: '9999-12-31' });
    expect(Object.keys(claim).filter((key) => ['knownSince', 'publishedOn', 'recordedFrom'].includes(key))).toEqual([]);
  });

  it('of a record with several sources is known since the last of them, since nobody noted which one holds it, and cannot have been known before the first', () => {
    expect(node('Claim', 'claim:organization/lab/kind')).toMatchObject({ publishedOn: '2024-12', knownSince: '2024-12', recordedFrom: '2023-12-31', check: 'SEEN', sourceScope: 'RECORD' });
  });

  it('of a record with several sources does not say since when it is known when nobody opened one of them, since it may be the one that holds it', () => {
    expectRecalled('claim:model/lab-v3-chat/trainingStart', { valueText: '2025-01-10', recordedFrom: '2024-12-31' });
  });

  it('of a field whose own sources nobody opened is of scope RECORD, and does not say since when it is known', () => {
    expectRecalled('claim:listing/lab/citation', { valueText: '90 FR 4617', recordedFrom: '2023-12-31' });
    expect(relationships('CITES', 'claim:listing/lab/citation')).toEqual([['source:press-article', { position: 0, check: 'RECALLED' }], ['source:vendor-datasheet', { position: 1, check: 'RECALLED' }]]);
  });

  it('of a field with a source that was read beside one that was not is of scope FIELD, and known since the one that was read; from the first of them on it may have been', () => {
    expect(node('Claim', 'claim:listing/lab/publishedDate')).toMatchObject({ check: 'SEEN', sourceScope: 'FIELD', publishedOn: '2024-12', knownSince: '2024-12', recordedFrom: '2023-12-31' });
  });

  it('that was written from memory has neither scope FIELD nor a day since which it is known, whatever its sources', () => {
    expectRecalled('claim:listing/lab/frDocumentNumber', { valueText: '2025-00480', publishedOn: '2024-12', recordedFrom: '2024-12-31' });
    expectRecalled('claim:organization/lab/founded', { valueText: '2023-07' });
  });

  it('that is estimated or recalled says so', () => {
    expect(node('Claim', 'claim:chip/nvidia-h100-sxm5-80gb/tdpW')).toMatchObject({ valueLow: 700, estimated: true, rank: 'PREFERRED' });
    expect(node('Claim', 'claim:organization/lab/founded')).toMatchObject({ valueText: '2023-07', check: 'RECALLED' });
  });

  it('that competes stands beside the preferred one with sources of its own', () => {
    expect(node('Claim', 'claim:chip/nvidia-h100-sxm5-80gb/tdpW/1')).toMatchObject({ valueLow: 650, valueUnit: 'W', rank: 'NORMAL', ...onlyRecalled, note: 'the article says 650 W' });
  });

  it('that was corrected ends on the day on which what follows it was published, competes with nothing, and stays with the record', async () => {
    const { nodes } = await editedSeed(correction);
    const properties = (label: NodeLabel, id: string): NodeRow['properties'] | undefined => nodes[label]?.find((row) => row.id === id)?.properties;
    expect(properties('Claim', 'claim:model/lab-v3/parameters/1')).toMatchObject({ valueLow: 670000000000, rank: 'PREFERRED', recordedFrom: '2023-12-31', recordedUntil: '2024-12-31', disputed: false });
    expect(properties('Claim', 'claim:model/lab-v3/parameters')).toMatchObject({ valueLow: 671000000000, rank: 'PREFERRED', recordedFrom: '2024-12-31', recordedUntil: '9999-12-31', disputed: false });
    expect(properties('Model', 'model:lab-v3')).toMatchObject({ parameters: 671000000000, parametersFormerly: ['2023-12-31=670000000000'] });
  });

  it('of another estimate stands beside the quantity of an acquisition', () => {
    expect(node('Claim', 'claim:acquisition/lab-h800/quantity')).toMatchObject({ valueLow: 10000, valueUnit: 'GPUs', rank: 'PREFERRED', disputed: true });
    expect(node('Claim', 'claim:acquisition/lab-h800/quantity/1')).toMatchObject({ predicate: 'quantity', valueLow: 12000, valueUnit: 'GPUs', rank: 'NORMAL', speakerAsStated: 'an analyst', disputed: true });
    expect(relationships('COMPETES_WITH', 'claim:acquisition/lab-h800/quantity')).toEqual([['claim:acquisition/lab-h800/quantity/1', {}]]);
  });

  it('of a developer about its own model has it as speaker, unless the value is estimated or settled by the editor', () => {
    expect(relationships('MADE_BY', 'claim:training-use/lab-v3-pre-training/quantity')).toEqual([['organization:lab', {}]]);
    expect(node('Claim', 'claim:training-use/lab-v3-pre-training/quantity')).toMatchObject({ speakerId: 'organization:lab' });
    expect(node('Claim', 'claim:training-use/lab-v3-pre-training/costUsd')).not.toHaveProperty('speakerId');
    expect(relationships('MADE_BY', 'claim:training-use/lab-v3-pre-training/costUsd')).toEqual([]);
    expect(relationships('MADE_BY', 'claim:training-use/lab-v3-pre-training/acquisitions')).toEqual([]);
    expect(relationships('MADE_BY', 'claim:training-use/lab-v3-chat-base/chip')).toEqual([]);
  });

  it('names records by their global ids', () => {
    expect(node('Claim', 'claim:chip/nvidia-h100-sxm5-80gb/vendor')).toMatchObject({ valueText: 'organization:nvidia' });
    expect(node('Claim', 'claim:acquisition/lab-h800/families')).toMatchObject({ valueText: 'chip-family:hopper' });
  });

  it('is made of each owner, named or not', () => {
    expect(node('Claim', 'claim:organization/lab/owners/1')).toMatchObject({ valueText: 'person:founder', valueLow: 84, valueUnit: '%', check: 'RECALLED', note: 'The Founder' });
    expect(node('Claim', 'claim:organization/lab/owners/2')).toMatchObject({ valueText: 'the staff', check: 'SEEN' });
    expect(relationships('OWNED_BY', 'organization:lab')).toEqual([['person:founder', { position: 0, share: 84, asStated: 'The Founder', check: 'RECALLED', until: '9999-12-31' }]]);
  });
});

describe('a model', () => {
  it('has the countries recorded for it beside those of its developers, each in a claim by its global id', () => {
    expect(node('Model', 'model:lab-v3')).toMatchObject({ countryCodes: ['CN', 'US'] });
    expect(node('Organization', 'organization:lab')).toMatchObject({ countryCode: 'CN' });
    expect(node('Claim', 'claim:model/lab-v3/countryCodes')).toMatchObject({ valueText: 'country:CN; country:US', check: 'SEEN', sourceScope: 'RECORD' });
  });
});

describe('the day by which the law is judged', () => {
  it('is the publication where no start of training is known', () => {
    expect(node('Model', 'model:lab-v3')).toMatchObject({ trainingDate: '2024-12-26', trainingDateBasis: 'PUBLICATION' });
    expect(node('TrainingUse', 'training-use:lab-v3-pre-training')).toMatchObject({ trainingDate: '2024-12-26', trainingDateBasis: 'PUBLICATION' });
  });

  it('is the start of training where it is known', () => {
    expect(node('Model', 'model:lab-v3-chat')).toMatchObject({ trainingDate: '2025-01-10', trainingDateBasis: 'TRAINING_START' });
  });

  it('is that of the base model for a use inherited from it', () => {
    expect(node('TrainingUse', 'training-use:lab-v3-chat-base')).toMatchObject({ trainingDate: '2024-12-26', trainingDateBasis: 'PUBLICATION' });
  });
});

describe('a regulation', () => {
  it('takes effect on its first effective day, whatever the order, and a compliance date is none', () => {
    expect(node('Regulation', 'regulation:us-2022-rule')).toMatchObject({
      effectiveFrom: '2022-10-12', effectiveUntil: '2023-11-17',
      effectiveDates: '[{"date":"2022-09-01","compliance":true},{"date":"2022-10-12","note":"for persons"},{"date":"2022-10-21"}]',
      scope: '{"products":["chips"]}',
    });
    expect(node('Regulation', 'regulation:us-2023-rule')).toMatchObject({ effectiveFrom: '2023-11-17', effectiveUntil: '9999-12-31' });
  });

  it('has its recorded criteria and the paragraphs of the modeled law', () => {
    expect(node('Criterion', 'criterion:us-2022-rule/3A090-2022')).toEqual({ eccn: '3A090', outcome: 'license required', logic: '{"metric":"tpp","operator":">=","value":4800}', position: 0, knownFrom: '2025-02-03' });
    expect(relationships('CITES', 'criterion:us-2022-rule/3A090-2022')).toEqual([['source:press-article', { position: 0, check: 'RECALLED' }]]);
    expect(relationships('HAS_PROVISION', 'regulation:us-2023-rule')).toEqual([['provision:3A090-2023/3A090.a.1', { position: 0 }]]);
    expect(relationships('SUPERSEDES', 'regulation:us-2023-rule')).toEqual([['regulation:us-2022-rule', {}]]);
  });
});

it('an interval that is open in the seed has the open end that an index can use', () => {
  expect(node('Listing', 'listing:lab')).toMatchObject({ from: '2025-01-16', until: '9999-12-31' });
  expect(relationships('MEMBER_OF', 'country:CN')).toEqual([['country-group:D:5', { from: '2020-01-01', until: '9999-12-31' }]]);
});

it('a record is found by every name it has, folded', () => {
  const namesOf = (id: string): readonly string[] => graph.relationships.filter(({ type }) => type === 'NAMES').flatMap(({ rows }) => rows.filter(({ to }) => to === id).map(({ from }) => from));
  expect(namesOf('model:lab-v3')).toEqual(['name:model/labv3', 'name:model/labv3base']);
  expect(namesOf('organization:lab')).toEqual(['name:organization/lab', 'name:organization/thelab', 'name:organization/实验室']);
  expect(node('Name', 'name:model/labv3')).toEqual({ kind: 'model', folded: 'labv3' });
});

it('the dataset counts its nodes', () => {
  expect(JSON.parse(String(node('Dataset', 'dataset:current')?.['counts']))).toEqual(expect.arrayContaining([{ type: 'Chip', count: 2 }, { type: 'Source', count: 4 }]));
});

describe('the version', () => {
  it('is the same for the same facts in another layout of the files', async () => {
    await withOverlay(null, async (folder) => {
      await writeFile(join(folder, 'persons.yaml'), '# a comment\n- { id: founder, sources: { default: [lab-report] }, name: "The Founder" }\n');
      expect((await buildGraph(folder)).version).toBe(graph.version);
    });
  });

  it('is another one when a single value changes', async () => {
    await withOverlay(null, async (folder) => {
      await writeFile(join(folder, 'persons.yaml'), '- id: founder\n  name: The Founder of it\n  sources:\n    default: lab-report\n');
      expect((await buildGraph(folder)).version).not.toBe(graph.version);
    });
  });
});

describe('an id that was given up', () => {
  it('leads to the record that stands, also where it was first given up for another', () => {
    expect(graph.nodes.Redirect).toEqual([
      { id: 'redirect:chip:nvidia-h800', properties: { from: 'chip:nvidia-h800', to: 'chip:nvidia-h800-sxm5', reason: 'the datasheet of the H800 is that of its SXM5 module' } },
      { id: 'redirect:organization:laboratory', properties: { from: 'organization:laboratory', to: 'organization:lab', reason: 'two spellings of one laboratory, as its register shows' } },
      { id: 'redirect:organization:the-lab', properties: { from: 'organization:the-lab', to: 'organization:lab', reason: 'the register names the laboratory without its article' } },
    ]);
  });

  it('is no noun: it is not counted', () => {
    expect(String(node('Dataset', 'dataset:current')?.['counts'])).not.toContain('Redirect');
  });
});
