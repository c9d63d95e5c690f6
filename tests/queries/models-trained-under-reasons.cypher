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
      END) AND chip4.datacenter = $param31)) AS meets0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param32)
      END AND CASE
        WHEN NOT (chip4.nodeNm <= $param33) THEN false
        ELSE NULL
      END) AS meets1, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor1 IN vendors0 WHERE vendor1 IN $param34)
      END AND (chip4.id IN $param35 OR CASE
        WHEN NOT (chip4.memoryBandwidthGBps >= $param36 OR CASE
          WHEN (chip4.belowAggregateIoGBps <= $param37 OR chip4.aggregateIoGBpsHigh < $param38) THEN false
          WHEN chip4.aggregateIoGBpsLow >= $param39 THEN true
          ELSE NULL
        END OR CASE
          WHEN chip4.memoryAndIoGBpsHigh < $param40 THEN false
          WHEN chip4.memoryAndIoGBpsLow >= $param41 THEN true
          ELSE NULL
        END) THEN false
        ELSE NULL
      END)) AS meets2, (destinationCode1 IN $param42 OR (date1 >= $param43 AND destinationCode1 IN $param44 AND (size(vendors0) = 0 OR any(vendor2 IN vendors0 WHERE vendor2 IN $param45)) AND coalesce((chip4.nodeNm <= $param46 OR chip4.nonPlanar = $param47), true))) AS guarded0
      WITH chip4, meets0, meets1, meets2, guarded0, ((CASE
        WHEN (destinationCode1 IN $param48 OR (destinationCode1 IN $param49 AND date1 < $param50) OR (destinationCode1 IN $param51 AND date1 >= $param52) OR (destinationCode1 IN $param53 AND date1 >= $param54) OR (destinationCode1 IN $param55 AND date1 < $param56) OR (destinationCode1 IN $param57 AND date1 >= $param58)) THEN true
        WHEN ((destinationCode1 IN $param59 AND date1 < $param60) OR (destinationCode1 IN $param61 AND (date1 >= $param62 AND date1 < $param63))) THEN NULL
        ELSE false
      END AND meets0) OR (date1 >= $param64 AND CASE
        WHEN (destinationCode1 IN $param65 AND date1 >= $param66) THEN true
        WHEN (destinationCode1 IN $param67 AND date1 >= $param68) THEN NULL
        ELSE false
      END AND meets1) OR (date1 >= $param69 AND CASE
        WHEN ((destinationCode1 IN $param70 AND date1 >= $param71) OR (destinationCode1 IN $param72 AND date1 >= $param73) OR (destinationCode1 IN $param74 AND (date1 >= $param75 AND date1 < $param76))) THEN true
        WHEN (destinationCode1 IN $param77 AND (date1 >= $param78 AND date1 < $param79)) THEN NULL
        ELSE false
      END AND meets2)) AS caught0
      WITH chip4, meets0, meets1, meets2, guarded0, caught0, CASE
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
          WHEN ((caught0 IS NULL AND ((coalesce(CASE
            WHEN (destinationCode1 IN $param81 OR (destinationCode1 IN $param82 AND date1 < $param83) OR (destinationCode1 IN $param84 AND date1 >= $param85) OR (destinationCode1 IN $param86 AND date1 >= $param87) OR (destinationCode1 IN $param88 AND date1 < $param89) OR (destinationCode1 IN $param90 AND date1 >= $param91)) THEN true
            WHEN ((destinationCode1 IN $param92 AND date1 < $param93) OR (destinationCode1 IN $param94 AND (date1 >= $param95 AND date1 < $param96))) THEN NULL
            ELSE false
          END, true) AND meets0 IS NULL) OR (date1 >= $param97 AND coalesce(CASE
            WHEN (destinationCode1 IN $param98 AND date1 >= $param99) THEN true
            WHEN (destinationCode1 IN $param100 AND date1 >= $param101) THEN NULL
            ELSE false
          END, true) AND meets1 IS NULL AND chip4.nodeNm <= $param102 IS NULL) OR (date1 >= $param103 AND coalesce(CASE
            WHEN ((destinationCode1 IN $param104 AND date1 >= $param105) OR (destinationCode1 IN $param106 AND date1 >= $param107) OR (destinationCode1 IN $param108 AND (date1 >= $param109 AND date1 < $param110))) THEN true
            WHEN (destinationCode1 IN $param111 AND (date1 >= $param112 AND date1 < $param113)) THEN NULL
            ELSE false
          END, true) AND meets2 IS NULL AND (chip4.id IN $param114 OR (chip4.memoryBandwidthGBps >= $param115 OR CASE
            WHEN (chip4.belowAggregateIoGBps <= $param116 OR chip4.aggregateIoGBpsHigh < $param117) THEN false
            WHEN chip4.aggregateIoGBpsLow >= $param118 THEN true
            ELSE NULL
          END OR CASE
            WHEN chip4.memoryAndIoGBpsHigh < $param119 THEN false
            WHEN chip4.memoryAndIoGBpsLow >= $param120 THEN true
            ELSE NULL
          END)) IS NULL))) OR (NOT (coalesce(caught0, false)) AND meets0 IS NULL)) THEN 'SPECIFICATION_MISSING'
        END, CASE
          WHEN (caught0 IS NULL AND ((coalesce(CASE
            WHEN (destinationCode1 IN $param121 OR (destinationCode1 IN $param122 AND date1 < $param123) OR (destinationCode1 IN $param124 AND date1 >= $param125) OR (destinationCode1 IN $param126 AND date1 >= $param127) OR (destinationCode1 IN $param128 AND date1 < $param129) OR (destinationCode1 IN $param130 AND date1 >= $param131)) THEN true
            WHEN ((destinationCode1 IN $param132 AND date1 < $param133) OR (destinationCode1 IN $param134 AND (date1 >= $param135 AND date1 < $param136))) THEN NULL
            ELSE false
          END, true) AND coalesce(meets0, true) AND CASE
            WHEN (destinationCode1 IN $param137 OR (destinationCode1 IN $param138 AND date1 < $param139) OR (destinationCode1 IN $param140 AND date1 >= $param141) OR (destinationCode1 IN $param142 AND date1 >= $param143) OR (destinationCode1 IN $param144 AND date1 < $param145) OR (destinationCode1 IN $param146 AND date1 >= $param147)) THEN true
            WHEN ((destinationCode1 IN $param148 AND date1 < $param149) OR (destinationCode1 IN $param150 AND (date1 >= $param151 AND date1 < $param152))) THEN NULL
            ELSE false
          END IS NULL) OR (date1 >= $param153 AND coalesce(CASE
            WHEN (destinationCode1 IN $param154 AND date1 >= $param155) THEN true
            WHEN (destinationCode1 IN $param156 AND date1 >= $param157) THEN NULL
            ELSE false
          END, true) AND coalesce(meets1, true) AND (CASE
            WHEN (destinationCode1 IN $param158 AND date1 >= $param159) THEN true
            WHEN (destinationCode1 IN $param160 AND date1 >= $param161) THEN NULL
            ELSE false
          END IS NULL OR (meets1 IS NULL AND chip4.nodeNm <= $param162))) OR (date1 >= $param163 AND coalesce(CASE
            WHEN ((destinationCode1 IN $param164 AND date1 >= $param165) OR (destinationCode1 IN $param166 AND date1 >= $param167) OR (destinationCode1 IN $param168 AND (date1 >= $param169 AND date1 < $param170))) THEN true
            WHEN (destinationCode1 IN $param171 AND (date1 >= $param172 AND date1 < $param173)) THEN NULL
            ELSE false
          END, true) AND coalesce(meets2, true) AND (CASE
            WHEN ((destinationCode1 IN $param174 AND date1 >= $param175) OR (destinationCode1 IN $param176 AND date1 >= $param177) OR (destinationCode1 IN $param178 AND (date1 >= $param179 AND date1 < $param180))) THEN true
            WHEN (destinationCode1 IN $param181 AND (date1 >= $param182 AND date1 < $param183)) THEN NULL
            ELSE false
          END IS NULL OR (meets2 IS NULL AND (chip4.id IN $param184 OR (chip4.memoryBandwidthGBps >= $param185 OR CASE
            WHEN (chip4.belowAggregateIoGBps <= $param186 OR chip4.aggregateIoGBpsHigh < $param187) THEN false
            WHEN chip4.aggregateIoGBpsLow >= $param188 THEN true
            ELSE NULL
          END OR CASE
            WHEN chip4.memoryAndIoGBpsHigh < $param189 THEN false
            WHEN chip4.memoryAndIoGBpsLow >= $param190 THEN true
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
      WHEN destinationCode1 = $param191 THEN 'NOT_AN_EXPORT'
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
    WHEN size(uses0) = 0 THEN ((date0 >= $param5 AND date0 < $param6) AND (model1.trainingDateBasis = 'TRAINING_START' OR date0 >= $param192))
    ELSE any(use1 IN uses0 WHERE ((use1[1] >= $param5 AND use1[1] < $param6) AND (use1[2] = 'TRAINING_START' OR use1[1] >= $param192)))
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
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param193)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param194
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param195] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY model0.publicationDate ASC, model0.id ASC
  LIMIT $param196
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
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param197)
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
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param198)
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
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param199)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11, [reason IN $param200 | size([counted IN considered0 WHERE ((NOT (counted[2] = true) OR (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED'))) AND (reason IN counted[5] OR any(judged IN counted[1] WHERE (judged[2] = 'UNDETERMINED' AND reason IN judged[3]))))])] AS column12
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
// $param32 = ["organization:tsmc"]
// $param33 = 7
// $param34 = ["organization:nvidia","organization:amd","organization:intel"]
// $param35 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param36 = 1400
// $param37 = 1100
// $param38 = 1100
// $param39 = 1100
// $param40 = 1700
// $param41 = 1700
// $param42 = ["CU","IR","KP","SY","RU","BY"]
// $param43 = "2025-01-31"
// $param44 = ["CN","HK","MO"]
// $param45 = ["organization:tsmc","organization:samsung-electronics","organization:intel","organization:globalfoundries","organization:umc","organization:smic","organization:hua-hong","organization:pxw","organization:si-en-qingdao"]
// $param46 = 16
// $param47 = true
// $param48 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param49 = ["AE"]
// $param50 = "2026-07-10"
// $param51 = ["AE"]
// $param52 = "2026-07-10"
// $param53 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param54 = "2026-07-23"
// $param55 = ["KH"]
// $param56 = "2026-02-03"
// $param57 = ["NI"]
// $param58 = "2024-03-15"
// $param59 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param60 = "2026-07-23"
// $param61 = ["KH"]
// $param62 = "2026-02-03"
// $param63 = "2026-07-23"
// $param64 = "2024-11-09"
// $param65 = ["CN","HK"]
// $param66 = "2024-11-09"
// $param67 = ["MO"]
// $param68 = "2024-11-09"
// $param69 = "2025-04-09"
// $param70 = ["CN","HK","MO","NI"]
// $param71 = "2025-04-09"
// $param72 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param73 = "2026-07-23"
// $param74 = ["KH"]
// $param75 = "2025-04-09"
// $param76 = "2026-02-03"
// $param77 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param78 = "2025-04-09"
// $param79 = "2026-07-23"
// $param80 = "US"
// $param81 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param82 = ["AE"]
// $param83 = "2026-07-10"
// $param84 = ["AE"]
// $param85 = "2026-07-10"
// $param86 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param87 = "2026-07-23"
// $param88 = ["KH"]
// $param89 = "2026-02-03"
// $param90 = ["NI"]
// $param91 = "2024-03-15"
// $param92 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param93 = "2026-07-23"
// $param94 = ["KH"]
// $param95 = "2026-02-03"
// $param96 = "2026-07-23"
// $param97 = "2024-11-09"
// $param98 = ["CN","HK"]
// $param99 = "2024-11-09"
// $param100 = ["MO"]
// $param101 = "2024-11-09"
// $param102 = 7
// $param103 = "2025-04-09"
// $param104 = ["CN","HK","MO","NI"]
// $param105 = "2025-04-09"
// $param106 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param107 = "2026-07-23"
// $param108 = ["KH"]
// $param109 = "2025-04-09"
// $param110 = "2026-02-03"
// $param111 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param112 = "2025-04-09"
// $param113 = "2026-07-23"
// $param114 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param115 = 1400
// $param116 = 1100
// $param117 = 1100
// $param118 = 1100
// $param119 = 1700
// $param120 = 1700
// $param121 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param122 = ["AE"]
// $param123 = "2026-07-10"
// $param124 = ["AE"]
// $param125 = "2026-07-10"
// $param126 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param127 = "2026-07-23"
// $param128 = ["KH"]
// $param129 = "2026-02-03"
// $param130 = ["NI"]
// $param131 = "2024-03-15"
// $param132 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param133 = "2026-07-23"
// $param134 = ["KH"]
// $param135 = "2026-02-03"
// $param136 = "2026-07-23"
// $param137 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param138 = ["AE"]
// $param139 = "2026-07-10"
// $param140 = ["AE"]
// $param141 = "2026-07-10"
// $param142 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param143 = "2026-07-23"
// $param144 = ["KH"]
// $param145 = "2026-02-03"
// $param146 = ["NI"]
// $param147 = "2024-03-15"
// $param148 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param149 = "2026-07-23"
// $param150 = ["KH"]
// $param151 = "2026-02-03"
// $param152 = "2026-07-23"
// $param153 = "2024-11-09"
// $param154 = ["CN","HK"]
// $param155 = "2024-11-09"
// $param156 = ["MO"]
// $param157 = "2024-11-09"
// $param158 = ["CN","HK"]
// $param159 = "2024-11-09"
// $param160 = ["MO"]
// $param161 = "2024-11-09"
// $param162 = 7
// $param163 = "2025-04-09"
// $param164 = ["CN","HK","MO","NI"]
// $param165 = "2025-04-09"
// $param166 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param167 = "2026-07-23"
// $param168 = ["KH"]
// $param169 = "2025-04-09"
// $param170 = "2026-02-03"
// $param171 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param172 = "2025-04-09"
// $param173 = "2026-07-23"
// $param174 = ["CN","HK","MO","NI"]
// $param175 = "2025-04-09"
// $param176 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param177 = "2026-07-23"
// $param178 = ["KH"]
// $param179 = "2025-04-09"
// $param180 = "2026-02-03"
// $param181 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param182 = "2025-04-09"
// $param183 = "2026-07-23"
// $param184 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param185 = 1400
// $param186 = 1100
// $param187 = 1100
// $param188 = 1100
// $param189 = 1700
// $param190 = 1700
// $param191 = "US"
// $param192 = "2024-11-17"
// $param193 = "regulation:us"
// $param194 = 200
// $param195 = ["UNDETERMINED"]
// $param196 = 4
// $param197 = "belowAggregateIoGBps"
// $param198 = "belowAggregateIoGBps"
// $param199 = ["UNDETERMINED"]
// $param200 = ["NO_HARDWARE_RECORDED","HARDWARE_NOT_DISCLOSED","NO_TRAINING_DATE","NO_COUNTRY_OF_DEVELOPER","NO_CHIP_NAMED","CHIP_ONLY_BY_FAMILY","SPECIFICATION_MISSING","SUBJECT_TO_EAR_UNKNOWN","LAW_IN_DOUBT","LAW_NOT_MODELED","INSTRUMENT_NOT_MODELED"]
