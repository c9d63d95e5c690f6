MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (chip0:Chip { id: $param1 })
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param2
  RETURN [chip0.id, [chip0.name, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN [organization0.name, organization0.id]
  }, COLLECT {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.field = $param3)
    WITH claim0
    ORDER BY claim0.id ASC
    RETURN [claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, COLLECT {
      MATCH (claim0)-[cites0:CITES]->(source0)
      WITH source0, cites0
      ORDER BY cites0.position ASC, source0.id ASC
      RETURN [[source0.id], cites0.check]
    }]
  }, COLLECT {
    MATCH (claim1:Claim)
    WHERE (claim1.subjectId = chip0.id AND claim1.field = $param4)
    WITH claim1
    ORDER BY claim1.id ASC
    LIMIT $param5
    RETURN [claim1.id, claim1.valueText, claim1.valueLow, claim1.valueHigh, claim1.valueUnit, claim1.rank]
  }, COLLECT {
    MATCH (chip0)-[cites1:CITES]->(source1)
    WITH source1, cites1
    ORDER BY cites1.position ASC, source1.id ASC
    LIMIT $param6
    RETURN [cites1.locator, [source1.id]]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: $param7 })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param8
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param9
  RETURN [chip2.id, chip2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = "chip:nvidia-h800-sxm5"
// $param2 = 10
// $param3 = "dieAreaMm2"
// $param4 = "name"
// $param5 = 1
// $param6 = 1
// $param7 = "chip:nvidia-h800-sxm5"
// $param8 = "chip:nvid"
// $param9 = 200
