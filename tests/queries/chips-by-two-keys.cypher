MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  MATCH (chip0:Chip)
  MATCH (chip0)-[:DESIGNED_BY]->(organization0:Organization)
  WHERE organization0.id = coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3)
  WITH DISTINCT chip0
  ORDER BY chip0.releaseDate ASC, chip0.performanceDensity IS NULL ASC, chip0.performanceDensity DESC, chip0.id DESC
  LIMIT $param4
  RETURN [[chip0.releaseDate, chip0.performanceDensity, chip0.id], [chip0.id, chip0.releaseDate, chip0.performanceDensity]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:nvidia"]
// $param3 = "organization:nvidia"
// $param4 = 4
