MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.knownFrom <= $param1 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param1)) AND chip0.id IN $param2)
  RETURN [chip0.id, chip0.name, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param3 AND knownDay > $param4)) THEN substring(last([formerEntry IN chip0.releaseDateFormerly WHERE substring(formerEntry, 0, 10) <= $param5]), 11)
    ELSE chip0.releaseDate
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param6 AND knownDay > $param7)) THEN substring(last([formerEntry IN chip0.designCountryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param8]), 11)
    ELSE chip0.designCountryCode
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)) THEN toFloat(substring(last([formerEntry IN chip0.dieAreaMm2Formerly WHERE substring(formerEntry, 0, 10) <= $param11]), 11))
    ELSE chip0.dieAreaMm2
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param12 AND knownDay > $param13)) THEN substring(last([formerEntry IN chip0.tppFormatFormerly WHERE substring(formerEntry, 0, 10) <= $param14]), 11)
    ELSE chip0.tppFormat
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN NULL
    ELSE chip0.estimatedFields
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN toFloat(substring(last([formerEntry IN chip0.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param19]), 11))
    ELSE chip0.tpp
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param20 AND knownDay > $param21)) THEN toFloat(substring(last([formerEntry IN chip0.tppLowFormerly WHERE substring(formerEntry, 0, 10) <= $param22]), 11))
    ELSE chip0.tppLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param23 AND knownDay > $param24)) THEN toFloat(substring(last([formerEntry IN chip0.tppHighFormerly WHERE substring(formerEntry, 0, 10) <= $param25]), 11))
    ELSE chip0.tppHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param26 AND knownDay > $param27)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityFormerly WHERE substring(formerEntry, 0, 10) <= $param28]), 11))
    ELSE chip0.performanceDensity
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param29 AND knownDay > $param30)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param31]), 11))
    ELSE chip0.performanceDensityLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param32 AND knownDay > $param33)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param34]), 11))
    ELSE chip0.performanceDensityHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param35 AND knownDay > $param36)) THEN toBoolean(substring(last([formerEntry IN chip0.datacenterFormerly WHERE substring(formerEntry, 0, 10) <= $param37]), 11))
    ELSE chip0.datacenter
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param38 AND knownDay > $param39)) THEN toBoolean(substring(last([formerEntry IN chip0.usOriginFormerly WHERE substring(formerEntry, 0, 10) <= $param40]), 11))
    ELSE chip0.usOrigin
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param41 AND knownDay > $param42)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param43]), 11))
    ELSE chip0.aggregateIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param44 AND knownDay > $param45)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param46]), 11))
    ELSE chip0.aggregateIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param47 AND knownDay > $param48)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param49]), 11))
    ELSE chip0.belowAggregateIoGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param50 AND knownDay > $param51)) THEN toFloat(substring(last([formerEntry IN chip0.memoryBandwidthGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param52]), 11))
    ELSE chip0.memoryBandwidthGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param53 AND knownDay > $param54)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param55]), 11))
    ELSE chip0.memoryAndIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param56 AND knownDay > $param57)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param58]), 11))
    ELSE chip0.memoryAndIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param59 AND knownDay > $param60)) THEN toFloat(substring(last([formerEntry IN chip0.nodeNmFormerly WHERE substring(formerEntry, 0, 10) <= $param61]), 11))
    ELSE chip0.nodeNm
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param62 AND knownDay > $param63)) THEN toBoolean(substring(last([formerEntry IN chip0.nonPlanarFormerly WHERE substring(formerEntry, 0, 10) <= $param64]), 11))
    ELSE chip0.nonPlanar
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param65 AND knownDay > $param66)) THEN toBoolean(substring(last([formerEntry IN chip0.hasHbmFormerly WHERE substring(formerEntry, 0, 10) <= $param67]), 11))
    ELSE chip0.hasHbm
  END, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    WHERE ((organization0.knownFrom <= $param68 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param68)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param69 AND knownDay > $param70)), false)))
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE CASE
      WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param71 AND knownDay > $param72)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param73]), 11))
      ELSE chip0.belowAggregateIoGBps
    END IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param74 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param74)) AND claim0.recordedUntil > $param74) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param75))
    MATCH (claim0)-[:CITES]->(source0)
    WHERE (source0.knownFrom <= $param76 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param76))
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]
} AS column0, COLLECT {
  UNWIND $param77 AS asked0
  OPTIONAL MATCH (chip1:Chip { id: asked0[0] })
  WITH asked0, chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH asked0[1]
  WITH DISTINCT chip2
  ORDER BY chip2.id ASC
  LIMIT $param78
  RETURN chip2.id
} AS column1, [] AS column2, [] AS column3, [] AS column4, COLLECT {
  MATCH (held:Chip)
  WHERE held.id IN $param79
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column5
// $param0 = "dataset:current"
// $param1 = "2026-11-01"
// $param2 = ["chip:nvidia-h800-sxm5"]
// $param3 = "releaseDate@"
// $param4 = "releaseDate@2026-11-01"
// $param5 = "2026-11-01"
// $param6 = "designCountryCode@"
// $param7 = "designCountryCode@2026-11-01"
// $param8 = "2026-11-01"
// $param9 = "dieAreaMm2@"
// $param10 = "dieAreaMm2@2026-11-01"
// $param11 = "2026-11-01"
// $param12 = "tppFormat@"
// $param13 = "tppFormat@2026-11-01"
// $param14 = "2026-11-01"
// $param15 = "estimatedFields@"
// $param16 = "estimatedFields@2026-11-01"
// $param17 = "tpp@"
// $param18 = "tpp@2026-11-01"
// $param19 = "2026-11-01"
// $param20 = "tppLow@"
// $param21 = "tppLow@2026-11-01"
// $param22 = "2026-11-01"
// $param23 = "tppHigh@"
// $param24 = "tppHigh@2026-11-01"
// $param25 = "2026-11-01"
// $param26 = "performanceDensity@"
// $param27 = "performanceDensity@2026-11-01"
// $param28 = "2026-11-01"
// $param29 = "performanceDensityLow@"
// $param30 = "performanceDensityLow@2026-11-01"
// $param31 = "2026-11-01"
// $param32 = "performanceDensityHigh@"
// $param33 = "performanceDensityHigh@2026-11-01"
// $param34 = "2026-11-01"
// $param35 = "datacenter@"
// $param36 = "datacenter@2026-11-01"
// $param37 = "2026-11-01"
// $param38 = "usOrigin@"
// $param39 = "usOrigin@2026-11-01"
// $param40 = "2026-11-01"
// $param41 = "aggregateIoGBpsLow@"
// $param42 = "aggregateIoGBpsLow@2026-11-01"
// $param43 = "2026-11-01"
// $param44 = "aggregateIoGBpsHigh@"
// $param45 = "aggregateIoGBpsHigh@2026-11-01"
// $param46 = "2026-11-01"
// $param47 = "belowAggregateIoGBps@"
// $param48 = "belowAggregateIoGBps@2026-11-01"
// $param49 = "2026-11-01"
// $param50 = "memoryBandwidthGBps@"
// $param51 = "memoryBandwidthGBps@2026-11-01"
// $param52 = "2026-11-01"
// $param53 = "memoryAndIoGBpsLow@"
// $param54 = "memoryAndIoGBpsLow@2026-11-01"
// $param55 = "2026-11-01"
// $param56 = "memoryAndIoGBpsHigh@"
// $param57 = "memoryAndIoGBpsHigh@2026-11-01"
// $param58 = "2026-11-01"
// $param59 = "nodeNm@"
// $param60 = "nodeNm@2026-11-01"
// $param61 = "2026-11-01"
// $param62 = "nonPlanar@"
// $param63 = "nonPlanar@2026-11-01"
// $param64 = "2026-11-01"
// $param65 = "hasHbm@"
// $param66 = "hasHbm@2026-11-01"
// $param67 = "2026-11-01"
// $param68 = "2026-11-01"
// $param69 = "vendor@"
// $param70 = "vendor@2026-11-01"
// $param71 = "belowAggregateIoGBps@"
// $param72 = "belowAggregateIoGBps@2026-11-01"
// $param73 = "2026-11-01"
// $param74 = "2026-11-01"
// $param75 = "belowAggregateIoGBps"
// $param76 = "2026-11-01"
// $param77 = [["chip:nvidia-h800-sxm5","chip:nvid"]]
// $param78 = 200
// $param79 = ["chip:nvidia-h800-sxm5"]


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
    MATCH (regulation0:Regulation)
    WHERE regulation0.id IN asked17[0]
    RETURN regulation0 AS record, asked17[1] AS predicates0
    UNION ALL
    UNWIND $param1[18] AS asked18
    MATCH (listing0:Listing)
    WHERE listing0.id IN asked18[0]
    RETURN listing0 AS record, asked18[1] AS predicates0
    UNION ALL
    UNWIND $param1[19] AS asked19
    MATCH (listSearch0:ListSearch)
    WHERE listSearch0.id IN asked19[0]
    RETURN listSearch0 AS record, asked19[1] AS predicates0
    UNION ALL
    UNWIND $param1[20] AS asked20
    MATCH (metric0:Metric)
    WHERE metric0.id IN asked20[0]
    RETURN metric0 AS record, asked20[1] AS predicates0
    UNION ALL
    UNWIND $param1[21] AS asked21
    MATCH (criterion0:Criterion)
    WHERE criterion0.id IN asked21[0]
    RETURN criterion0 AS record, asked21[1] AS predicates0
    UNION ALL
    UNWIND $param1[22] AS asked22
    MATCH (provision0:Provision)
    WHERE provision0.id IN asked22[0]
    RETURN provision0 AS record, asked22[1] AS predicates0
    UNION ALL
    UNWIND $param1[23] AS asked23
    MATCH (source1:Source)
    WHERE source1.id IN asked23[0]
    RETURN source1 AS record, asked23[1] AS predicates0
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
// $param1 = [[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[]]
// $param2 = "2026-11-01"
// $param3 = "dataset:current"
// $param4 = "2026-11-01"
// $param5 = "dataset:current"
// $param6 = "2026-11-01"
// $param7 = "dataset:current"
// $param8 = 500
