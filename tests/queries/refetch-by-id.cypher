MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (chip0:Chip)
  WHERE chip0.id IN $param1
  RETURN [chip0.id, [chip0.id, chip0.name]]
} AS column0
// $param0 = "dataset:current"
// $param1 = ["chip:nvidia-h20-96gb"]


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (chip0:Chip)
  WHERE chip0.id IN $param1
  RETURN [chip0.id, [chip0.id]]
} AS column0, COLLECT {
  MATCH (model0:Model)
  WHERE model0.id IN $param2
  RETURN [model0.id, [model0.id]]
} AS column1, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN $param3
  RETURN [organization0.id, [organization0.id]]
} AS column2
// $param0 = "dataset:current"
// $param1 = ["chip:no-such-chip"]
// $param2 = ["model:deepseek-v3"]
// $param3 = ["organization:huawei"]
