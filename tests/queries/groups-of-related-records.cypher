MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
WITH dataset, redirects, COLLECT {
  MATCH (organization0:Organization)
  WHERE ((organization0.knownFrom <= $param2 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2)) AND (organization0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]) AND organization0.id IS NOT NULL))
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  WITH organization0, COLLECT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
    WHERE ((model0.knownFrom <= $param5 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param5)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param6 AND knownDay > $param7)), false)))
    WITH model0, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param8 AND knownDay > $param9)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param10]), 11)
      ELSE model0.publicationDate
    END AS measured0, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param11 AND knownDay > $param12)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param13]), 11))
      ELSE model0.trainingFlop
    END AS measured1
    WITH count(model0) AS counted0, min(measured0) AS min0, max(measured0) AS max0, count(measured0) AS known0, avg(measured1) AS avg0, sum(measured1) AS sum0, count(measured1) AS known1
    RETURN [counted0, min0, max0, known0, avg0, sum0, known1]
  } AS aggregate0, COLLECT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
    WHERE ((model1.knownFrom <= $param14 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param14)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)), false)))
    WITH model1, substring(CASE
      WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN substring(last([formerEntry IN model1.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param19]), 11)
      ELSE model1.publicationDate
    END, 0, 4) AS groupKey0
    WITH groupKey0, count(model1) AS counted1
    ORDER BY groupKey0 ASC
    LIMIT $param20
    RETURN [counted1, groupKey0]
  } AS groups0
  RETURN [[organization0.id], [organization0.name, [NULL, NULL, NULL, aggregate0, groups0]]]
} AS collected0
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, [collected0, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:deepseek","redirect:organization:alibaba"]
// $param2 = "2025-06-30"
// $param3 = ["organization:deepseek","organization:alibaba"]
// $param4 = 26
// $param5 = "2025-06-30"
// $param6 = "developers@"
// $param7 = "developers@2025-06-30"
// $param8 = "publicationDate@"
// $param9 = "publicationDate@2025-06-30"
// $param10 = "2025-06-30"
// $param11 = "trainingFlop@"
// $param12 = "trainingFlop@2025-06-30"
// $param13 = "2025-06-30"
// $param14 = "2025-06-30"
// $param15 = "developers@"
// $param16 = "developers@2025-06-30"
// $param17 = "publicationDate@"
// $param18 = "publicationDate@2025-06-30"
// $param19 = "2025-06-30"
// $param20 = 100


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param3
  WITH chip0, COLLECT {
    MATCH (chip0)<-[:OF_CHIP]-(trainingUse0:TrainingUse)
    OPTIONAL MATCH (trainingUse0)-[:TRAINING_OF]->(model0)
    OPTIONAL MATCH (model0)-[:DEVELOPED_BY]->(organization0)
    WITH DISTINCT trainingUse0, organization0.name AS groupKey0, organization0.id AS groupKeyId0, trainingUse0.confidence AS groupKey1, trainingUse0.acceleratorHours AS measured0
    WITH groupKey0, groupKeyId0, groupKey1, count(trainingUse0) AS counted0, sum(measured0) AS sum0, count(measured0) AS known0
    ORDER BY counted0 DESC, groupKey0 ASC, groupKeyId0 ASC, groupKey1 ASC
    LIMIT $param4
    RETURN [counted0, [groupKey0, groupKeyId0], groupKey1, sum0, known0]
  } AS groups0
  RETURN [chip0.id, [chip0.name, [NULL, COUNT {
    MATCH (chip0)<-[:OF_CHIP]-(trainingUse1:TrainingUse)
  }, NULL, groups0]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param6
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param7
  RETURN [chip2.id, chip2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = ["redirect:chip:nvidia-h800-sxm5"]
// $param2 = "chip:nvidia-h800-sxm5"
// $param3 = 10
// $param4 = 100
// $param5 = "chip:nvidia-h800-sxm5"
// $param6 = "chip:nvid"
// $param7 = 200
