MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(model0)
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param3
  RETURN [model0.id, [model0.id, model0.name, COLLECT {
    MATCH (model0)-[basedOn0:BASED_ON]->(model1)
    WITH model1, basedOn0
    ORDER BY basedOn0.position ASC, model1.id ASC
    RETURN [model1.id, model1.name]
  }, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    LIMIT $param4
    RETURN [trainingUse0.id, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      RETURN [chip0.id, chip0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_FAMILY]->(chipFamily0)
      RETURN [chipFamily0.id, chipFamily0.name]
    }, COLLECT {
      MATCH (trainingUse0)-[candidateChip0:CANDIDATE_CHIP]->(chip1)
      WITH chip1, candidateChip0
      ORDER BY candidateChip0.position ASC, chip1.id ASC
      RETURN [chip1.id, chip1.name]
    }, COLLECT {
      MATCH (trainingUse0)-[:INHERITED_FROM]->(model2)
      RETURN [model2.id, model2.name]
    }, COLLECT {
      MATCH (claim0:Claim)
      WHERE claim0.subjectId = trainingUse0.id
      WITH claim0
      ORDER BY claim0.id ASC
      RETURN [COLLECT {
        MATCH (claim0)-[cites0:CITES]->(source0)
        WITH source0, cites0
        ORDER BY cites0.position ASC, source0.id ASC
        RETURN [[source0.title, source0.url], cites0.locator, cites0.check]
      }, COLLECT {
        MATCH (claim0)-[:MADE_BY]->(organization0)
        RETURN [head(labels(organization0)), [organization0.name]]
      }, claim0.publishedOn]
    }, trainingUse0.role, trainingUse0.quantityUnit, trainingUse0.quantityLow, trainingUse0.quantityHigh, trainingUse0.quantityUnit, trainingUse0.acceleratorHours, trainingUse0.costUsd, trainingUse0.trainingFrom, trainingUse0.trainingFrom, trainingUse0.trainingUntil, trainingUse0.confidence, trainingUse0.note, trainingUse0.acceleratorHoursNote, trainingUse0.costNote]
  }, model0.publicationDate, model0.parameters, model0.trainingFlop, model0.trainingTokens, model0.openWeights]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param5 })-[:NAMES]->(model3)
  WITH model3
  WHERE model3 IS NULL
  MATCH (name2:Name)-[:NAMES]->(model4)
  WHERE name2.id STARTS WITH $param6
  WITH name2, model4
  ORDER BY name2.id ASC, model4.id ASC
  LIMIT $param7
  RETURN [model4.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:model/deepseekv3"
// $param3 = 10
// $param4 = 20
// $param5 = "name:model/deepseekv3"
// $param6 = "name:model/dee"
// $param7 = 200
