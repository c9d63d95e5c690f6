MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (person0:Person { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH person0
  ORDER BY person0.id ASC
  LIMIT $param3
  WITH person0, COLLECT {
    MATCH (person0)<-[:(MADE_BY|MADE_WITH)]-(claim1)
    WITH DISTINCT claim1, claim1.kind AS groupKey0, claim1.verdict AS groupKey1
    WITH groupKey0, groupKey1, count(claim1) AS counted0
    ORDER BY counted0 DESC, groupKey0 ASC, groupKey1 ASC
    LIMIT $param4
    RETURN [counted0, groupKey0, groupKey1]
  } AS groups0
  RETURN [person0.id, [person0.name, COLLECT {
    MATCH (person0)-[:AFFILIATED_WITH]->(organization0)
    RETURN [organization0.name]
  }, [COLLECT {
    MATCH (person0)<-[:(MADE_BY|MADE_WITH)]-(claim0)
    WITH DISTINCT claim0
    ORDER BY claim0.locator ASC, claim0.id ASC
    LIMIT $param5
    RETURN [[claim0.locator, claim0.id], [claim0.text, claim0.probableSpeakerAsStated, COLLECT {
      MATCH (claim0)-[:MADE_IN]->(document0)
      RETURN [document0.ownTitle]
    }]]
  }, COUNT {
    MATCH (person0)<-[:(MADE_BY|MADE_WITH)]-(claim2)
    WITH DISTINCT claim2
    RETURN claim2
  }, NULL, groups0]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (person1:Person { id: coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) })
  WITH person1
  WHERE person1 IS NULL
  MATCH (person2:Person)
  WHERE person2.id STARTS WITH $param7
  WITH person2
  ORDER BY person2.id ASC
  LIMIT $param8
  RETURN [person2.id, person2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = ["redirect:person:marina-zhang"]
// $param2 = "person:marina-zhang"
// $param3 = 10
// $param4 = 100
// $param5 = 3
// $param6 = "person:marina-zhang"
// $param7 = "person:mari"
// $param8 = 200


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  WITH organization0, COLLECT {
    MATCH (organization0)<-[:(MADE_BY|MADE_WITH|PUBLISHED_BY)]-(claim0:Claim)
    WITH DISTINCT claim0, claim0.verdict AS groupKey0
    WITH groupKey0, count(claim0) AS counted0
    ORDER BY counted0 DESC, groupKey0 ASC
    LIMIT $param4
    RETURN [counted0, groupKey0]
  } AS groups0
  RETURN [organization0.id, [organization0.name, [NULL, COUNT {
    MATCH (organization0)<-[:(MADE_BY|MADE_WITH|PUBLISHED_BY)]-(claim1:Claim)
    WITH DISTINCT claim1
    RETURN claim1
  }, NULL, groups0]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param6
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param7
  RETURN [organization2.id, organization2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:wired"]
// $param2 = "organization:wired"
// $param3 = 10
// $param4 = 2
// $param5 = "organization:wired"
// $param6 = "organization:wire"
// $param7 = 200


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (document0:Document { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH document0
  ORDER BY document0.id ASC
  LIMIT $param3
  WITH document0, COLLECT {
    MATCH (document0)<-[:MADE_IN]-(claim0)
    WHERE (claim0.kind = $param4 AND claim0.disputed = $param5)
    WITH claim0, claim0.predicate AS groupKey0
    WITH groupKey0, count(claim0) AS counted0
    ORDER BY counted0 DESC, groupKey0 ASC
    LIMIT $param6
    RETURN [counted0, groupKey0]
  } AS groups0
  RETURN [document0.id, [document0.titleEn, document0.language, document0.publishedOn, [NULL, COUNT {
    MATCH (document0)<-[:MADE_IN]-(claim1)
    WHERE (claim1.kind = $param7 AND claim1.disputed = $param8)
  }, NULL, groups0]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (document1:Document { id: coalesce(head([given IN redirects WHERE given[0] = $param9 | given[1]]), $param9) })
  WITH document1
  WHERE document1 IS NULL
  MATCH (document2:Document)
  WHERE document2.id STARTS WITH $param10
  WITH document2
  ORDER BY document2.id ASC
  LIMIT $param11
  RETURN [document2.id, document2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = ["redirect:document:article-2025-01-deepseek-foreign-media"]
// $param2 = "document:article-2025-01-deepseek-foreign-media"
// $param3 = 10
// $param4 = "FACT"
// $param5 = true
// $param6 = 3
// $param7 = "FACT"
// $param8 = true
// $param9 = "document:article-2025-01-deepseek-foreign-media"
// $param10 = "document:arti"
// $param11 = 200


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (topic0:Topic { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH topic0
  ORDER BY topic0.id ASC
  LIMIT $param3
  RETURN [topic0.id, [topic0.name, topic0.nameZhHant, topic0.kind, [NULL, COUNT {
    MATCH (claim0:Claim)
    WHERE claim0.subjectId = topic0.id
  }], [COLLECT {
    MATCH (topic0)<-[:(CONCERNS|HAS_FURTHER_OBJECT)]-(claim1)
    WHERE claim1.id IS NOT NULL
    WITH DISTINCT claim1
    ORDER BY claim1.id ASC
    LIMIT $param4
    RETURN [[claim1.id], [claim1.id, claim1.translationNote]]
  }, COUNT {
    MATCH (topic0)<-[:(CONCERNS|HAS_FURTHER_OBJECT)]-(claim2)
    WITH DISTINCT claim2
    RETURN claim2
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (topic1:Topic { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH topic1
  WHERE topic1 IS NULL
  MATCH (topic2:Topic)
  WHERE topic2.id STARTS WITH $param6
  WITH topic2
  ORDER BY topic2.id ASC
  LIMIT $param7
  RETURN [topic2.id, topic2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = ["redirect:topic:us-chip-export-controls"]
// $param2 = "topic:us-chip-export-controls"
// $param3 = 10
// $param4 = 2
// $param5 = "topic:us-chip-export-controls"
// $param6 = "topic:us-c"
// $param7 = 200
