MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (chip0:Chip { id: $param1 })
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param2
  RETURN [chip0.id, [chip0.name, chip0.tpp, COLLECT {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.field = $param3)
    WITH claim0
    ORDER BY claim0.id ASC
    RETURN [claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.rank, claim0.sourceScope, COLLECT {
      MATCH (claim0)-[cites0:CITES]->(source0)
      WITH source0, cites0
      ORDER BY cites0.position ASC, source0.id ASC
      RETURN [[source0.id, source0.url, source0.title, source0.publisher, source0.retrievedOn], cites0.locator, cites0.check]
    }, claim0.recordedFrom, claim0.recordedUntil]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: $param4 })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param5
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param6
  RETURN [chip2.id, chip2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = "chip:nvidia-h100-pcie"
// $param2 = 10
// $param3 = "dieAreaMm2"
// $param4 = "chip:nvidia-h100-pcie"
// $param5 = "chip:nvid"
// $param6 = 200
