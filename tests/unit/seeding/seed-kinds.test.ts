import type { z } from 'zod';
import { nodeKinds } from '../../../src/graph-model/node-kinds.ts';
import { metaOf } from '../../../src/seeding/kinds/fields.ts';
import { provenanceFieldNames } from '../../../src/seeding/kinds/provenance-fields.ts';
import { seedKinds } from '../../../src/seeding/kinds/seed-kinds.ts';
import { valueFieldsOf } from '../../../src/seeding/provenance.ts';

describe.each(seedKinds.map((kind) => [kind.file, kind] as const))('%s.yaml', (_, kind) => {
  it('has no field that would be lost: each is a property of the node or a value with claims', () => {
    const properties: readonly string[] = Object.keys(nodeKinds[kind.label].properties);
    const claimed: readonly string[] = kind.sourced ? valueFieldsOf(kind).map(({ field }) => field) : [];
    const fields = Object.keys(kind.schema.shape).filter((field) => field !== 'id' && !provenanceFieldNames.includes(field));
    expect(fields.filter((field) => !properties.includes(field) && !claimed.includes(field))).toEqual([]);
  });

  it('marks as remarks only fields that are kept on the node', () => {
    const remarks = Object.entries(kind.schema.shape).filter(([, schema]) => metaOf(schema as z.ZodType).editorial === true).map(([field]) => field);
    expect(remarks.filter((field) => !(field in nodeKinds[kind.label].properties))).toEqual([]);
  });
});
