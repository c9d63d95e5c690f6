MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  WITH COLLECT {
    MATCH (chip0:Chip)
    WHERE (EXISTS {
      MATCH (chip0)-[:DESIGNED_BY]->(organization0)
      WHERE organization0.id = coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2)
    } AND chip0.releaseDate IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.releaseDate ASC, chip0.performanceDensity IS NULL ASC, chip0.performanceDensity DESC, chip0.id DESC
    LIMIT $param3
    RETURN chip0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param4 THEN COLLECT {
      MATCH (chip0:Chip)
      WHERE (EXISTS {
        MATCH (chip0)-[:DESIGNED_BY]->(organization1)
        WHERE organization1.id = coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5)
      } AND chip0.releaseDate IS NULL AND chip0.id IS NOT NULL)
      WITH chip0
      ORDER BY chip0.performanceDensity IS NULL ASC, chip0.performanceDensity DESC, chip0.id DESC
      LIMIT $param6
      RETURN chip0
    }
    ELSE []
  END) AS chip0
  WITH chip0
  
  LIMIT $param7
  RETURN [[chip0.releaseDate, chip0.performanceDensity, chip0.id], [chip0.id, chip0.releaseDate, chip0.performanceDensity]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:nvidia"]
// $param2 = "organization:nvidia"
// $param3 = 4
// $param4 = 4
// $param5 = "organization:nvidia"
// $param6 = 4
// $param7 = 4
