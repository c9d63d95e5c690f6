import type { z } from 'zod';
import { claimKind } from '../../../src/seeding/kinds/claim.ts';
import { metaOf, metaOfItems } from '../../../src/seeding/kinds/fields.ts';
import { nodeKinds } from '../../../src/graph-model/node-kinds.ts';
import { provenanceFieldNames } from '../../../src/seeding/kinds/provenance-fields.ts';
import { seedKinds } from '../../../src/seeding/kinds/seed-kinds.ts';
import { valueFieldsOf } from '../../../src/seeding/provenance.ts';

describe.each(seedKinds.map((kind) => [kind.file, kind] as const))('%s.yaml', (_, kind) => {
  it('has no field that would be lost: each is a property of the node, a value with claims, or a relationship', () => {
    const properties: readonly string[] = Object.keys(nodeKinds[kind.label].properties);
    const claimed: readonly string[] = kind.sourced ? valueFieldsOf(kind).map(({ field }) => field) : [];
    const fields = Object.keys(kind.schema.shape).filter((field) => field !== 'id' && !provenanceFieldNames.includes(field));
    const related = fields.filter((field) => metaOfItems(kind.schema.shape[field] as z.ZodType).refersTo !== undefined);
    // A statement's value has the names of its bounds for short, and the evidence of its verdict is cited.
    const ofStatements = kind === claimKind ? ['value', 'low', 'high', 'unit', 'evidence'] : [];
    expect(fields.filter((field) => ![...properties, ...claimed, ...related, ...ofStatements].includes(field))).toEqual([]);
  });

  it('marks as remarks only fields that are kept on the node or as a relationship', () => {
    const remarks = Object.entries(kind.schema.shape).filter(([, schema]) => metaOf(schema as z.ZodType).editorial === true).map(([field]) => field);
    expect(remarks.filter((field) => !(field in nodeKinds[kind.label].properties) && metaOfItems(kind.schema.shape[field] as z.ZodType).refersTo === undefined)).toEqual([]);
  });
});
