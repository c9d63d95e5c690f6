MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (model0:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WHERE (model0.knownFrom <= $param3 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3))
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param4
  RETURN [model0.id, [model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WHERE (trainingUse0.knownFrom <= $param5 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param5))
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param6 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param6)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param7 AND knownDay > $param8)), false)))
      RETURN [chip0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:INHERITED_FROM]->(model1)
      WHERE ((model1.knownFrom <= $param9 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param9)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param10 AND knownDay > $param11)), false)))
      RETURN [model1.name]
    }]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model2:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) })
  WHERE (model2.knownFrom <= $param13 OR (model2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param13))
  WITH model2
  WHERE model2 IS NULL
  MATCH (model3:Model)
  WHERE model3.id STARTS WITH $param14
  WITH model3
  ORDER BY model3.id ASC
  LIMIT $param15
  RETURN [model3.id, model3.id]
} AS column1, COLLECT {
  MATCH (held:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param16 | given[1]]), $param16) })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $param1 = ["redirect:model:deepseek-r1"]
// $param2 = "model:deepseek-r1"
// $param3 = "2025-01-31"
// $param4 = 10
// $param5 = "2025-01-31"
// $param6 = "2025-01-31"
// $param7 = "chip@"
// $param8 = "chip@2025-01-31"
// $param9 = "2025-01-31"
// $param10 = "inheritedFrom@"
// $param11 = "inheritedFrom@2025-01-31"
// $param12 = "model:deepseek-r1"
// $param13 = "2025-01-31"
// $param14 = "model:deep"
// $param15 = 200
// $param16 = "model:deepseek-r1"


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (model0:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WHERE (model0.knownFrom <= $param3 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3))
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param4
  RETURN [model0.id, [model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WHERE (trainingUse0.knownFrom <= $param5 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param5))
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param6 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param6)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param7 AND knownDay > $param8)), false)))
      RETURN [chip0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:INHERITED_FROM]->(model1)
      WHERE ((model1.knownFrom <= $param9 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param9)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param10 AND knownDay > $param11)), false)))
      RETURN [model1.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_FAMILY]->(chipFamily0)
      WHERE ((chipFamily0.knownFrom <= $param12 OR (chipFamily0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param12)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param13 AND knownDay > $param14)), false)))
      RETURN [chipFamily0.name]
    }, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN substring(last([formerEntry IN trainingUse0.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param17]), 11)
      ELSE trainingUse0.quantityUnit
    END, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param18 AND knownDay > $param19)) THEN toFloat(substring(last([formerEntry IN trainingUse0.quantityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param20]), 11))
      ELSE trainingUse0.quantityLow
    END, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param21 AND knownDay > $param22)) THEN toFloat(substring(last([formerEntry IN trainingUse0.quantityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param23]), 11))
      ELSE trainingUse0.quantityHigh
    END, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param24 AND knownDay > $param25)) THEN substring(last([formerEntry IN trainingUse0.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param26]), 11)
      ELSE trainingUse0.quantityUnit
    END, COLLECT {
      MATCH (claim0:Claim)
      WHERE (((claim0.recordedFrom <= $param27 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param27)) AND claim0.recordedUntil > $param27) AND claim0.subjectId = trainingUse0.id)
      WITH claim0
      ORDER BY claim0.id ASC
      RETURN [COLLECT {
        MATCH (claim0)-[:MADE_BY]->(organization0)
        WHERE (organization0.knownFrom <= $param28 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param28))
        RETURN [head(labels(organization0)), CASE
          WHEN organization0:Organization THEN [organization0.name]
          WHEN organization0:Person THEN [organization0.name]
          ELSE []
        END]
      }, claim0.publishedOn, claim0.knownSince, COLLECT {
        MATCH (claim0)-[cites0:CITES]->(source0)
        WHERE (source0.knownFrom <= $param29 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param29))
        WITH source0, cites0
        ORDER BY cites0.position ASC, source0.id ASC
        RETURN [[source0.url], cites0.locator]
      }]
    }]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model2:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param30 | given[1]]), $param30) })
  WHERE (model2.knownFrom <= $param31 OR (model2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param31))
  WITH model2
  WHERE model2 IS NULL
  MATCH (model3:Model)
  WHERE model3.id STARTS WITH $param32
  WITH model3
  ORDER BY model3.id ASC
  LIMIT $param33
  RETURN [model3.id, model3.id]
} AS column1, COLLECT {
  MATCH (held:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param34 | given[1]]), $param34) })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $param1 = ["redirect:model:deepseek-r1"]
// $param2 = "model:deepseek-r1"
// $param3 = "2025-10-01"
// $param4 = 10
// $param5 = "2025-10-01"
// $param6 = "2025-10-01"
// $param7 = "chip@"
// $param8 = "chip@2025-10-01"
// $param9 = "2025-10-01"
// $param10 = "inheritedFrom@"
// $param11 = "inheritedFrom@2025-10-01"
// $param12 = "2025-10-01"
// $param13 = "family@"
// $param14 = "family@2025-10-01"
// $param15 = "quantityUnit@"
// $param16 = "quantityUnit@2025-10-01"
// $param17 = "2025-10-01"
// $param18 = "quantityLow@"
// $param19 = "quantityLow@2025-10-01"
// $param20 = "2025-10-01"
// $param21 = "quantityHigh@"
// $param22 = "quantityHigh@2025-10-01"
// $param23 = "2025-10-01"
// $param24 = "quantityUnit@"
// $param25 = "quantityUnit@2025-10-01"
// $param26 = "2025-10-01"
// $param27 = "2025-10-01"
// $param28 = "2025-10-01"
// $param29 = "2025-10-01"
// $param30 = "model:deepseek-r1"
// $param31 = "2025-10-01"
// $param32 = "model:deep"
// $param33 = 200
// $param34 = "model:deepseek-r1"
