MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  CALL () {
    MATCH (chip0:Chip)
    WHERE (EXISTS {
      MATCH (chip0)-[:DESIGNED_BY]->(organization0)
      WHERE organization0.id = $param1
    } AND chip0.releaseDate IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.releaseDate ASC, chip0.performanceDensity IS NULL ASC, chip0.performanceDensity DESC, chip0.id DESC
    LIMIT $param2
    RETURN chip0, 0 AS segment0
    UNION ALL
    MATCH (chip0:Chip)
    WHERE (EXISTS {
      MATCH (chip0)-[:DESIGNED_BY]->(organization1)
      WHERE organization1.id = $param3
    } AND chip0.releaseDate IS NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.performanceDensity IS NULL ASC, chip0.performanceDensity DESC, chip0.id DESC
    LIMIT $param4
    RETURN chip0, 1 AS segment0
  }
  WITH chip0, segment0
  ORDER BY segment0 ASC, chip0.releaseDate ASC, chip0.performanceDensity IS NULL ASC, chip0.performanceDensity DESC, chip0.id DESC
  LIMIT $param5
  RETURN [[chip0.releaseDate, chip0.performanceDensity, chip0.id], [chip0.id, chip0.releaseDate, chip0.performanceDensity]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = "organization:nvidia"
// $param2 = 4
// $param3 = "organization:nvidia"
// $param4 = 4
// $param5 = 4
