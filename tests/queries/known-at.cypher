MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  MATCH (model0:Model { id: $param1 })
  WHERE (model0.knownFrom <= $param2 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2))
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param3
  RETURN [model0.id, [model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WHERE (trainingUse0.knownFrom <= $param4 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param4))
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param5 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param5)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param6 AND knownDay > $param7)), false)))
      RETURN [chip0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:INHERITED_FROM]->(model1)
      WHERE ((model1.knownFrom <= $param8 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param8)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)), false)))
      RETURN [model1.name]
    }]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model2:Model { id: $param11 })
  WHERE (model2.knownFrom <= $param12 OR (model2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param12))
  WITH model2
  WHERE model2 IS NULL
  MATCH (model3:Model)
  WHERE model3.id STARTS WITH $param13
  WITH model3
  ORDER BY model3.id ASC
  LIMIT $param14
  RETURN [model3.id, model3.id]
} AS column1, COLLECT {
  MATCH (held:Model { id: $param15 })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $param1 = "model:deepseek-r1"
// $param2 = "2025-01-31"
// $param3 = 10
// $param4 = "2025-01-31"
// $param5 = "2025-01-31"
// $param6 = "chip@"
// $param7 = "chip@2025-01-31"
// $param8 = "2025-01-31"
// $param9 = "inheritedFrom@"
// $param10 = "inheritedFrom@2025-01-31"
// $param11 = "model:deepseek-r1"
// $param12 = "2025-01-31"
// $param13 = "model:deep"
// $param14 = 200
// $param15 = "model:deepseek-r1"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  MATCH (model0:Model { id: $param1 })
  WHERE (model0.knownFrom <= $param2 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2))
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param3
  RETURN [model0.id, [model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WHERE (trainingUse0.knownFrom <= $param4 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param4))
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param5 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param5)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param6 AND knownDay > $param7)), false)))
      RETURN [chip0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:INHERITED_FROM]->(model1)
      WHERE ((model1.knownFrom <= $param8 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param8)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)), false)))
      RETURN [model1.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_FAMILY]->(chipFamily0)
      WHERE ((chipFamily0.knownFrom <= $param11 OR (chipFamily0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param11)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param12 AND knownDay > $param13)), false)))
      RETURN [chipFamily0.name]
    }, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param14 AND knownDay > $param15)) THEN substring(last([formerEntry IN trainingUse0.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param16]), 11)
      ELSE trainingUse0.quantityUnit
    END, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN toFloat(substring(last([formerEntry IN trainingUse0.quantityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param19]), 11))
      ELSE trainingUse0.quantityLow
    END, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param20 AND knownDay > $param21)) THEN toFloat(substring(last([formerEntry IN trainingUse0.quantityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param22]), 11))
      ELSE trainingUse0.quantityHigh
    END, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param23 AND knownDay > $param24)) THEN substring(last([formerEntry IN trainingUse0.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param25]), 11)
      ELSE trainingUse0.quantityUnit
    END, COLLECT {
      MATCH (claim0:Claim)
      WHERE (((claim0.recordedFrom <= $param26 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param26)) AND claim0.recordedUntil > $param26) AND claim0.subjectId = trainingUse0.id)
      WITH claim0
      ORDER BY claim0.id ASC
      RETURN [COLLECT {
        MATCH (claim0)-[:MADE_BY]->(organization0)
        WHERE (organization0.knownFrom <= $param27 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param27))
        RETURN [head(labels(organization0)), CASE
          WHEN organization0:Organization THEN [organization0.name]
          WHEN organization0:Person THEN [organization0.name]
          ELSE []
        END]
      }, claim0.publishedOn, claim0.knownSince, COLLECT {
        MATCH (claim0)-[cites0:CITES]->(source0)
        WHERE (source0.knownFrom <= $param28 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param28))
        WITH source0, cites0
        ORDER BY cites0.position ASC, source0.id ASC
        RETURN [[source0.url], cites0.locator]
      }]
    }]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model2:Model { id: $param29 })
  WHERE (model2.knownFrom <= $param30 OR (model2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param30))
  WITH model2
  WHERE model2 IS NULL
  MATCH (model3:Model)
  WHERE model3.id STARTS WITH $param31
  WITH model3
  ORDER BY model3.id ASC
  LIMIT $param32
  RETURN [model3.id, model3.id]
} AS column1, COLLECT {
  MATCH (held:Model { id: $param33 })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $param1 = "model:deepseek-r1"
// $param2 = "2025-10-01"
// $param3 = 10
// $param4 = "2025-10-01"
// $param5 = "2025-10-01"
// $param6 = "chip@"
// $param7 = "chip@2025-10-01"
// $param8 = "2025-10-01"
// $param9 = "inheritedFrom@"
// $param10 = "inheritedFrom@2025-10-01"
// $param11 = "2025-10-01"
// $param12 = "family@"
// $param13 = "family@2025-10-01"
// $param14 = "quantityUnit@"
// $param15 = "quantityUnit@2025-10-01"
// $param16 = "2025-10-01"
// $param17 = "quantityLow@"
// $param18 = "quantityLow@2025-10-01"
// $param19 = "2025-10-01"
// $param20 = "quantityHigh@"
// $param21 = "quantityHigh@2025-10-01"
// $param22 = "2025-10-01"
// $param23 = "quantityUnit@"
// $param24 = "quantityUnit@2025-10-01"
// $param25 = "2025-10-01"
// $param26 = "2025-10-01"
// $param27 = "2025-10-01"
// $param28 = "2025-10-01"
// $param29 = "model:deepseek-r1"
// $param30 = "2025-10-01"
// $param31 = "model:deep"
// $param32 = 200
// $param33 = "model:deepseek-r1"
