MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  MATCH (organization0:Organization { id: $param1 })
  WHERE (organization0.knownFrom <= $param2 OR (organization0.knownFrom IS NULL AND EXISTS {
    MATCH (knowledge:Dataset { id: $param3 })
    WHERE knowledge.firstPublishedOn <= $param2
  }))
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [organization0.name, [COLLECT {
    CALL (organization0) {
      MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
      WHERE (((model0.knownFrom <= $param5 OR (model0.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param6 })
        WHERE knowledge.firstPublishedOn <= $param5
      })) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param7 AND knownDay > $param8)), false))) AND (EXISTS {
        MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
        WHERE ((trainingUse0.knownFrom <= $param9 OR (trainingUse0.knownFrom IS NULL AND EXISTS {
          MATCH (knowledge:Dataset { id: $param10 })
          WHERE knowledge.firstPublishedOn <= $param9
        })) AND CASE
          WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param11 AND knownDay > $param12)) THEN substring(last([formerEntry IN trainingUse0.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param13]), 11)
          ELSE trainingUse0.role
        END = $param14)
      } AND CASE
        WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param17]), 11)
        ELSE model0.publicationDate
      END IS NOT NULL AND model0.id IS NOT NULL))
      WITH model0
      ORDER BY CASE
        WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param19 AND knownDay > $param20)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param21]), 11)
        ELSE model0.publicationDate
      END DESC, model0.id DESC
      LIMIT $param18
      RETURN model0, 0 AS segment0
      UNION ALL
      MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
      WHERE (((model0.knownFrom <= $param22 OR (model0.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param23 })
        WHERE knowledge.firstPublishedOn <= $param22
      })) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param24 AND knownDay > $param25)), false))) AND (EXISTS {
        MATCH (model0)<-[:TRAINING_OF]-(trainingUse1)
        WHERE ((trainingUse1.knownFrom <= $param26 OR (trainingUse1.knownFrom IS NULL AND EXISTS {
          MATCH (knowledge:Dataset { id: $param27 })
          WHERE knowledge.firstPublishedOn <= $param26
        })) AND CASE
          WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param28 AND knownDay > $param29)) THEN substring(last([formerEntry IN trainingUse1.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param30]), 11)
          ELSE trainingUse1.role
        END = $param31)
      } AND CASE
        WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param32 AND knownDay > $param33)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param34]), 11)
        ELSE model0.publicationDate
      END IS NULL AND model0.id IS NOT NULL))
      WITH model0
      ORDER BY model0.id DESC
      LIMIT $param35
      RETURN model0, 1 AS segment0
    }
    WITH model0, segment0
    ORDER BY segment0 ASC, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param37 AND knownDay > $param38)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param39]), 11)
      ELSE model0.publicationDate
    END IS NULL ASC, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param37 AND knownDay > $param38)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param39]), 11)
      ELSE model0.publicationDate
    END DESC, model0.id DESC
    LIMIT $param36
    RETURN [[CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param40 AND knownDay > $param41)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param42]), 11)
      ELSE model0.publicationDate
    END, model0.id], [model0.id, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param43 AND knownDay > $param44)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param45]), 11)
      ELSE model0.publicationDate
    END, COLLECT {
      MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse2)
      WHERE (trainingUse2.knownFrom <= $param46 OR (trainingUse2.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param47 })
        WHERE knowledge.firstPublishedOn <= $param46
      }))
      WITH trainingUse2, trainingOf0
      ORDER BY trainingOf0.position ASC, trainingUse2.id ASC
      RETURN [trainingUse2.id, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param48 AND knownDay > $param49)) THEN substring(last([formerEntry IN trainingUse2.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param50]), 11)
        ELSE trainingUse2.role
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param51 AND knownDay > $param52)) THEN substring(last([formerEntry IN trainingUse2.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param53]), 11)
        ELSE trainingUse2.quantityUnit
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param54 AND knownDay > $param55)) THEN toFloat(substring(last([formerEntry IN trainingUse2.quantityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param56]), 11))
        ELSE trainingUse2.quantityLow
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param57 AND knownDay > $param58)) THEN toFloat(substring(last([formerEntry IN trainingUse2.quantityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param59]), 11))
        ELSE trainingUse2.quantityHigh
      END, CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param60 AND knownDay > $param61)) THEN substring(last([formerEntry IN trainingUse2.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param62]), 11)
        ELSE trainingUse2.quantityUnit
      END, COLLECT {
        MATCH (claim0:Claim)
        WHERE ((((claim0.recordedFrom <= $param63 OR (claim0.recordedFrom IS NULL AND EXISTS {
          MATCH (knowledge:Dataset { id: $param64 })
          WHERE knowledge.firstPublishedOn <= $param63
        })) AND claim0.recordedUntil > $param63) AND claim0.subjectId = trainingUse2.id) AND claim0.field = $param65)
        WITH claim0
        ORDER BY claim0.id ASC
        RETURN [claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.recordedFrom, COLLECT {
          MATCH (claim0)-[cites0:CITES]->(source0)
          WHERE (source0.knownFrom <= $param66 OR (source0.knownFrom IS NULL AND EXISTS {
            MATCH (knowledge:Dataset { id: $param67 })
            WHERE knowledge.firstPublishedOn <= $param66
          }))
          WITH source0, cites0
          ORDER BY cites0.position ASC, source0.id ASC
          RETURN [[source0.id]]
        }]
      }]
    }]]
  }, COUNT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
    WHERE (((model1.knownFrom <= $param68 OR (model1.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param69 })
      WHERE knowledge.firstPublishedOn <= $param68
    })) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param70 AND knownDay > $param71)), false))) AND EXISTS {
      MATCH (model1)<-[:TRAINING_OF]-(trainingUse3)
      WHERE ((trainingUse3.knownFrom <= $param72 OR (trainingUse3.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param73 })
        WHERE knowledge.firstPublishedOn <= $param72
      })) AND CASE
        WHEN any(knownDay IN trainingUse3.knownDays WHERE (knownDay STARTS WITH $param74 AND knownDay > $param75)) THEN substring(last([formerEntry IN trainingUse3.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param76]), 11)
        ELSE trainingUse3.role
      END = $param77)
    })
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: $param78 })
  WHERE (organization1.knownFrom <= $param79 OR (organization1.knownFrom IS NULL AND EXISTS {
    MATCH (knowledge:Dataset { id: $param80 })
    WHERE knowledge.firstPublishedOn <= $param79
  }))
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param81
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param82
  RETURN [organization2.id, organization2.id]
} AS column1, COLLECT {
  MATCH (held:Organization { id: $param83 })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $param1 = "organization:deepseek"
// $param2 = "2025-01-31"
// $param3 = "dataset:current"
// $param4 = 10
// $param5 = "2025-01-31"
// $param6 = "dataset:current"
// $param7 = "developers@"
// $param8 = "developers@2025-01-31"
// $param9 = "2025-01-31"
// $param10 = "dataset:current"
// $param11 = "role@"
// $param12 = "role@2025-01-31"
// $param13 = "2025-01-31"
// $param14 = "PRE_TRAINING"
// $param15 = "publicationDate@"
// $param16 = "publicationDate@2025-01-31"
// $param17 = "2025-01-31"
// $param18 = 4
// $param19 = "publicationDate@"
// $param20 = "publicationDate@2025-01-31"
// $param21 = "2025-01-31"
// $param22 = "2025-01-31"
// $param23 = "dataset:current"
// $param24 = "developers@"
// $param25 = "developers@2025-01-31"
// $param26 = "2025-01-31"
// $param27 = "dataset:current"
// $param28 = "role@"
// $param29 = "role@2025-01-31"
// $param30 = "2025-01-31"
// $param31 = "PRE_TRAINING"
// $param32 = "publicationDate@"
// $param33 = "publicationDate@2025-01-31"
// $param34 = "2025-01-31"
// $param35 = 4
// $param36 = 4
// $param37 = "publicationDate@"
// $param38 = "publicationDate@2025-01-31"
// $param39 = "2025-01-31"
// $param40 = "publicationDate@"
// $param41 = "publicationDate@2025-01-31"
// $param42 = "2025-01-31"
// $param43 = "publicationDate@"
// $param44 = "publicationDate@2025-01-31"
// $param45 = "2025-01-31"
// $param46 = "2025-01-31"
// $param47 = "dataset:current"
// $param48 = "role@"
// $param49 = "role@2025-01-31"
// $param50 = "2025-01-31"
// $param51 = "quantityUnit@"
// $param52 = "quantityUnit@2025-01-31"
// $param53 = "2025-01-31"
// $param54 = "quantityLow@"
// $param55 = "quantityLow@2025-01-31"
// $param56 = "2025-01-31"
// $param57 = "quantityHigh@"
// $param58 = "quantityHigh@2025-01-31"
// $param59 = "2025-01-31"
// $param60 = "quantityUnit@"
// $param61 = "quantityUnit@2025-01-31"
// $param62 = "2025-01-31"
// $param63 = "2025-01-31"
// $param64 = "dataset:current"
// $param65 = "quantity"
// $param66 = "2025-01-31"
// $param67 = "dataset:current"
// $param68 = "2025-01-31"
// $param69 = "dataset:current"
// $param70 = "developers@"
// $param71 = "developers@2025-01-31"
// $param72 = "2025-01-31"
// $param73 = "dataset:current"
// $param74 = "role@"
// $param75 = "role@2025-01-31"
// $param76 = "2025-01-31"
// $param77 = "PRE_TRAINING"
// $param78 = "organization:deepseek"
// $param79 = "2025-01-31"
// $param80 = "dataset:current"
// $param81 = "organization:deep"
// $param82 = 200
// $param83 = "organization:deepseek"
