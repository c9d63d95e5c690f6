MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (chip0:Chip)
    WHERE (chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.tpp DESC, chip0.id DESC
    LIMIT $param2
    RETURN chip0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param3 THEN COLLECT {
      MATCH (chip0:Chip)
      WHERE (chip0.tpp IS NULL AND chip0.id IS NOT NULL)
      WITH chip0
      ORDER BY chip0.id DESC
      LIMIT $param4
      RETURN chip0
    }
    ELSE []
  END) AS chip0
  WITH chip0
  
  LIMIT $param5
  RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp]]
}, COUNT {
  MATCH (chip1:Chip)
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = 4
// $param3 = 4
// $param4 = 4
// $param5 = 4
