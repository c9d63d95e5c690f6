MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [] AS column0, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN $param1
  RETURN [organization0.id, organization0.countryCode]
} AS column1, COLLECT {
  UNWIND $param2 AS asked0
  OPTIONAL MATCH (organization1:Organization { id: asked0[0] })
  WITH asked0, organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH asked0[1]
  WITH DISTINCT organization2
  ORDER BY organization2.id ASC
  LIMIT $param3
  RETURN organization2.id
} AS column2
// $param0 = "dataset:current"
// $param1 = ["organization:nvidia"]
// $param2 = [["organization:nvidia","organization:nv"]]
// $param3 = 200
