MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
OPTIONAL MATCH (regulation0:Regulation { id: $param2 })
WITH dataset, regulation0, COLLECT {
  MATCH (model1:Model)
  WHERE EXISTS {
    MATCH (model1)-[:DEVELOPED_BY]->(organization2)
    WHERE organization2.countryCode = $param3
  }
  WITH model1, COLLECT {
    MATCH (trainingUse1)-[:TRAINING_OF]->(model1)
    WHERE trainingUse1.role <> $param4
    RETURN [trainingUse1, trainingUse1.trainingDate, trainingUse1.trainingDateBasis]
  } AS uses0, model1.trainingDate AS date0
  WHERE ((size(uses0) = 0 AND (date0 IS NULL OR (date0 >= regulation0.effectiveFrom AND date0 < regulation0.effectiveUntil))) OR any(use0 IN uses0 WHERE (use0[1] IS NULL OR (use0[1] >= regulation0.effectiveFrom AND use0[1] < regulation0.effectiveUntil))))
  RETURN [model1, COLLECT {
    UNWIND uses0 AS entry1
    WITH entry1[0] AS trainingUse2, entry1[1] AS date1
    WHERE (date1 >= regulation0.effectiveFrom AND date1 < regulation0.effectiveUntil)
    UNWIND (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization3)
      RETURN organization3.countryCode
    } + coalesce(model1.countryCodes, [])) AS destinationCode1
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
  }, size(uses0) > 0, model1.trainingStart IS NULL, false, [named IN [CASE
    WHEN size(uses0) = 0 THEN 'NO_HARDWARE_RECORDED'
  END, CASE
    WHEN (size(uses0) = 0 AND model1.hardwareMissing = 'NOT_DISCLOSED') THEN 'HARDWARE_NOT_DISCLOSED'
  END, CASE
    WHEN ((size(uses0) = 0 AND date0 IS NULL) OR any(use1 IN uses0 WHERE use1[1] IS NULL)) THEN 'NO_TRAINING_DATE'
  END, CASE
    WHEN NOT (any(code0 IN (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization4)
      RETURN organization4.countryCode
    } + coalesce(model1.countryCodes, [])) WHERE code0 IS NOT NULL)) THEN 'NO_COUNTRY_OF_DEVELOPER'
  END] WHERE named IS NOT NULL]]
} AS considered0
RETURN dataset.version AS version, regulation0.id AS column0, regulation0.effectiveFrom AS column1, regulation0.jurisdiction AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param5)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param6
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param7] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY model0.publicationDate ASC, model0.id ASC
  LIMIT $param8
  RETURN [[model0.publicationDate, model0.id], [model0.id], certain0, COLLECT {
    UNWIND kept0 AS constraint1
    WITH constraint1[0] AS trainingUse0, constraint1[1] AS destinationCode0, constraint1[2] AS status0
    RETURN [status0, trainingUse0.trainingDate, trainingUse0.trainingDateBasis, destinationCode0, trainingUse0.id, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WITH chip0
      ORDER BY chip0.id ASC
      RETURN [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization0)
        RETURN organization0.id
      }, COLLECT {
        WITH chip0
        WHERE chip0.belowAggregateIoGBps IS NOT NULL
        MATCH (claim0:Claim)
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param9)
        MATCH (claim0)-[:CITES]->(source0)
        WITH DISTINCT source0
        ORDER BY source0.id ASC
        RETURN [source0.title, source0.url, source0.id]
      }]
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      WITH chip1
      ORDER BY chip1.id ASC
      RETURN [chip1.id, chip1.name, chip1.releaseDate, chip1.designCountryCode, chip1.dieAreaMm2, chip1.tppFormat, chip1.estimatedFields, chip1.tpp, chip1.tppLow, chip1.tppHigh, chip1.performanceDensity, chip1.performanceDensityLow, chip1.performanceDensityHigh, chip1.datacenter, chip1.usOrigin, chip1.aggregateIoGBpsLow, chip1.aggregateIoGBpsHigh, chip1.belowAggregateIoGBps, chip1.memoryBandwidthGBps, chip1.memoryAndIoGBpsLow, chip1.memoryAndIoGBpsHigh, chip1.nodeNm, chip1.nonPlanar, chip1.hasHbm, COLLECT {
        MATCH (chip1)-[:DESIGNED_BY]->(organization1)
        RETURN organization1.id
      }, COLLECT {
        WITH chip1
        WHERE chip1.belowAggregateIoGBps IS NOT NULL
        MATCH (claim1:Claim)
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param10)
        MATCH (claim1)-[:CITES]->(source1)
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }]
    }, COLLECT {
      MATCH (country0:Country)
      WHERE country0.code = destinationCode0
      RETURN [country0.code, country0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:HARDWARE_FROM]->(acquisition0)
      WITH acquisition0
      ORDER BY acquisition0.id ASC
      RETURN [[acquisition0.id, acquisition0.status], acquisition0.route]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip2)
      WHERE chip2.designCountryCode = destinationCode0
      WITH chip2
      ORDER BY chip2.id ASC
      RETURN [chip2.route]
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip3)
      WHERE chip3.designCountryCode = destinationCode0
      WITH chip3
      ORDER BY chip3.id ASC
      RETURN [chip3.route]
    }]
  }]
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param11)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11, [reason IN $param12 | size([counted IN considered0 WHERE ((NOT (counted[2] = true) OR (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED'))) AND (reason IN counted[5] OR any(judged IN counted[1] WHERE (judged[2] = 'UNDETERMINED' AND reason IN judged[3]))))])] AS column12
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "regulation:cn-2023-08-01-ga-ge"
// $param3 = "US"
// $param4 = "INFERENCE"
// $param5 = "regulation:cn"
// $param6 = 200
// $param7 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
// $param8 = 3
// $param9 = "belowAggregateIoGBps"
// $param10 = "belowAggregateIoGBps"
// $param11 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
// $param12 = ["NO_HARDWARE_RECORDED","HARDWARE_NOT_DISCLOSED","NO_TRAINING_DATE","NO_COUNTRY_OF_DEVELOPER","NO_CHIP_NAMED","CHIP_ONLY_BY_FAMILY","SPECIFICATION_MISSING","SUBJECT_TO_EAR_UNKNOWN","LAW_IN_DOUBT","LAW_NOT_MODELED","INSTRUMENT_NOT_MODELED"]
