MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param4
  RETURN [chip0.id, [chip0.name, COLLECT {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.field = $param5)
    WITH claim0
    ORDER BY claim0.id ASC
    RETURN [COLLECT {
      MATCH (claim0)-[cites0:CITES]->(source0)
      WITH source0, cites0
      ORDER BY cites0.position ASC, source0.id ASC
      RETURN [[source0.id, source0.title, source0.url, source0.publisher, source0.retrievedOn], cites0.locator, cites0.check]
    }, claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.rank, claim0.sourceScope, claim0.recordedFrom, claim0.recordedUntil]
  }, chip0.tpp]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param7
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param8
  RETURN [chip2.id, chip2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h100-pcie"]
// $param3 = "chip:nvidia-h100-pcie"
// $param4 = 10
// $param5 = "dieAreaMm2"
// $param6 = "chip:nvidia-h100-pcie"
// $param7 = "chip:nvid"
// $param8 = 200
