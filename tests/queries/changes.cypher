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
    RETURN CASE
      WHEN organization0:CountryGroup THEN ['CountryGroup', [organization0.id]]
      WHEN organization0:Criterion THEN ['Criterion', [organization0.id]]
      WHEN organization0:Regulation THEN ['Regulation', [organization0.id]]
      WHEN organization0:Listing THEN ['Listing', [organization0.id]]
      WHEN organization0:Model THEN ['Model', [organization0.id, organization0.name]]
      WHEN organization0:TrainingUse THEN ['TrainingUse', [organization0.id]]
      WHEN organization0:Chip THEN ['Chip', [organization0.id, organization0.name]]
      WHEN organization0:ChipFamily THEN ['ChipFamily', [organization0.id]]
      WHEN organization0:Acquisition THEN ['Acquisition', [organization0.id]]
      WHEN organization0:Organization THEN ['Organization', [organization0.id]]
      WHEN organization0:Document THEN ['Document', [organization0.id]]
      WHEN organization0:ListSearch THEN ['ListSearch', [organization0.id]]
      WHEN organization0:Metric THEN ['Metric', [organization0.id]]
      WHEN organization0:Person THEN ['Person', [organization0.id]]
      WHEN organization0:Topic THEN ['Topic', [organization0.id]]
      ELSE NULL
    END
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
