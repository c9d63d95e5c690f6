import type { Case } from '../case.ts';

/** Conditions that lead through relations. A use that is known only by family counts where every candidate fits: so says our filter, and the others have to say it too. */
export const filterCases: readonly Case[] = [
  {
    name: 'relation-filter', title: '25 newest models developed in China and trained on Nvidia chips', kind: 'list',
    ours: {
      query: `query ($country: CountryCode!, $vendor: ID!) {
  models(where: { developers: { some: { country: { eq: $country } } }, trainingUses: { some: { chip: { vendor: { id: { eq: $vendor } } } } } }, orderBy: [{ publicationDate: DESC }], first: 25) {
    nodes { id name publicationDate trainingUses { confidence } }
  }
}`,
      variables: { country: 'CN', vendor: 'organization:nvidia' }, rowsAt: ['models', 'nodes'],
    },
    peer: {
      query: `query ($country: String!, $vendor: ID!) {
  models(
    where: {
      NOT: { publicationDate: { eq: null } }
      developers: { some: { countryCode: { eq: $country } } }
      trainingUses: { some: { OR: [
        { chip: { some: { vendor: { some: { id: { eq: $vendor } } } } } }
        { candidates: { some: { id: { startsWith: "chip:" } }, all: { vendor: { some: { id: { eq: $vendor } } } } } }
      ] } }
    }
    sort: [{ publicationDate: DESC }, { id: DESC }]
    limit: 25
  ) { id name publicationDate trainingUses { confidence } }
}`,
      variables: { country: 'CN', vendor: 'organization:nvidia' }, rowsAt: ['models'],
    },
    raw: {
      text: `MATCH (v:Organization {id: $vendor})<-[:DESIGNED_BY]-(c:Chip)
WITH collect(c) AS chips
MATCH (d:Organization {countryCode: $country})<-[:DEVELOPED_BY]-(m:Model)
WITH DISTINCT chips, m
WHERE m.publicationDate IS NOT NULL AND EXISTS {
  MATCH (m)<-[:TRAINING_OF]-(u)
  WHERE EXISTS { MATCH (u)-[:OF_CHIP]->(c) WHERE c IN chips }
     OR (EXISTS { (u)-[:CANDIDATE_CHIP]->() } AND NOT EXISTS { MATCH (u)-[:CANDIDATE_CHIP]->(c) WHERE NOT c IN chips })
}
WITH m ORDER BY m.publicationDate DESC, m.id DESC LIMIT $size
RETURN m.id, m.name, m.publicationDate, COLLECT { MATCH (m)<-[:TRAINING_OF]-(u) RETURN u.confidence }`,
      parameters: { country: 'CN', vendor: 'organization:nvidia', size: 25n },
    },
    anyOrder: 'of values',
  },
];
