MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
OPTIONAL MATCH (regulation0:Regulation { id: $param2 })
WITH dataset, regulation0, [property IN $param5 | CASE
  WHEN any(knownDay IN regulation0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param3))) THEN last([formerEntry IN regulation0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param4 | substring(formerEntry, 11)])
  ELSE regulation0[property]
END] AS values0
WITH dataset, regulation0, values0, COLLECT {
  MATCH (model1:Model)
  WHERE ((model1.knownFrom <= $param6 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param6)) AND EXISTS {
    MATCH (model1)-[:DEVELOPED_BY]->(organization2)
    WHERE (((organization2.knownFrom <= $param7 OR (organization2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param7)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param8 AND knownDay > $param9)), false))) AND CASE
      WHEN any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param10 AND knownDay > $param11)) THEN last([formerEntry IN organization2.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param12 | substring(formerEntry, 11)])
      ELSE organization2.countryCode
    END = $param13)
  })
  WITH model1, COLLECT {
    MATCH (trainingUse1)-[:TRAINING_OF]->(model1)
    WHERE ((trainingUse1.knownFrom <= $param14 OR (trainingUse1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param14)) AND CASE
      WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN last([formerEntry IN trainingUse1.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param17 | substring(formerEntry, 11)])
      ELSE trainingUse1.role
    END <> $param18)
    RETURN ([trainingUse1] + [property IN $param21 | CASE
      WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param19))) THEN last([formerEntry IN trainingUse1[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param20 | substring(formerEntry, 11)])
      ELSE trainingUse1[property]
    END])
  } AS uses0, CASE
    WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param22 AND knownDay > $param23)) THEN last([formerEntry IN model1.trainingDateFormerly WHERE substring(formerEntry, 0, 10) <= $param24 | substring(formerEntry, 11)])
    ELSE model1.trainingDate
  END AS date0, [property IN $param30 | CASE
    WHEN property IN $param25 THEN CASE
      WHEN dataset.readOn <= $param26 THEN model1[property]
      ELSE NULL
    END
    ELSE CASE
      WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param27))) THEN last([formerEntry IN model1[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param28 | CASE
        WHEN property IN $param29 THEN NULL
        ELSE substring(formerEntry, 11)
      END])
      ELSE model1[property]
    END
  END] AS values1
  WHERE ((size(uses0) = 0 AND (date0 IS NULL OR (date0 >= values0[0] AND date0 < values0[1]))) OR any(use0 IN uses0 WHERE (use0[1] IS NULL OR (use0[1] >= values0[0] AND use0[1] < values0[1]))))
  RETURN [model1, COLLECT {
    UNWIND uses0 AS entry1
    WITH entry1[0] AS trainingUse2, entry1[1] AS date1
    WHERE (date1 >= values0[0] AND date1 < values0[1])
    UNWIND (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization3)
      WHERE ((organization3.knownFrom <= $param31 OR (organization3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param31)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param32 AND knownDay > $param33)), false)))
      RETURN CASE
        WHEN any(knownDay IN organization3.knownDays WHERE (knownDay STARTS WITH $param34 AND knownDay > $param35)) THEN last([formerEntry IN organization3.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param36 | substring(formerEntry, 11)])
        ELSE organization3.countryCode
      END
    } + coalesce(values1[2], [])) AS destinationCode1
    WITH DISTINCT trainingUse2, date1, destinationCode1
    WHERE destinationCode1 IS NOT NULL
    WITH trainingUse2, destinationCode1, [['UNDETERMINED', ['INSTRUMENT_NOT_MODELED']]] AS chipStatuses0
    ORDER BY trainingUse2.id ASC, destinationCode1 ASC
    RETURN [trainingUse2, destinationCode1, CASE
      WHEN (size(chipStatuses0) > 0 AND NOT (any(judgedChip0 IN chipStatuses0 WHERE judgedChip0[0] <> chipStatuses0[0][0]))) THEN chipStatuses0[0][0]
      ELSE 'UNDETERMINED'
    END, [named IN [CASE
      WHEN size(chipStatuses0) = 0 THEN 'NO_CHIP_NAMED'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE judgedChip2[0] <> chipStatuses0[0][0]) THEN 'CHIP_ONLY_BY_FAMILY'
    END, CASE
      WHEN any(judgedChip1 IN chipStatuses0 WHERE 'SPECIFICATION_MISSING' IN judgedChip1[1]) THEN 'SPECIFICATION_MISSING'
    END, CASE
      WHEN any(judgedChip1 IN chipStatuses0 WHERE 'SUBJECT_TO_EAR_UNKNOWN' IN judgedChip1[1]) THEN 'SUBJECT_TO_EAR_UNKNOWN'
    END, CASE
      WHEN any(judgedChip1 IN chipStatuses0 WHERE 'LAW_IN_DOUBT' IN judgedChip1[1]) THEN 'LAW_IN_DOUBT'
    END, CASE
      WHEN any(judgedChip1 IN chipStatuses0 WHERE 'LAW_NOT_MODELED' IN judgedChip1[1]) THEN 'LAW_NOT_MODELED'
    END, CASE
      WHEN any(judgedChip1 IN chipStatuses0 WHERE 'INSTRUMENT_NOT_MODELED' IN judgedChip1[1]) THEN 'INSTRUMENT_NOT_MODELED'
    END] WHERE named IS NOT NULL]]
  }, size(uses0) > 0, values1[1] IS NULL, false, [named IN [CASE
    WHEN size(uses0) = 0 THEN 'NO_HARDWARE_RECORDED'
  END, CASE
    WHEN (size(uses0) = 0 AND values1[3] = 'NOT_DISCLOSED') THEN 'HARDWARE_NOT_DISCLOSED'
  END, CASE
    WHEN ((size(uses0) = 0 AND date0 IS NULL) OR any(use1 IN uses0 WHERE use1[1] IS NULL)) THEN 'NO_TRAINING_DATE'
  END, CASE
    WHEN NOT (any(code0 IN (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization4)
      WHERE ((organization4.knownFrom <= $param37 OR (organization4.knownFrom IS NULL AND dataset.firstPublishedOn <= $param37)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param38 AND knownDay > $param39)), false)))
      RETURN CASE
        WHEN any(knownDay IN organization4.knownDays WHERE (knownDay STARTS WITH $param40 AND knownDay > $param41)) THEN last([formerEntry IN organization4.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param42 | substring(formerEntry, 11)])
        ELSE organization4.countryCode
      END
    } + coalesce(values1[2], [])) WHERE code0 IS NOT NULL)) THEN 'NO_COUNTRY_OF_DEVELOPER'
  END] WHERE named IS NOT NULL]]
} AS considered0
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, regulation0.id AS column0, values0[0] AS column1, values0[2] AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param43)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param44
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param45] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param47 AND knownDay > $param48)) THEN last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param49 | substring(formerEntry, 11)])
    ELSE model0.publicationDate
  END ASC, model0.id ASC
  LIMIT $param46
  RETURN [[CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param50 AND knownDay > $param51)) THEN last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param52 | substring(formerEntry, 11)])
    ELSE model0.publicationDate
  END, model0.id], [model0.id], certain0, COLLECT {
    UNWIND kept0 AS constraint1
    WITH constraint1[0] AS trainingUse0, constraint1[1] AS destinationCode0, constraint1[2] AS status0
    RETURN ([status0] + [property IN $param55 | CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param53))) THEN last([formerEntry IN trainingUse0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param54 | substring(formerEntry, 11)])
      ELSE trainingUse0[property]
    END] + [destinationCode0, trainingUse0.id, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param56 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param56)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param57 AND knownDay > $param58)), false)))
      WITH chip0
      ORDER BY chip0.id ASC
      RETURN ([chip0.id, chip0.name] + [property IN $param64 | CASE
        WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param59))) THEN last([formerEntry IN chip0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param60 | CASE
          WHEN property IN $param61 THEN toFloat(substring(formerEntry, 11))
          WHEN property IN $param62 THEN toBoolean(substring(formerEntry, 11))
          WHEN property IN $param63 THEN NULL
          ELSE substring(formerEntry, 11)
        END])
        ELSE chip0[property]
      END] + [COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization0)
        WHERE ((organization0.knownFrom <= $param65 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param65)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param66 AND knownDay > $param67)), false)))
        RETURN organization0.id
      }, COLLECT {
        WITH chip0
        WHERE CASE
          WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param68 AND knownDay > $param69)) THEN last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param70 | toFloat(substring(formerEntry, 11))])
          ELSE chip0.belowAggregateIoGBps
        END IS NOT NULL
        MATCH (claim0:Claim)
        WHERE (((claim0.recordedFrom <= $param71 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param71)) AND claim0.recordedUntil > $param71) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param72))
        MATCH (claim0)-[:CITES]->(source0)
        WHERE (source0.knownFrom <= $param73 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param73))
        WITH DISTINCT source0
        ORDER BY source0.id ASC
        RETURN [source0.title, source0.url, source0.id]
      }])
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      WHERE ((chip1.knownFrom <= $param74 OR (chip1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param74)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param75 AND knownDay > $param76)), false)))
      WITH chip1
      ORDER BY chip1.id ASC
      RETURN ([chip1.id, chip1.name] + [property IN $param82 | CASE
        WHEN any(knownDay IN chip1.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param77))) THEN last([formerEntry IN chip1[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param78 | CASE
          WHEN property IN $param79 THEN toFloat(substring(formerEntry, 11))
          WHEN property IN $param80 THEN toBoolean(substring(formerEntry, 11))
          WHEN property IN $param81 THEN NULL
          ELSE substring(formerEntry, 11)
        END])
        ELSE chip1[property]
      END] + [COLLECT {
        MATCH (chip1)-[:DESIGNED_BY]->(organization1)
        WHERE ((organization1.knownFrom <= $param83 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param83)) AND NOT (coalesce(any(knownDay IN chip1.knownDays WHERE (knownDay STARTS WITH $param84 AND knownDay > $param85)), false)))
        RETURN organization1.id
      }, COLLECT {
        WITH chip1
        WHERE CASE
          WHEN any(knownDay IN chip1.knownDays WHERE (knownDay STARTS WITH $param86 AND knownDay > $param87)) THEN last([formerEntry IN chip1.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param88 | toFloat(substring(formerEntry, 11))])
          ELSE chip1.belowAggregateIoGBps
        END IS NOT NULL
        MATCH (claim1:Claim)
        WHERE (((claim1.recordedFrom <= $param89 OR (claim1.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param89)) AND claim1.recordedUntil > $param89) AND (claim1.subjectId = chip1.id AND claim1.predicate = $param90))
        MATCH (claim1)-[:CITES]->(source1)
        WHERE (source1.knownFrom <= $param91 OR (source1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param91))
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }])
    }, [trainingUse0.id], COLLECT {
      MATCH (country0:Country)
      WHERE (dataset.firstPublishedOn <= $param92 AND country0.code = destinationCode0)
      RETURN [country0.code]
    }])
  }]
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param93)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11, [reason IN $param94 | size([counted IN considered0 WHERE ((NOT (counted[2] = true) OR (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED'))) AND (reason IN counted[5] OR any(judged IN counted[1] WHERE (judged[2] = 'UNDETERMINED' AND reason IN judged[3]))))])] AS column12
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "regulation:cn-2023-08-01-ga-ge"
// $param3 = "@2025-06-01"
// $param4 = "2025-06-01"
// $param5 = ["effectiveFrom","effectiveUntil","jurisdiction"]
// $param6 = "2025-06-01"
// $param7 = "2025-06-01"
// $param8 = "developers@"
// $param9 = "developers@2025-06-01"
// $param10 = "countryCode@"
// $param11 = "countryCode@2025-06-01"
// $param12 = "2025-06-01"
// $param13 = "US"
// $param14 = "2025-06-01"
// $param15 = "role@"
// $param16 = "role@2025-06-01"
// $param17 = "2025-06-01"
// $param18 = "INFERENCE"
// $param19 = "@2025-06-01"
// $param20 = "2025-06-01"
// $param21 = ["trainingDate","trainingDateBasis"]
// $param22 = "trainingDate@"
// $param23 = "trainingDate@2025-06-01"
// $param24 = "2025-06-01"
// $param25 = ["hardwareMissing"]
// $param26 = "2025-06-01"
// $param27 = "@2025-06-01"
// $param28 = "2025-06-01"
// $param29 = ["countryCodes"]
// $param30 = ["trainingDateBasis","trainingStart","countryCodes","hardwareMissing"]
// $param31 = "2025-06-01"
// $param32 = "developers@"
// $param33 = "developers@2025-06-01"
// $param34 = "countryCode@"
// $param35 = "countryCode@2025-06-01"
// $param36 = "2025-06-01"
// $param37 = "2025-06-01"
// $param38 = "developers@"
// $param39 = "developers@2025-06-01"
// $param40 = "countryCode@"
// $param41 = "countryCode@2025-06-01"
// $param42 = "2025-06-01"
// $param43 = "regulation:cn"
// $param44 = 200
// $param45 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
// $param46 = 2
// $param47 = "publicationDate@"
// $param48 = "publicationDate@2025-06-01"
// $param49 = "2025-06-01"
// $param50 = "publicationDate@"
// $param51 = "publicationDate@2025-06-01"
// $param52 = "2025-06-01"
// $param53 = "@2025-06-01"
// $param54 = "2025-06-01"
// $param55 = ["trainingDate","trainingDateBasis"]
// $param56 = "2025-06-01"
// $param57 = "chip@"
// $param58 = "chip@2025-06-01"
// $param59 = "@2025-06-01"
// $param60 = "2025-06-01"
// $param61 = ["dieAreaMm2","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm"]
// $param62 = ["datacenter","usOrigin","nonPlanar","hasHbm"]
// $param63 = ["estimatedFields"]
// $param64 = ["releaseDate","designCountryCode","dieAreaMm2","tppFormat","estimatedFields","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","datacenter","usOrigin","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm","nonPlanar","hasHbm"]
// $param65 = "2025-06-01"
// $param66 = "vendor@"
// $param67 = "vendor@2025-06-01"
// $param68 = "belowAggregateIoGBps@"
// $param69 = "belowAggregateIoGBps@2025-06-01"
// $param70 = "2025-06-01"
// $param71 = "2025-06-01"
// $param72 = "belowAggregateIoGBps"
// $param73 = "2025-06-01"
// $param74 = "2025-06-01"
// $param75 = "candidates@"
// $param76 = "candidates@2025-06-01"
// $param77 = "@2025-06-01"
// $param78 = "2025-06-01"
// $param79 = ["dieAreaMm2","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm"]
// $param80 = ["datacenter","usOrigin","nonPlanar","hasHbm"]
// $param81 = ["estimatedFields"]
// $param82 = ["releaseDate","designCountryCode","dieAreaMm2","tppFormat","estimatedFields","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","datacenter","usOrigin","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm","nonPlanar","hasHbm"]
// $param83 = "2025-06-01"
// $param84 = "vendor@"
// $param85 = "vendor@2025-06-01"
// $param86 = "belowAggregateIoGBps@"
// $param87 = "belowAggregateIoGBps@2025-06-01"
// $param88 = "2025-06-01"
// $param89 = "2025-06-01"
// $param90 = "belowAggregateIoGBps"
// $param91 = "2025-06-01"
// $param92 = "2025-06-01"
// $param93 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
// $param94 = ["NO_HARDWARE_RECORDED","HARDWARE_NOT_DISCLOSED","NO_TRAINING_DATE","NO_COUNTRY_OF_DEVELOPER","NO_CHIP_NAMED","CHIP_ONLY_BY_FAMILY","SPECIFICATION_MISSING","SUBJECT_TO_EAR_UNKNOWN","LAW_IN_DOUBT","LAW_NOT_MODELED","INSTRUMENT_NOT_MODELED"]
