MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (dataCenterState0:DataCenterState)
    WHERE ((dataCenterState0.fromDate <= $param2 AND dataCenterState0.untilDate > $param3) AND dataCenterState0.powerMW IS NOT NULL AND dataCenterState0.id IS NOT NULL)
    WITH dataCenterState0
    ORDER BY dataCenterState0.powerMW DESC, dataCenterState0.id DESC
    LIMIT $param4
    RETURN dataCenterState0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param5 THEN COLLECT {
      MATCH (dataCenterState0:DataCenterState)
      WHERE ((dataCenterState0.fromDate <= $param6 AND dataCenterState0.untilDate > $param7) AND dataCenterState0.powerMW IS NULL AND dataCenterState0.id IS NOT NULL)
      WITH dataCenterState0
      ORDER BY dataCenterState0.id DESC
      LIMIT $param8
      RETURN dataCenterState0
    }
    ELSE []
  END) AS dataCenterState0
  WITH dataCenterState0
  
  LIMIT $param9
  RETURN [[dataCenterState0.powerMW, dataCenterState0.id], [COLLECT {
    MATCH (dataCenterState0)-[:STATE_OF]->(dataCenter0)
    RETURN [dataCenter0.name, COLLECT {
      MATCH (dataCenter0)-[:LOCATED_IN]->(country0)
      RETURN [country0.code]
    }, COLLECT {
      MATCH (dataCenter0)-[hasOwner0:HAS_OWNER]->(organization0)
      WITH organization0, hasOwner0
      ORDER BY hasOwner0.position ASC, organization0.id ASC
      RETURN [[organization0.name], hasOwner0.certainty]
    }, COLLECT {
      MATCH (dataCenter0)-[hasUser0:HAS_USER]->(organization1)
      WITH organization1, hasUser0
      ORDER BY hasUser0.position ASC, organization1.id ASC
      RETURN [[organization1.name], hasUser0.certainty]
    }]
  }, dataCenterState0.fromDate, dataCenterState0.untilDate, dataCenterState0.powerMW, dataCenterState0.expected]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "2025-12-14"
// $param3 = "2025-12-14"
// $param4 = 26
// $param5 = 26
// $param6 = "2025-12-14"
// $param7 = "2025-12-14"
// $param8 = 26
// $param9 = 26


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  MATCH (chipHolding0:ChipHolding)
  WHERE chipHolding0.span = $param3
  MATCH (chipHolding0)-[:OF_FAMILY]->(chipFamily0:ChipFamily)
  WHERE chipFamily0.id = coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)
  WITH DISTINCT chipHolding0
  ORDER BY chipHolding0.chipCount IS NULL ASC, chipHolding0.chipCount DESC, chipHolding0.id DESC
  LIMIT $param5
  RETURN [[chipHolding0.chipCount, chipHolding0.id], [chipHolding0.name, COLLECT {
    MATCH (chipHolding0)-[:HELD_BY]->(organization0)
    RETURN [organization0.name]
  }, COLLECT {
    MATCH (chipHolding0)-[:OF_DESIGNER]->(organization1)
    RETURN [organization1.name]
  }, COLLECT {
    MATCH (chipHolding0)-[:OF_FAMILY]->(chipFamily1)
    RETURN [chipFamily1.name]
  }, COLLECT {
    MATCH (chipHolding0)-[candidateChip0:CANDIDATE_CHIP]->(chip0)
    WITH chip0, candidateChip0
    ORDER BY candidateChip0.position ASC, chip0.id ASC
    RETURN [chip0.id]
  }, coalesce(chipHolding0.chipCountLow, chipHolding0.chipCountHigh), chipHolding0.chipCountLow, chipHolding0.chipCountHigh, chipHolding0.chipCount, chipHolding0.h100Equivalents, chipHolding0.untilDate]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip-family:hopper"]
// $param3 = "QUARTER"
// $param4 = "chip-family:hopper"
// $param5 = 26
