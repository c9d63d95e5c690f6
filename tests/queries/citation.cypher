MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.knownFrom <= $param2 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2)) AND chip0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]))
  RETURN [chip0.id, chip0.name, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param4 AND knownDay > $param5)) THEN substring(last([formerEntry IN chip0.releaseDateFormerly WHERE substring(formerEntry, 0, 10) <= $param6]), 11)
    ELSE chip0.releaseDate
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param7 AND knownDay > $param8)) THEN substring(last([formerEntry IN chip0.designCountryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param9]), 11)
    ELSE chip0.designCountryCode
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param10 AND knownDay > $param11)) THEN toFloat(substring(last([formerEntry IN chip0.dieAreaMm2Formerly WHERE substring(formerEntry, 0, 10) <= $param12]), 11))
    ELSE chip0.dieAreaMm2
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param13 AND knownDay > $param14)) THEN substring(last([formerEntry IN chip0.tppFormatFormerly WHERE substring(formerEntry, 0, 10) <= $param15]), 11)
    ELSE chip0.tppFormat
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param16 AND knownDay > $param17)) THEN NULL
    ELSE chip0.estimatedFields
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param18 AND knownDay > $param19)) THEN toFloat(substring(last([formerEntry IN chip0.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param20]), 11))
    ELSE chip0.tpp
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param21 AND knownDay > $param22)) THEN toFloat(substring(last([formerEntry IN chip0.tppLowFormerly WHERE substring(formerEntry, 0, 10) <= $param23]), 11))
    ELSE chip0.tppLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param24 AND knownDay > $param25)) THEN toFloat(substring(last([formerEntry IN chip0.tppHighFormerly WHERE substring(formerEntry, 0, 10) <= $param26]), 11))
    ELSE chip0.tppHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param27 AND knownDay > $param28)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityFormerly WHERE substring(formerEntry, 0, 10) <= $param29]), 11))
    ELSE chip0.performanceDensity
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param30 AND knownDay > $param31)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param32]), 11))
    ELSE chip0.performanceDensityLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param33 AND knownDay > $param34)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param35]), 11))
    ELSE chip0.performanceDensityHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param36 AND knownDay > $param37)) THEN toBoolean(substring(last([formerEntry IN chip0.datacenterFormerly WHERE substring(formerEntry, 0, 10) <= $param38]), 11))
    ELSE chip0.datacenter
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param39 AND knownDay > $param40)) THEN toBoolean(substring(last([formerEntry IN chip0.usOriginFormerly WHERE substring(formerEntry, 0, 10) <= $param41]), 11))
    ELSE chip0.usOrigin
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param42 AND knownDay > $param43)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param44]), 11))
    ELSE chip0.aggregateIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param45 AND knownDay > $param46)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param47]), 11))
    ELSE chip0.aggregateIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param48 AND knownDay > $param49)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param50]), 11))
    ELSE chip0.belowAggregateIoGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param51 AND knownDay > $param52)) THEN toFloat(substring(last([formerEntry IN chip0.memoryBandwidthGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param53]), 11))
    ELSE chip0.memoryBandwidthGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param54 AND knownDay > $param55)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param56]), 11))
    ELSE chip0.memoryAndIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param57 AND knownDay > $param58)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param59]), 11))
    ELSE chip0.memoryAndIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param60 AND knownDay > $param61)) THEN toFloat(substring(last([formerEntry IN chip0.nodeNmFormerly WHERE substring(formerEntry, 0, 10) <= $param62]), 11))
    ELSE chip0.nodeNm
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param63 AND knownDay > $param64)) THEN toBoolean(substring(last([formerEntry IN chip0.nonPlanarFormerly WHERE substring(formerEntry, 0, 10) <= $param65]), 11))
    ELSE chip0.nonPlanar
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param66 AND knownDay > $param67)) THEN toBoolean(substring(last([formerEntry IN chip0.hasHbmFormerly WHERE substring(formerEntry, 0, 10) <= $param68]), 11))
    ELSE chip0.hasHbm
  END, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    WHERE ((organization0.knownFrom <= $param69 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param69)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param70 AND knownDay > $param71)), false)))
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE CASE
      WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param72 AND knownDay > $param73)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param74]), 11))
      ELSE chip0.belowAggregateIoGBps
    END IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param75 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param75)) AND claim0.recordedUntil > $param75) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param76))
    MATCH (claim0)-[:CITES]->(source0)
    WHERE (source0.knownFrom <= $param77 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param77))
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]
} AS column0, COLLECT {
  UNWIND $param78 AS asked0
  OPTIONAL MATCH (chip1:Chip { id: asked0[0] })
  WITH asked0, chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH asked0[1]
  WITH DISTINCT chip2
  ORDER BY chip2.id ASC
  LIMIT $param79
  RETURN chip2.id
} AS column1, [] AS column2, [] AS column3, [] AS column4, COLLECT {
  MATCH (held:Chip)
  WHERE held.id IN ($param80 + [given IN redirects WHERE given[0] IN $param80 | given[1]])
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column5
// $param0 = "dataset:current"
// $param1 = ["redirect:chip:nvidia-h800-sxm5"]
// $param2 = "2026-11-01"
// $param3 = ["chip:nvidia-h800-sxm5"]
// $param4 = "releaseDate@"
// $param5 = "releaseDate@2026-11-01"
// $param6 = "2026-11-01"
// $param7 = "designCountryCode@"
// $param8 = "designCountryCode@2026-11-01"
// $param9 = "2026-11-01"
// $param10 = "dieAreaMm2@"
// $param11 = "dieAreaMm2@2026-11-01"
// $param12 = "2026-11-01"
// $param13 = "tppFormat@"
// $param14 = "tppFormat@2026-11-01"
// $param15 = "2026-11-01"
// $param16 = "estimatedFields@"
// $param17 = "estimatedFields@2026-11-01"
// $param18 = "tpp@"
// $param19 = "tpp@2026-11-01"
// $param20 = "2026-11-01"
// $param21 = "tppLow@"
// $param22 = "tppLow@2026-11-01"
// $param23 = "2026-11-01"
// $param24 = "tppHigh@"
// $param25 = "tppHigh@2026-11-01"
// $param26 = "2026-11-01"
// $param27 = "performanceDensity@"
// $param28 = "performanceDensity@2026-11-01"
// $param29 = "2026-11-01"
// $param30 = "performanceDensityLow@"
// $param31 = "performanceDensityLow@2026-11-01"
// $param32 = "2026-11-01"
// $param33 = "performanceDensityHigh@"
// $param34 = "performanceDensityHigh@2026-11-01"
// $param35 = "2026-11-01"
// $param36 = "datacenter@"
// $param37 = "datacenter@2026-11-01"
// $param38 = "2026-11-01"
// $param39 = "usOrigin@"
// $param40 = "usOrigin@2026-11-01"
// $param41 = "2026-11-01"
// $param42 = "aggregateIoGBpsLow@"
// $param43 = "aggregateIoGBpsLow@2026-11-01"
// $param44 = "2026-11-01"
// $param45 = "aggregateIoGBpsHigh@"
// $param46 = "aggregateIoGBpsHigh@2026-11-01"
// $param47 = "2026-11-01"
// $param48 = "belowAggregateIoGBps@"
// $param49 = "belowAggregateIoGBps@2026-11-01"
// $param50 = "2026-11-01"
// $param51 = "memoryBandwidthGBps@"
// $param52 = "memoryBandwidthGBps@2026-11-01"
// $param53 = "2026-11-01"
// $param54 = "memoryAndIoGBpsLow@"
// $param55 = "memoryAndIoGBpsLow@2026-11-01"
// $param56 = "2026-11-01"
// $param57 = "memoryAndIoGBpsHigh@"
// $param58 = "memoryAndIoGBpsHigh@2026-11-01"
// $param59 = "2026-11-01"
// $param60 = "nodeNm@"
// $param61 = "nodeNm@2026-11-01"
// $param62 = "2026-11-01"
// $param63 = "nonPlanar@"
// $param64 = "nonPlanar@2026-11-01"
// $param65 = "2026-11-01"
// $param66 = "hasHbm@"
// $param67 = "hasHbm@2026-11-01"
// $param68 = "2026-11-01"
// $param69 = "2026-11-01"
// $param70 = "vendor@"
// $param71 = "vendor@2026-11-01"
// $param72 = "belowAggregateIoGBps@"
// $param73 = "belowAggregateIoGBps@2026-11-01"
// $param74 = "2026-11-01"
// $param75 = "2026-11-01"
// $param76 = "belowAggregateIoGBps"
// $param77 = "2026-11-01"
// $param78 = [["chip:nvidia-h800-sxm5","chip:nvid"]]
// $param79 = 200
// $param80 = ["chip:nvidia-h800-sxm5"]


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  CALL () {
    UNWIND $param1[0] AS asked0
    MATCH (claim0:Claim)
    WHERE claim0.id IN asked0[0]
    RETURN claim0 AS record, asked0[1] AS predicates0
    UNION ALL
    UNWIND $param1[1] AS asked1
    MATCH (document0:Document)
    WHERE document0.id IN asked1[0]
    RETURN document0 AS record, asked1[1] AS predicates0
    UNION ALL
    UNWIND $param1[2] AS asked2
    MATCH (topic0:Topic)
    WHERE topic0.id IN asked2[0]
    RETURN topic0 AS record, asked2[1] AS predicates0
    UNION ALL
    UNWIND $param1[3] AS asked3
    MATCH (organization0:Organization)
    WHERE organization0.id IN asked3[0]
    RETURN organization0 AS record, asked3[1] AS predicates0
    UNION ALL
    UNWIND $param1[4] AS asked4
    MATCH (person0:Person)
    WHERE person0.id IN asked4[0]
    RETURN person0 AS record, asked4[1] AS predicates0
    UNION ALL
    UNWIND $param1[5] AS asked5
    MATCH (country0:Country)
    WHERE country0.id IN asked5[0]
    RETURN country0 AS record, asked5[1] AS predicates0
    UNION ALL
    UNWIND $param1[6] AS asked6
    MATCH (countryGroup0:CountryGroup)
    WHERE countryGroup0.id IN asked6[0]
    RETURN countryGroup0 AS record, asked6[1] AS predicates0
    UNION ALL
    UNWIND $param1[7] AS asked7
    MATCH (chip0:Chip)
    WHERE chip0.id IN asked7[0]
    RETURN chip0 AS record, asked7[1] AS predicates0
    UNION ALL
    UNWIND $param1[8] AS asked8
    MATCH (chipFamily0:ChipFamily)
    WHERE chipFamily0.id IN asked8[0]
    RETURN chipFamily0 AS record, asked8[1] AS predicates0
    UNION ALL
    UNWIND $param1[9] AS asked9
    MATCH (model0:Model)
    WHERE model0.id IN asked9[0]
    RETURN model0 AS record, asked9[1] AS predicates0
    UNION ALL
    UNWIND $param1[10] AS asked10
    MATCH (trainingUse0:TrainingUse)
    WHERE trainingUse0.id IN asked10[0]
    RETURN trainingUse0 AS record, asked10[1] AS predicates0
    UNION ALL
    UNWIND $param1[11] AS asked11
    MATCH (acquisition0:Acquisition)
    WHERE acquisition0.id IN asked11[0]
    RETURN acquisition0 AS record, asked11[1] AS predicates0
    UNION ALL
    UNWIND $param1[12] AS asked12
    MATCH (cluster0:Cluster)
    WHERE cluster0.id IN asked12[0]
    RETURN cluster0 AS record, asked12[1] AS predicates0
    UNION ALL
    UNWIND $param1[13] AS asked13
    MATCH (chipDeployment0:ChipDeployment)
    WHERE chipDeployment0.id IN asked13[0]
    RETURN chipDeployment0 AS record, asked13[1] AS predicates0
    UNION ALL
    UNWIND $param1[14] AS asked14
    MATCH (dataCenter0:DataCenter)
    WHERE dataCenter0.id IN asked14[0]
    RETURN dataCenter0 AS record, asked14[1] AS predicates0
    UNION ALL
    UNWIND $param1[15] AS asked15
    MATCH (dataCenterState0:DataCenterState)
    WHERE dataCenterState0.id IN asked15[0]
    RETURN dataCenterState0 AS record, asked15[1] AS predicates0
    UNION ALL
    UNWIND $param1[16] AS asked16
    MATCH (chipHolding0:ChipHolding)
    WHERE chipHolding0.id IN asked16[0]
    RETURN chipHolding0 AS record, asked16[1] AS predicates0
    UNION ALL
    UNWIND $param1[17] AS asked17
    MATCH (supplyChainStage0:SupplyChainStage)
    WHERE supplyChainStage0.id IN asked17[0]
    RETURN supplyChainStage0 AS record, asked17[1] AS predicates0
    UNION ALL
    UNWIND $param1[18] AS asked18
    MATCH (supplyChainInput0:SupplyChainInput)
    WHERE supplyChainInput0.id IN asked18[0]
    RETURN supplyChainInput0 AS record, asked18[1] AS predicates0
    UNION ALL
    UNWIND $param1[19] AS asked19
    MATCH (supplyChainShare0:SupplyChainShare)
    WHERE supplyChainShare0.id IN asked19[0]
    RETURN supplyChainShare0 AS record, asked19[1] AS predicates0
    UNION ALL
    UNWIND $param1[20] AS asked20
    MATCH (regulation0:Regulation)
    WHERE regulation0.id IN asked20[0]
    RETURN regulation0 AS record, asked20[1] AS predicates0
    UNION ALL
    UNWIND $param1[21] AS asked21
    MATCH (listing0:Listing)
    WHERE listing0.id IN asked21[0]
    RETURN listing0 AS record, asked21[1] AS predicates0
    UNION ALL
    UNWIND $param1[22] AS asked22
    MATCH (listSearch0:ListSearch)
    WHERE listSearch0.id IN asked22[0]
    RETURN listSearch0 AS record, asked22[1] AS predicates0
    UNION ALL
    UNWIND $param1[23] AS asked23
    MATCH (metric0:Metric)
    WHERE metric0.id IN asked23[0]
    RETURN metric0 AS record, asked23[1] AS predicates0
    UNION ALL
    UNWIND $param1[24] AS asked24
    MATCH (criterion0:Criterion)
    WHERE criterion0.id IN asked24[0]
    RETURN criterion0 AS record, asked24[1] AS predicates0
    UNION ALL
    UNWIND $param1[25] AS asked25
    MATCH (provision0:Provision)
    WHERE provision0.id IN asked25[0]
    RETURN provision0 AS record, asked25[1] AS predicates0
    UNION ALL
    UNWIND $param1[26] AS asked26
    MATCH (controlListEntry0:ControlListEntry)
    WHERE controlListEntry0.id IN asked26[0]
    RETURN controlListEntry0 AS record, asked26[1] AS predicates0
    UNION ALL
    UNWIND $param1[27] AS asked27
    MATCH (licenseException0:LicenseException)
    WHERE licenseException0.id IN asked27[0]
    RETURN licenseException0 AS record, asked27[1] AS predicates0
    UNION ALL
    UNWIND $param1[28] AS asked28
    MATCH (source1:Source)
    WHERE source1.id IN asked28[0]
    RETURN source1 AS record, asked28[1] AS predicates0
  }
  CALL (record, predicates0) {
    MATCH (record)-[cites0:CITES]->(source0)
    WHERE (source0.knownFrom <= $param2 OR (source0.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param3 })
      WHERE knowledge.firstPublishedOn <= $param2
    }))
    RETURN source0, cites0.check AS check0
    UNION ALL
    MATCH (claim1:Claim)-[cites1:CITES]->(source0)
    WHERE ((((claim1.recordedFrom <= $param4 OR (claim1.recordedFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param5 })
      WHERE knowledge.firstPublishedOn <= $param4
    })) AND claim1.recordedUntil > $param4) AND (source0.knownFrom <= $param6 OR (source0.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param7 })
      WHERE knowledge.firstPublishedOn <= $param6
    }))) AND (claim1.subjectId = record.id AND claim1.rank = 'PREFERRED' AND claim1.predicate IN predicates0))
    RETURN source0, cites1.check AS check0
    UNION ALL
    WITH record
    WHERE record:Source
    RETURN record AS source0, record.check AS check0
  }
  WITH source0, max(check0) AS check0
  WITH collect([source0, check0]) AS cited0
  UNWIND cited0 AS entry0
  WITH cited0, entry0[0] AS shown, entry0[1] AS check0
  ORDER BY shown.id ASC
  LIMIT $param8
  RETURN [size(cited0), check0, shown.id, shown.url, shown.title, shown.publisher, shown.publishedOn, shown.retrievedOn, shown.versionOn, [shown.id, shown.title, shown.url, shown.publisher, shown.publishedOn]]
} AS column0
// $param0 = "dataset:current"
// $param1 = [[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[]]
// $param2 = "2026-11-01"
// $param3 = "dataset:current"
// $param4 = "2026-11-01"
// $param5 = "dataset:current"
// $param6 = "2026-11-01"
// $param7 = "dataset:current"
// $param8 = 500
