MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (organization0:Organization)
  WHERE (organization0.entityListStatus = $param1 AND organization0.id IS NOT NULL)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param2
  RETURN [[organization0.id], [organization0.id, organization0.entityListStatus, organization0.missing]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = "NOT_CHECKED"
// $param2 = 2


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (model0:Model { id: $param1 })
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param2
  RETURN [model0.id, [model0.id, model0.missing, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [trainingUse0.id]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model1:Model { id: $param3 })
  WITH model1
  WHERE model1 IS NULL
  MATCH (model2:Model)
  WHERE model2.id STARTS WITH $param4
  WITH model2
  ORDER BY model2.id ASC
  LIMIT $param5
  RETURN [model2.id, model2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = "model:qwen3-max"
// $param2 = 10
// $param3 = "model:qwen3-max"
// $param4 = "model:qwen"
// $param5 = 200


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (model0:Model { id: $param1 })
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param2
  RETURN [model0.id, [model0.publicationDate, model0.missing]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model1:Model { id: $param3 })
  WITH model1
  WHERE model1 IS NULL
  MATCH (model2:Model)
  WHERE model2.id STARTS WITH $param4
  WITH model2
  ORDER BY model2.id ASC
  LIMIT $param5
  RETURN [model2.id, model2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = "model:deepseek-r2-unreleased"
// $param2 = 10
// $param3 = "model:deepseek-r2-unreleased"
// $param4 = "model:deep"
// $param5 = 200


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (chip0:Chip { id: $param1 })
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param2
  RETURN [chip0.id, [chip0.tpp, chip0.missing, COLLECT {
    MATCH (chip0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC, source0.id ASC
    RETURN [[source0.id]]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: $param3 })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param4
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param5
  RETURN [chip2.id, chip2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = "chip:amd-mi308x"
// $param2 = 10
// $param3 = "chip:amd-mi308x"
// $param4 = "chip:amd-"
// $param5 = 200
