MATCH (dataset:Dataset { id: $param0 })
OPTIONAL MATCH (regulation0:Regulation { id: $param1 })
WITH dataset, regulation0, COLLECT {
  MATCH (model1:Model)
  WHERE EXISTS {
    MATCH (model1)-[:DEVELOPED_BY]->(organization2)
    WHERE organization2.countryCode = $param2
  }
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
      MATCH (model1)-[:DEVELOPED_BY]->(organization3)
      RETURN organization3.countryCode
    } + coalesce(model1.countryCodes, [])) AS destinationCode1
    WITH DISTINCT trainingUse3, destinationCode1
    WHERE destinationCode1 IS NOT NULL
    WITH trainingUse3, destinationCode1, COLLECT {
      MATCH (trainingUse3)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip4)
      WITH chip4, COLLECT {
        MATCH (chip4)-[:DESIGNED_BY]->(organization4)
        RETURN organization4.id
      } AS vendors0
      WITH chip4, (CASE
        WHEN chip4.tppHigh < $param6 THEN false
        WHEN chip4.tppLow >= $param7 THEN true
        ELSE NULL
      END OR (CASE
        WHEN chip4.tppHigh < $param8 THEN false
        WHEN chip4.tppLow >= $param9 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip4.performanceDensityHigh < $param10 THEN false
        WHEN chip4.performanceDensityLow >= $param11 THEN true
        ELSE NULL
      END AND (chip4.datacenter = $param12 OR CASE
        WHEN chip4.tppHigh < $param13 THEN false
        WHEN chip4.tppLow >= $param14 THEN true
        ELSE NULL
      END)) OR (CASE
        WHEN chip4.tppHigh < $param15 THEN false
        WHEN chip4.tppLow >= $param16 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip4.tppHigh < $param17 THEN false
        WHEN chip4.tppLow >= $param18 THEN true
        ELSE NULL
      END) AND CASE
        WHEN chip4.performanceDensityHigh < $param19 THEN false
        WHEN chip4.performanceDensityLow >= $param20 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip4.performanceDensityHigh < $param21 THEN false
        WHEN chip4.performanceDensityLow >= $param22 THEN true
        ELSE NULL
      END) AND chip4.datacenter = $param23) OR (CASE
        WHEN chip4.tppHigh < $param24 THEN false
        WHEN chip4.tppLow >= $param25 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip4.performanceDensityHigh < $param26 THEN false
        WHEN chip4.performanceDensityLow >= $param27 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip4.performanceDensityHigh < $param28 THEN false
        WHEN chip4.performanceDensityLow >= $param29 THEN true
        ELSE NULL
      END) AND chip4.datacenter = $param30)) AS meets0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param31)
      END AND CASE
        WHEN NOT (chip4.nodeNm <= $param32) THEN false
        ELSE NULL
      END) AS meets1, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor1 IN vendors0 WHERE vendor1 IN $param33)
      END AND (chip4.id IN $param34 OR CASE
        WHEN NOT (chip4.memoryBandwidthGBps >= $param35 OR CASE
          WHEN (chip4.belowAggregateIoGBps <= $param36 OR chip4.aggregateIoGBpsHigh < $param37) THEN false
          WHEN chip4.aggregateIoGBpsLow >= $param38 THEN true
          ELSE NULL
        END OR CASE
          WHEN chip4.memoryAndIoGBpsHigh < $param39 THEN false
          WHEN chip4.memoryAndIoGBpsLow >= $param40 THEN true
          ELSE NULL
        END) THEN false
        ELSE NULL
      END)) AS meets2, (destinationCode1 IN $param41 OR (trainingUse3.trainingDate >= $param42 AND destinationCode1 IN $param43 AND (size(vendors0) = 0 OR any(vendor2 IN vendors0 WHERE vendor2 IN $param44)) AND coalesce((chip4.nodeNm <= $param45 OR chip4.nonPlanar = $param46), true))) AS guarded0
      WITH chip4, meets0, meets1, meets2, guarded0, ((CASE
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
      WITH chip4, meets0, meets1, meets2, guarded0, caught0, CASE
        WHEN destinationCode1 = $param79 THEN 'NOT_AN_EXPORT'
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
            WHEN (destinationCode1 IN $param80 OR (destinationCode1 IN $param81 AND trainingUse3.trainingDate < $param82) OR (destinationCode1 IN $param83 AND trainingUse3.trainingDate >= $param84) OR (destinationCode1 IN $param85 AND trainingUse3.trainingDate >= $param86) OR (destinationCode1 IN $param87 AND trainingUse3.trainingDate < $param88) OR (destinationCode1 IN $param89 AND trainingUse3.trainingDate >= $param90)) THEN true
            WHEN ((destinationCode1 IN $param91 AND trainingUse3.trainingDate < $param92) OR (destinationCode1 IN $param93 AND (trainingUse3.trainingDate >= $param94 AND trainingUse3.trainingDate < $param95))) THEN NULL
            ELSE false
          END, true) AND meets0 IS NULL) OR (trainingUse3.trainingDate >= $param96 AND coalesce(CASE
            WHEN (destinationCode1 IN $param97 AND trainingUse3.trainingDate >= $param98) THEN true
            WHEN (destinationCode1 IN $param99 AND trainingUse3.trainingDate >= $param100) THEN NULL
            ELSE false
          END, true) AND meets1 IS NULL AND chip4.nodeNm <= $param101 IS NULL) OR (trainingUse3.trainingDate >= $param102 AND coalesce(CASE
            WHEN ((destinationCode1 IN $param103 AND trainingUse3.trainingDate >= $param104) OR (destinationCode1 IN $param105 AND trainingUse3.trainingDate >= $param106) OR (destinationCode1 IN $param107 AND (trainingUse3.trainingDate >= $param108 AND trainingUse3.trainingDate < $param109))) THEN true
            WHEN (destinationCode1 IN $param110 AND (trainingUse3.trainingDate >= $param111 AND trainingUse3.trainingDate < $param112)) THEN NULL
            ELSE false
          END, true) AND meets2 IS NULL AND (chip4.id IN $param113 OR (chip4.memoryBandwidthGBps >= $param114 OR CASE
            WHEN (chip4.belowAggregateIoGBps <= $param115 OR chip4.aggregateIoGBpsHigh < $param116) THEN false
            WHEN chip4.aggregateIoGBpsLow >= $param117 THEN true
            ELSE NULL
          END OR CASE
            WHEN chip4.memoryAndIoGBpsHigh < $param118 THEN false
            WHEN chip4.memoryAndIoGBpsLow >= $param119 THEN true
            ELSE NULL
          END)) IS NULL))) OR (NOT (coalesce(caught0, false)) AND meets0 IS NULL)) THEN 'SPECIFICATION_MISSING'
        END, CASE
          WHEN (caught0 IS NULL AND ((coalesce(CASE
            WHEN (destinationCode1 IN $param120 OR (destinationCode1 IN $param121 AND trainingUse3.trainingDate < $param122) OR (destinationCode1 IN $param123 AND trainingUse3.trainingDate >= $param124) OR (destinationCode1 IN $param125 AND trainingUse3.trainingDate >= $param126) OR (destinationCode1 IN $param127 AND trainingUse3.trainingDate < $param128) OR (destinationCode1 IN $param129 AND trainingUse3.trainingDate >= $param130)) THEN true
            WHEN ((destinationCode1 IN $param131 AND trainingUse3.trainingDate < $param132) OR (destinationCode1 IN $param133 AND (trainingUse3.trainingDate >= $param134 AND trainingUse3.trainingDate < $param135))) THEN NULL
            ELSE false
          END, true) AND coalesce(meets0, true) AND CASE
            WHEN (destinationCode1 IN $param136 OR (destinationCode1 IN $param137 AND trainingUse3.trainingDate < $param138) OR (destinationCode1 IN $param139 AND trainingUse3.trainingDate >= $param140) OR (destinationCode1 IN $param141 AND trainingUse3.trainingDate >= $param142) OR (destinationCode1 IN $param143 AND trainingUse3.trainingDate < $param144) OR (destinationCode1 IN $param145 AND trainingUse3.trainingDate >= $param146)) THEN true
            WHEN ((destinationCode1 IN $param147 AND trainingUse3.trainingDate < $param148) OR (destinationCode1 IN $param149 AND (trainingUse3.trainingDate >= $param150 AND trainingUse3.trainingDate < $param151))) THEN NULL
            ELSE false
          END IS NULL) OR (trainingUse3.trainingDate >= $param152 AND coalesce(CASE
            WHEN (destinationCode1 IN $param153 AND trainingUse3.trainingDate >= $param154) THEN true
            WHEN (destinationCode1 IN $param155 AND trainingUse3.trainingDate >= $param156) THEN NULL
            ELSE false
          END, true) AND coalesce(meets1, true) AND (CASE
            WHEN (destinationCode1 IN $param157 AND trainingUse3.trainingDate >= $param158) THEN true
            WHEN (destinationCode1 IN $param159 AND trainingUse3.trainingDate >= $param160) THEN NULL
            ELSE false
          END IS NULL OR (meets1 IS NULL AND chip4.nodeNm <= $param161))) OR (trainingUse3.trainingDate >= $param162 AND coalesce(CASE
            WHEN ((destinationCode1 IN $param163 AND trainingUse3.trainingDate >= $param164) OR (destinationCode1 IN $param165 AND trainingUse3.trainingDate >= $param166) OR (destinationCode1 IN $param167 AND (trainingUse3.trainingDate >= $param168 AND trainingUse3.trainingDate < $param169))) THEN true
            WHEN (destinationCode1 IN $param170 AND (trainingUse3.trainingDate >= $param171 AND trainingUse3.trainingDate < $param172)) THEN NULL
            ELSE false
          END, true) AND coalesce(meets2, true) AND (CASE
            WHEN ((destinationCode1 IN $param173 AND trainingUse3.trainingDate >= $param174) OR (destinationCode1 IN $param175 AND trainingUse3.trainingDate >= $param176) OR (destinationCode1 IN $param177 AND (trainingUse3.trainingDate >= $param178 AND trainingUse3.trainingDate < $param179))) THEN true
            WHEN (destinationCode1 IN $param180 AND (trainingUse3.trainingDate >= $param181 AND trainingUse3.trainingDate < $param182)) THEN NULL
            ELSE false
          END IS NULL OR (meets2 IS NULL AND (chip4.id IN $param183 OR (chip4.memoryBandwidthGBps >= $param184 OR CASE
            WHEN (chip4.belowAggregateIoGBps <= $param185 OR chip4.aggregateIoGBpsHigh < $param186) THEN false
            WHEN chip4.aggregateIoGBpsLow >= $param187 THEN true
            ELSE NULL
          END OR CASE
            WHEN chip4.memoryAndIoGBpsHigh < $param188 THEN false
            WHEN chip4.memoryAndIoGBpsLow >= $param189 THEN true
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
    ORDER BY trainingUse3.id ASC, destinationCode1 ASC
    RETURN [trainingUse3, destinationCode1, CASE
      WHEN destinationCode1 = $param190 THEN 'NOT_AN_EXPORT'
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
    WHEN size(uses0) = 0 THEN ((model1.trainingDate >= $param4 AND model1.trainingDate < $param5) AND (model1.trainingDateBasis = 'TRAINING_START' OR model1.trainingDate >= $param191))
    ELSE any(trainingUse4 IN uses0 WHERE ((trainingUse4.trainingDate >= $param4 AND trainingUse4.trainingDate < $param5) AND (trainingUse4.trainingDateBasis = 'TRAINING_START' OR trainingUse4.trainingDate >= $param191)))
  END, [named IN [CASE
    WHEN size(uses0) = 0 THEN 'NO_HARDWARE_RECORDED'
  END, CASE
    WHEN (size(uses0) = 0 AND model1.hardwareMissing = 'NOT_DISCLOSED') THEN 'HARDWARE_NOT_DISCLOSED'
  END, CASE
    WHEN ((size(uses0) = 0 AND model1.trainingDate IS NULL) OR any(trainingUse5 IN uses0 WHERE trainingUse5.trainingDate IS NULL)) THEN 'NO_TRAINING_DATE'
  END, CASE
    WHEN NOT (any(code0 IN (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization5)
      RETURN organization5.countryCode
    } + coalesce(model1.countryCodes, [])) WHERE code0 IS NOT NULL)) THEN 'NO_COUNTRY_OF_DEVELOPER'
  END] WHERE named IS NOT NULL]]
} AS considered0
RETURN dataset.version AS version, regulation0.id AS column0, regulation0.effectiveFrom AS column1, regulation0.jurisdiction AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param192)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param193
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param194] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY model0.publicationDate ASC, model0.id ASC
  LIMIT $param195
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
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param196)
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
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param197)
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
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param198)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11, [reason IN $param199 | size([counted IN considered0 WHERE ((NOT (counted[2] = true) OR (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED'))) AND (reason IN counted[5] OR any(judged IN counted[1] WHERE (judged[2] = 'UNDETERMINED' AND reason IN judged[3]))))])] AS column12
// $param0 = "dataset:current"
// $param1 = "regulation:us-2023-10-17-acs-ifr"
// $param2 = "CN"
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
// $param80 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param81 = ["AE"]
// $param82 = "2026-07-10"
// $param83 = ["AE"]
// $param84 = "2026-07-10"
// $param85 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param86 = "2026-07-23"
// $param87 = ["KH"]
// $param88 = "2026-02-03"
// $param89 = ["NI"]
// $param90 = "2024-03-15"
// $param91 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param92 = "2026-07-23"
// $param93 = ["KH"]
// $param94 = "2026-02-03"
// $param95 = "2026-07-23"
// $param96 = "2024-11-09"
// $param97 = ["CN","HK"]
// $param98 = "2024-11-09"
// $param99 = ["MO"]
// $param100 = "2024-11-09"
// $param101 = 7
// $param102 = "2025-04-09"
// $param103 = ["CN","HK","MO","NI"]
// $param104 = "2025-04-09"
// $param105 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param106 = "2026-07-23"
// $param107 = ["KH"]
// $param108 = "2025-04-09"
// $param109 = "2026-02-03"
// $param110 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param111 = "2025-04-09"
// $param112 = "2026-07-23"
// $param113 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param114 = 1400
// $param115 = 1100
// $param116 = 1100
// $param117 = 1100
// $param118 = 1700
// $param119 = 1700
// $param120 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param121 = ["AE"]
// $param122 = "2026-07-10"
// $param123 = ["AE"]
// $param124 = "2026-07-10"
// $param125 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param126 = "2026-07-23"
// $param127 = ["KH"]
// $param128 = "2026-02-03"
// $param129 = ["NI"]
// $param130 = "2024-03-15"
// $param131 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param132 = "2026-07-23"
// $param133 = ["KH"]
// $param134 = "2026-02-03"
// $param135 = "2026-07-23"
// $param136 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param137 = ["AE"]
// $param138 = "2026-07-10"
// $param139 = ["AE"]
// $param140 = "2026-07-10"
// $param141 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param142 = "2026-07-23"
// $param143 = ["KH"]
// $param144 = "2026-02-03"
// $param145 = ["NI"]
// $param146 = "2024-03-15"
// $param147 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param148 = "2026-07-23"
// $param149 = ["KH"]
// $param150 = "2026-02-03"
// $param151 = "2026-07-23"
// $param152 = "2024-11-09"
// $param153 = ["CN","HK"]
// $param154 = "2024-11-09"
// $param155 = ["MO"]
// $param156 = "2024-11-09"
// $param157 = ["CN","HK"]
// $param158 = "2024-11-09"
// $param159 = ["MO"]
// $param160 = "2024-11-09"
// $param161 = 7
// $param162 = "2025-04-09"
// $param163 = ["CN","HK","MO","NI"]
// $param164 = "2025-04-09"
// $param165 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param166 = "2026-07-23"
// $param167 = ["KH"]
// $param168 = "2025-04-09"
// $param169 = "2026-02-03"
// $param170 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param171 = "2025-04-09"
// $param172 = "2026-07-23"
// $param173 = ["CN","HK","MO","NI"]
// $param174 = "2025-04-09"
// $param175 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param176 = "2026-07-23"
// $param177 = ["KH"]
// $param178 = "2025-04-09"
// $param179 = "2026-02-03"
// $param180 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param181 = "2025-04-09"
// $param182 = "2026-07-23"
// $param183 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param184 = 1400
// $param185 = 1100
// $param186 = 1100
// $param187 = 1100
// $param188 = 1700
// $param189 = 1700
// $param190 = "US"
// $param191 = "2024-11-17"
// $param192 = "regulation:us"
// $param193 = 200
// $param194 = ["UNDETERMINED"]
// $param195 = 4
// $param196 = "belowAggregateIoGBps"
// $param197 = "belowAggregateIoGBps"
// $param198 = ["UNDETERMINED"]
// $param199 = ["NO_HARDWARE_RECORDED","HARDWARE_NOT_DISCLOSED","NO_TRAINING_DATE","NO_COUNTRY_OF_DEVELOPER","NO_CHIP_NAMED","CHIP_ONLY_BY_FAMILY","SPECIFICATION_MISSING","SUBJECT_TO_EAR_UNKNOWN","LAW_IN_DOUBT","LAW_NOT_MODELED","INSTRUMENT_NOT_MODELED"]
