MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  CALL (redirects) {
    MATCH (chip0:Chip)
    WHERE (EXISTS {
      MATCH (chip0)-[:DESIGNED_BY]->(organization0)
      WHERE organization0.id = coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2)
    } AND chip0.releaseDate IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.releaseDate ASC, chip0.performanceDensity IS NULL ASC, chip0.performanceDensity DESC, chip0.id DESC
    LIMIT $param3
    RETURN chip0, 0 AS segment0
    UNION ALL
    MATCH (chip0:Chip)
    WHERE (EXISTS {
      MATCH (chip0)-[:DESIGNED_BY]->(organization1)
      WHERE organization1.id = coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)
    } AND chip0.releaseDate IS NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.performanceDensity IS NULL ASC, chip0.performanceDensity DESC, chip0.id DESC
    LIMIT $param5
    RETURN chip0, 1 AS segment0
  }
  WITH chip0, segment0
  ORDER BY segment0 ASC, chip0.releaseDate ASC, chip0.performanceDensity IS NULL ASC, chip0.performanceDensity DESC, chip0.id DESC
  LIMIT $param6
  RETURN [[chip0.releaseDate, chip0.performanceDensity, chip0.id], [chip0.id, chip0.releaseDate, chip0.performanceDensity]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:nvidia"]
// $param2 = "organization:nvidia"
// $param3 = 4
// $param4 = "organization:nvidia"
// $param5 = 4
// $param6 = 4
