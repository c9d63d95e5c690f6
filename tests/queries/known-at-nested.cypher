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
        WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param10 AND knownDay > $param11)) THEN last([formerEntry IN trainingUse0.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param12 | substring(formerEntry, 11)])
        ELSE trainingUse0.role
      END = $param13)
    })
    WITH model0
    ORDER BY CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param17 | substring(formerEntry, 11)])
      ELSE model0.publicationDate
    END IS NULL ASC, CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param17 | substring(formerEntry, 11)])
      ELSE model0.publicationDate
    END DESC, model0.id DESC
    LIMIT $param14
    RETURN [[CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param18 AND knownDay > $param19)) THEN last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param20 | substring(formerEntry, 11)])
      ELSE model0.publicationDate
    END, model0.id], ([model0.id, COLLECT {
      MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse1)
      WHERE (trainingUse1.knownFrom <= $param21 OR (trainingUse1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param21))
      WITH trainingUse1, trainingOf0
      ORDER BY trainingOf0.position ASC, trainingUse1.id ASC
      RETURN ([trainingUse1.id, COLLECT {
        MATCH (claim0:Claim)
        WHERE ((((claim0.recordedFrom <= $param22 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param22)) AND claim0.recordedUntil > $param22) AND claim0.subjectId = trainingUse1.id) AND claim0.field = $param23)
        WITH claim0
        ORDER BY claim0.id ASC
        RETURN [COLLECT {
          MATCH (claim0)-[cites0:CITES]->(source0)
          WHERE (source0.knownFrom <= $param24 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param24))
          WITH source0, cites0
          ORDER BY cites0.position ASC, source0.id ASC
          RETURN [[source0.id]]
        }, claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.recordedFrom]
      }] + [property IN $param28 | CASE
        WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param25))) THEN last([formerEntry IN trainingUse1[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param26 | CASE
          WHEN property IN $param27 THEN toFloat(substring(formerEntry, 11))
          ELSE substring(formerEntry, 11)
        END])
        ELSE trainingUse1[property]
      END])
    }] + [CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param29 AND knownDay > $param30)) THEN last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param31 | substring(formerEntry, 11)])
      ELSE model0.publicationDate
    END])]
  }, COUNT {
    MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
    WHERE (((model1.knownFrom <= $param32 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param32)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param33 AND knownDay > $param34)), false))) AND EXISTS {
      MATCH (model1)<-[:TRAINING_OF]-(trainingUse2)
      WHERE ((trainingUse2.knownFrom <= $param35 OR (trainingUse2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param35)) AND CASE
        WHEN any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param36 AND knownDay > $param37)) THEN last([formerEntry IN trainingUse2.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param38 | substring(formerEntry, 11)])
        ELSE trainingUse2.role
      END = $param39)
    })
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param40 | given[1]]), $param40) })
  WHERE (organization1.knownFrom <= $param41 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param41))
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param42
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param43
  RETURN [organization2.id, organization2.id]
} AS column1, COLLECT {
  MATCH (held:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param44 | given[1]]), $param44) })
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
// $param21 = "2025-01-31"
// $param22 = "2025-01-31"
// $param23 = "quantity"
// $param24 = "2025-01-31"
// $param25 = "@2025-01-31"
// $param26 = "2025-01-31"
// $param27 = ["quantityLow","quantityHigh"]
// $param28 = ["role","quantityUnit","quantityLow","quantityHigh","quantityUnit"]
// $param29 = "publicationDate@"
// $param30 = "publicationDate@2025-01-31"
// $param31 = "2025-01-31"
// $param32 = "2025-01-31"
// $param33 = "developers@"
// $param34 = "developers@2025-01-31"
// $param35 = "2025-01-31"
// $param36 = "role@"
// $param37 = "role@2025-01-31"
// $param38 = "2025-01-31"
// $param39 = "PRE_TRAINING"
// $param40 = "organization:deepseek"
// $param41 = "2025-01-31"
// $param42 = "organization:deep"
// $param43 = 200
// $param44 = "organization:deepseek"
