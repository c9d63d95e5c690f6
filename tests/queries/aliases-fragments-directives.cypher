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
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN [organization0.name, organization0.id]
  }, COLLECT {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.field = $param5)
    WITH claim0
    ORDER BY claim0.id ASC
    RETURN [COLLECT {
      MATCH (claim0)-[cites0:CITES]->(source0)
      WITH source0, cites0
      ORDER BY cites0.position ASC, source0.id ASC
      RETURN [[source0.id], cites0.check]
    }, claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit]
  }, COLLECT {
    MATCH (claim1:Claim)
    WHERE (claim1.subjectId = chip0.id AND claim1.field = $param6)
    WITH claim1
    ORDER BY claim1.id ASC
    LIMIT $param7
    RETURN [claim1.id, claim1.valueText, claim1.valueLow, claim1.valueHigh, claim1.valueUnit, claim1.rank]
  }, COLLECT {
    MATCH (chip0)-[cites1:CITES]->(source1)
    WITH source1, cites1
    ORDER BY cites1.position ASC, source1.id ASC
    LIMIT $param8
    RETURN [cites1.locator, [source1.id]]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param9 | given[1]]), $param9) })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param10
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param11
  RETURN [chip2.id, chip2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h800-sxm5"]
// $param3 = "chip:nvidia-h800-sxm5"
// $param4 = 10
// $param5 = "dieAreaMm2"
// $param6 = "name"
// $param7 = 1
// $param8 = 1
// $param9 = "chip:nvidia-h800-sxm5"
// $param10 = "chip:nvid"
// $param11 = 200
