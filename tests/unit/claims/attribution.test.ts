import { attributionOf } from '../../../src/claims/attribution.ts';

const speaker = { id: 'person:matt-sheehan', name: 'Matt Sheehan' };
const outlet = { id: 'organization:mit-technology-review', name: 'MIT Technology Review' };
const document = { id: 'document:article', title: 'The article' };

describe('the attribution of a claim', () => {
  it('has three hops for a person quoted by an outlet as retold by a document', () => {
    expect(attributionOf({ speaker, outlet, document, speakerAsStated: null })).toEqual([
      { hop: 1, role: 'SPEAKER', name: 'Matt Sheehan', id: 'person:matt-sheehan' },
      { hop: 2, role: 'OUTLET', name: 'MIT Technology Review', id: 'organization:mit-technology-review' },
      { hop: 3, role: 'DOCUMENT', name: 'The article', id: 'document:article' },
    ]);
  });

  it('names a speaker of whom there is no record as the source does', () => {
    expect(attributionOf({ speaker: null, outlet: null, document, speakerAsStated: 'a senior official' }).map(({ hop, name, id }) => [hop, name, id])).toEqual([[1, 'a senior official', null], [2, 'The article', 'document:article']]);
  });

  it('counts an outlet that speaks for itself once', () => {
    expect(attributionOf({ speaker: outlet, outlet, document: null, speakerAsStated: null })).toHaveLength(1);
  });

  it('is empty for the value of a record', () => {
    expect(attributionOf({ speaker: null, outlet: null, document: null, speakerAsStated: null })).toEqual([]);
  });
});
