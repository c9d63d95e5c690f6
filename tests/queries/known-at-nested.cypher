MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WHERE (organization0.knownFrom <= $param4 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param4))
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param5
  RETURN [organization0.id, [organization0.name, [COLLECT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
    WHERE (((model0.knownFrom <= $param6 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param6)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param7 AND knownDay > $param8)), false))) AND EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
      WHERE ((trainingUse0.knownFrom <= $param9 OR (trainingUse0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param9)) AND CASE
        WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param10 AND knownDay > $param11)) THEN substring(last([formerEntry IN trainingUse0.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param12]), 11)
        ELSE trainingUse0.role
      END = $param13)
    })
    WITH model0
    ORDER BY CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param17]), 11)
      ELSE model0.publicationDate
    END IS NULL ASC, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param17]), 11)
      ELSE model0.publicationDate
    END DESC, model0.id DESC
    LIMIT $param14
    RETURN [[CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param18 AND knownDay > $param19)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param20]), 11)
      ELSE model0.publicationDate
    END, model0.id], (([model0.id] + [property IN $param21 | CASE
      WHEN any(knownDay IN model0.knownDays WHERE knownDay STARTS WITH property + '@' AND knownDay > property + $param22) THEN last([formerEntry IN model0[property + 'Formerly'] WHERE substring(formerEntry, 0, 10) <= $param23 | substring(formerEntry, 11)])
      ELSE model0[property]
    END]) + [COLLECT {
      MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse1)
      WHERE (trainingUse1.knownFrom <= $param24 OR (trainingUse1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param24))
      WITH trainingUse1, trainingOf0
      ORDER BY trainingOf0.position ASC, trainingUse1.id ASC
      RETURN (((([trainingUse1.id] + [property IN $param25 | CASE
        WHEN any(knownDay IN trainingUse1.knownDays WHERE knownDay STARTS WITH property + '@' AND knownDay > property + $param26) THEN last([formerEntry IN trainingUse1[property + 'Formerly'] WHERE substring(formerEntry, 0, 10) <= $param27 | substring(formerEntry, 11)])
        ELSE trainingUse1[property]
      END]) + [CASE
        WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param28 AND knownDay > $param29)) THEN substring(last([formerEntry IN trainingUse1.quantityUnitFormerly WHERE substring(formerEntry, 0, 10) <= $param30]), 11)
        ELSE trainingUse1.quantityUnit
      END]) + [property IN $param31 | CASE
        WHEN any(knownDay IN trainingUse1.knownDays WHERE knownDay STARTS WITH property + '@' AND knownDay > property + $param32) THEN last([formerEntry IN trainingUse1[property + 'Formerly'] WHERE substring(formerEntry, 0, 10) <= $param33 | CASE
          WHEN property IN $param34 THEN toFloat(substring(formerEntry, 11))
          ELSE substring(formerEntry, 11)
        END])
        ELSE trainingUse1[property]
      END]) + [COLLECT {
        MATCH (claim0:Claim)
        WHERE ((((claim0.recordedFrom <= $param35 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param35)) AND claim0.recordedUntil > $param35) AND claim0.subjectId = trainingUse1.id) AND claim0.field = $param36)
        WITH claim0
        ORDER BY claim0.id ASC
        RETURN [claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.recordedFrom, COLLECT {
          MATCH (claim0)-[cites0:CITES]->(source0)
          WHERE (source0.knownFrom <= $param37 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param37))
          WITH source0, cites0
          ORDER BY cites0.position ASC, source0.id ASC
          RETURN [[source0.id]]
        }]
      }])
    }])]
  }, COUNT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
    WHERE (((model1.knownFrom <= $param38 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param38)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param39 AND knownDay > $param40)), false))) AND EXISTS {
      MATCH (model1)<-[:TRAINING_OF]-(trainingUse2)
      WHERE ((trainingUse2.knownFrom <= $param41 OR (trainingUse2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param41)) AND CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param42 AND knownDay > $param43)) THEN substring(last([formerEntry IN trainingUse2.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param44]), 11)
        ELSE trainingUse2.role
      END = $param45)
    })
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param46 | given[1]]), $param46) })
  WHERE (organization1.knownFrom <= $param47 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param47))
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param48
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param49
  RETURN [organization2.id, organization2.id]
} AS column1, COLLECT {
  MATCH (held:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param50 | given[1]]), $param50) })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek"]
// $param3 = "organization:deepseek"
// $param4 = "2025-01-31"
// $param5 = 10
// $param6 = "2025-01-31"
// $param7 = "developers@"
// $param8 = "developers@2025-01-31"
// $param9 = "2025-01-31"
// $param10 = "role@"
// $param11 = "role@2025-01-31"
// $param12 = "2025-01-31"
// $param13 = "PRE_TRAINING"
// $param14 = 4
// $param15 = "publicationDate@"
// $param16 = "publicationDate@2025-01-31"
// $param17 = "2025-01-31"
// $param18 = "publicationDate@"
// $param19 = "publicationDate@2025-01-31"
// $param20 = "2025-01-31"
// $param21 = ["publicationDate"]
// $param22 = "@2025-01-31"
// $param23 = "2025-01-31"
// $param24 = "2025-01-31"
// $param25 = ["role"]
// $param26 = "@2025-01-31"
// $param27 = "2025-01-31"
// $param28 = "quantityUnit@"
// $param29 = "quantityUnit@2025-01-31"
// $param30 = "2025-01-31"
// $param31 = ["quantityLow","quantityHigh","quantityUnit"]
// $param32 = "@2025-01-31"
// $param33 = "2025-01-31"
// $param34 = ["quantityLow","quantityHigh"]
// $param35 = "2025-01-31"
// $param36 = "quantity"
// $param37 = "2025-01-31"
// $param38 = "2025-01-31"
// $param39 = "developers@"
// $param40 = "developers@2025-01-31"
// $param41 = "2025-01-31"
// $param42 = "role@"
// $param43 = "role@2025-01-31"
// $param44 = "2025-01-31"
// $param45 = "PRE_TRAINING"
// $param46 = "organization:deepseek"
// $param47 = "2025-01-31"
// $param48 = "organization:deep"
// $param49 = 200
// $param50 = "organization:deepseek"
