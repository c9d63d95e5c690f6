MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (claim0:Claim)
  WHERE (claim0.recordedFrom > $param1 AND claim0.recordedFrom <= $param2 AND claim0.recordedFrom IS NOT NULL AND claim0.id IS NOT NULL)
  WITH claim0
  ORDER BY claim0.recordedFrom ASC, claim0.id ASC
  LIMIT $param3
  WITH claim0, COLLECT {
    MATCH (claim1:Claim { subjectId: claim0.subjectId })
    WHERE (claim0.rank = $param4 AND claim1.rank = $param4 AND claim1.predicate = claim0.predicate AND claim1.recordedUntil = claim0.recordedFrom)
    WITH claim1
    ORDER BY claim1.id ASC
    LIMIT $param5
    RETURN [claim1.valueText, claim1.valueLow, claim1.valueHigh, claim1.valueUnit, claim1.rank]
  } AS former0
  RETURN [[claim0.recordedFrom, claim0.id], CASE
    WHEN isEmpty(former0) THEN 'LEARNED'
    ELSE 'CORRECTED'
  END, claim0.recordedFrom, NULL, claim0.predicate, former0[0], [claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.rank], COLLECT {
    MATCH (claim0)-[:ABOUT]->(organization0)
    RETURN [head(labels(organization0)), CASE
      WHEN (organization0:CountryGroup OR organization0:Country OR organization0:Criterion OR organization0:Regulation OR organization0:Listing OR organization0:TrainingUse OR organization0:ChipFamily OR organization0:Acquisition OR organization0:Organization OR organization0:Document OR organization0:ListSearch OR organization0:Metric OR organization0:Person OR organization0:Topic) THEN [organization0.id]
      WHEN (organization0:Model OR organization0:Chip) THEN [organization0.id, organization0.name]
      ELSE []
    END]
  }, [[claim0.id, claim0.publishedOn, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC, source0.id ASC
    RETURN [[source0.id], cites0.locator]
  }]]]
} AS column0, COUNT {
  MATCH (claim2:Claim)
  WHERE (claim2.recordedFrom > $param6 AND claim2.recordedFrom <= $param7 AND claim2.id IS NOT NULL)
} AS column1, COUNT {
  MATCH (claim3:Claim)
  WHERE claim3.recordedFrom IS NULL
} AS column2
// $param0 = "dataset:current"
// $param1 = "2025-01-31"
// $param2 = "2025-03-31"
// $param3 = 5
// $param4 = "PREFERRED"
// $param5 = 1
// $param6 = "2025-01-31"
// $param7 = "2025-03-31"
