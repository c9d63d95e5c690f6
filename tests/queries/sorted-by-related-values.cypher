MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (model0:Model)
  WITH model0, COUNT {
    MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
  } AS sortKey0
  ORDER BY sortKey0 DESC, model0.name ASC, model0.id ASC
  LIMIT $param2
  RETURN [[sortKey0, model0.name, model0.id], [model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse1)
    WITH trainingUse1, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse1.id ASC
    RETURN [trainingUse1.role]
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = 5


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE chip0.tpp >= $param2
  WITH chip0, head(COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN organization0.name
  }) AS sortKey0
  ORDER BY sortKey0 IS NULL ASC, sortKey0 DESC, chip0.tpp IS NULL ASC, chip0.tpp DESC, chip0.id DESC
  LIMIT $param3
  RETURN [[sortKey0, chip0.tpp, chip0.id], [chip0.name, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization1)
    RETURN [organization1.name]
  }, chip0.tpp]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = 8000
// $param3 = 5
