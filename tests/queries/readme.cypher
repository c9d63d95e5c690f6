MATCH (dataset:Dataset { id: $param0 })
OPTIONAL MATCH (regulation0:Regulation { id: $param1 })
WITH dataset, regulation0, COLLECT {
  MATCH (model1:Model)
  WHERE model1.nameFolded = $param2
  WITH model1, COLLECT {
    MATCH (trainingUse1)-[:TRAINING_OF]->(model1)
    WHERE trainingUse1.role <> $param3
    RETURN trainingUse1
  } AS uses0
  WHERE ((size(uses0) = 0 AND (model1.trainingDate IS NULL OR (model1.trainingDate >= $param4 AND model1.trainingDate < $param5))) OR any(trainingUse2 IN uses0 WHERE (trainingUse2.trainingDate IS NULL OR (trainingUse2.trainingDate >= $param4 AND trainingUse2.trainingDate < $param5))))
  RETURN [model1, COLLECT {
    UNWIND uses0 AS trainingUse3
    WITH trainingUse3
    WHERE (trainingUse3.trainingDate >= $param4 AND trainingUse3.trainingDate < $param5)
    UNWIND (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization2)
      RETURN organization2.countryCode
    } + coalesce(model1.countryCodes, [])) AS destinationCode1
    WITH DISTINCT trainingUse3, destinationCode1
    WHERE destinationCode1 IS NOT NULL
    WITH trainingUse3, destinationCode1, COLLECT {
      MATCH (trainingUse3)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip5)
      WITH chip5, COLLECT {
        MATCH (chip5)-[:DESIGNED_BY]->(organization3)
        RETURN organization3.id
      } AS vendors0
      WITH chip5, (CASE
        WHEN chip5.tppHigh < $param6 THEN false
        WHEN chip5.tppLow >= $param7 THEN true
        ELSE NULL
      END OR (CASE
        WHEN chip5.tppHigh < $param8 THEN false
        WHEN chip5.tppLow >= $param9 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip5.performanceDensityHigh < $param10 THEN false
        WHEN chip5.performanceDensityLow >= $param11 THEN true
        ELSE NULL
      END AND (chip5.datacenter = $param12 OR CASE
        WHEN chip5.tppHigh < $param13 THEN false
        WHEN chip5.tppLow >= $param14 THEN true
        ELSE NULL
      END)) OR (CASE
        WHEN chip5.tppHigh < $param15 THEN false
        WHEN chip5.tppLow >= $param16 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip5.tppHigh < $param17 THEN false
        WHEN chip5.tppLow >= $param18 THEN true
        ELSE NULL
      END) AND CASE
        WHEN chip5.performanceDensityHigh < $param19 THEN false
        WHEN chip5.performanceDensityLow >= $param20 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip5.performanceDensityHigh < $param21 THEN false
        WHEN chip5.performanceDensityLow >= $param22 THEN true
        ELSE NULL
      END) AND chip5.datacenter = $param23) OR (CASE
        WHEN chip5.tppHigh < $param24 THEN false
        WHEN chip5.tppLow >= $param25 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip5.performanceDensityHigh < $param26 THEN false
        WHEN chip5.performanceDensityLow >= $param27 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip5.performanceDensityHigh < $param28 THEN false
        WHEN chip5.performanceDensityLow >= $param29 THEN true
        ELSE NULL
      END) AND chip5.datacenter = $param30)) AS meets0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param31)
      END AND CASE
        WHEN NOT (chip5.nodeNm <= $param32) THEN false
        ELSE NULL
      END) AS meets1, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor1 IN vendors0 WHERE vendor1 IN $param33)
      END AND (chip5.id IN $param34 OR CASE
        WHEN NOT (chip5.memoryBandwidthGBps >= $param35 OR CASE
          WHEN (chip5.belowAggregateIoGBps <= $param36 OR chip5.aggregateIoGBpsHigh < $param37) THEN false
          WHEN chip5.aggregateIoGBpsLow >= $param38 THEN true
          ELSE NULL
        END OR CASE
          WHEN chip5.memoryAndIoGBpsHigh < $param39 THEN false
          WHEN chip5.memoryAndIoGBpsLow >= $param40 THEN true
          ELSE NULL
        END) THEN false
        ELSE NULL
      END)) AS meets2, (destinationCode1 IN $param41 OR (trainingUse3.trainingDate >= $param42 AND destinationCode1 IN $param43 AND (size(vendors0) = 0 OR any(vendor2 IN vendors0 WHERE vendor2 IN $param44)) AND coalesce((chip5.nodeNm <= $param45 OR chip5.nonPlanar = $param46), true))) AS guarded0
      WITH chip5, meets0, meets1, meets2, guarded0, ((CASE
        WHEN (destinationCode1 IN $param47 OR (destinationCode1 IN $param48 AND trainingUse3.trainingDate < $param49) OR (destinationCode1 IN $param50 AND trainingUse3.trainingDate >= $param51) OR (destinationCode1 IN $param52 AND trainingUse3.trainingDate >= $param53) OR (destinationCode1 IN $param54 AND trainingUse3.trainingDate < $param55) OR (destinationCode1 IN $param56 AND trainingUse3.trainingDate >= $param57)) THEN true
        WHEN ((destinationCode1 IN $param58 AND trainingUse3.trainingDate < $param59) OR (destinationCode1 IN $param60 AND (trainingUse3.trainingDate >= $param61 AND trainingUse3.trainingDate < $param62))) THEN NULL
        ELSE false
      END AND meets0) OR (trainingUse3.trainingDate >= $param63 AND CASE
        WHEN (destinationCode1 IN $param64 AND trainingUse3.trainingDate >= $param65) THEN true
        WHEN (destinationCode1 IN $param66 AND trainingUse3.trainingDate >= $param67) THEN NULL
        ELSE false
      END AND meets1) OR (trainingUse3.trainingDate >= $param68 AND CASE
        WHEN ((destinationCode1 IN $param69 AND trainingUse3.trainingDate >= $param70) OR (destinationCode1 IN $param71 AND trainingUse3.trainingDate >= $param72) OR (destinationCode1 IN $param73 AND (trainingUse3.trainingDate >= $param74 AND trainingUse3.trainingDate < $param75))) THEN true
        WHEN (destinationCode1 IN $param76 AND (trainingUse3.trainingDate >= $param77 AND trainingUse3.trainingDate < $param78)) THEN NULL
        ELSE false
      END AND meets2)) AS caught0
      WITH DISTINCT CASE
        WHEN destinationCode1 = $param79 THEN 'NOT_AN_EXPORT'
        WHEN caught0 THEN CASE
          WHEN chip5.usOrigin = true THEN 'LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN (caught0 IS NULL OR guarded0) THEN 'UNDETERMINED'
        WHEN meets0 THEN CASE
          WHEN chip5.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN meets0 IS NULL THEN 'UNDETERMINED'
        ELSE 'NOT_CONTROLLED'
      END AS chipStatus0
      RETURN chipStatus0
    } AS chipStatuses0
    ORDER BY trainingUse3.id ASC, destinationCode1 ASC
    RETURN [trainingUse3, destinationCode1, CASE
      WHEN destinationCode1 = $param80 THEN 'NOT_AN_EXPORT'
      WHEN size(chipStatuses0) = 1 THEN chipStatuses0[0]
      ELSE 'UNDETERMINED'
    END]
  }, size(uses0) > 0, model1.trainingStart IS NULL, CASE
    WHEN size(uses0) = 0 THEN ((model1.trainingDate >= $param4 AND model1.trainingDate < $param5) AND (model1.trainingDateBasis = 'TRAINING_START' OR model1.trainingDate >= $param81))
    ELSE any(trainingUse4 IN uses0 WHERE ((trainingUse4.trainingDate >= $param4 AND trainingUse4.trainingDate < $param5) AND (trainingUse4.trainingDateBasis = 'TRAINING_START' OR trainingUse4.trainingDate >= $param81)))
  END]
} AS considered0
RETURN dataset.version AS version, regulation0.id AS column0, regulation0.effectiveFrom AS column1, regulation0.jurisdiction AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param82)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param83
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param84] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY model0.id ASC
  LIMIT $param85
  RETURN [[model0.id], [model0.name, model0.publicationDate], certain0, COLLECT {
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
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param86)
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
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param87)
        MATCH (claim1)-[:CITES]->(source1)
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }]
    }, [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip2)
      RETURN [chip2.name, chip2.tpp]
    }, trainingUse0.quantityUnit, trainingUse0.quantityLow, trainingUse0.quantityHigh, trainingUse0.quantityUnit, trainingUse0.confidence], COLLECT {
      MATCH (trainingUse0)-[:HARDWARE_FROM]->(acquisition0)
      WITH acquisition0
      ORDER BY acquisition0.id ASC
      RETURN [acquisition0.route]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip3)
      WHERE chip3.designCountryCode = destinationCode0
      WITH chip3
      ORDER BY chip3.id ASC
      RETURN [chip3.route]
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip4)
      WHERE chip4.designCountryCode = destinationCode0
      WITH chip4
      ORDER BY chip4.id ASC
      RETURN [chip4.route]
    }]
  }]
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param88)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11
// $param0 = "dataset:current"
// $param1 = "regulation:us-2023-10-17-acs-ifr"
// $param2 = "deepseekv3"
// $param3 = "INFERENCE"
// $param4 = "2023-11-17"
// $param5 = "9999-12-31"
// $param6 = 4800
// $param7 = 4800
// $param8 = 1600
// $param9 = 1600
// $param10 = 5.92
// $param11 = 5.92
// $param12 = true
// $param13 = 4800
// $param14 = 4800
// $param15 = 2400
// $param16 = 2400
// $param17 = 4800
// $param18 = 4800
// $param19 = 1.6
// $param20 = 1.6
// $param21 = 5.92
// $param22 = 5.92
// $param23 = true
// $param24 = 1600
// $param25 = 1600
// $param26 = 3.2
// $param27 = 3.2
// $param28 = 5.92
// $param29 = 5.92
// $param30 = true
// $param31 = ["organization:tsmc"]
// $param32 = 7
// $param33 = ["organization:nvidia","organization:amd","organization:intel"]
// $param34 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param35 = 1400
// $param36 = 1100
// $param37 = 1100
// $param38 = 1100
// $param39 = 1700
// $param40 = 1700
// $param41 = ["CU","IR","KP","SY","RU","BY"]
// $param42 = "2025-01-31"
// $param43 = ["CN","HK","MO"]
// $param44 = ["organization:tsmc","organization:samsung-electronics","organization:intel","organization:globalfoundries","organization:umc","organization:smic","organization:hua-hong","organization:pxw","organization:si-en-qingdao"]
// $param45 = 16
// $param46 = true
// $param47 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param48 = ["AE"]
// $param49 = "2026-07-10"
// $param50 = ["AE"]
// $param51 = "2026-07-10"
// $param52 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param53 = "2026-07-23"
// $param54 = ["KH"]
// $param55 = "2026-02-03"
// $param56 = ["NI"]
// $param57 = "2024-03-15"
// $param58 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param59 = "2026-07-23"
// $param60 = ["KH"]
// $param61 = "2026-02-03"
// $param62 = "2026-07-23"
// $param63 = "2024-11-09"
// $param64 = ["CN","HK"]
// $param65 = "2024-11-09"
// $param66 = ["MO"]
// $param67 = "2024-11-09"
// $param68 = "2025-04-09"
// $param69 = ["CN","HK","MO","NI"]
// $param70 = "2025-04-09"
// $param71 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param72 = "2026-07-23"
// $param73 = ["KH"]
// $param74 = "2025-04-09"
// $param75 = "2026-02-03"
// $param76 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param77 = "2025-04-09"
// $param78 = "2026-07-23"
// $param79 = "US"
// $param80 = "US"
// $param81 = "2024-11-17"
// $param82 = "regulation:us"
// $param83 = 200
// $param84 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
// $param85 = 26
// $param86 = "belowAggregateIoGBps"
// $param87 = "belowAggregateIoGBps"
// $param88 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
