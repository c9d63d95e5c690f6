MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (chip0:Chip)
  WHERE chip0.id IN $param1
  RETURN [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE chip0.belowAggregateIoGBps IS NOT NULL
    MATCH (claim0)-[:ABOUT]->(chip0)
    WHERE claim0.predicate = $param2
    MATCH (claim0)-[:CITES]->(source0)
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]
} AS column0, COLLECT {
  UNWIND $param3 AS asked0
  OPTIONAL MATCH (chip1:Chip { id: asked0[0] })
  WITH asked0, chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH asked0[1]
  WITH DISTINCT chip2
  ORDER BY chip2.id ASC
  LIMIT $param4
  RETURN chip2.id
} AS column1, [] AS column2, [] AS column3, [] AS column4
// $param0 = "dataset:current"
// $param1 = ["chip:nvidia-h800-sxm5"]
// $param2 = "belowAggregateIoGBps"
// $param3 = [["chip:nvidia-h800-sxm5","chip:nvid"]]
// $param4 = 200


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  CALL () {
    UNWIND $param1[0] AS asked0
    MATCH (claim0:Claim)
    WHERE claim0.id IN asked0[0]
    RETURN claim0 AS record0, asked0[1] AS predicates0
    UNION ALL
    UNWIND $param1[1] AS asked1
    MATCH (organization0:Organization)
    WHERE organization0.id IN asked1[0]
    RETURN organization0 AS record0, asked1[1] AS predicates0
    UNION ALL
    UNWIND $param1[2] AS asked2
    MATCH (person0:Person)
    WHERE person0.id IN asked2[0]
    RETURN person0 AS record0, asked2[1] AS predicates0
    UNION ALL
    UNWIND $param1[3] AS asked3
    MATCH (country0:Country)
    WHERE country0.id IN asked3[0]
    RETURN country0 AS record0, asked3[1] AS predicates0
    UNION ALL
    UNWIND $param1[4] AS asked4
    MATCH (countryGroup0:CountryGroup)
    WHERE countryGroup0.id IN asked4[0]
    RETURN countryGroup0 AS record0, asked4[1] AS predicates0
    UNION ALL
    UNWIND $param1[5] AS asked5
    MATCH (chip0:Chip)
    WHERE chip0.id IN asked5[0]
    RETURN chip0 AS record0, asked5[1] AS predicates0
    UNION ALL
    UNWIND $param1[6] AS asked6
    MATCH (chipFamily0:ChipFamily)
    WHERE chipFamily0.id IN asked6[0]
    RETURN chipFamily0 AS record0, asked6[1] AS predicates0
    UNION ALL
    UNWIND $param1[7] AS asked7
    MATCH (model0:Model)
    WHERE model0.id IN asked7[0]
    RETURN model0 AS record0, asked7[1] AS predicates0
    UNION ALL
    UNWIND $param1[8] AS asked8
    MATCH (trainingUse0:TrainingUse)
    WHERE trainingUse0.id IN asked8[0]
    RETURN trainingUse0 AS record0, asked8[1] AS predicates0
    UNION ALL
    UNWIND $param1[9] AS asked9
    MATCH (acquisition0:Acquisition)
    WHERE acquisition0.id IN asked9[0]
    RETURN acquisition0 AS record0, asked9[1] AS predicates0
    UNION ALL
    UNWIND $param1[10] AS asked10
    MATCH (regulation0:Regulation)
    WHERE regulation0.id IN asked10[0]
    RETURN regulation0 AS record0, asked10[1] AS predicates0
    UNION ALL
    UNWIND $param1[11] AS asked11
    MATCH (listing0:Listing)
    WHERE listing0.id IN asked11[0]
    RETURN listing0 AS record0, asked11[1] AS predicates0
    UNION ALL
    UNWIND $param1[12] AS asked12
    MATCH (listSearch0:ListSearch)
    WHERE listSearch0.id IN asked12[0]
    RETURN listSearch0 AS record0, asked12[1] AS predicates0
    UNION ALL
    UNWIND $param1[13] AS asked13
    MATCH (metric0:Metric)
    WHERE metric0.id IN asked13[0]
    RETURN metric0 AS record0, asked13[1] AS predicates0
    UNION ALL
    UNWIND $param1[14] AS asked14
    MATCH (criterion0:Criterion)
    WHERE criterion0.id IN asked14[0]
    RETURN criterion0 AS record0, asked14[1] AS predicates0
    UNION ALL
    UNWIND $param1[15] AS asked15
    MATCH (provision0:Provision)
    WHERE provision0.id IN asked15[0]
    RETURN provision0 AS record0, asked15[1] AS predicates0
    UNION ALL
    UNWIND $param1[16] AS asked16
    MATCH (source1:Source)
    WHERE source1.id IN asked16[0]
    RETURN source1 AS record0, asked16[1] AS predicates0
  }
  CALL (record0, predicates0) {
    MATCH (record0)-[cites0:CITES]->(source0)
    RETURN source0, cites0.check AS check0
    UNION ALL
    MATCH (record0)<-[:ABOUT]-(claim1)-[cites1:CITES]->(source0)
    WHERE (claim1.rank = 'PREFERRED' AND claim1.predicate IN predicates0)
    RETURN source0, cites1.check AS check0
    UNION ALL
    WITH record0
    WHERE record0:Source
    RETURN record0 AS source0, record0.check AS check0
  }
  WITH source0, max(check0) AS check0
  WITH collect([source0, check0]) AS cited0
  UNWIND cited0 AS entry0
  WITH cited0, entry0[0] AS source0, entry0[1] AS check0
  ORDER BY source0.id ASC
  LIMIT $param2
  RETURN [size(cited0), check0, source0.id, source0.url, source0.title, source0.publisher, source0.publishedOn, source0.retrievedOn, [source0.id, source0.title, source0.url, source0.publisher, source0.publishedOn]]
} AS column0
// $param0 = "dataset:current"
// $param1 = [[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[]]
// $param2 = 500
