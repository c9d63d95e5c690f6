MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
OPTIONAL MATCH (regulation0:Regulation { id: $param2 })
WITH dataset, regulation0, COLLECT {
  MATCH (model1:Model)
  WHERE EXISTS {
    MATCH (model1)-[:DEVELOPED_BY]->(organization3)
    WHERE organization3.countryCode = $param3
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
      MATCH (model1)-[:DEVELOPED_BY]->(organization4)
      RETURN organization4.countryCode
    } + coalesce(model1.countryCodes, [])) AS destinationCode1
    WITH DISTINCT trainingUse2, date1, destinationCode1
    WHERE destinationCode1 IS NOT NULL
    WITH trainingUse2, destinationCode1, COLLECT {
      MATCH (trainingUse2)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip6)
      WITH chip6, COLLECT {
        MATCH (chip6)-[:DESIGNED_BY]->(organization5)
        RETURN organization5.id
      } AS vendors0
      WITH chip6, (CASE
        WHEN chip6.tppHigh < $param7 THEN false
        WHEN chip6.tppLow >= $param8 THEN true
        ELSE NULL
      END OR (CASE
        WHEN chip6.tppHigh < $param9 THEN false
        WHEN chip6.tppLow >= $param10 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip6.performanceDensityHigh < $param11 THEN false
        WHEN chip6.performanceDensityLow >= $param12 THEN true
        ELSE NULL
      END AND (chip6.datacenter = $param13 OR CASE
        WHEN chip6.tppHigh < $param14 THEN false
        WHEN chip6.tppLow >= $param15 THEN true
        ELSE NULL
      END)) OR (CASE
        WHEN chip6.tppHigh < $param16 THEN false
        WHEN chip6.tppLow >= $param17 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip6.tppHigh < $param18 THEN false
        WHEN chip6.tppLow >= $param19 THEN true
        ELSE NULL
      END) AND CASE
        WHEN chip6.performanceDensityHigh < $param20 THEN false
        WHEN chip6.performanceDensityLow >= $param21 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip6.performanceDensityHigh < $param22 THEN false
        WHEN chip6.performanceDensityLow >= $param23 THEN true
        ELSE NULL
      END) AND chip6.datacenter = $param24) OR (CASE
        WHEN chip6.tppHigh < $param25 THEN false
        WHEN chip6.tppLow >= $param26 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip6.performanceDensityHigh < $param27 THEN false
        WHEN chip6.performanceDensityLow >= $param28 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip6.performanceDensityHigh < $param29 THEN false
        WHEN chip6.performanceDensityLow >= $param30 THEN true
        ELSE NULL
      END) AND chip6.datacenter = $param31)) AS meets0, CASE
        WHEN (destinationCode1 IN $param32 OR (destinationCode1 IN $param33 AND date1 < $param34) OR (destinationCode1 IN $param35 AND date1 >= $param36) OR (destinationCode1 IN $param37 AND date1 >= $param38) OR (destinationCode1 IN $param39 AND date1 < $param40) OR (destinationCode1 IN $param41 AND date1 >= $param42)) THEN true
        WHEN ((destinationCode1 IN $param43 AND date1 < $param44) OR (destinationCode1 IN $param45 AND (date1 >= $param46 AND date1 < $param47))) THEN NULL
        ELSE false
      END AS reaches0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param48)
      END AND CASE
        WHEN NOT (chip6.nodeNm <= $param49) THEN false
        ELSE NULL
      END) AS meets1, CASE
        WHEN (destinationCode1 IN $param50 AND date1 >= $param51) THEN true
        WHEN (destinationCode1 IN $param52 AND date1 >= $param53) THEN NULL
        ELSE false
      END AS reaches1, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor1 IN vendors0 WHERE vendor1 IN $param54)
      END AND (chip6.id IN $param55 OR CASE
        WHEN NOT (chip6.memoryBandwidthGBps >= $param56 OR CASE
          WHEN (chip6.belowAggregateIoGBps <= $param57 OR chip6.aggregateIoGBpsHigh < $param58) THEN false
          WHEN chip6.aggregateIoGBpsLow >= $param59 THEN true
          ELSE NULL
        END OR CASE
          WHEN chip6.memoryAndIoGBpsHigh < $param60 THEN false
          WHEN chip6.memoryAndIoGBpsLow >= $param61 THEN true
          ELSE NULL
        END) THEN false
        ELSE NULL
      END)) AS meets2, CASE
        WHEN ((destinationCode1 IN $param62 AND date1 >= $param63) OR (destinationCode1 IN $param64 AND date1 >= $param65) OR (destinationCode1 IN $param66 AND (date1 >= $param67 AND date1 < $param68))) THEN true
        WHEN (destinationCode1 IN $param69 AND (date1 >= $param70 AND date1 < $param71)) THEN NULL
        ELSE false
      END AS reaches2, (destinationCode1 IN $param72 OR (date1 >= $param73 AND destinationCode1 IN $param74 AND (size(vendors0) = 0 OR any(vendor2 IN vendors0 WHERE vendor2 IN $param75)) AND coalesce((chip6.nodeNm <= $param76 OR chip6.nonPlanar = $param77), true))) AS guarded0
      WITH chip6, meets0, reaches0, meets1, reaches1, meets2, reaches2, guarded0, ((reaches0 AND meets0) OR (date1 >= $param78 AND reaches1 AND meets1) OR (date1 >= $param79 AND reaches2 AND meets2)) AS caught0
      WITH DISTINCT CASE
        WHEN destinationCode1 = $param80 THEN 'NOT_AN_EXPORT'
        WHEN caught0 THEN CASE
          WHEN chip6.usOrigin = true THEN 'LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN (caught0 IS NULL OR guarded0) THEN 'UNDETERMINED'
        WHEN meets0 THEN CASE
          WHEN chip6.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN meets0 IS NULL THEN 'UNDETERMINED'
        ELSE 'NOT_CONTROLLED'
      END AS chipStatus0
      RETURN chipStatus0
    } AS chipStatuses0
    ORDER BY trainingUse2.id ASC, destinationCode1 ASC
    RETURN [trainingUse2, destinationCode1, CASE
      WHEN destinationCode1 = $param81 THEN 'NOT_AN_EXPORT'
      WHEN size(chipStatuses0) = 1 THEN chipStatuses0[0]
      ELSE 'UNDETERMINED'
    END]
  }, size(uses0) > 0, model1.trainingStart IS NULL, CASE
    WHEN size(uses0) = 0 THEN ((date0 >= $param5 AND date0 < $param6) AND (model1.trainingDateBasis = 'TRAINING_START' OR date0 >= $param82))
    ELSE any(use1 IN uses0 WHERE ((use1[1] >= $param5 AND use1[1] < $param6) AND (use1[2] = 'TRAINING_START' OR use1[1] >= $param82)))
  END]
} AS considered0
RETURN dataset.version AS version, regulation0.id AS column0, regulation0.effectiveFrom AS column1, regulation0.jurisdiction AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param83)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param84
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param85] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY model0.publicationDate ASC, model0.id ASC
  LIMIT $param86
  RETURN [[model0.publicationDate, model0.id], [model0.id, model0.name, COLLECT {
    MATCH (model0)-[developedBy0:DEVELOPED_BY]->(organization0)
    WITH organization0, developedBy0
    ORDER BY developedBy0.position ASC, organization0.id ASC
    RETURN [organization0.id, organization0.name, COLLECT {
      MATCH (organization0)-[:LOCATED_IN]->(country0)
      RETURN [country0.code]
    }]
  }, model0.publicationDate], certain0, COLLECT {
    UNWIND kept0 AS constraint1
    WITH constraint1[0] AS trainingUse0, constraint1[1] AS destinationCode0, constraint1[2] AS status0
    RETURN [status0, trainingUse0.trainingDate, trainingUse0.trainingDateBasis, destinationCode0, trainingUse0.id, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WITH chip0
      ORDER BY chip0.id ASC
      RETURN [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization1)
        RETURN organization1.id
      }, COLLECT {
        WITH chip0
        WHERE chip0.belowAggregateIoGBps IS NOT NULL
        MATCH (claim0:Claim)
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param87)
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
        MATCH (chip1)-[:DESIGNED_BY]->(organization2)
        RETURN organization2.id
      }, COLLECT {
        WITH chip1
        WHERE chip1.belowAggregateIoGBps IS NOT NULL
        MATCH (claim1:Claim)
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param88)
        MATCH (claim1)-[:CITES]->(source1)
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }]
    }, [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip2)
      RETURN [chip2.id, chip2.name, chip2.tpp, chip2.performanceDensity]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_FAMILY]->(chipFamily0)
      RETURN [chipFamily0.id, chipFamily0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[candidateChip0:CANDIDATE_CHIP]->(chip3)
      WITH chip3, candidateChip0
      ORDER BY candidateChip0.position ASC, chip3.id ASC
      RETURN [chip3.id, chip3.name]
    }, trainingUse0.role, trainingUse0.quantityUnit, trainingUse0.quantityLow, trainingUse0.quantityHigh, trainingUse0.quantityUnit, trainingUse0.confidence], COLLECT {
      MATCH (trainingUse0)-[:HARDWARE_FROM]->(acquisition0)
      WITH acquisition0
      ORDER BY acquisition0.id ASC
      RETURN [COLLECT {
        MATCH (acquisition0)-[cites0:CITES]->(source2)
        WITH source2, cites0
        ORDER BY cites0.position ASC, source2.id ASC
        RETURN [source2.url]
      }, acquisition0.route]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip4)
      WHERE chip4.designCountryCode = destinationCode0
      WITH chip4
      ORDER BY chip4.id ASC
      RETURN [COLLECT {
        MATCH (chip4)-[cites1:CITES]->(source3)
        WITH source3, cites1
        ORDER BY cites1.position ASC, source3.id ASC
        RETURN [source3.url]
      }, chip4.route]
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip5)
      WHERE chip5.designCountryCode = destinationCode0
      WITH chip5
      ORDER BY chip5.id ASC
      RETURN [COLLECT {
        MATCH (chip5)-[cites2:CITES]->(source4)
        WITH source4, cites2
        ORDER BY cites2.position ASC, source4.id ASC
        RETURN [source4.url]
      }, chip5.route]
    }]
  }]
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param89)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11
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
// $param81 = "US"
// $param82 = "2024-11-17"
// $param83 = "regulation:us"
// $param84 = 200
// $param85 = ["LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","UNDETERMINED"]
// $param86 = 26
// $param87 = "belowAggregateIoGBps"
// $param88 = "belowAggregateIoGBps"
// $param89 = ["LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","UNDETERMINED"]
