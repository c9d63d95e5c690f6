MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  MATCH (model0:Model { id: $param1 })
  WHERE (model0.knownFrom <= $param2 OR (model0.knownFrom IS NULL AND EXISTS {
    MATCH (knowledge:Dataset { id: $param3 })
    WHERE knowledge.firstPublishedOn <= $param2
  }))
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param4
  RETURN [model0.id, [model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WHERE (trainingUse0.knownFrom <= $param5 OR (trainingUse0.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param6 })
      WHERE knowledge.firstPublishedOn <= $param5
    }))
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param7 OR (chip0.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param8 })
        WHERE knowledge.firstPublishedOn <= $param7
      })) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)), false)))
      RETURN [chip0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:INHERITED_FROM]->(model1)
      WHERE ((model1.knownFrom <= $param11 OR (model1.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param12 })
        WHERE knowledge.firstPublishedOn <= $param11
      })) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param13 AND knownDay > $param14)), false)))
      RETURN [model1.name]
    }]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model2:Model { id: $param15 })
  WHERE (model2.knownFrom <= $param16 OR (model2.knownFrom IS NULL AND EXISTS {
    MATCH (knowledge:Dataset { id: $param17 })
    WHERE knowledge.firstPublishedOn <= $param16
  }))
  WITH model2
  WHERE model2 IS NULL
  MATCH (model3:Model)
  WHERE model3.id STARTS WITH $param18
  WITH model3
  ORDER BY model3.id ASC
  LIMIT $param19
  RETURN [model3.id, model3.id]
} AS column1, COLLECT {
  MATCH (held:Model { id: $param20 })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $param1 = "model:deepseek-r1"
// $param2 = "2025-01-31"
// $param3 = "dataset:current"
// $param4 = 10
// $param5 = "2025-01-31"
// $param6 = "dataset:current"
// $param7 = "2025-01-31"
// $param8 = "dataset:current"
// $param9 = "chip@"
// $param10 = "chip@2025-01-31"
// $param11 = "2025-01-31"
// $param12 = "dataset:current"
// $param13 = "inheritedFrom@"
// $param14 = "inheritedFrom@2025-01-31"
// $param15 = "model:deepseek-r1"
// $param16 = "2025-01-31"
// $param17 = "dataset:current"
// $param18 = "model:deep"
// $param19 = 200
// $param20 = "model:deepseek-r1"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  MATCH (model0:Model { id: $param1 })
  WHERE (model0.knownFrom <= $param2 OR (model0.knownFrom IS NULL AND EXISTS {
    MATCH (knowledge:Dataset { id: $param3 })
    WHERE knowledge.firstPublishedOn <= $param2
  }))
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param4
  RETURN [model0.id, [model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WHERE (trainingUse0.knownFrom <= $param5 OR (trainingUse0.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param6 })
      WHERE knowledge.firstPublishedOn <= $param5
    }))
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param7 OR (chip0.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param8 })
        WHERE knowledge.firstPublishedOn <= $param7
      })) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)), false)))
      RETURN [chip0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:INHERITED_FROM]->(model1)
      WHERE ((model1.knownFrom <= $param11 OR (model1.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param12 })
        WHERE knowledge.firstPublishedOn <= $param11
      })) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param13 AND knownDay > $param14)), false)))
      RETURN [model1.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_FAMILY]->(chipFamily0)
      WHERE ((chipFamily0.knownFrom <= $param15 OR (chipFamily0.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param16 })
        WHERE knowledge.firstPublishedOn <= $param15
      })) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)), false)))
      RETURN [chipFamily0.name]
    }, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param19 AND knownDay > $param20)) THEN substring(last([formerEntry IN trainingUse0.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param21]), 11)
      ELSE trainingUse0.quantityUnit
    END, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param22 AND knownDay > $param23)) THEN toFloat(substring(last([formerEntry IN trainingUse0.quantityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param24]), 11))
      ELSE trainingUse0.quantityLow
    END, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param25 AND knownDay > $param26)) THEN toFloat(substring(last([formerEntry IN trainingUse0.quantityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param27]), 11))
      ELSE trainingUse0.quantityHigh
    END, CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param28 AND knownDay > $param29)) THEN substring(last([formerEntry IN trainingUse0.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param30]), 11)
      ELSE trainingUse0.quantityUnit
    END, COLLECT {
      MATCH (claim0:Claim)
      WHERE (((claim0.recordedFrom <= $param31 OR (claim0.recordedFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param32 })
        WHERE knowledge.firstPublishedOn <= $param31
      })) AND claim0.recordedUntil > $param31) AND claim0.subjectId = trainingUse0.id)
      WITH claim0
      ORDER BY claim0.id ASC
      RETURN [COLLECT {
        MATCH (claim0)-[:MADE_BY]->(organization0)
        WHERE (organization0.knownFrom <= $param33 OR (organization0.knownFrom IS NULL AND EXISTS {
          MATCH (knowledge:Dataset { id: $param34 })
          WHERE knowledge.firstPublishedOn <= $param33
        }))
        RETURN [head(labels(organization0)), CASE
          WHEN organization0:Organization THEN [organization0.name]
          WHEN organization0:Person THEN [organization0.name]
          ELSE []
        END]
      }, claim0.publishedOn, claim0.knownSince, COLLECT {
        MATCH (claim0)-[cites0:CITES]->(source0)
        WHERE (source0.knownFrom <= $param35 OR (source0.knownFrom IS NULL AND EXISTS {
          MATCH (knowledge:Dataset { id: $param36 })
          WHERE knowledge.firstPublishedOn <= $param35
        }))
        WITH source0, cites0
        ORDER BY cites0.position ASC, source0.id ASC
        RETURN [[source0.url], cites0.locator]
      }]
    }]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model2:Model { id: $param37 })
  WHERE (model2.knownFrom <= $param38 OR (model2.knownFrom IS NULL AND EXISTS {
    MATCH (knowledge:Dataset { id: $param39 })
    WHERE knowledge.firstPublishedOn <= $param38
  }))
  WITH model2
  WHERE model2 IS NULL
  MATCH (model3:Model)
  WHERE model3.id STARTS WITH $param40
  WITH model3
  ORDER BY model3.id ASC
  LIMIT $param41
  RETURN [model3.id, model3.id]
} AS column1, COLLECT {
  MATCH (held:Model { id: $param42 })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $param1 = "model:deepseek-r1"
// $param2 = "2025-10-01"
// $param3 = "dataset:current"
// $param4 = 10
// $param5 = "2025-10-01"
// $param6 = "dataset:current"
// $param7 = "2025-10-01"
// $param8 = "dataset:current"
// $param9 = "chip@"
// $param10 = "chip@2025-10-01"
// $param11 = "2025-10-01"
// $param12 = "dataset:current"
// $param13 = "inheritedFrom@"
// $param14 = "inheritedFrom@2025-10-01"
// $param15 = "2025-10-01"
// $param16 = "dataset:current"
// $param17 = "family@"
// $param18 = "family@2025-10-01"
// $param19 = "quantityUnit@"
// $param20 = "quantityUnit@2025-10-01"
// $param21 = "2025-10-01"
// $param22 = "quantityLow@"
// $param23 = "quantityLow@2025-10-01"
// $param24 = "2025-10-01"
// $param25 = "quantityHigh@"
// $param26 = "quantityHigh@2025-10-01"
// $param27 = "2025-10-01"
// $param28 = "quantityUnit@"
// $param29 = "quantityUnit@2025-10-01"
// $param30 = "2025-10-01"
// $param31 = "2025-10-01"
// $param32 = "dataset:current"
// $param33 = "2025-10-01"
// $param34 = "dataset:current"
// $param35 = "2025-10-01"
// $param36 = "dataset:current"
// $param37 = "model:deepseek-r1"
// $param38 = "2025-10-01"
// $param39 = "dataset:current"
// $param40 = "model:deep"
// $param41 = 200
// $param42 = "model:deepseek-r1"
