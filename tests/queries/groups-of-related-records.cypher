MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
WITH dataset, redirects, COLLECT {
  MATCH (organization0:Organization)
  WHERE ((organization0.knownFrom <= $param3 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3)) AND (organization0.id IN ($param4 + [given IN redirects WHERE given[0] IN $param4 | given[1]]) AND organization0.id IS NOT NULL))
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param5
  WITH organization0, COLLECT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
    WHERE ((model0.knownFrom <= $param6 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param6)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param7 AND knownDay > $param8)), false)))
    WITH model0, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)) THEN last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param11 | substring(formerEntry, 11)])
      ELSE model0.publicationDate
    END AS measured0, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param12 AND knownDay > $param13)) THEN last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param14 | toFloat(substring(formerEntry, 11))])
      ELSE model0.trainingFlop
    END AS measured1
    WITH count(model0) AS counted0, min(measured0) AS min0, max(measured0) AS max0, count(measured0) AS known0, avg(measured1) AS avg0, sum(measured1) AS sum0, count(measured1) AS known1
    RETURN [counted0, min0, max0, known0, avg0, sum0, known1]
  } AS aggregate0, COLLECT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
    WHERE ((model1.knownFrom <= $param15 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param15)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param16 AND knownDay > $param17)), false)))
    WITH model1, substring(CASE
      WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param18 AND knownDay > $param19)) THEN last([formerEntry IN model1.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param20 | substring(formerEntry, 11)])
      ELSE model1.publicationDate
    END, 0, 4) AS groupKey0
    WITH groupKey0, count(model1) AS counted1
    ORDER BY groupKey0 ASC
    LIMIT $param21
    RETURN [counted1, groupKey0]
  } AS groups0
  RETURN [[organization0.id], [organization0.name, [NULL, NULL, NULL, aggregate0, groups0]]]
} AS collected0
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, [collected0, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek","redirect:organization:alibaba"]
// $param3 = "2025-06-30"
// $param4 = ["organization:deepseek","organization:alibaba"]
// $param5 = 26
// $param6 = "2025-06-30"
// $param7 = "developers@"
// $param8 = "developers@2025-06-30"
// $param9 = "publicationDate@"
// $param10 = "publicationDate@2025-06-30"
// $param11 = "2025-06-30"
// $param12 = "trainingFlop@"
// $param13 = "trainingFlop@2025-06-30"
// $param14 = "2025-06-30"
// $param15 = "2025-06-30"
// $param16 = "developers@"
// $param17 = "developers@2025-06-30"
// $param18 = "publicationDate@"
// $param19 = "publicationDate@2025-06-30"
// $param20 = "2025-06-30"
// $param21 = 100


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param4
  WITH chip0, COLLECT {
    MATCH (chip0)<-[:OF_CHIP]-(trainingUse0:TrainingUse)
    OPTIONAL MATCH (trainingUse0)-[:TRAINING_OF]->(model0)
    OPTIONAL MATCH (model0)-[:DEVELOPED_BY]->(organization0)
    WITH DISTINCT trainingUse0, organization0.name AS groupKey0, organization0.id AS groupKeyId0, trainingUse0.confidence AS groupKey1, trainingUse0.acceleratorHours AS measured0
    WITH groupKey0, groupKeyId0, groupKey1, count(trainingUse0) AS counted0, sum(measured0) AS sum0, count(measured0) AS known0
    ORDER BY counted0 DESC, groupKey0 ASC, groupKeyId0 ASC, groupKey1 ASC
    LIMIT $param5
    RETURN [counted0, [groupKey0, groupKeyId0], groupKey1, sum0, known0]
  } AS groups0
  RETURN [chip0.id, [chip0.name, [NULL, COUNT {
    MATCH (chip0)<-[:OF_CHIP]-(trainingUse1:TrainingUse)
  }, NULL, groups0]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param7
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param8
  RETURN [chip2.id, chip2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h800-sxm5"]
// $param3 = "chip:nvidia-h800-sxm5"
// $param4 = 10
// $param5 = 100
// $param6 = "chip:nvidia-h800-sxm5"
// $param7 = "chip:nvid"
// $param8 = 200
