MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (listing0:Listing)
    WHERE ((((listing0.from <= $param1 OR (listing0.from IS NULL AND listing0.seenOn <= $param2)) AND listing0.until > $param3) AND (listing0.list = $param4 AND EXISTS {
      MATCH (listing0)-[:LISTS]->(organization0)
      WHERE organization0.countryCode = $param5
    })) AND listing0.from IS NOT NULL AND listing0.id IS NOT NULL)
    WITH listing0
    ORDER BY listing0.from ASC, listing0.id ASC
    LIMIT $param6
    RETURN listing0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param7 THEN COLLECT {
      MATCH (listing0:Listing)
      WHERE ((((listing0.from <= $param8 OR (listing0.from IS NULL AND listing0.seenOn <= $param9)) AND listing0.until > $param10) AND (listing0.list = $param11 AND EXISTS {
        MATCH (listing0)-[:LISTS]->(organization1)
        WHERE organization1.countryCode = $param12
      })) AND listing0.from IS NULL AND listing0.id IS NOT NULL)
      WITH listing0
      ORDER BY listing0.id ASC
      LIMIT $param13
      RETURN listing0
    }
    ELSE []
  END) AS listing0
  WITH listing0
  
  LIMIT $param14
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
  WHERE ((((listing1.from <= $param15 OR (listing1.from IS NULL AND listing1.seenOn <= $param16)) AND listing1.until > $param17) AND (listing1.list = $param18 AND EXISTS {
    MATCH (listing1)-[:LISTS]->(organization3)
    WHERE organization3.countryCode = $param19
  })) AND listing1.id IS NOT NULL)
}, COLLECT {
  MATCH (listing2:Listing)
  WHERE listing2.statusOn IS NOT NULL
  WITH listing2
  ORDER BY listing2.statusOn ASC
  LIMIT $param20
  RETURN listing2.statusOn
}] AS column0
// $param0 = "dataset:current"
// $param1 = "2024-06-01"
// $param2 = "2024-06-01"
// $param3 = "2024-06-01"
// $param4 = "ENTITY_LIST"
// $param5 = "CN"
// $param6 = 51
// $param7 = 51
// $param8 = "2024-06-01"
// $param9 = "2024-06-01"
// $param10 = "2024-06-01"
// $param11 = "ENTITY_LIST"
// $param12 = "CN"
// $param13 = 51
// $param14 = 51
// $param15 = "2024-06-01"
// $param16 = "2024-06-01"
// $param17 = "2024-06-01"
// $param18 = "ENTITY_LIST"
// $param19 = "CN"
// $param20 = 1
