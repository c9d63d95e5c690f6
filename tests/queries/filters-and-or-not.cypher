MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.tpp < $param2 AND chip0.tpp >= $param3 AND chip0.dieAreaMm2 IS NOT NULL AND (chip0.nameFolded CONTAINS $param4 OR chip0.nameFolded STARTS WITH $param5) AND NOT (coalesce(chip0.marketSegment = $param6, false))) AND chip0.name IS NOT NULL AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.name ASC, chip0.id ASC
  LIMIT $param7
  RETURN [[chip0.name, chip0.id], [chip0.name, chip0.tpp, chip0.dieAreaMm2]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = 20000
// $param3 = 4800
// $param4 = "h100"
// $param5 = "a800"
// $param6 = "CONSUMER"
// $param7 = 26
