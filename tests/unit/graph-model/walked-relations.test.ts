import { nodeKinds } from '../../../src/graph-model/node-kinds.ts';
import type { RelationshipKind } from '../../../src/graph-model/relationship-kinds.ts';
import { relationshipKinds } from '../../../src/graph-model/relationship-kinds.ts';
import { datedRelations, validTimes, wholes } from '../../../src/graph-model/valid-times.ts';
import { claimedAtEnd, statedAs, walkedLabels, walkedRelations } from '../../../src/graph-model/walked-relations.ts';
import { RelationKind } from '../../../schema/enums/relation-enums.ts';

describe('paths go along', () => {
  it('every relation between records, each of which the API describes', () => {
    expect(Object.keys(RelationKind).sort()).toEqual([...walkedRelations].sort());
  });

  it('nothing that only says where facts come from', () => {
    const left = Object.keys(relationshipKinds).filter((type) => !(walkedRelations as readonly string[]).includes(type));
    expect(left.sort()).toEqual(['CITES', 'COMPETES_WITH', 'CONCERNS', 'CONTRADICTS', 'DESCRIBES', 'EVIDENCED_BY', 'HAS_FURTHER_OBJECT', 'MADE_BY', 'MADE_IN', 'MADE_WITH', 'MEANS', 'NAMES', 'PROBABLY_MADE_BY', 'QUALIFIES', 'RESTS_ON', 'RETELLS', 'SPOKEN_OF_IN', 'SUPPORTS']);
    expect(Object.keys(nodeKinds).filter((label) => !(walkedLabels as readonly string[]).includes(label)).sort()).toEqual(['Claim', 'Dataset', 'Feed', 'Name', 'Redirect', 'Source']);
  });
});

describe('what backs a relation', () => {
  it('is claimed by the record at its beginning, but of a membership by the group', () => {
    expect(claimedAtEnd).toEqual(['MEMBER_OF']);
  });

  it('is a field of the record that has it', () => {
    expect(statedAs()).toMatchObject({ DESIGNED_BY: { Chip: 'vendor', ChipFamily: 'vendor' }, TRAINING_OF: { TrainingUse: 'model' }, LISTS: { Listing: 'organization' }, MEMBER_OF: { CountryGroup: 'members' }, HAS_PROVISION: {} });
  });
});

describe('the days of records', () => {
  it.each(Object.entries(validTimes))('of a %s are properties that it has', (label, time) => {
    const properties = nodeKinds[label as keyof typeof nodeKinds].properties;
    for (const property of [time.from, ...(time.until === undefined ? [] : [time.until])]) expect(properties).toHaveProperty(property);
  });

  it.each(Object.entries(wholes))('of a %s are also those of the one record that it is part of', (label, type) => {
    const kind: RelationshipKind = relationshipKinds[type];
    expect([kind.from, kind.namesEnd]).toEqual([[label], true]);
  });

  it('are also those of a relation, where it has some', () => {
    expect(datedRelations).toEqual(['OWNED_BY', 'MEMBER_OF']);
  });
});
