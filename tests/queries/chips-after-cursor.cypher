MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (chip0:Chip)
    WHERE (chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL AND chip0.tpp <= $param1 AND (chip0.tpp <> $param2 OR chip0.id < $param3))
    WITH chip0
    ORDER BY chip0.tpp DESC, chip0.id DESC
    LIMIT $param4
    RETURN chip0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param5 THEN COLLECT {
      MATCH (chip0:Chip)
      WHERE (chip0.tpp IS NULL AND chip0.id IS NOT NULL)
      WITH chip0
      ORDER BY chip0.id DESC
      LIMIT $param6
      RETURN chip0
    }
    ELSE []
  END) AS chip0
  WITH chip0
  
  LIMIT $param7
  RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = 4992
// $param2 = 4992
// $param3 = "chip:nvidia-a800-sxm4-80gb"
// $param4 = 3
// $param5 = 3
// $param6 = 3
// $param7 = 3
