MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  WITH COLLECT {
    MATCH (model0:Model)
    MATCH (model0)-[:DEVELOPED_BY]->(organization0:Organization)
    WHERE organization0.countryCode = $param2
    WITH DISTINCT model0
    RETURN model0
  } AS filtered0
  WITH filtered0, COLLECT {
    UNWIND filtered0 AS model1
    OPTIONAL MATCH (model1)<-[:TRAINING_OF]-(trainingUse0)
    OPTIONAL MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
    OPTIONAL MATCH (chip0)-[:MEMBER_OF]->(chipFamily0:ChipFamily)
    OPTIONAL MATCH (trainingUse0)-[:OF_FAMILY]->(chipFamily1)
    WITH DISTINCT model1, substring(model1.publicationDate, 0, 4) AS groupKey0, coalesce(chipFamily0.name, chipFamily1.name) AS groupKey1, coalesce(chipFamily0.id, chipFamily1.id) AS groupKeyId0, model1.trainingFlop AS measured0
    WITH groupKey0, groupKey1, groupKeyId0, count(model1) AS counted0, max(measured0) AS max0, sum(measured0) AS sum0, count(measured0) AS known0
    ORDER BY counted0 DESC, groupKey0 ASC, groupKey1 ASC, groupKeyId0 ASC
    LIMIT $param3
    RETURN [counted0, groupKey0, [groupKey1, groupKeyId0], max0, sum0, known0]
  } AS groups0, COLLECT {
    UNWIND filtered0 AS model2
    WITH model2, model2.trainingFlop AS measured1, model2.publicationDate AS measured2
    WITH count(model2) AS counted1, min(measured1) AS min0, max(measured1) AS max1, avg(measured1) AS avg0, count(measured1) AS known1, min(measured2) AS min1, max(measured2) AS max2
    RETURN [counted1, min0, max1, avg0, known1, min1, max2]
  } AS aggregate0
  RETURN [NULL, groups0, aggregate0]
} AS summaries0
RETURN dataset.version AS version, [NULL, NULL, NULL, summaries0[0][1], summaries0[0][2]] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "CN"
// $param3 = 100
