MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  CALL () {
    MATCH (chip0:Chip)
    WHERE (chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.tpp DESC, chip0.id DESC
    LIMIT $param1
    RETURN chip0, 0 AS segment0
    UNION ALL
    MATCH (chip0:Chip)
    WHERE (chip0.tpp IS NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.id DESC
    LIMIT $param2
    RETURN chip0, 1 AS segment0
  }
  WITH chip0, segment0
  ORDER BY segment0 ASC, chip0.tpp IS NULL ASC, chip0.tpp DESC, chip0.id DESC
  LIMIT $param3
  RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp]]
}, COUNT {
  MATCH (chip1:Chip)
}] AS column0
// $param0 = "dataset:current"
// $param1 = 4
// $param2 = 4
// $param3 = 4
