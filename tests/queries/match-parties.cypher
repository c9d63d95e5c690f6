MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (listing0:Listing)
  WHERE listing0.id IN $param2
  RETURN [listing0.id, listing0.list, listing0.citation, listing0.from]
} AS column0, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN $param3
  RETURN [organization0.id, organization0.name]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = []
// $param3 = []
