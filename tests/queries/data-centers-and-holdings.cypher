MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  CALL () {
    MATCH (dataCenterState0:DataCenterState)
    WHERE ((dataCenterState0.fromDate <= $param1 AND dataCenterState0.untilDate > $param2 AND dataCenterState0.powerMW >= $param3) AND dataCenterState0.powerMW IS NOT NULL AND dataCenterState0.id IS NOT NULL)
    WITH dataCenterState0
    ORDER BY dataCenterState0.powerMW DESC, dataCenterState0.id DESC
    LIMIT $param4
    RETURN dataCenterState0, 0 AS segment0
    UNION ALL
    MATCH (dataCenterState0:DataCenterState)
    WHERE ((dataCenterState0.fromDate <= $param5 AND dataCenterState0.untilDate > $param6 AND dataCenterState0.powerMW >= $param7) AND dataCenterState0.powerMW IS NULL AND dataCenterState0.id IS NOT NULL)
    WITH dataCenterState0
    ORDER BY dataCenterState0.id DESC
    LIMIT $param8
    RETURN dataCenterState0, 1 AS segment0
  }
  WITH dataCenterState0, segment0
  ORDER BY segment0 ASC, dataCenterState0.powerMW IS NULL ASC, dataCenterState0.powerMW DESC, dataCenterState0.id DESC
  LIMIT $param9
  RETURN [[dataCenterState0.powerMW, dataCenterState0.id], [COLLECT {
    MATCH (dataCenterState0)-[:STATE_OF]->(dataCenter0)
    RETURN [dataCenter0.name, COLLECT {
      MATCH (dataCenter0)-[hasUser0:HAS_USER]->(organization0)
      WITH organization0, hasUser0
      ORDER BY hasUser0.position ASC, organization0.id ASC
      RETURN [[organization0.name], hasUser0.certainty]
    }]
  }, dataCenterState0.powerMW, dataCenterState0.expected]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = "2025-12-14"
// $param2 = "2025-12-14"
// $param3 = 500
// $param4 = 26
// $param5 = "2025-12-14"
// $param6 = "2025-12-14"
// $param7 = 500
// $param8 = 26
// $param9 = 26


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  CALL (redirects) {
    MATCH (chipHolding0:ChipHolding)
    WHERE ((chipHolding0.span = $param2 AND chipHolding0.untilDate = $param3 AND EXISTS {
      MATCH (chipHolding0)-[:OF_FAMILY]->(chipFamily0)
      WHERE chipFamily0.id = coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)
    }) AND chipHolding0.chipCount IS NOT NULL AND chipHolding0.id IS NOT NULL)
    WITH chipHolding0
    ORDER BY chipHolding0.chipCount DESC, chipHolding0.id DESC
    LIMIT $param5
    RETURN chipHolding0, 0 AS segment0
    UNION ALL
    MATCH (chipHolding0:ChipHolding)
    WHERE ((chipHolding0.span = $param6 AND chipHolding0.untilDate = $param7 AND EXISTS {
      MATCH (chipHolding0)-[:OF_FAMILY]->(chipFamily1)
      WHERE chipFamily1.id = coalesce(head([given IN redirects WHERE given[0] = $param8 | given[1]]), $param8)
    }) AND chipHolding0.chipCount IS NULL AND chipHolding0.id IS NOT NULL)
    WITH chipHolding0
    ORDER BY chipHolding0.id DESC
    LIMIT $param9
    RETURN chipHolding0, 1 AS segment0
  }
  WITH chipHolding0, segment0
  ORDER BY segment0 ASC, chipHolding0.chipCount IS NULL ASC, chipHolding0.chipCount DESC, chipHolding0.id DESC
  LIMIT $param10
  RETURN [[chipHolding0.chipCount, chipHolding0.id], [chipHolding0.ownerAsStated, COLLECT {
    MATCH (chipHolding0)-[:HELD_BY]->(organization0)
    RETURN [organization0.name]
  }, chipHolding0.chipCount, coalesce(chipHolding0.chipCountLow, chipHolding0.chipCountHigh), chipHolding0.chipCountLow, chipHolding0.chipCountHigh, chipHolding0.h100Equivalents]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = ["redirect:chip-family:nvidia-a100"]
// $param2 = "CUMULATIVE"
// $param3 = "2025-01-01"
// $param4 = "chip-family:nvidia-a100"
// $param5 = 26
// $param6 = "CUMULATIVE"
// $param7 = "2025-01-01"
// $param8 = "chip-family:nvidia-a100"
// $param9 = 26
// $param10 = 26
