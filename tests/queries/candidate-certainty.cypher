MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (trainingUse0:TrainingUse)
  WHERE ((EXISTS {
    MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
    WHERE chip0.nameFolded STARTS WITH $param2
  } OR (EXISTS {
    MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
  } AND NOT (EXISTS {
    MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip2)
    WHERE NOT (coalesce(chip2.nameFolded STARTS WITH $param3, false))
  }))) AND trainingUse0.id IS NOT NULL)
  WITH trainingUse0
  ORDER BY trainingUse0.id ASC
  LIMIT $param4
  RETURN [[trainingUse0.id], [trainingUse0.id, COLLECT {
    MATCH (trainingUse0)-[:OF_CHIP]->(chip3)
    RETURN [chip3.name]
  }, COLLECT {
    MATCH (trainingUse0)-[candidateChip0:CANDIDATE_CHIP]->(chip4)
    WITH chip4, candidateChip0
    ORDER BY candidateChip0.position ASC, chip4.id ASC
    RETURN [chip4.name]
  }]]
}, COUNT {
  MATCH (trainingUse1:TrainingUse)
  WHERE (EXISTS {
    MATCH (trainingUse1)-[:OF_CHIP]->(chip5)
    WHERE chip5.nameFolded STARTS WITH $param5
  } OR (EXISTS {
    MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip6)
  } AND NOT (EXISTS {
    MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip7)
    WHERE NOT (coalesce(chip7.nameFolded STARTS WITH $param6, false))
  })))
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "ascend910c"
// $param3 = "ascend910c"
// $param4 = 26
// $param5 = "ascend910c"
// $param6 = "ascend910c"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (trainingUse0:TrainingUse)
  WHERE ((EXISTS {
    MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
    WHERE chip0.nameFolded STARTS WITH $param2
  } OR EXISTS {
    MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
    WHERE chip1.nameFolded STARTS WITH $param3
  }) AND trainingUse0.id IS NOT NULL)
  WITH trainingUse0
  ORDER BY trainingUse0.id ASC
  LIMIT $param4
  RETURN [[trainingUse0.id], [trainingUse0.id, COLLECT {
    MATCH (trainingUse0)-[:OF_CHIP]->(chip2)
    RETURN [chip2.name]
  }, COLLECT {
    MATCH (trainingUse0)-[candidateChip0:CANDIDATE_CHIP]->(chip3)
    WITH chip3, candidateChip0
    ORDER BY candidateChip0.position ASC, chip3.id ASC
    RETURN [chip3.name]
  }]]
}, COUNT {
  MATCH (trainingUse1:TrainingUse)
  WHERE (EXISTS {
    MATCH (trainingUse1)-[:OF_CHIP]->(chip4)
    WHERE chip4.nameFolded STARTS WITH $param5
  } OR EXISTS {
    MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip5)
    WHERE chip5.nameFolded STARTS WITH $param6
  })
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "ascend910c"
// $param3 = "ascend910c"
// $param4 = 26
// $param5 = "ascend910c"
// $param6 = "ascend910c"
