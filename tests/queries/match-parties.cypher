MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (listing0:Listing)
  WHERE listing0.id IN $param1
  RETURN [listing0.id, listing0.list, listing0.citation, listing0.from]
} AS column0, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN $param2
  RETURN [organization0.id, organization0.name]
} AS column1
// $param0 = "dataset:current"
// $param1 = []
// $param2 = []
