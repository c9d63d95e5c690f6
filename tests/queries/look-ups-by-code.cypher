MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.id, organization0.ticker]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param4 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param5
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param6
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:organization/nvda"
// $param3 = 10
// $param4 = "name:organization/nvda"
// $param5 = "name:organization/nvd"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.id, organization0.ticker]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param4 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param5
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param6
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:organization/9988hk"
// $param3 = 10
// $param4 = "name:organization/9988hk"
// $param5 = "name:organization/998"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.id]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param4 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param5
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param6
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:organization/q182477"
// $param3 = 10
// $param4 = "name:organization/q182477"
// $param5 = "name:organization/q18"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.id]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param4 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param5
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param6
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:organization/英偉達"
// $param3 = 10
// $param4 = "name:organization/英偉達"
// $param5 = "name:organization/英偉"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(regulation0)
  WITH regulation0
  ORDER BY regulation0.id ASC
  LIMIT $param3
  RETURN [regulation0.id, [regulation0.id, regulation0.citation]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param4 })-[:NAMES]->(regulation1)
  WITH regulation1
  WHERE regulation1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(regulation2)
  WHERE name2.id STARTS WITH $param5
  WITH name2, regulation2
  ORDER BY name2.id ASC, regulation2.id ASC
  LIMIT $param6
  RETURN [regulation2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:regulation/88fr73458"
// $param3 = 10
// $param4 = "name:regulation/88fr73458"
// $param5 = "name:regulation/88f"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(regulation0)
  WITH regulation0
  ORDER BY regulation0.id ASC
  LIMIT $param3
  RETURN [regulation0.id, [regulation0.id, regulation0.frDocumentNumber]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param4 })-[:NAMES]->(regulation1)
  WITH regulation1
  WHERE regulation1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(regulation2)
  WHERE name2.id STARTS WITH $param5
  WITH name2, regulation2
  ORDER BY name2.id ASC, regulation2.id ASC
  LIMIT $param6
  RETURN [regulation2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:regulation/202323055"
// $param3 = 10
// $param4 = "name:regulation/202323055"
// $param5 = "name:regulation/202"
// $param6 = 200
