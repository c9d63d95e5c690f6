MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(chip0)
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param3
  RETURN [chip0.id, [chip0.id, chip0.name, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN [organization0.id]
  }, COLLECT {
    MATCH (chip0)-[:VARIANT_OF]->(chip1)
    RETURN [chip1.id]
  }, COLLECT {
    MATCH (chip0)-[:MEMBER_OF]->(chipFamily0:ChipFamily)
    WITH chipFamily0
    ORDER BY chipFamily0.id ASC
    RETURN [chipFamily0.id]
  }, chip0.aliases, chip0.id, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.aggregateIoBasis, chip0.tpp, chip0.tppFormat, chip0.tppRate, chip0.tppBitLength]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param4 })-[:NAMES]->(chip2)
  WITH chip2
  WHERE chip2 IS NULL
  MATCH (name2:Name)-[:NAMES]->(chip3)
  WHERE name2.id STARTS WITH $param5
  WITH name2, chip3
  ORDER BY name2.id ASC, chip3.id ASC
  LIMIT $param6
  RETURN [chip3.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:chip/h800sxm580gb"
// $param3 = 10
// $param4 = "name:chip/h800sxm580gb"
// $param5 = "name:chip/h80"
// $param6 = 200
