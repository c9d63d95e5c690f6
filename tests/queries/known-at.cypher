MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (model0:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WHERE (model0.knownFrom <= $param4 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param4))
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param5
  RETURN [model0.id, [model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WHERE (trainingUse0.knownFrom <= $param6 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param6))
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param7 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param7)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param8 AND knownDay > $param9)), false)))
      RETURN [chip0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:INHERITED_FROM]->(model1)
      WHERE ((model1.knownFrom <= $param10 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param10)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param11 AND knownDay > $param12)), false)))
      RETURN [model1.name]
    }]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model2:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param13 | given[1]]), $param13) })
  WHERE (model2.knownFrom <= $param14 OR (model2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param14))
  WITH model2
  WHERE model2 IS NULL
  MATCH (model3:Model)
  WHERE model3.id STARTS WITH $param15
  WITH model3
  ORDER BY model3.id ASC
  LIMIT $param16
  RETURN [model3.id, model3.id]
} AS column1, COLLECT {
  MATCH (held:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param17 | given[1]]), $param17) })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:model:deepseek-r1"]
// $param3 = "model:deepseek-r1"
// $param4 = "2025-01-31"
// $param5 = 10
// $param6 = "2025-01-31"
// $param7 = "2025-01-31"
// $param8 = "chip@"
// $param9 = "chip@2025-01-31"
// $param10 = "2025-01-31"
// $param11 = "inheritedFrom@"
// $param12 = "inheritedFrom@2025-01-31"
// $param13 = "model:deepseek-r1"
// $param14 = "2025-01-31"
// $param15 = "model:deep"
// $param16 = 200
// $param17 = "model:deepseek-r1"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (model0:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WHERE (model0.knownFrom <= $param4 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param4))
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param5
  RETURN [model0.id, [model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WHERE (trainingUse0.knownFrom <= $param6 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param6))
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN ([COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param7 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param7)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param8 AND knownDay > $param9)), false)))
      RETURN [chip0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:INHERITED_FROM]->(model1)
      WHERE ((model1.knownFrom <= $param10 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param10)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param11 AND knownDay > $param12)), false)))
      RETURN [model1.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_FAMILY]->(chipFamily0)
      WHERE ((chipFamily0.knownFrom <= $param13 OR (chipFamily0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param13)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param14 AND knownDay > $param15)), false)))
      RETURN [chipFamily0.name]
    }, COLLECT {
      MATCH (claim0:Claim)
      WHERE (((claim0.recordedFrom <= $param16 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param16)) AND claim0.recordedUntil > $param16) AND claim0.subjectId = trainingUse0.id)
      WITH claim0
      ORDER BY claim0.id ASC
      RETURN [COLLECT {
        MATCH (claim0)-[:MADE_BY]->(organization0)
        WHERE (organization0.knownFrom <= $param17 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param17))
        RETURN [head(labels(organization0)), CASE
          WHEN organization0:Organization THEN [organization0.name]
          WHEN organization0:Person THEN [organization0.name]
          ELSE []
        END]
      }, COLLECT {
        MATCH (claim0)-[cites0:CITES]->(source0)
        WHERE (source0.knownFrom <= $param18 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param18))
        WITH source0, cites0
        ORDER BY cites0.position ASC, source0.id ASC
        RETURN [[source0.url], cites0.locator]
      }, claim0.publishedOn, claim0.knownSince]
    }] + [property IN $param22 | CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param19))) THEN last([formerEntry IN trainingUse0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param20 | CASE
        WHEN property IN $param21 THEN toFloat(substring(formerEntry, 11))
        ELSE substring(formerEntry, 11)
      END])
      ELSE trainingUse0[property]
    END])
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model2:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param23 | given[1]]), $param23) })
  WHERE (model2.knownFrom <= $param24 OR (model2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param24))
  WITH model2
  WHERE model2 IS NULL
  MATCH (model3:Model)
  WHERE model3.id STARTS WITH $param25
  WITH model3
  ORDER BY model3.id ASC
  LIMIT $param26
  RETURN [model3.id, model3.id]
} AS column1, COLLECT {
  MATCH (held:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param27 | given[1]]), $param27) })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:model:deepseek-r1"]
// $param3 = "model:deepseek-r1"
// $param4 = "2025-10-01"
// $param5 = 10
// $param6 = "2025-10-01"
// $param7 = "2025-10-01"
// $param8 = "chip@"
// $param9 = "chip@2025-10-01"
// $param10 = "2025-10-01"
// $param11 = "inheritedFrom@"
// $param12 = "inheritedFrom@2025-10-01"
// $param13 = "2025-10-01"
// $param14 = "family@"
// $param15 = "family@2025-10-01"
// $param16 = "2025-10-01"
// $param17 = "2025-10-01"
// $param18 = "2025-10-01"
// $param19 = "@2025-10-01"
// $param20 = "2025-10-01"
// $param21 = ["quantityLow","quantityHigh"]
// $param22 = ["quantityUnit","quantityLow","quantityHigh","quantityUnit"]
// $param23 = "model:deepseek-r1"
// $param24 = "2025-10-01"
// $param25 = "model:deep"
// $param26 = 200
// $param27 = "model:deepseek-r1"
