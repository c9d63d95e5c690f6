MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
OPTIONAL MATCH (regulation0:Regulation { id: $param2 })
WITH dataset, regulation0, COLLECT {
  MATCH (model1:Model)
  WHERE any(code0 IN (COLLECT {
    MATCH (model1)-[:DEVELOPED_BY]->(organization0)
    RETURN organization0.countryCode
  } + coalesce(model1.countryCodes, [])) WHERE code0 IN $param3)
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
      MATCH (model1)-[:DEVELOPED_BY]->(organization1)
      RETURN organization1.countryCode
    } + coalesce(model1.countryCodes, [])) AS destinationCode1
    WITH DISTINCT trainingUse2, date1, destinationCode1
    WHERE destinationCode1 IN $param3
    WITH trainingUse2, destinationCode1, COLLECT {
      MATCH (trainingUse2)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip0)
      WITH chip0, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization2)
        RETURN organization2.id
      } AS vendors0
      WITH chip0, (CASE
        WHEN (chip0.belowAggregateIoGBps <= $param7 OR chip0.aggregateIoGBpsHigh < $param8) THEN false
        WHEN chip0.aggregateIoGBpsLow >= $param9 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip0.tppHigh < $param10 THEN false
        WHEN chip0.tppLow >= $param11 THEN true
        ELSE NULL
      END) AS meets0, (destinationCode1 IN $param12 OR destinationCode1 IN $param13) AS reaches0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param14)
      END AND (chip0.id IN $param15 OR (CASE
        WHEN chip0.tppHigh < $param16 THEN false
        WHEN chip0.tppLow >= $param17 THEN true
        ELSE NULL
      END AND chip0.datacenter = $param18))) AS meets1, CASE
        WHEN (destinationCode1 IN $param19 AND date1 >= $param20) THEN true
        WHEN date1 >= $param21 THEN NULL
        ELSE false
      END AS reaches1, (destinationCode1 IN $param22 OR (date1 >= $param23 AND NOT (destinationCode1 IN $param24) AND (size(vendors0) = 0 OR any(vendor1 IN vendors0 WHERE vendor1 IN $param25)) AND coalesce(chip0.id IN $param26, true)) OR (date1 >= $param27 AND NOT (destinationCode1 IN $param28) AND (size(vendors0) = 0 OR any(vendor2 IN vendors0 WHERE vendor2 IN $param29)) AND coalesce((CASE
        WHEN chip0.tppHigh < $param30 THEN false
        WHEN chip0.tppLow >= $param31 THEN true
        ELSE NULL
      END AND CASE
        WHEN (chip0.belowAggregateIoGBps <= $param32 OR chip0.aggregateIoGBpsHigh < $param33) THEN false
        WHEN chip0.aggregateIoGBpsLow >= $param34 THEN true
        ELSE NULL
      END), true))) AS guarded0
      WITH chip0, meets0, reaches0, meets1, reaches1, guarded0, ((reaches0 AND meets0) OR (date1 >= $param35 AND reaches1 AND meets1)) AS caught0
      WITH DISTINCT CASE
        WHEN destinationCode1 = $param36 THEN 'NOT_AN_EXPORT'
        WHEN caught0 THEN CASE
          WHEN chip0.usOrigin = true THEN 'LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN (caught0 IS NULL OR guarded0) THEN 'UNDETERMINED'
        WHEN meets0 THEN CASE
          WHEN chip0.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN meets0 IS NULL THEN 'UNDETERMINED'
        ELSE 'NOT_CONTROLLED'
      END AS chipStatus0
      RETURN chipStatus0
    } AS chipStatuses0
    ORDER BY trainingUse2.id ASC, destinationCode1 ASC
    RETURN [trainingUse2, destinationCode1, CASE
      WHEN destinationCode1 = $param37 THEN 'NOT_AN_EXPORT'
      WHEN size(chipStatuses0) = 1 THEN chipStatuses0[0]
      ELSE 'UNDETERMINED'
    END]
  }, size(uses0) > 0, model1.trainingStart IS NULL, CASE
    WHEN size(uses0) = 0 THEN ((date0 >= $param5 AND date0 < $param6) AND (model1.trainingDateBasis = 'TRAINING_START' OR date0 >= $param38))
    ELSE any(use1 IN uses0 WHERE ((use1[1] >= $param5 AND use1[1] < $param6) AND (use1[2] = 'TRAINING_START' OR use1[1] >= $param38)))
  END]
} AS considered0
RETURN dataset.version AS version, regulation0.id AS column0, regulation0.effectiveFrom AS column1, regulation0.jurisdiction AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param39)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param40
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param41] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY model0.id ASC
  LIMIT $param42
  RETURN [[model0.id], [model0.id], certain0, COLLECT {
    UNWIND kept0 AS constraint1
    WITH constraint1[0] AS trainingUse0, constraint1[1] AS destinationCode0, constraint1[2] AS status0
    RETURN [status0, trainingUse0.trainingDate, trainingUse0.trainingDateBasis, destinationCode0, trainingUse0.id]
  }]
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param43)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "regulation:us-2023-01-18-macau"
// $param3 = ["MO"]
// $param4 = "INFERENCE"
// $param5 = "2023-01-17"
// $param6 = "2023-11-17"
// $param7 = 600
// $param8 = 600
// $param9 = 600
// $param10 = 4800
// $param11 = 4800
// $param12 = ["CN","HK"]
// $param13 = ["MO"]
// $param14 = ["organization:nvidia"]
// $param15 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param16 = 4800
// $param17 = 4800
// $param18 = true
// $param19 = ["CN","HK"]
// $param20 = "2023-10-23"
// $param21 = "2023-10-23"
// $param22 = ["CU","IR","KP","SY","RU","BY"]
// $param23 = "2023-08-28"
// $param24 = ["CN","HK","MO","US"]
// $param25 = ["organization:nvidia"]
// $param26 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb"]
// $param27 = "2023-08-28"
// $param28 = ["CN","HK","MO","US"]
// $param29 = ["organization:amd"]
// $param30 = 4992
// $param31 = 4992
// $param32 = 600
// $param33 = 600
// $param34 = 600
// $param35 = "2023-10-23"
// $param36 = "US"
// $param37 = "US"
// $param38 = "2024-01-17"
// $param39 = "regulation:us"
// $param40 = 200
// $param41 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
// $param42 = 26
// $param43 = ["LICENSE_REQUIRED","NO_LICENSE_REQUIRED","NOT_CONTROLLED","NOT_SUBJECT","NOT_AN_EXPORT","UNDETERMINED"]
