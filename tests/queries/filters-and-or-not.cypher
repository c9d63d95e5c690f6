MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.tpp < $param1 AND chip0.tpp >= $param2 AND chip0.dieAreaMm2 IS NOT NULL AND (chip0.nameFolded CONTAINS $param3 OR chip0.nameFolded STARTS WITH $param4) AND NOT (coalesce(chip0.marketSegment = $param5, false))) AND chip0.name IS NOT NULL AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.name ASC, chip0.id ASC
  LIMIT $param6
  RETURN [[chip0.name, chip0.id], [chip0.name, chip0.tpp, chip0.dieAreaMm2]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = 20000
// $param2 = 4800
// $param3 = "h100"
// $param4 = "a800"
// $param5 = "CONSUMER"
// $param6 = 26
