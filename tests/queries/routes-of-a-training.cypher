MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
OPTIONAL MATCH (regulation0:Regulation { id: $param3 })
WITH dataset, redirects, regulation0, COLLECT {
  MATCH (model1:Model)
  WHERE model1.id IN ($param4 + [given IN redirects WHERE given[0] IN $param4 | given[1]])
  WITH model1, COLLECT {
    MATCH (trainingUse1)-[:TRAINING_OF]->(model1)
    WHERE trainingUse1.role <> $param5
    RETURN [trainingUse1, trainingUse1.trainingDate, trainingUse1.trainingDateBasis]
  } AS uses0, model1.trainingDate AS date0
  WHERE ((size(uses0) = 0 AND (date0 IS NULL OR (date0 >= $param6 AND date0 < $param7))) OR any(use0 IN uses0 WHERE (use0[1] IS NULL OR (use0[1] >= $param6 AND use0[1] < $param7))))
  RETURN [model1, COLLECT {
    UNWIND uses0 AS entry1
    WITH entry1[0] AS trainingUse2, entry1[1] AS date1
    WHERE (date1 >= $param6 AND date1 < $param7)
    UNWIND (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization2)
      RETURN organization2.countryCode
    } + coalesce(model1.countryCodes, [])) AS destinationCode1
    WITH DISTINCT trainingUse2, date1, destinationCode1
    WHERE destinationCode1 IS NOT NULL
    WITH trainingUse2, destinationCode1, COLLECT {
      MATCH (trainingUse2)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip5)
      WITH chip5, COLLECT {
        MATCH (chip5)-[:DESIGNED_BY]->(organization3)
        RETURN organization3.id
      } AS vendors0
      WITH chip5, (CASE
        WHEN chip5.tppHigh < $param8 THEN false
        WHEN chip5.tppLow >= $param9 THEN true
        ELSE NULL
      END OR (CASE
        WHEN chip5.tppHigh < $param10 THEN false
        WHEN chip5.tppLow >= $param11 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip5.performanceDensityHigh < $param12 THEN false
        WHEN chip5.performanceDensityLow >= $param13 THEN true
        ELSE NULL
      END AND (chip5.datacenter = $param14 OR CASE
        WHEN chip5.tppHigh < $param15 THEN false
        WHEN chip5.tppLow >= $param16 THEN true
        ELSE NULL
      END)) OR (CASE
        WHEN chip5.tppHigh < $param17 THEN false
        WHEN chip5.tppLow >= $param18 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip5.tppHigh < $param19 THEN false
        WHEN chip5.tppLow >= $param20 THEN true
        ELSE NULL
      END) AND CASE
        WHEN chip5.performanceDensityHigh < $param21 THEN false
        WHEN chip5.performanceDensityLow >= $param22 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip5.performanceDensityHigh < $param23 THEN false
        WHEN chip5.performanceDensityLow >= $param24 THEN true
        ELSE NULL
      END) AND chip5.datacenter = $param25) OR (CASE
        WHEN chip5.tppHigh < $param26 THEN false
        WHEN chip5.tppLow >= $param27 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip5.performanceDensityHigh < $param28 THEN false
        WHEN chip5.performanceDensityLow >= $param29 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip5.performanceDensityHigh < $param30 THEN false
        WHEN chip5.performanceDensityLow >= $param31 THEN true
        ELSE NULL
      END) AND chip5.datacenter = $param32)) AS meets0, CASE
        WHEN (destinationCode1 IN $param33 OR (destinationCode1 IN $param34 AND date1 < $param35) OR (destinationCode1 IN $param36 AND date1 >= $param37) OR (destinationCode1 IN $param38 AND date1 >= $param39) OR (destinationCode1 IN $param40 AND date1 < $param41) OR (destinationCode1 IN $param42 AND date1 >= $param43)) THEN true
        WHEN ((destinationCode1 IN $param44 AND date1 < $param45) OR (destinationCode1 IN $param46 AND (date1 >= $param47 AND date1 < $param48))) THEN NULL
        ELSE false
      END AS reaches0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param49)
      END AND CASE
        WHEN NOT (chip5.nodeNm <= $param50) THEN false
        ELSE NULL
      END) AS meets1, CASE
        WHEN (destinationCode1 IN $param51 AND date1 >= $param52) THEN true
        WHEN (destinationCode1 IN $param53 AND date1 >= $param54) THEN NULL
        ELSE false
      END AS reaches1, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor1 IN vendors0 WHERE vendor1 IN $param55)
      END AND (chip5.id IN $param56 OR CASE
        WHEN NOT (chip5.memoryBandwidthGBps >= $param57 OR CASE
          WHEN (chip5.belowAggregateIoGBps <= $param58 OR chip5.aggregateIoGBpsHigh < $param59) THEN false
          WHEN chip5.aggregateIoGBpsLow >= $param60 THEN true
          ELSE NULL
        END OR CASE
          WHEN chip5.memoryAndIoGBpsHigh < $param61 THEN false
          WHEN chip5.memoryAndIoGBpsLow >= $param62 THEN true
          ELSE NULL
        END) THEN false
        ELSE NULL
      END)) AS meets2, CASE
        WHEN ((destinationCode1 IN $param63 AND date1 >= $param64) OR (destinationCode1 IN $param65 AND date1 >= $param66) OR (destinationCode1 IN $param67 AND (date1 >= $param68 AND date1 < $param69))) THEN true
        WHEN (destinationCode1 IN $param70 AND (date1 >= $param71 AND date1 < $param72)) THEN NULL
        ELSE false
      END AS reaches2, (destinationCode1 IN $param73 OR (date1 >= $param74 AND destinationCode1 IN $param75 AND (size(vendors0) = 0 OR any(vendor2 IN vendors0 WHERE vendor2 IN $param76)) AND coalesce((chip5.nodeNm <= $param77 OR chip5.nonPlanar = $param78), true))) AS guarded0
      WITH chip5, meets0, reaches0, meets1, reaches1, meets2, reaches2, guarded0, ((reaches0 AND meets0) OR (date1 >= $param79 AND reaches1 AND meets1) OR (date1 >= $param80 AND reaches2 AND meets2)) AS caught0
      WITH DISTINCT CASE
        WHEN destinationCode1 = $param81 THEN 'NOT_AN_EXPORT'
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
    ORDER BY trainingUse2.id ASC, destinationCode1 ASC
    RETURN [trainingUse2, destinationCode1, CASE
      WHEN destinationCode1 = $param82 THEN 'NOT_AN_EXPORT'
      WHEN size(chipStatuses0) = 1 THEN chipStatuses0[0]
      ELSE 'UNDETERMINED'
    END]
  }, size(uses0) > 0, model1.trainingStart IS NULL, CASE
    WHEN size(uses0) = 0 THEN ((date0 >= $param6 AND date0 < $param7) AND (model1.trainingDateBasis = 'TRAINING_START' OR date0 >= $param83))
    ELSE any(use1 IN uses0 WHERE ((use1[1] >= $param6 AND use1[1] < $param7) AND (use1[2] = 'TRAINING_START' OR use1[1] >= $param83)))
  END]
} AS considered0
RETURN dataset.version AS version, redirects AS redirects, regulation0.id AS column0, regulation0.effectiveFrom AS column1, regulation0.jurisdiction AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param84)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param85
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param86] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY model0.name ASC, model0.id ASC
  LIMIT $param87
  RETURN [[model0.name, model0.id], [model0.name], certain0, COLLECT {
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
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param88)
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
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param89)
        MATCH (claim1)-[:CITES]->(source1)
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }]
    }, [COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip2)
      RETURN [chip2.id]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_FAMILY]->(chipFamily0)
      RETURN [chipFamily0.id]
    }], COLLECT {
      MATCH (trainingUse0)-[:HARDWARE_FROM]->(acquisition0)
      WITH acquisition0
      ORDER BY acquisition0.id ASC
      RETURN [[acquisition0.title, acquisition0.status, acquisition0.confidence, acquisition0.legal], COLLECT {
        MATCH (acquisition0)-[cites0:CITES]->(source2)
        WITH source2, cites0
        ORDER BY cites0.position ASC, source2.id ASC
        RETURN [source2.url]
      }, acquisition0.route]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip3)
      WHERE chip3.designCountryCode = destinationCode0
      WITH chip3
      ORDER BY chip3.id ASC
      RETURN [COLLECT {
        MATCH (chip3)-[cites1:CITES]->(source3)
        WITH source3, cites1
        ORDER BY cites1.position ASC, source3.id ASC
        RETURN [source3.url]
      }, chip3.route]
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip4)
      WHERE chip4.designCountryCode = destinationCode0
      WITH chip4
      ORDER BY chip4.id ASC
      RETURN [COLLECT {
        MATCH (chip4)-[cites2:CITES]->(source4)
        WITH source4, cites2
        ORDER BY cites2.position ASC, source4.id ASC
        RETURN [source4.url]
      }, chip4.route]
    }]
  }]
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param90)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:model:deepseek-v4-pro","redirect:model:deepseek-v3","redirect:model:kimi-k2"]
// $param3 = "regulation:us-2023-10-17-acs-ifr"
// $param4 = ["model:deepseek-v4-pro","model:deepseek-v3","model:kimi-k2"]
// $param5 = "INFERENCE"
// $param6 = "2023-11-17"
// $param7 = "9999-12-31"
// $param8 = 4800
// $param9 = 4800
// $param10 = 1600
// $param11 = 1600
// $param12 = 5.92
// $param13 = 5.92
// $param14 = true
// $param15 = 4800
// $param16 = 4800
// $param17 = 2400
// $param18 = 2400
// $param19 = 4800
// $param20 = 4800
// $param21 = 1.6
// $param22 = 1.6
// $param23 = 5.92
// $param24 = 5.92
// $param25 = true
// $param26 = 1600
// $param27 = 1600
// $param28 = 3.2
// $param29 = 3.2
// $param30 = 5.92
// $param31 = 5.92
// $param32 = true
// $param33 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param34 = ["AE"]
// $param35 = "2026-07-10"
// $param36 = ["AE"]
// $param37 = "2026-07-10"
// $param38 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param39 = "2026-07-23"
// $param40 = ["KH"]
// $param41 = "2026-02-03"
// $param42 = ["NI"]
// $param43 = "2024-03-15"
// $param44 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param45 = "2026-07-23"
// $param46 = ["KH"]
// $param47 = "2026-02-03"
// $param48 = "2026-07-23"
// $param49 = ["organization:tsmc"]
// $param50 = 7
// $param51 = ["CN","HK"]
// $param52 = "2024-11-09"
// $param53 = ["MO"]
// $param54 = "2024-11-09"
// $param55 = ["organization:nvidia","organization:amd","organization:intel"]
// $param56 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param57 = 1400
// $param58 = 1100
// $param59 = 1100
// $param60 = 1100
// $param61 = 1700
// $param62 = 1700
// $param63 = ["CN","HK","MO","NI"]
// $param64 = "2025-04-09"
// $param65 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param66 = "2026-07-23"
// $param67 = ["KH"]
// $param68 = "2025-04-09"
// $param69 = "2026-02-03"
// $param70 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param71 = "2025-04-09"
// $param72 = "2026-07-23"
// $param73 = ["CU","IR","KP","SY","RU","BY"]
// $param74 = "2025-01-31"
// $param75 = ["CN","HK","MO"]
// $param76 = ["organization:tsmc","organization:samsung-electronics","organization:intel","organization:globalfoundries","organization:umc","organization:smic","organization:hua-hong","organization:pxw","organization:si-en-qingdao"]
// $param77 = 16
// $param78 = true
// $param79 = "2024-11-09"
// $param80 = "2025-04-09"
// $param81 = "US"
// $param82 = "US"
// $param83 = "2024-11-17"
// $param84 = "regulation:us"
// $param85 = 200
// $param86 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
// $param87 = 26
// $param88 = "belowAggregateIoGBps"
// $param89 = "belowAggregateIoGBps"
// $param90 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
