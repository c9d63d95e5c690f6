MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (chip0:Chip)
    WHERE (chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL AND chip0.tpp <= $param2 AND (chip0.tpp <> $param3 OR chip0.id < $param4))
    WITH chip0
    ORDER BY chip0.tpp DESC, chip0.id DESC
    LIMIT $param5
    RETURN chip0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param6 THEN COLLECT {
      MATCH (chip0:Chip)
      WHERE (chip0.tpp IS NULL AND chip0.id IS NOT NULL)
      WITH chip0
      ORDER BY chip0.id DESC
      LIMIT $param7
      RETURN chip0
    }
    ELSE []
  END) AS chip0
  WITH chip0
  
  LIMIT $param8
  RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = 4992
// $param3 = 4992
// $param4 = "chip:nvidia-a800-sxm4-80gb"
// $param5 = 3
// $param6 = 3
// $param7 = 3
// $param8 = 3
