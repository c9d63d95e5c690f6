MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (dataset0:Dataset { id: $param1 })
  WITH dataset0
  ORDER BY dataset0.id ASC
  LIMIT $param2
  RETURN [dataset0.id, [dataset0.coverage]]
} AS column0, COLLECT {
  OPTIONAL MATCH (dataset1:Dataset { id: $param3 })
  WITH dataset1
  WHERE dataset1 IS NULL
  MATCH (dataset2:Dataset)
  WHERE dataset2.id STARTS WITH $param4
  WITH dataset2
  ORDER BY dataset2.id ASC
  LIMIT $param5
  RETURN [dataset2.id, dataset2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = "dataset:current"
// $param2 = 10
// $param3 = "dataset:current"
// $param4 = "dataset:curr"
// $param5 = 200
