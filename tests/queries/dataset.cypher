MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (dataset0:Dataset { id: $param2 })
  WITH dataset0
  ORDER BY dataset0.id ASC
  LIMIT $param3
  RETURN [dataset0.id, [COLLECT {
    MATCH (dataset0)<-[describes0:DESCRIBES]-(feed0)
    WITH feed0, describes0
    ORDER BY describes0.position ASC, feed0.id ASC
    RETURN [feed0.id, feed0.name, feed0.publisher, feed0.license, feed0.retrievedOn, feed0.coversUntil, feed0.records, feed0.url]
  }, dataset0.version, dataset0.counts, dataset0.coverage]]
} AS column0, COLLECT {
  OPTIONAL MATCH (dataset1:Dataset { id: $param4 })
  WITH dataset1
  WHERE dataset1 IS NULL
  MATCH (dataset2:Dataset)
  WHERE dataset2.id STARTS WITH $param5
  WITH dataset2
  ORDER BY dataset2.id ASC
  LIMIT $param6
  RETURN [dataset2.id, dataset2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "dataset:current"
// $param3 = 10
// $param4 = "dataset:current"
// $param5 = "dataset:curr"
// $param6 = 200
