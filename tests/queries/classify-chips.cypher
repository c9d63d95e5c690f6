MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [] AS column0, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
  RETURN [organization0.id, organization0.countryCode]
} AS column1, COLLECT {
  UNWIND $param4 AS asked0
  OPTIONAL MATCH (organization1:Organization { id: asked0[0] })
  WITH asked0, organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH asked0[1]
  WITH DISTINCT organization2
  ORDER BY organization2.id ASC
  LIMIT $param5
  RETURN organization2.id
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:nvidia"]
// $param3 = ["organization:nvidia"]
// $param4 = [["organization:nvidia","organization:nv"]]
// $param5 = 200
