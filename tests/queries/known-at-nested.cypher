MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WHERE (organization0.knownFrom <= $param3 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3))
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [organization0.name, [COLLECT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
    WHERE (((model0.knownFrom <= $param5 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param5)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param6 AND knownDay > $param7)), false))) AND EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
      WHERE ((trainingUse0.knownFrom <= $param8 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param8)) AND CASE
        WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)) THEN substring(last([formerEntry IN trainingUse0.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param11]), 11)
        ELSE trainingUse0.role
      END = $param12)
    })
    WITH model0
    ORDER BY CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param14 AND knownDay > $param15)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param16]), 11)
      ELSE model0.publicationDate
    END IS NULL ASC, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param14 AND knownDay > $param15)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param16]), 11)
      ELSE model0.publicationDate
    END DESC, model0.id DESC
    LIMIT $param13
    RETURN [[CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param19]), 11)
      ELSE model0.publicationDate
    END, model0.id], [model0.id, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param20 AND knownDay > $param21)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param22]), 11)
      ELSE model0.publicationDate
    END, COLLECT {
      MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse1)
      WHERE (trainingUse1.knownFrom <= $param23 OR (trainingUse1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param23))
      WITH trainingUse1, trainingOf0
      ORDER BY trainingOf0.position ASC, trainingUse1.id ASC
      RETURN [trainingUse1.id, CASE
        WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param24 AND knownDay > $param25)) THEN substring(last([formerEntry IN trainingUse1.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param26]), 11)
        ELSE trainingUse1.role
      END, CASE
        WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param27 AND knownDay > $param28)) THEN substring(last([formerEntry IN trainingUse1.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param29]), 11)
        ELSE trainingUse1.quantityUnit
      END, CASE
        WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param30 AND knownDay > $param31)) THEN toFloat(substring(last([formerEntry IN trainingUse1.quantityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param32]), 11))
        ELSE trainingUse1.quantityLow
      END, CASE
        WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param33 AND knownDay > $param34)) THEN toFloat(substring(last([formerEntry IN trainingUse1.quantityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param35]), 11))
        ELSE trainingUse1.quantityHigh
      END, CASE
        WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param36 AND knownDay > $param37)) THEN substring(last([formerEntry IN trainingUse1.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param38]), 11)
        ELSE trainingUse1.quantityUnit
      END, COLLECT {
        MATCH (claim0:Claim)
        WHERE ((((claim0.recordedFrom <= $param39 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param39)) AND claim0.recordedUntil > $param39) AND claim0.subjectId = trainingUse1.id) AND claim0.field = $param40)
        WITH claim0
        ORDER BY claim0.id ASC
        RETURN [claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.recordedFrom, COLLECT {
          MATCH (claim0)-[cites0:CITES]->(source0)
          WHERE (source0.knownFrom <= $param41 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param41))
          WITH source0, cites0
          ORDER BY cites0.position ASC, source0.id ASC
          RETURN [[source0.id]]
        }]
      }]
    }]]
  }, COUNT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
    WHERE (((model1.knownFrom <= $param42 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param42)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param43 AND knownDay > $param44)), false))) AND EXISTS {
      MATCH (model1)<-[:TRAINING_OF]-(trainingUse2)
      WHERE ((trainingUse2.knownFrom <= $param45 OR (trainingUse2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param45)) AND CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param46 AND knownDay > $param47)) THEN substring(last([formerEntry IN trainingUse2.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param48]), 11)
        ELSE trainingUse2.role
      END = $param49)
    })
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param50 | given[1]]), $param50) })
  WHERE (organization1.knownFrom <= $param51 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param51))
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param52
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param53
  RETURN [organization2.id, organization2.id]
} AS column1, COLLECT {
  MATCH (held:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param54 | given[1]]), $param54) })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:deepseek"]
// $param2 = "organization:deepseek"
// $param3 = "2025-01-31"
// $param4 = 10
// $param5 = "2025-01-31"
// $param6 = "developers@"
// $param7 = "developers@2025-01-31"
// $param8 = "2025-01-31"
// $param9 = "role@"
// $param10 = "role@2025-01-31"
// $param11 = "2025-01-31"
// $param12 = "PRE_TRAINING"
// $param13 = 4
// $param14 = "publicationDate@"
// $param15 = "publicationDate@2025-01-31"
// $param16 = "2025-01-31"
// $param17 = "publicationDate@"
// $param18 = "publicationDate@2025-01-31"
// $param19 = "2025-01-31"
// $param20 = "publicationDate@"
// $param21 = "publicationDate@2025-01-31"
// $param22 = "2025-01-31"
// $param23 = "2025-01-31"
// $param24 = "role@"
// $param25 = "role@2025-01-31"
// $param26 = "2025-01-31"
// $param27 = "quantityUnit@"
// $param28 = "quantityUnit@2025-01-31"
// $param29 = "2025-01-31"
// $param30 = "quantityLow@"
// $param31 = "quantityLow@2025-01-31"
// $param32 = "2025-01-31"
// $param33 = "quantityHigh@"
// $param34 = "quantityHigh@2025-01-31"
// $param35 = "2025-01-31"
// $param36 = "quantityUnit@"
// $param37 = "quantityUnit@2025-01-31"
// $param38 = "2025-01-31"
// $param39 = "2025-01-31"
// $param40 = "quantity"
// $param41 = "2025-01-31"
// $param42 = "2025-01-31"
// $param43 = "developers@"
// $param44 = "developers@2025-01-31"
// $param45 = "2025-01-31"
// $param46 = "role@"
// $param47 = "role@2025-01-31"
// $param48 = "2025-01-31"
// $param49 = "PRE_TRAINING"
// $param50 = "organization:deepseek"
// $param51 = "2025-01-31"
// $param52 = "organization:deep"
// $param53 = 200
// $param54 = "organization:deepseek"
