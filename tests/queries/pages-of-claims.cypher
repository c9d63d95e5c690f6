MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (person0:Person { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH person0
  ORDER BY person0.id ASC
  LIMIT $param4
  WITH person0, COLLECT {
    MATCH (person0)<-[:(MADE_BY|MADE_WITH)]-(claim1)
    WITH DISTINCT claim1, claim1.kind AS groupKey0, claim1.verdict AS groupKey1
    WITH groupKey0, groupKey1, count(claim1) AS counted0
    ORDER BY counted0 DESC, groupKey0 ASC, groupKey1 ASC
    LIMIT $param5
    RETURN [counted0, groupKey0, groupKey1]
  } AS groups0
  RETURN [person0.id, [person0.name, COLLECT {
    MATCH (person0)-[:AFFILIATED_WITH]->(organization0)
    RETURN [organization0.name]
  }, [COLLECT {
    MATCH (person0)<-[:(MADE_BY|MADE_WITH)]-(claim0)
    WITH DISTINCT claim0
    ORDER BY claim0.locator ASC, claim0.id ASC
    LIMIT $param6
    RETURN [[claim0.locator, claim0.id], [COLLECT {
      MATCH (claim0)-[:MADE_IN]->(document0)
      RETURN [document0.ownTitle]
    }, claim0.text, claim0.probableSpeakerAsStated]]
  }, COUNT {
    MATCH (person0)<-[:(MADE_BY|MADE_WITH)]-(claim2)
    WITH DISTINCT claim2
    RETURN claim2
  }, NULL, groups0]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (person1:Person { id: coalesce(head([given IN redirects WHERE given[0] = $param7 | given[1]]), $param7) })
  WITH person1
  WHERE person1 IS NULL
  MATCH (person2:Person)
  WHERE person2.id STARTS WITH $param8
  WITH person2
  ORDER BY person2.id ASC
  LIMIT $param9
  RETURN [person2.id, person2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:person:marina-zhang"]
// $param3 = "person:marina-zhang"
// $param4 = 10
// $param5 = 100
// $param6 = 3
// $param7 = "person:marina-zhang"
// $param8 = "person:mari"
// $param9 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  WITH organization0, COLLECT {
    MATCH (organization0)<-[:(MADE_BY|MADE_WITH|PUBLISHED_BY)]-(claim0:Claim)
    WITH DISTINCT claim0, claim0.verdict AS groupKey0
    WITH groupKey0, count(claim0) AS counted0
    ORDER BY counted0 DESC, groupKey0 ASC
    LIMIT $param5
    RETURN [counted0, groupKey0]
  } AS groups0
  RETURN [organization0.id, [organization0.name, [NULL, COUNT {
    MATCH (organization0)<-[:(MADE_BY|MADE_WITH|PUBLISHED_BY)]-(claim1:Claim)
    WITH DISTINCT claim1
    RETURN claim1
  }, NULL, groups0]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) })
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param7
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param8
  RETURN [organization2.id, organization2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:wired"]
// $param3 = "organization:wired"
// $param4 = 10
// $param5 = 2
// $param6 = "organization:wired"
// $param7 = "organization:wire"
// $param8 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (document0:Document { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH document0
  ORDER BY document0.id ASC
  LIMIT $param4
  WITH document0, COLLECT {
    MATCH (document0)<-[:MADE_IN]-(claim0)
    WHERE (claim0.kind = $param5 AND claim0.disputed = $param6)
    WITH claim0, claim0.predicate AS groupKey0
    WITH groupKey0, count(claim0) AS counted0
    ORDER BY counted0 DESC, groupKey0 ASC
    LIMIT $param7
    RETURN [counted0, groupKey0]
  } AS groups0
  RETURN [document0.id, [[NULL, COUNT {
    MATCH (document0)<-[:MADE_IN]-(claim1)
    WHERE (claim1.kind = $param8 AND claim1.disputed = $param9)
  }, NULL, groups0], document0.titleEn, document0.language, document0.publishedOn]]
} AS column0, COLLECT {
  OPTIONAL MATCH (document1:Document { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })
  WITH document1
  WHERE document1 IS NULL
  MATCH (document2:Document)
  WHERE document2.id STARTS WITH $param11
  WITH document2
  ORDER BY document2.id ASC
  LIMIT $param12
  RETURN [document2.id, document2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:document:article-2025-01-deepseek-foreign-media"]
// $param3 = "document:article-2025-01-deepseek-foreign-media"
// $param4 = 10
// $param5 = "FACT"
// $param6 = true
// $param7 = 3
// $param8 = "FACT"
// $param9 = true
// $param10 = "document:article-2025-01-deepseek-foreign-media"
// $param11 = "document:arti"
// $param12 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (topic0:Topic { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH topic0
  ORDER BY topic0.id ASC
  LIMIT $param4
  RETURN [topic0.id, [topic0.name, [NULL, COUNT {
    MATCH (claim0:Claim)
    WHERE claim0.subjectId = topic0.id
  }], [COLLECT {
    MATCH (topic0)<-[:(CONCERNS|HAS_FURTHER_OBJECT)]-(claim1)
    WHERE claim1.id IS NOT NULL
    WITH DISTINCT claim1
    ORDER BY claim1.id ASC
    LIMIT $param5
    RETURN [[claim1.id], [claim1.id, claim1.translationNote]]
  }, COUNT {
    MATCH (topic0)<-[:(CONCERNS|HAS_FURTHER_OBJECT)]-(claim2)
    WITH DISTINCT claim2
    RETURN claim2
  }], topic0.nameZhHant, topic0.kind]]
} AS column0, COLLECT {
  OPTIONAL MATCH (topic1:Topic { id: coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) })
  WITH topic1
  WHERE topic1 IS NULL
  MATCH (topic2:Topic)
  WHERE topic2.id STARTS WITH $param7
  WITH topic2
  ORDER BY topic2.id ASC
  LIMIT $param8
  RETURN [topic2.id, topic2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:topic:us-chip-export-controls"]
// $param3 = "topic:us-chip-export-controls"
// $param4 = 10
// $param5 = 2
// $param6 = "topic:us-chip-export-controls"
// $param7 = "topic:us-c"
// $param8 = 200
