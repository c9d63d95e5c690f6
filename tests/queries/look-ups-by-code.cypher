MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param1 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param2
  RETURN [organization0.id, [organization0.id, organization0.ticker]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param3 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param4
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param5
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $param1 = "name:organization/nvda"
// $param2 = 10
// $param3 = "name:organization/nvda"
// $param4 = "name:organization/nvd"
// $param5 = 200


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param1 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param2
  RETURN [organization0.id, [organization0.id, organization0.ticker]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param3 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param4
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param5
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $param1 = "name:organization/9988hk"
// $param2 = 10
// $param3 = "name:organization/9988hk"
// $param4 = "name:organization/998"
// $param5 = 200


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param1 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param2
  RETURN [organization0.id, [organization0.id]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param3 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param4
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param5
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $param1 = "name:organization/q182477"
// $param2 = 10
// $param3 = "name:organization/q182477"
// $param4 = "name:organization/q18"
// $param5 = 200


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param1 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param2
  RETURN [organization0.id, [organization0.id]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param3 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param4
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param5
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $param1 = "name:organization/英偉達"
// $param2 = 10
// $param3 = "name:organization/英偉達"
// $param4 = "name:organization/英偉"
// $param5 = 200


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param1 })-[:NAMES]->(regulation0)
  WITH regulation0
  ORDER BY regulation0.id ASC
  LIMIT $param2
  RETURN [regulation0.id, [regulation0.id, regulation0.citation]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param3 })-[:NAMES]->(regulation1)
  WITH regulation1
  WHERE regulation1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(regulation2)
  WHERE name2.id STARTS WITH $param4
  WITH name2, regulation2
  ORDER BY name2.id ASC, regulation2.id ASC
  LIMIT $param5
  RETURN [regulation2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $param1 = "name:regulation/88fr73458"
// $param2 = 10
// $param3 = "name:regulation/88fr73458"
// $param4 = "name:regulation/88f"
// $param5 = 200


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param1 })-[:NAMES]->(regulation0)
  WITH regulation0
  ORDER BY regulation0.id ASC
  LIMIT $param2
  RETURN [regulation0.id, [regulation0.id, regulation0.frDocumentNumber]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param3 })-[:NAMES]->(regulation1)
  WITH regulation1
  WHERE regulation1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(regulation2)
  WHERE name2.id STARTS WITH $param4
  WITH name2, regulation2
  ORDER BY name2.id ASC, regulation2.id ASC
  LIMIT $param5
  RETURN [regulation2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $param1 = "name:regulation/202323055"
// $param2 = 10
// $param3 = "name:regulation/202323055"
// $param4 = "name:regulation/202"
// $param5 = 200
