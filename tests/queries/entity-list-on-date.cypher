MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  CALL () {
    MATCH (listing0:Listing)
    WHERE (((listing0.from <= $param1 AND listing0.until > $param2) AND (listing0.list = $param3 AND EXISTS {
      MATCH (listing0)-[:LISTS]->(organization0)
      WHERE organization0.countryCode = $param4
    })) AND listing0.from IS NOT NULL AND listing0.id IS NOT NULL)
    WITH listing0
    ORDER BY listing0.from ASC, listing0.id ASC
    LIMIT $param5
    RETURN listing0, 0 AS segment0
    UNION ALL
    MATCH (listing0:Listing)
    WHERE (((listing0.from <= $param6 AND listing0.until > $param7) AND (listing0.list = $param8 AND EXISTS {
      MATCH (listing0)-[:LISTS]->(organization1)
      WHERE organization1.countryCode = $param9
    })) AND listing0.from IS NULL AND listing0.id IS NOT NULL)
    WITH listing0
    ORDER BY listing0.id ASC
    LIMIT $param10
    RETURN listing0, 1 AS segment0
  }
  WITH listing0, segment0
  ORDER BY segment0 ASC, listing0.from ASC, listing0.id ASC
  LIMIT $param11
  RETURN [[listing0.from, listing0.id], [COLLECT {
    MATCH (listing0)-[:LISTS]->(organization2)
    RETURN [organization2.id, organization2.name, organization2.nameZhHans, COLLECT {
      MATCH (organization2)-[:LOCATED_IN]->(country0)
      RETURN [country0.code]
    }]
  }, listing0.list, listing0.from, listing0.until, listing0.citation, listing0.licenseRequirement, listing0.reviewPolicy, COLLECT {
    MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
    RETURN [regulation0.id, regulation0.title]
  }, listing0.footnotes, listing0.footnote4From]]
}, COUNT {
  MATCH (listing1:Listing)
  WHERE (((listing1.from <= $param12 AND listing1.until > $param13) AND (listing1.list = $param14 AND EXISTS {
    MATCH (listing1)-[:LISTS]->(organization3)
    WHERE organization3.countryCode = $param15
  })) AND listing1.id IS NOT NULL)
}, COLLECT {
  MATCH (listing2:Listing)
  WHERE listing2.statusOn IS NOT NULL
  WITH listing2
  ORDER BY listing2.statusOn ASC
  LIMIT $param16
  RETURN listing2.statusOn
}] AS column0
// $param0 = "dataset:current"
// $param1 = "2024-06-01"
// $param2 = "2024-06-01"
// $param3 = "ENTITY_LIST"
// $param4 = "CN"
// $param5 = 51
// $param6 = "2024-06-01"
// $param7 = "2024-06-01"
// $param8 = "ENTITY_LIST"
// $param9 = "CN"
// $param10 = 51
// $param11 = 51
// $param12 = "2024-06-01"
// $param13 = "2024-06-01"
// $param14 = "ENTITY_LIST"
// $param15 = "CN"
// $param16 = 1
