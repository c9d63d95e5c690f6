MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE (chip0.id = $param1 AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param2
  RETURN [[chip0.id], [chip0.name, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN [organization0.name]
  }], [chip0.id]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE chip1.id = $param3
}] AS column0
// $param0 = "dataset:current"
// $param1 = "chip:nvidia-h20-96gb"
// $param2 = 26
// $param3 = "chip:nvidia-h20-96gb"


MATCH (dataset:Dataset { id: $param0 })
OPTIONAL MATCH (regulation0:Regulation { id: $param1 })
WITH dataset, regulation0, COLLECT {
  MATCH (model1:Model)
  WHERE model1.id = $param2
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
      MATCH (trainingUse3)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip4)
      WITH chip4, COLLECT {
        MATCH (chip4)-[:DESIGNED_BY]->(organization3)
        RETURN organization3.id
      } AS vendors0
      WITH chip4, (chip4.tpp >= $param6 OR (chip4.tpp >= $param7 AND chip4.performanceDensity >= $param8 AND (chip4.datacenter = $param9 OR chip4.tpp >= $param10)) OR (chip4.tpp >= $param11 AND chip4.tpp < $param12 AND chip4.performanceDensity >= $param13 AND chip4.performanceDensity < $param14 AND chip4.datacenter = $param15) OR (chip4.tpp >= $param16 AND chip4.performanceDensity >= $param17 AND chip4.performanceDensity < $param18 AND chip4.datacenter = $param19)) AS meets0, (destinationCode1 IN $param20 OR (trainingUse3.trainingDate >= $param21 AND destinationCode1 IN $param22 AND any(vendor0 IN vendors0 WHERE vendor0 IN $param23)) OR (trainingUse3.trainingDate >= $param24 AND destinationCode1 IN $param25 AND any(vendor1 IN vendors0 WHERE vendor1 IN $param26)) OR (trainingUse3.trainingDate >= $param27 AND destinationCode1 IN $param28 AND any(vendor2 IN vendors0 WHERE vendor2 IN $param29)) OR NOT (destinationCode1 IN $param30) OR (trainingUse3.trainingDate >= $param31 AND NOT (destinationCode1 IN $param32)) OR (trainingUse3.trainingDate >= $param33 AND destinationCode1 IN $param34)) AS guarded0
      WITH DISTINCT CASE
        WHEN destinationCode1 = $param35 THEN 'NOT_AN_EXPORT'
        WHEN ((destinationCode1 = $param36 OR destinationCode1 = $param37 OR destinationCode1 = $param38) AND meets0) THEN CASE
          WHEN chip4.usOrigin = true THEN 'LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN (((destinationCode1 = $param39 OR destinationCode1 = $param40 OR destinationCode1 = $param41) AND meets0) IS NULL OR guarded0) THEN 'UNDETERMINED'
        WHEN meets0 THEN CASE
          WHEN chip4.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN meets0 IS NULL THEN 'UNDETERMINED'
        ELSE 'NOT_CONTROLLED'
      END AS chipStatus0
      RETURN chipStatus0
    } AS chipStatuses0
    ORDER BY trainingUse3.id ASC, destinationCode1 ASC
    RETURN [trainingUse3, destinationCode1, CASE
      WHEN destinationCode1 = $param42 THEN 'NOT_AN_EXPORT'
      WHEN size(chipStatuses0) = 1 THEN chipStatuses0[0]
      ELSE 'UNDETERMINED'
    END]
  }, size(uses0) > 0, model1.trainingStart IS NULL, CASE
    WHEN size(uses0) = 0 THEN ((model1.trainingDate >= $param4 AND model1.trainingDate < $param5) AND (model1.trainingDateBasis = 'TRAINING_START' OR model1.trainingDate >= $param43))
    ELSE any(trainingUse4 IN uses0 WHERE ((trainingUse4.trainingDate >= $param4 AND trainingUse4.trainingDate < $param5) AND (trainingUse4.trainingDateBasis = 'TRAINING_START' OR trainingUse4.trainingDate >= $param43)))
  END]
} AS considered0
RETURN dataset.version AS version, regulation0.id AS column0, regulation0.effectiveFrom AS column1, regulation0.jurisdiction AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param44)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param45
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param46] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY model0.id ASC
  LIMIT $param47
  RETURN [[model0.id], [model0.id], certain0, COLLECT {
    UNWIND kept0 AS constraint1
    WITH constraint1[0] AS trainingUse0, constraint1[1] AS destinationCode0, constraint1[2] AS status0
    RETURN [status0, trainingUse0.trainingDate, trainingUse0.trainingDateBasis, destinationCode0, trainingUse0.id, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WITH chip0
      ORDER BY chip0.id ASC
      RETURN [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.performanceDensity, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization0)
        RETURN organization0.id
      }, COLLECT {
        WITH chip0
        WHERE chip0.belowAggregateIoGBps IS NOT NULL
        MATCH (claim0)-[:ABOUT]->(chip0)
        WHERE claim0.predicate = $param48
        MATCH (claim0)-[:CITES]->(source0)
        WITH DISTINCT source0
        ORDER BY source0.id ASC
        RETURN [source0.title, source0.url, source0.id]
      }]
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      WITH chip1
      ORDER BY chip1.id ASC
      RETURN [chip1.id, chip1.name, chip1.releaseDate, chip1.designCountryCode, chip1.dieAreaMm2, chip1.tppFormat, chip1.estimatedFields, chip1.tpp, chip1.performanceDensity, chip1.datacenter, chip1.usOrigin, chip1.aggregateIoGBpsLow, chip1.aggregateIoGBpsHigh, chip1.belowAggregateIoGBps, chip1.memoryBandwidthGBps, COLLECT {
        MATCH (chip1)-[:DESIGNED_BY]->(organization1)
        RETURN organization1.id
      }, COLLECT {
        WITH chip1
        WHERE chip1.belowAggregateIoGBps IS NOT NULL
        MATCH (claim1)-[:ABOUT]->(chip1)
        WHERE claim1.predicate = $param49
        MATCH (claim1)-[:CITES]->(source1)
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }]
    }, [trainingUse0.id], COLLECT {
      MATCH (trainingUse0)-[:HARDWARE_FROM]->(acquisition0)
      WITH acquisition0
      ORDER BY acquisition0.id ASC
      RETURN [COLLECT {
        MATCH (acquisition0)-[cites0:CITES]->(source2)
        WITH source2, cites0
        ORDER BY cites0.position ASC, source2.id ASC
        RETURN [source2.kind]
      }, COLLECT {
        MATCH (acquisition0)-[cites1:CITES]->(source3)
        WITH source3, cites1
        ORDER BY cites1.position ASC, source3.id ASC
        RETURN [source3.id]
      }]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip2)
      WHERE chip2.designCountryCode = destinationCode0
      WITH chip2
      ORDER BY chip2.id ASC
      RETURN [COLLECT {
        MATCH (chip2)-[cites2:CITES]->(source4)
        WITH source4, cites2
        ORDER BY cites2.position ASC, source4.id ASC
        RETURN [source4.kind]
      }, COLLECT {
        MATCH (chip2)-[cites3:CITES]->(source5)
        WITH source5, cites3
        ORDER BY cites3.position ASC, source5.id ASC
        RETURN [source5.id]
      }]
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip3)
      WHERE chip3.designCountryCode = destinationCode0
      WITH chip3
      ORDER BY chip3.id ASC
      RETURN [COLLECT {
        MATCH (chip3)-[cites4:CITES]->(source6)
        WITH source6, cites4
        ORDER BY cites4.position ASC, source6.id ASC
        RETURN [source6.kind]
      }, COLLECT {
        MATCH (chip3)-[cites5:CITES]->(source7)
        WITH source7, cites5
        ORDER BY cites5.position ASC, source7.id ASC
        RETURN [source7.id]
      }]
    }]
  }]
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param50)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11
// $param0 = "dataset:current"
// $param1 = "regulation:us-2023-10-17-acs-ifr"
// $param2 = "model:deepseek-v3"
// $param3 = "INFERENCE"
// $param4 = "2023-11-17"
// $param5 = "9999-12-31"
// $param6 = 4800
// $param7 = 1600
// $param8 = 5.92
// $param9 = true
// $param10 = 4800
// $param11 = 2400
// $param12 = 4800
// $param13 = 1.6
// $param14 = 5.92
// $param15 = true
// $param16 = 1600
// $param17 = 3.2
// $param18 = 5.92
// $param19 = true
// $param20 = ["CU","IR","KP","SY","RU","BY"]
// $param21 = "2024-11-09"
// $param22 = ["CN","HK","MO"]
// $param23 = ["organization:tsmc"]
// $param24 = "2025-01-31"
// $param25 = ["CN","HK","MO"]
// $param26 = ["organization:tsmc","organization:samsung-electronics","organization:intel","organization:globalfoundries","organization:umc","organization:smic","organization:hua-hong","organization:pxw","organization:si-en-qingdao"]
// $param27 = "2025-04-09"
// $param28 = ["CN","HK","MO"]
// $param29 = ["organization:nvidia","organization:amd","organization:intel"]
// $param30 = ["CN","HK","MO"]
// $param31 = "2025-01-13"
// $param32 = ["CN","HK","MO"]
// $param33 = "2026-07-10"
// $param34 = ["AE"]
// $param35 = "US"
// $param36 = "CN"
// $param37 = "HK"
// $param38 = "MO"
// $param39 = "CN"
// $param40 = "HK"
// $param41 = "MO"
// $param42 = "US"
// $param43 = "2024-11-17"
// $param44 = "regulation:us"
// $param45 = 200
// $param46 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
// $param47 = 26
// $param48 = "belowAggregateIoGBps"
// $param49 = "belowAggregateIoGBps"
// $param50 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
