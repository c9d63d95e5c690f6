MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.knownFrom <= $param3 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3)) AND chip0.id IN ($param4 + [given IN redirects WHERE given[0] IN $param4 | given[1]]))
  RETURN ([chip0.id, chip0.name] + [property IN $param10 | CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param5))) THEN last([formerEntry IN chip0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param6 | CASE
      WHEN property IN $param7 THEN toFloat(substring(formerEntry, 11))
      WHEN property IN $param8 THEN toBoolean(substring(formerEntry, 11))
      WHEN property IN $param9 THEN NULL
      ELSE substring(formerEntry, 11)
    END])
    ELSE chip0[property]
  END] + [COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    WHERE ((organization0.knownFrom <= $param11 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param11)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param12 AND knownDay > $param13)), false)))
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE CASE
      WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param14 AND knownDay > $param15)) THEN last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param16 | toFloat(substring(formerEntry, 11))])
      ELSE chip0.belowAggregateIoGBps
    END IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param17 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param17)) AND claim0.recordedUntil > $param17) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param18))
    MATCH (claim0)-[:CITES]->(source0)
    WHERE (source0.knownFrom <= $param19 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param19))
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }])
} AS column0, COLLECT {
  UNWIND $param20 AS asked0
  OPTIONAL MATCH (chip1:Chip { id: asked0[0] })
  WITH asked0, chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH asked0[1]
  WITH DISTINCT chip2
  ORDER BY chip2.id ASC
  LIMIT $param21
  RETURN chip2.id
} AS column1, [] AS column2, [] AS column3, [] AS column4, COLLECT {
  MATCH (held:Chip)
  WHERE held.id IN ($param22 + [given IN redirects WHERE given[0] IN $param22 | given[1]])
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column5
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h800-sxm5"]
// $param3 = "2026-11-01"
// $param4 = ["chip:nvidia-h800-sxm5"]
// $param5 = "@2026-11-01"
// $param6 = "2026-11-01"
// $param7 = ["dieAreaMm2","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm"]
// $param8 = ["datacenter","usOrigin","nonPlanar","hasHbm"]
// $param9 = ["estimatedFields"]
// $param10 = ["releaseDate","designCountryCode","dieAreaMm2","tppFormat","estimatedFields","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","datacenter","usOrigin","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm","nonPlanar","hasHbm"]
// $param11 = "2026-11-01"
// $param12 = "vendor@"
// $param13 = "vendor@2026-11-01"
// $param14 = "belowAggregateIoGBps@"
// $param15 = "belowAggregateIoGBps@2026-11-01"
// $param16 = "2026-11-01"
// $param17 = "2026-11-01"
// $param18 = "belowAggregateIoGBps"
// $param19 = "2026-11-01"
// $param20 = [["chip:nvidia-h800-sxm5","chip:nvid"]]
// $param21 = 200
// $param22 = ["chip:nvidia-h800-sxm5"]


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  CALL () {
    UNWIND $param2[0] AS asked0
    MATCH (claim0:Claim)
    WHERE claim0.id IN asked0[0]
    RETURN claim0 AS record, asked0[1] AS predicates0
    UNION ALL
    UNWIND $param2[1] AS asked1
    MATCH (document0:Document)
    WHERE document0.id IN asked1[0]
    RETURN document0 AS record, asked1[1] AS predicates0
    UNION ALL
    UNWIND $param2[2] AS asked2
    MATCH (topic0:Topic)
    WHERE topic0.id IN asked2[0]
    RETURN topic0 AS record, asked2[1] AS predicates0
    UNION ALL
    UNWIND $param2[3] AS asked3
    MATCH (organization0:Organization)
    WHERE organization0.id IN asked3[0]
    RETURN organization0 AS record, asked3[1] AS predicates0
    UNION ALL
    UNWIND $param2[4] AS asked4
    MATCH (person0:Person)
    WHERE person0.id IN asked4[0]
    RETURN person0 AS record, asked4[1] AS predicates0
    UNION ALL
    UNWIND $param2[5] AS asked5
    MATCH (country0:Country)
    WHERE country0.id IN asked5[0]
    RETURN country0 AS record, asked5[1] AS predicates0
    UNION ALL
    UNWIND $param2[6] AS asked6
    MATCH (countryGroup0:CountryGroup)
    WHERE countryGroup0.id IN asked6[0]
    RETURN countryGroup0 AS record, asked6[1] AS predicates0
    UNION ALL
    UNWIND $param2[7] AS asked7
    MATCH (chip0:Chip)
    WHERE chip0.id IN asked7[0]
    RETURN chip0 AS record, asked7[1] AS predicates0
    UNION ALL
    UNWIND $param2[8] AS asked8
    MATCH (chipFamily0:ChipFamily)
    WHERE chipFamily0.id IN asked8[0]
    RETURN chipFamily0 AS record, asked8[1] AS predicates0
    UNION ALL
    UNWIND $param2[9] AS asked9
    MATCH (model0:Model)
    WHERE model0.id IN asked9[0]
    RETURN model0 AS record, asked9[1] AS predicates0
    UNION ALL
    UNWIND $param2[10] AS asked10
    MATCH (trainingUse0:TrainingUse)
    WHERE trainingUse0.id IN asked10[0]
    RETURN trainingUse0 AS record, asked10[1] AS predicates0
    UNION ALL
    UNWIND $param2[11] AS asked11
    MATCH (acquisition0:Acquisition)
    WHERE acquisition0.id IN asked11[0]
    RETURN acquisition0 AS record, asked11[1] AS predicates0
    UNION ALL
    UNWIND $param2[12] AS asked12
    MATCH (cluster0:Cluster)
    WHERE cluster0.id IN asked12[0]
    RETURN cluster0 AS record, asked12[1] AS predicates0
    UNION ALL
    UNWIND $param2[13] AS asked13
    MATCH (chipDeployment0:ChipDeployment)
    WHERE chipDeployment0.id IN asked13[0]
    RETURN chipDeployment0 AS record, asked13[1] AS predicates0
    UNION ALL
    UNWIND $param2[14] AS asked14
    MATCH (dataCenter0:DataCenter)
    WHERE dataCenter0.id IN asked14[0]
    RETURN dataCenter0 AS record, asked14[1] AS predicates0
    UNION ALL
    UNWIND $param2[15] AS asked15
    MATCH (dataCenterState0:DataCenterState)
    WHERE dataCenterState0.id IN asked15[0]
    RETURN dataCenterState0 AS record, asked15[1] AS predicates0
    UNION ALL
    UNWIND $param2[16] AS asked16
    MATCH (chipHolding0:ChipHolding)
    WHERE chipHolding0.id IN asked16[0]
    RETURN chipHolding0 AS record, asked16[1] AS predicates0
    UNION ALL
    UNWIND $param2[17] AS asked17
    MATCH (supplyChainStage0:SupplyChainStage)
    WHERE supplyChainStage0.id IN asked17[0]
    RETURN supplyChainStage0 AS record, asked17[1] AS predicates0
    UNION ALL
    UNWIND $param2[18] AS asked18
    MATCH (supplyChainInput0:SupplyChainInput)
    WHERE supplyChainInput0.id IN asked18[0]
    RETURN supplyChainInput0 AS record, asked18[1] AS predicates0
    UNION ALL
    UNWIND $param2[19] AS asked19
    MATCH (supplyChainShare0:SupplyChainShare)
    WHERE supplyChainShare0.id IN asked19[0]
    RETURN supplyChainShare0 AS record, asked19[1] AS predicates0
    UNION ALL
    UNWIND $param2[20] AS asked20
    MATCH (regulation0:Regulation)
    WHERE regulation0.id IN asked20[0]
    RETURN regulation0 AS record, asked20[1] AS predicates0
    UNION ALL
    UNWIND $param2[21] AS asked21
    MATCH (listing0:Listing)
    WHERE listing0.id IN asked21[0]
    RETURN listing0 AS record, asked21[1] AS predicates0
    UNION ALL
    UNWIND $param2[22] AS asked22
    MATCH (listSearch0:ListSearch)
    WHERE listSearch0.id IN asked22[0]
    RETURN listSearch0 AS record, asked22[1] AS predicates0
    UNION ALL
    UNWIND $param2[23] AS asked23
    MATCH (metric0:Metric)
    WHERE metric0.id IN asked23[0]
    RETURN metric0 AS record, asked23[1] AS predicates0
    UNION ALL
    UNWIND $param2[24] AS asked24
    MATCH (criterion0:Criterion)
    WHERE criterion0.id IN asked24[0]
    RETURN criterion0 AS record, asked24[1] AS predicates0
    UNION ALL
    UNWIND $param2[25] AS asked25
    MATCH (provision0:Provision)
    WHERE provision0.id IN asked25[0]
    RETURN provision0 AS record, asked25[1] AS predicates0
    UNION ALL
    UNWIND $param2[26] AS asked26
    MATCH (controlListEntry0:ControlListEntry)
    WHERE controlListEntry0.id IN asked26[0]
    RETURN controlListEntry0 AS record, asked26[1] AS predicates0
    UNION ALL
    UNWIND $param2[27] AS asked27
    MATCH (licenseException0:LicenseException)
    WHERE licenseException0.id IN asked27[0]
    RETURN licenseException0 AS record, asked27[1] AS predicates0
    UNION ALL
    UNWIND $param2[28] AS asked28
    MATCH (source1:Source)
    WHERE source1.id IN asked28[0]
    RETURN source1 AS record, asked28[1] AS predicates0
  }
  CALL (record, predicates0) {
    MATCH (record)-[cites0:CITES]->(source0)
    WHERE (source0.knownFrom <= $param3 OR (source0.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param4 })
      WHERE knowledge.firstPublishedOn <= $param3
    }))
    RETURN source0, cites0.check AS check0
    UNION ALL
    MATCH (claim1:Claim)-[cites1:CITES]->(source0)
    WHERE ((((claim1.recordedFrom <= $param5 OR (claim1.recordedFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param6 })
      WHERE knowledge.firstPublishedOn <= $param5
    })) AND claim1.recordedUntil > $param5) AND (source0.knownFrom <= $param7 OR (source0.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param8 })
      WHERE knowledge.firstPublishedOn <= $param7
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
  LIMIT $param9
  RETURN [size(cited0), check0, shown.id, shown.url, shown.title, shown.publisher, shown.publishedOn, shown.retrievedOn, shown.versionOn, [shown.id, shown.title, shown.url, shown.publisher, shown.publishedOn]]
} AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = [[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[]]
// $param3 = "2026-11-01"
// $param4 = "dataset:current"
// $param5 = "2026-11-01"
// $param6 = "dataset:current"
// $param7 = "2026-11-01"
// $param8 = "dataset:current"
// $param9 = 500
