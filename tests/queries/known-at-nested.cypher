MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  MATCH (organization0:Organization { id: $param1 })
  WHERE (organization0.knownFrom <= $param2 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2))
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.name, [COLLECT {
    CALL (organization0, dataset) {
      MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
      WHERE (((model0.knownFrom <= $param4 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param4)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param5 AND knownDay > $param6)), false))) AND (EXISTS {
        MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
        WHERE ((trainingUse0.knownFrom <= $param7 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param7)) AND CASE
          WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param8 AND knownDay > $param9)) THEN substring(last([formerEntry IN trainingUse0.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param10]), 11)
          ELSE trainingUse0.role
        END = $param11)
      } AND CASE
        WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param12 AND knownDay > $param13)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param14]), 11)
        ELSE model0.publicationDate
      END IS NOT NULL AND model0.id IS NOT NULL))
      WITH model0
      ORDER BY CASE
        WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param16 AND knownDay > $param17)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param18]), 11)
        ELSE model0.publicationDate
      END DESC, model0.id DESC
      LIMIT $param15
      RETURN model0, 0 AS segment0
      UNION ALL
      MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
      WHERE (((model0.knownFrom <= $param19 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param19)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param20 AND knownDay > $param21)), false))) AND (EXISTS {
        MATCH (model0)<-[:TRAINING_OF]-(trainingUse1)
        WHERE ((trainingUse1.knownFrom <= $param22 OR (trainingUse1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param22)) AND CASE
          WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param23 AND knownDay > $param24)) THEN substring(last([formerEntry IN trainingUse1.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param25]), 11)
          ELSE trainingUse1.role
        END = $param26)
      } AND CASE
        WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param27 AND knownDay > $param28)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param29]), 11)
        ELSE model0.publicationDate
      END IS NULL AND model0.id IS NOT NULL))
      WITH model0
      ORDER BY model0.id DESC
      LIMIT $param30
      RETURN model0, 1 AS segment0
    }
    WITH model0, segment0
    ORDER BY segment0 ASC, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param32 AND knownDay > $param33)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param34]), 11)
      ELSE model0.publicationDate
    END IS NULL ASC, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param32 AND knownDay > $param33)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param34]), 11)
      ELSE model0.publicationDate
    END DESC, model0.id DESC
    LIMIT $param31
    RETURN [[CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param35 AND knownDay > $param36)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param37]), 11)
      ELSE model0.publicationDate
    END, model0.id], [model0.id, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param38 AND knownDay > $param39)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param40]), 11)
      ELSE model0.publicationDate
    END, COLLECT {
      MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse2)
      WHERE (trainingUse2.knownFrom <= $param41 OR (trainingUse2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param41))
      WITH trainingUse2, trainingOf0
      ORDER BY trainingOf0.position ASC, trainingUse2.id ASC
      RETURN [trainingUse2.id, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param42 AND knownDay > $param43)) THEN substring(last([formerEntry IN trainingUse2.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param44]), 11)
        ELSE trainingUse2.role
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param45 AND knownDay > $param46)) THEN substring(last([formerEntry IN trainingUse2.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param47]), 11)
        ELSE trainingUse2.quantityUnit
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param48 AND knownDay > $param49)) THEN toFloat(substring(last([formerEntry IN trainingUse2.quantityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param50]), 11))
        ELSE trainingUse2.quantityLow
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param51 AND knownDay > $param52)) THEN toFloat(substring(last([formerEntry IN trainingUse2.quantityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param53]), 11))
        ELSE trainingUse2.quantityHigh
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param54 AND knownDay > $param55)) THEN substring(last([formerEntry IN trainingUse2.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param56]), 11)
        ELSE trainingUse2.quantityUnit
      END, COLLECT {
        MATCH (claim0:Claim)
        WHERE ((((claim0.recordedFrom <= $param57 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param57)) AND claim0.recordedUntil > $param57) AND claim0.subjectId = trainingUse2.id) AND claim0.field = $param58)
        WITH claim0
        ORDER BY claim0.id ASC
        RETURN [claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.recordedFrom, COLLECT {
          MATCH (claim0)-[cites0:CITES]->(source0)
          WHERE (source0.knownFrom <= $param59 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param59))
          WITH source0, cites0
          ORDER BY cites0.position ASC, source0.id ASC
          RETURN [[source0.id]]
        }]
      }]
    }]]
  }, COUNT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
    WHERE (((model1.knownFrom <= $param60 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param60)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param61 AND knownDay > $param62)), false))) AND EXISTS {
      MATCH (model1)<-[:TRAINING_OF]-(trainingUse3)
      WHERE ((trainingUse3.knownFrom <= $param63 OR (trainingUse3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param63)) AND CASE
        WHEN any(knownDay IN trainingUse3.knownDays WHERE (knownDay STARTS WITH $param64 AND knownDay > $param65)) THEN substring(last([formerEntry IN trainingUse3.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param66]), 11)
        ELSE trainingUse3.role
      END = $param67)
    })
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: $param68 })
  WHERE (organization1.knownFrom <= $param69 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param69))
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param70
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param71
  RETURN [organization2.id, organization2.id]
} AS column1, COLLECT {
  MATCH (held:Organization { id: $param72 })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $param1 = "organization:deepseek"
// $param2 = "2025-01-31"
// $param3 = 10
// $param4 = "2025-01-31"
// $param5 = "developers@"
// $param6 = "developers@2025-01-31"
// $param7 = "2025-01-31"
// $param8 = "role@"
// $param9 = "role@2025-01-31"
// $param10 = "2025-01-31"
// $param11 = "PRE_TRAINING"
// $param12 = "publicationDate@"
// $param13 = "publicationDate@2025-01-31"
// $param14 = "2025-01-31"
// $param15 = 4
// $param16 = "publicationDate@"
// $param17 = "publicationDate@2025-01-31"
// $param18 = "2025-01-31"
// $param19 = "2025-01-31"
// $param20 = "developers@"
// $param21 = "developers@2025-01-31"
// $param22 = "2025-01-31"
// $param23 = "role@"
// $param24 = "role@2025-01-31"
// $param25 = "2025-01-31"
// $param26 = "PRE_TRAINING"
// $param27 = "publicationDate@"
// $param28 = "publicationDate@2025-01-31"
// $param29 = "2025-01-31"
// $param30 = 4
// $param31 = 4
// $param32 = "publicationDate@"
// $param33 = "publicationDate@2025-01-31"
// $param34 = "2025-01-31"
// $param35 = "publicationDate@"
// $param36 = "publicationDate@2025-01-31"
// $param37 = "2025-01-31"
// $param38 = "publicationDate@"
// $param39 = "publicationDate@2025-01-31"
// $param40 = "2025-01-31"
// $param41 = "2025-01-31"
// $param42 = "role@"
// $param43 = "role@2025-01-31"
// $param44 = "2025-01-31"
// $param45 = "quantityUnit@"
// $param46 = "quantityUnit@2025-01-31"
// $param47 = "2025-01-31"
// $param48 = "quantityLow@"
// $param49 = "quantityLow@2025-01-31"
// $param50 = "2025-01-31"
// $param51 = "quantityHigh@"
// $param52 = "quantityHigh@2025-01-31"
// $param53 = "2025-01-31"
// $param54 = "quantityUnit@"
// $param55 = "quantityUnit@2025-01-31"
// $param56 = "2025-01-31"
// $param57 = "2025-01-31"
// $param58 = "quantity"
// $param59 = "2025-01-31"
// $param60 = "2025-01-31"
// $param61 = "developers@"
// $param62 = "developers@2025-01-31"
// $param63 = "2025-01-31"
// $param64 = "role@"
// $param65 = "role@2025-01-31"
// $param66 = "2025-01-31"
// $param67 = "PRE_TRAINING"
// $param68 = "organization:deepseek"
// $param69 = "2025-01-31"
// $param70 = "organization:deep"
// $param71 = 200
// $param72 = "organization:deepseek"
