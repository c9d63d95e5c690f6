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
    CALL (organization0, dataset, redirects) {
      MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
      WHERE (((model0.knownFrom <= $param5 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param5)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param6 AND knownDay > $param7)), false))) AND (EXISTS {
        MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
        WHERE ((trainingUse0.knownFrom <= $param8 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param8)) AND CASE
          WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)) THEN substring(last([formerEntry IN trainingUse0.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param11]), 11)
          ELSE trainingUse0.role
        END = $param12)
      } AND CASE
        WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param13 AND knownDay > $param14)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param15]), 11)
        ELSE model0.publicationDate
      END IS NOT NULL AND model0.id IS NOT NULL))
      WITH model0
      ORDER BY CASE
        WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param19]), 11)
        ELSE model0.publicationDate
      END DESC, model0.id DESC
      LIMIT $param16
      RETURN model0, 0 AS segment0
      UNION ALL
      MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
      WHERE (((model0.knownFrom <= $param20 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param20)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param21 AND knownDay > $param22)), false))) AND (EXISTS {
        MATCH (model0)<-[:TRAINING_OF]-(trainingUse1)
        WHERE ((trainingUse1.knownFrom <= $param23 OR (trainingUse1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param23)) AND CASE
          WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param24 AND knownDay > $param25)) THEN substring(last([formerEntry IN trainingUse1.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param26]), 11)
          ELSE trainingUse1.role
        END = $param27)
      } AND CASE
        WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param28 AND knownDay > $param29)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param30]), 11)
        ELSE model0.publicationDate
      END IS NULL AND model0.id IS NOT NULL))
      WITH model0
      ORDER BY model0.id DESC
      LIMIT $param31
      RETURN model0, 1 AS segment0
    }
    WITH model0, segment0
    ORDER BY segment0 ASC, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param33 AND knownDay > $param34)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param35]), 11)
      ELSE model0.publicationDate
    END IS NULL ASC, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param33 AND knownDay > $param34)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param35]), 11)
      ELSE model0.publicationDate
    END DESC, model0.id DESC
    LIMIT $param32
    RETURN [[CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param36 AND knownDay > $param37)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param38]), 11)
      ELSE model0.publicationDate
    END, model0.id], [model0.id, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param39 AND knownDay > $param40)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param41]), 11)
      ELSE model0.publicationDate
    END, COLLECT {
      MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse2)
      WHERE (trainingUse2.knownFrom <= $param42 OR (trainingUse2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param42))
      WITH trainingUse2, trainingOf0
      ORDER BY trainingOf0.position ASC, trainingUse2.id ASC
      RETURN [trainingUse2.id, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param43 AND knownDay > $param44)) THEN substring(last([formerEntry IN trainingUse2.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param45]), 11)
        ELSE trainingUse2.role
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param46 AND knownDay > $param47)) THEN substring(last([formerEntry IN trainingUse2.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param48]), 11)
        ELSE trainingUse2.quantityUnit
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param49 AND knownDay > $param50)) THEN toFloat(substring(last([formerEntry IN trainingUse2.quantityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param51]), 11))
        ELSE trainingUse2.quantityLow
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param52 AND knownDay > $param53)) THEN toFloat(substring(last([formerEntry IN trainingUse2.quantityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param54]), 11))
        ELSE trainingUse2.quantityHigh
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param55 AND knownDay > $param56)) THEN substring(last([formerEntry IN trainingUse2.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param57]), 11)
        ELSE trainingUse2.quantityUnit
      END, COLLECT {
        MATCH (claim0:Claim)
        WHERE ((((claim0.recordedFrom <= $param58 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param58)) AND claim0.recordedUntil > $param58) AND claim0.subjectId = trainingUse2.id) AND claim0.field = $param59)
        WITH claim0
        ORDER BY claim0.id ASC
        RETURN [claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.recordedFrom, COLLECT {
          MATCH (claim0)-[cites0:CITES]->(source0)
          WHERE (source0.knownFrom <= $param60 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param60))
          WITH source0, cites0
          ORDER BY cites0.position ASC, source0.id ASC
          RETURN [[source0.id]]
        }]
      }]
    }]]
  }, COUNT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
    WHERE (((model1.knownFrom <= $param61 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param61)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param62 AND knownDay > $param63)), false))) AND EXISTS {
      MATCH (model1)<-[:TRAINING_OF]-(trainingUse3)
      WHERE ((trainingUse3.knownFrom <= $param64 OR (trainingUse3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param64)) AND CASE
        WHEN any(knownDay IN trainingUse3.knownDays WHERE (knownDay STARTS WITH $param65 AND knownDay > $param66)) THEN substring(last([formerEntry IN trainingUse3.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param67]), 11)
        ELSE trainingUse3.role
      END = $param68)
    })
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param69 | given[1]]), $param69) })
  WHERE (organization1.knownFrom <= $param70 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param70))
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param71
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param72
  RETURN [organization2.id, organization2.id]
} AS column1, COLLECT {
  MATCH (held:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param73 | given[1]]), $param73) })
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
// $param13 = "publicationDate@"
// $param14 = "publicationDate@2025-01-31"
// $param15 = "2025-01-31"
// $param16 = 4
// $param17 = "publicationDate@"
// $param18 = "publicationDate@2025-01-31"
// $param19 = "2025-01-31"
// $param20 = "2025-01-31"
// $param21 = "developers@"
// $param22 = "developers@2025-01-31"
// $param23 = "2025-01-31"
// $param24 = "role@"
// $param25 = "role@2025-01-31"
// $param26 = "2025-01-31"
// $param27 = "PRE_TRAINING"
// $param28 = "publicationDate@"
// $param29 = "publicationDate@2025-01-31"
// $param30 = "2025-01-31"
// $param31 = 4
// $param32 = 4
// $param33 = "publicationDate@"
// $param34 = "publicationDate@2025-01-31"
// $param35 = "2025-01-31"
// $param36 = "publicationDate@"
// $param37 = "publicationDate@2025-01-31"
// $param38 = "2025-01-31"
// $param39 = "publicationDate@"
// $param40 = "publicationDate@2025-01-31"
// $param41 = "2025-01-31"
// $param42 = "2025-01-31"
// $param43 = "role@"
// $param44 = "role@2025-01-31"
// $param45 = "2025-01-31"
// $param46 = "quantityUnit@"
// $param47 = "quantityUnit@2025-01-31"
// $param48 = "2025-01-31"
// $param49 = "quantityLow@"
// $param50 = "quantityLow@2025-01-31"
// $param51 = "2025-01-31"
// $param52 = "quantityHigh@"
// $param53 = "quantityHigh@2025-01-31"
// $param54 = "2025-01-31"
// $param55 = "quantityUnit@"
// $param56 = "quantityUnit@2025-01-31"
// $param57 = "2025-01-31"
// $param58 = "2025-01-31"
// $param59 = "quantity"
// $param60 = "2025-01-31"
// $param61 = "2025-01-31"
// $param62 = "developers@"
// $param63 = "developers@2025-01-31"
// $param64 = "2025-01-31"
// $param65 = "role@"
// $param66 = "role@2025-01-31"
// $param67 = "2025-01-31"
// $param68 = "PRE_TRAINING"
// $param69 = "organization:deepseek"
// $param70 = "2025-01-31"
// $param71 = "organization:deep"
// $param72 = 200
// $param73 = "organization:deepseek"
