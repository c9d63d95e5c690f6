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
  WHERE ((size(uses0) = 0 AND (date0 IS NULL OR (date0 >= $param5 AND date0 < $param6))) OR any(use0 IN uses0 WHERE (use0[1] IS NULL OR (use0[1] >= $param5 AND use0[1] < $param6))))
  RETURN [model1, COLLECT {
    UNWIND uses0 AS entry1
    WITH entry1[0] AS trainingUse2, entry1[1] AS date1
    WHERE (date1 >= $param5 AND date1 < $param6)
    UNWIND (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization3)
      RETURN organization3.countryCode
    } + coalesce(model1.countryCodes, [])) AS destinationCode1
    WITH DISTINCT trainingUse2, date1, destinationCode1
    WHERE destinationCode1 IS NOT NULL
    WITH trainingUse2, destinationCode1, COLLECT {
      MATCH (trainingUse2)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip4)
      WITH chip4, COLLECT {
        MATCH (chip4)-[:DESIGNED_BY]->(organization4)
        RETURN organization4.id
      } AS vendors0
      WITH chip4, (CASE
        WHEN chip4.tppHigh < $param7 THEN false
        WHEN chip4.tppLow >= $param8 THEN true
        ELSE NULL
      END OR (CASE
        WHEN chip4.tppHigh < $param9 THEN false
        WHEN chip4.tppLow >= $param10 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip4.performanceDensityHigh < $param11 THEN false
        WHEN chip4.performanceDensityLow >= $param12 THEN true
        ELSE NULL
      END AND (chip4.datacenter = $param13 OR CASE
        WHEN chip4.tppHigh < $param14 THEN false
        WHEN chip4.tppLow >= $param15 THEN true
        ELSE NULL
      END)) OR (CASE
        WHEN chip4.tppHigh < $param16 THEN false
        WHEN chip4.tppLow >= $param17 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip4.tppHigh < $param18 THEN false
        WHEN chip4.tppLow >= $param19 THEN true
        ELSE NULL
      END) AND CASE
        WHEN chip4.performanceDensityHigh < $param20 THEN false
        WHEN chip4.performanceDensityLow >= $param21 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip4.performanceDensityHigh < $param22 THEN false
        WHEN chip4.performanceDensityLow >= $param23 THEN true
        ELSE NULL
      END) AND chip4.datacenter = $param24) OR (CASE
        WHEN chip4.tppHigh < $param25 THEN false
        WHEN chip4.tppLow >= $param26 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip4.performanceDensityHigh < $param27 THEN false
        WHEN chip4.performanceDensityLow >= $param28 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip4.performanceDensityHigh < $param29 THEN false
        WHEN chip4.performanceDensityLow >= $param30 THEN true
        ELSE NULL
      END) AND chip4.datacenter = $param31)) AS meets0, CASE
        WHEN (destinationCode1 IN $param32 OR (destinationCode1 IN $param33 AND date1 < $param34) OR (destinationCode1 IN $param35 AND date1 >= $param36) OR (destinationCode1 IN $param37 AND date1 >= $param38) OR (destinationCode1 IN $param39 AND date1 < $param40) OR (destinationCode1 IN $param41 AND date1 >= $param42)) THEN true
        WHEN ((destinationCode1 IN $param43 AND date1 < $param44) OR (destinationCode1 IN $param45 AND (date1 >= $param46 AND date1 < $param47))) THEN NULL
        ELSE false
      END AS reaches0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param48)
      END AND CASE
        WHEN NOT (chip4.nodeNm <= $param49) THEN false
        ELSE NULL
      END) AS meets1, CASE
        WHEN (destinationCode1 IN $param50 AND date1 >= $param51) THEN true
        WHEN (destinationCode1 IN $param52 AND date1 >= $param53) THEN NULL
        ELSE false
      END AS reaches1, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor1 IN vendors0 WHERE vendor1 IN $param54)
      END AND (chip4.id IN $param55 OR CASE
        WHEN NOT (chip4.memoryBandwidthGBps >= $param56 OR CASE
          WHEN (chip4.belowAggregateIoGBps <= $param57 OR chip4.aggregateIoGBpsHigh < $param58) THEN false
          WHEN chip4.aggregateIoGBpsLow >= $param59 THEN true
          ELSE NULL
        END OR CASE
          WHEN chip4.memoryAndIoGBpsHigh < $param60 THEN false
          WHEN chip4.memoryAndIoGBpsLow >= $param61 THEN true
          ELSE NULL
        END) THEN false
        ELSE NULL
      END)) AS meets2, CASE
        WHEN ((destinationCode1 IN $param62 AND date1 >= $param63) OR (destinationCode1 IN $param64 AND date1 >= $param65) OR (destinationCode1 IN $param66 AND (date1 >= $param67 AND date1 < $param68))) THEN true
        WHEN (destinationCode1 IN $param69 AND (date1 >= $param70 AND date1 < $param71)) THEN NULL
        ELSE false
      END AS reaches2, (destinationCode1 IN $param72 OR (date1 >= $param73 AND destinationCode1 IN $param74 AND (size(vendors0) = 0 OR any(vendor2 IN vendors0 WHERE vendor2 IN $param75)) AND coalesce((chip4.nodeNm <= $param76 OR chip4.nonPlanar = $param77), true))) AS guarded0
      WITH chip4, meets0, reaches0, meets1, reaches1, meets2, reaches2, guarded0, ((reaches0 AND meets0) OR (date1 >= $param78 AND reaches1 AND meets1) OR (date1 >= $param79 AND reaches2 AND meets2)) AS caught0
      WITH chip4, meets0, reaches0, meets1, reaches1, meets2, reaches2, guarded0, caught0, CASE
        WHEN destinationCode1 = $param80 THEN 'NOT_AN_EXPORT'
        WHEN caught0 THEN CASE
          WHEN chip4.usOrigin = true THEN 'LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN (caught0 IS NULL OR guarded0) THEN 'UNDETERMINED'
        WHEN meets0 THEN CASE
          WHEN chip4.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN meets0 IS NULL THEN 'UNDETERMINED'
        ELSE 'NOT_CONTROLLED'
      END AS chipStatus0
      WITH DISTINCT [chipStatus0, CASE
        WHEN chipStatus0 = 'UNDETERMINED' THEN [named IN [CASE
          WHEN ((caught0 IS NULL AND ((coalesce(reaches0, true) AND meets0 IS NULL) OR (date1 >= $param81 AND coalesce(reaches1, true) AND meets1 IS NULL AND (chip4.nodeNm <= $param82) IS NULL) OR (date1 >= $param83 AND coalesce(reaches2, true) AND meets2 IS NULL AND ((chip4.id IN $param84 OR (chip4.memoryBandwidthGBps >= $param85 OR CASE
            WHEN (chip4.belowAggregateIoGBps <= $param86 OR chip4.aggregateIoGBpsHigh < $param87) THEN false
            WHEN chip4.aggregateIoGBpsLow >= $param88 THEN true
            ELSE NULL
          END OR CASE
            WHEN chip4.memoryAndIoGBpsHigh < $param89 THEN false
            WHEN chip4.memoryAndIoGBpsLow >= $param90 THEN true
            ELSE NULL
          END))) IS NULL))) OR (NOT (coalesce(caught0, false)) AND meets0 IS NULL)) THEN 'SPECIFICATION_MISSING'
        END, CASE
          WHEN (caught0 IS NULL AND ((coalesce(reaches0, true) AND coalesce(meets0, true) AND reaches0 IS NULL) OR (date1 >= $param91 AND coalesce(reaches1, true) AND coalesce(meets1, true) AND (reaches1 IS NULL OR (meets1 IS NULL AND chip4.nodeNm <= $param92))) OR (date1 >= $param93 AND coalesce(reaches2, true) AND coalesce(meets2, true) AND (reaches2 IS NULL OR (meets2 IS NULL AND (chip4.id IN $param94 OR (chip4.memoryBandwidthGBps >= $param95 OR CASE
            WHEN (chip4.belowAggregateIoGBps <= $param96 OR chip4.aggregateIoGBpsHigh < $param97) THEN false
            WHEN chip4.aggregateIoGBpsLow >= $param98 THEN true
            ELSE NULL
          END OR CASE
            WHEN chip4.memoryAndIoGBpsHigh < $param99 THEN false
            WHEN chip4.memoryAndIoGBpsLow >= $param100 THEN true
            ELSE NULL
          END))))))) THEN 'LAW_IN_DOUBT'
        END, CASE
          WHEN guarded0 THEN 'LAW_NOT_MODELED'
        END, CASE
          WHEN NOT (coalesce(chip4.usOrigin, false)) THEN 'SUBJECT_TO_EAR_UNKNOWN'
        END] WHERE named IS NOT NULL]
        ELSE []
      END] AS judgedChip0
      RETURN judgedChip0
    } AS chipStatuses0
    ORDER BY trainingUse2.id ASC, destinationCode1 ASC
    RETURN [trainingUse2, destinationCode1, CASE
      WHEN destinationCode1 = $param101 THEN 'NOT_AN_EXPORT'
      WHEN (size(chipStatuses0) > 0 AND NOT (any(judgedChip1 IN chipStatuses0 WHERE judgedChip1[0] <> chipStatuses0[0][0]))) THEN chipStatuses0[0][0]
      ELSE 'UNDETERMINED'
    END, [named IN [CASE
      WHEN size(chipStatuses0) = 0 THEN 'NO_CHIP_NAMED'
    END, CASE
      WHEN any(judgedChip3 IN chipStatuses0 WHERE judgedChip3[0] <> chipStatuses0[0][0]) THEN 'CHIP_ONLY_BY_FAMILY'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'SPECIFICATION_MISSING' IN judgedChip2[1]) THEN 'SPECIFICATION_MISSING'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'SUBJECT_TO_EAR_UNKNOWN' IN judgedChip2[1]) THEN 'SUBJECT_TO_EAR_UNKNOWN'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'LAW_IN_DOUBT' IN judgedChip2[1]) THEN 'LAW_IN_DOUBT'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'LAW_NOT_MODELED' IN judgedChip2[1]) THEN 'LAW_NOT_MODELED'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'INSTRUMENT_NOT_MODELED' IN judgedChip2[1]) THEN 'INSTRUMENT_NOT_MODELED'
    END] WHERE named IS NOT NULL]]
  }, size(uses0) > 0, model1.trainingStart IS NULL, CASE
    WHEN size(uses0) = 0 THEN ((date0 >= $param5 AND date0 < $param6) AND (model1.trainingDateBasis = 'TRAINING_START' OR date0 >= $param102))
    ELSE any(use1 IN uses0 WHERE ((use1[1] >= $param5 AND use1[1] < $param6) AND (use1[2] = 'TRAINING_START' OR use1[1] >= $param102)))
  END, [named IN [CASE
    WHEN size(uses0) = 0 THEN 'NO_HARDWARE_RECORDED'
  END, CASE
    WHEN (size(uses0) = 0 AND model1.hardwareMissing = 'NOT_DISCLOSED') THEN 'HARDWARE_NOT_DISCLOSED'
  END, CASE
    WHEN ((size(uses0) = 0 AND date0 IS NULL) OR any(use2 IN uses0 WHERE use2[1] IS NULL)) THEN 'NO_TRAINING_DATE'
  END, CASE
    WHEN NOT (any(code0 IN (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization5)
      RETURN organization5.countryCode
    } + coalesce(model1.countryCodes, [])) WHERE code0 IS NOT NULL)) THEN 'NO_COUNTRY_OF_DEVELOPER'
  END] WHERE named IS NOT NULL]]
} AS considered0
RETURN dataset.version AS version, regulation0.id AS column0, regulation0.effectiveFrom AS column1, regulation0.jurisdiction AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param103)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param104
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param105] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY model0.publicationDate ASC, model0.id ASC
  LIMIT $param106
  RETURN [[model0.publicationDate, model0.id], [model0.id, model0.missing], certain0, COLLECT {
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
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param107)
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
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param108)
        MATCH (claim1)-[:CITES]->(source1)
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }]
    }, [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip2)
      RETURN [chip2.id]
    }, COLLECT {
      MATCH (trainingUse0)-[candidateChip0:CANDIDATE_CHIP]->(chip3)
      WITH chip3, candidateChip0
      ORDER BY candidateChip0.position ASC, chip3.id ASC
      RETURN [chip3.id]
    }, trainingUse0.missing]]
  }]
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param109)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11, [reason IN $param110 | size([counted IN considered0 WHERE ((NOT (counted[2] = true) OR (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED'))) AND (reason IN counted[5] OR any(judged IN counted[1] WHERE (judged[2] = 'UNDETERMINED' AND reason IN judged[3]))))])] AS column12
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "regulation:us-2023-10-17-acs-ifr"
// $param3 = "CN"
// $param4 = "INFERENCE"
// $param5 = "2023-11-17"
// $param6 = "9999-12-31"
// $param7 = 4800
// $param8 = 4800
// $param9 = 1600
// $param10 = 1600
// $param11 = 5.92
// $param12 = 5.92
// $param13 = true
// $param14 = 4800
// $param15 = 4800
// $param16 = 2400
// $param17 = 2400
// $param18 = 4800
// $param19 = 4800
// $param20 = 1.6
// $param21 = 1.6
// $param22 = 5.92
// $param23 = 5.92
// $param24 = true
// $param25 = 1600
// $param26 = 1600
// $param27 = 3.2
// $param28 = 3.2
// $param29 = 5.92
// $param30 = 5.92
// $param31 = true
// $param32 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param33 = ["AE"]
// $param34 = "2026-07-10"
// $param35 = ["AE"]
// $param36 = "2026-07-10"
// $param37 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param38 = "2026-07-23"
// $param39 = ["KH"]
// $param40 = "2026-02-03"
// $param41 = ["NI"]
// $param42 = "2024-03-15"
// $param43 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param44 = "2026-07-23"
// $param45 = ["KH"]
// $param46 = "2026-02-03"
// $param47 = "2026-07-23"
// $param48 = ["organization:tsmc"]
// $param49 = 7
// $param50 = ["CN","HK"]
// $param51 = "2024-11-09"
// $param52 = ["MO"]
// $param53 = "2024-11-09"
// $param54 = ["organization:nvidia","organization:amd","organization:intel"]
// $param55 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param56 = 1400
// $param57 = 1100
// $param58 = 1100
// $param59 = 1100
// $param60 = 1700
// $param61 = 1700
// $param62 = ["CN","HK","MO","NI"]
// $param63 = "2025-04-09"
// $param64 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param65 = "2026-07-23"
// $param66 = ["KH"]
// $param67 = "2025-04-09"
// $param68 = "2026-02-03"
// $param69 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param70 = "2025-04-09"
// $param71 = "2026-07-23"
// $param72 = ["CU","IR","KP","SY","RU","BY"]
// $param73 = "2025-01-31"
// $param74 = ["CN","HK","MO"]
// $param75 = ["organization:tsmc","organization:samsung-electronics","organization:intel","organization:globalfoundries","organization:umc","organization:smic","organization:hua-hong","organization:pxw","organization:si-en-qingdao"]
// $param76 = 16
// $param77 = true
// $param78 = "2024-11-09"
// $param79 = "2025-04-09"
// $param80 = "US"
// $param81 = "2024-11-09"
// $param82 = 7
// $param83 = "2025-04-09"
// $param84 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param85 = 1400
// $param86 = 1100
// $param87 = 1100
// $param88 = 1100
// $param89 = 1700
// $param90 = 1700
// $param91 = "2024-11-09"
// $param92 = 7
// $param93 = "2025-04-09"
// $param94 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param95 = 1400
// $param96 = 1100
// $param97 = 1100
// $param98 = 1100
// $param99 = 1700
// $param100 = 1700
// $param101 = "US"
// $param102 = "2024-11-17"
// $param103 = "regulation:us"
// $param104 = 200
// $param105 = ["UNDETERMINED"]
// $param106 = 4
// $param107 = "belowAggregateIoGBps"
// $param108 = "belowAggregateIoGBps"
// $param109 = ["UNDETERMINED"]
// $param110 = ["NO_HARDWARE_RECORDED","HARDWARE_NOT_DISCLOSED","NO_TRAINING_DATE","NO_COUNTRY_OF_DEVELOPER","NO_CHIP_NAMED","CHIP_ONLY_BY_FAMILY","SPECIFICATION_MISSING","SUBJECT_TO_EAR_UNKNOWN","LAW_IN_DOUBT","LAW_NOT_MODELED","INSTRUMENT_NOT_MODELED"]
