import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../../src/domain/graph.ts';
import { projectRoot } from '../../../src/server/project-root.ts';
import type { Asked, Case } from '../case.ts';

interface Others {
  readonly title: string;
  readonly rowsAt?: readonly string[];
  readonly kind?: 'list' | 'connection';
  readonly peer?: Asked;
  readonly raw?: Statement;
}

const openEnd = '9999-12-31';
const listings = { asOf: '2024-06-01', list: 'ENTITY_LIST', country: 'CN' };
const refetched = { chip: 'chip:nvidia-h20-96gb', models: ['model:deepseek-v3'], organizations: ['organization:huawei'], chips: ['chip:no-such-chip'] };
const page = { from: '2023-01-01', countries: ['CN', 'HK'], confidence: ['STATED_BY_DEVELOPER', 'REPORTED'], vendor: 'organization:nvidia', tpp: 4800 };

/** What clients send, and what of it others can answer: those that need the law, names in two scripts or claims with their chains they can't. */
const operations: Readonly<Record<string, Others>> = {
  'models-page': {
    title: 'a table page of models, filtered through relations and sorted on two keys', kind: 'connection', rowsAt: ['models', 'edges'],
    peer: {
      query: `query ($from: String!, $countries: [String!]!, $confidence: [String!]!, $vendor: ID!, $tpp: Float!) {
  modelsConnection(
    where: {
      publicationDate: { gte: $from }
      developers: { some: { countryCode: { in: $countries } } }
      trainingUses: { some: { confidence: { in: $confidence }, OR: [
        { chip: { some: { vendor: { some: { id: { eq: $vendor } } }, tpp: { gte: $tpp } } } }
        { candidates: { some: { id: { startsWith: "chip:" } }, all: { vendor: { some: { id: { eq: $vendor } } }, tpp: { gte: $tpp } } } }
      ] } }
      OR: [{ openWeights: { eq: true } }, { openWeights: { eq: null } }]
      NOT: { trainingFlop: { eq: null } }
    }
    sort: [{ trainingFlop: DESC }, { name: ASC }, { id: ASC }]
    first: 20
  ) {
    edges { cursor node { id name trainingFlop trainingUsesConnection(sort: [{ edge: { position: ASC } }, { node: { id: ASC } }], first: 3) { edges { node { chip { name vendor { name } } quantityLow quantityHigh } } } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`,
      variables: page, rowsAt: ['modelsConnection', 'edges'],
    },
    raw: {
      text: `MATCH (v:Organization {id: $vendor})<-[:DESIGNED_BY]-(c:Chip) WHERE c.tpp >= $tpp
WITH collect(c) AS chips
MATCH (d:Organization)<-[:DEVELOPED_BY]-(m:Model)
WHERE d.countryCode IN $countries AND m.publicationDate >= $from AND m.trainingFlop IS NOT NULL AND NOT coalesce(m.openWeights = false, false)
WITH DISTINCT chips, m
WHERE EXISTS {
  MATCH (m)<-[:TRAINING_OF]-(u)
  WHERE u.confidence IN $confidence AND (EXISTS { MATCH (u)-[:OF_CHIP]->(c) WHERE c IN chips }
    OR (EXISTS { (u)-[:CANDIDATE_CHIP]->() } AND NOT EXISTS { MATCH (u)-[:CANDIDATE_CHIP]->(c) WHERE NOT c IN chips }))
}
WITH m ORDER BY m.trainingFlop DESC, m.name, m.id LIMIT $size
RETURN m.id, m.name, m.trainingFlop, COLLECT {
  MATCH (m)<-[of:TRAINING_OF]-(u)
  WITH u, of ORDER BY of.position, u.id LIMIT $uses
  RETURN [COLLECT { MATCH (u)-[:OF_CHIP]->(c) OPTIONAL MATCH (c)-[:DESIGNED_BY]->(v) RETURN [c.name, v.name] }, u.quantityLow, u.quantityHigh]
}`,
      parameters: { ...page, size: 20n, uses: 3n },
    },
  },
  'models-by-chip-and-year': {
    title: 'models by year and chip family, grouped and counted', rowsAt: [],
    raw: {
      // The models are read twice: a list of them would be held by every row.
      text: `CALL () {
  MATCH (:Organization {countryCode: $country})<-[:DEVELOPED_BY]-(m:Model)
  WITH DISTINCT m
  RETURN [count(m), min(m.trainingFlop), max(m.trainingFlop), avg(m.trainingFlop), count(m.trainingFlop), min(m.publicationDate), max(m.publicationDate)] AS all
}
RETURN all[0], COLLECT {
  MATCH (:Organization {countryCode: $country})<-[:DEVELOPED_BY]-(m:Model)
  WITH DISTINCT m
  OPTIONAL MATCH (m)<-[:TRAINING_OF]-(u)
  OPTIONAL MATCH (u)-[:OF_CHIP]->(:Chip)-[:MEMBER_OF]->(f:ChipFamily)
  OPTIONAL MATCH (u)-[:OF_FAMILY]->(g)
  WITH DISTINCT m, left(m.publicationDate, 4) AS year, coalesce(f.name, g.name) AS family
  WITH year, family, count(m) AS number, sum(m.trainingFlop) AS total, max(m.trainingFlop) AS most, count(m.trainingFlop) AS known
  ORDER BY number DESC, year, family LIMIT $size
  RETURN [['PUBLICATION_YEAR', year], ['CHIP_FAMILY', family], number, CASE known WHEN 0 THEN null ELSE total END, most, known]
}, all`,
      parameters: { country: 'CN', size: 100n },
    },
  },
  'entity-list-on-date': {
    title: 'who stood on the Entity List on a day', kind: 'connection', rowsAt: ['listings', 'nodes'],
    peer: {
      query: `query ($asOf: String!, $list: String!, $country: String!) {
  listingsConnection(
    where: { list: { eq: $list }, until: { gt: $asOf }, OR: [{ from: { lte: $asOf } }, { from: { eq: null }, seenOn: { lte: $asOf } }], organization: { some: { countryCode: { eq: $country } } } }
    sort: [{ from: ASC }, { id: ASC }]
    first: 50
  ) {
    totalCount
    edges { node { organization { id name nameZhHans country { code } } list from until citation licenseRequirement reviewPolicy footnotes regulation { id title } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
      variables: listings, rowsAt: ['listingsConnection', 'edges'],
    },
    raw: {
      text: `MATCH (o:Organization {countryCode: $country})<-[:LISTS]-(l:Listing)
WHERE l.list = $list AND l.until > $asOf AND (l.from <= $asOf OR (l.from IS NULL AND l.seenOn <= $asOf))
WITH l, o ORDER BY l.from, l.id LIMIT $size
RETURN o.id, o.name, o.nameZhHans, COLLECT { MATCH (o)-[:LOCATED_IN]->(c) RETURN c.code }, l.list, l.from, nullIf(l.until, $openEnd), l.citation, l.licenseRequirement, l.reviewPolicy,
  [number IN l.footnotes | [number, CASE number WHEN '4' THEN l.footnote4From END]], COLLECT { MATCH (l)-[:IMPOSED_BY]->(r) RETURN [r.id, r.title] }`,
      parameters: { ...listings, openEnd, size: 50n },
    },
  },
  'refetch-by-id': {
    title: 'records of several kinds by their ids', kind: 'list', rowsAt: [],
    peer: {
      query: `query ($chip: ID!, $models: [ID!]!, $organizations: [ID!]!, $chips: [ID!]!) {
  node: chips(where: { id: { eq: $chip } }) { id name }
  models(where: { id: { in: $models } }) { id }
  organizations(where: { id: { in: $organizations } }) { id }
  chips(where: { id: { in: $chips } }) { id }
}`,
      variables: refetched, rowsAt: [],
    },
    raw: {
      text: `RETURN COLLECT { MATCH (n:Chip {id: $chip}) RETURN [n.id, n.name] },
  COLLECT { MATCH (n:Model) WHERE n.id IN $models RETURN n.id },
  COLLECT { MATCH (n:Organization) WHERE n.id IN $organizations RETURN n.id },
  COLLECT { MATCH (n:Chip) WHERE n.id IN $chips RETURN n.id }`,
      parameters: refetched,
    },
  },
  'article-claims': { title: 'the claims of an article' },
  'chip-status-history': { title: 'the status of a chip over all time, with reasons' },
  'classify-chips': { title: 'specifications classified under the law of a day' },
  'dataset': { title: 'what is in the graph' },
  'determination': { title: 'one determination with its trace' },
  'disputed-quantity': { title: 'who says how many chips somebody holds' },
  'draft-rule': { title: 'what a bill would change' },
  'known-at': { title: 'one model as known on two days' },
  'match-parties': { title: 'names against the lists' },
  'model-constraint-timeline': { title: 'the law at each day that matters to a model' },
  'model-training': { title: 'how a model was trained, by its name' },
  'models-trained-under': { title: 'models trained while a rule was in force' },
  'provenance-of-a-value': { title: 'who says so, of one value' },
  'rule-diff': { title: 'what changed between two days' },
  'search': { title: 'one box over all types' },
  'supply-path': { title: 'how two records are connected' },
};

export const operationCases: readonly Case[] = Object.entries(operations).map(([name, { rowsAt = [], ...others }]) => ({
  name, ...others, ours: { query: readFileSync(join(projectRoot(), 'tests', 'queries', `${name}.graphql`), 'utf8'), rowsAt },
}));
