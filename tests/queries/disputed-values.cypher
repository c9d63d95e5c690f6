MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE (chip0.disputed = $param1 AND chip0.name IS NOT NULL AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.name ASC, chip0.id ASC
  LIMIT $param2
  RETURN [[chip0.name, chip0.id], [chip0.name, COLLECT {
    MATCH (chip0)<-[:ABOUT]-(claim0)
    WHERE claim0.field = $param3
    WITH claim0
    ORDER BY claim0.id ASC
    RETURN [claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.rank, claim0.disputed, COLLECT {
      MATCH (claim0)-[cites0:CITES]->(source0)
      WITH source0, cites0
      ORDER BY cites0.position ASC, source0.id ASC
      RETURN [[source0.id]]
    }, COLLECT {
      MATCH (claim0)-[:COMPETES_WITH]->(claim1)
      WITH claim1
      ORDER BY claim1.id ASC
      RETURN [claim1.id, claim1.valueText, claim1.valueLow, claim1.valueHigh, claim1.valueUnit]
    }]
  }]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE chip1.disputed = $param4
}] AS column0
// $param0 = "dataset:current"
// $param1 = true
// $param2 = 4
// $param3 = "denseFp16"
// $param4 = true


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (claim0:Claim)
  WHERE ((claim0.disputed = $param1 AND claim0.rank = $param2) AND claim0.predicate IS NOT NULL AND claim0.id IS NOT NULL)
  WITH claim0
  ORDER BY claim0.predicate ASC, claim0.id ASC
  LIMIT $param3
  RETURN [[claim0.predicate, claim0.id], [claim0.id, COLLECT {
    MATCH (claim0)-[:COMPETES_WITH]->(claim1)
    WITH claim1
    ORDER BY claim1.id ASC
    RETURN [claim1.id, claim1.rank]
  }, COLLECT {
    MATCH (claim0)-[:ABOUT]->(organization0)
    RETURN [head(labels(organization0)), CASE
      WHEN (organization0:CountryGroup OR organization0:Country OR organization0:Criterion OR organization0:Regulation OR organization0:Listing OR organization0:Model OR organization0:TrainingUse OR organization0:Chip OR organization0:ChipFamily OR organization0:Acquisition OR organization0:Organization OR organization0:Document OR organization0:ListSearch OR organization0:Metric OR organization0:Person OR organization0:Topic) THEN [organization0.id]
      ELSE []
    END]
  }]]
}, COUNT {
  MATCH (claim2:Claim)
  WHERE (claim2.disputed = $param4 AND claim2.rank = $param5)
}] AS column0
// $param0 = "dataset:current"
// $param1 = true
// $param2 = "PREFERRED"
// $param3 = 4
// $param4 = true
// $param5 = "PREFERRED"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (organization0:Organization)
  WHERE (organization0.disputed = $param1 AND organization0.id IS NOT NULL)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param2
  RETURN [[organization0.id], [organization0.name, organization0.founded, COLLECT {
    MATCH (organization0)<-[:ABOUT]-(claim0)
    WHERE claim0.field = $param3
    WITH claim0
    ORDER BY claim0.id ASC
    RETURN [claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.rank, COLLECT {
      MATCH (claim0)-[:MADE_BY]->(organization1)
      RETURN [head(labels(organization1)), CASE
        WHEN (organization1:Organization OR organization1:Person) THEN [organization1.name]
        ELSE []
      END]
    }]
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = true
// $param2 = 11
// $param3 = "founded"
