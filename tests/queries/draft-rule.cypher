MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (chip0:Chip)
  RETURN [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE chip0.belowAggregateIoGBps IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param2)
    MATCH (claim0)-[:CITES]->(source0)
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]
} AS column0, COLLECT {
  MATCH (trainingUse0:TrainingUse)-[:OF_CHIP]->(chip1)
  WHERE (trainingUse0.role IS NULL OR trainingUse0.role <> $param3)
  MATCH (trainingUse0)-[:TRAINING_OF]->(model0)
  RETURN [model0.id, chip1.id]
} AS column1, COLLECT {
  MATCH (chip2:Chip)
  RETURN [chip2.id, chip2.name, chip2.tpp, chip2.memoryBandwidthGBps]
} AS column2, COLLECT {
  MATCH (chip3:Chip)
  RETURN [chip3.id, chip3.name]
} AS column3, COLLECT {
  MATCH (chip4:Chip)
  RETURN [chip4.id, chip4.name]
} AS column4, COLLECT {
  MATCH (model1:Model)
  MATCH (model1)<-[:TRAINING_OF]-(trainingUse1:TrainingUse)
  MATCH (trainingUse1)-[:OF_CHIP]->(chip5:Chip)
  WITH DISTINCT model1
  RETURN [model1.id, model1.name, COLLECT {
    MATCH (model1)-[developedBy0:DEVELOPED_BY]->(organization1)
    WITH organization1, developedBy0
    ORDER BY developedBy0.position ASC, organization1.id ASC
    RETURN [organization1.name]
  }]
} AS column5
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "belowAggregateIoGBps"
// $param3 = "INFERENCE"
