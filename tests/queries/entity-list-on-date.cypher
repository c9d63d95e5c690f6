MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (listing0:Listing)
    WHERE ((listing0.from <= $param1 OR (listing0.from IS NULL AND listing0.seenOn <= $param2)) AND listing0.until > $param3 AND listing0.list = $param4)
    MATCH (listing0)-[:LISTS]->(organization0:Organization)
    WHERE organization0.countryCode = $param5
    WITH DISTINCT listing0
    
    LIMIT $param6
    RETURN listing0
  } AS few0
  UNWIND CASE
    WHEN size(few0) < $param6 THEN few0
    ELSE COLLECT {
      WITH COLLECT {
        MATCH (listing0:Listing)
        WHERE (((listing0.from <= $param7 OR (listing0.from IS NULL AND listing0.seenOn <= $param8)) AND listing0.until > $param9 AND listing0.list = $param10 AND EXISTS {
          MATCH (listing0)-[:LISTS]->(organization1)
          WHERE organization1.countryCode = $param11
        }) AND listing0.from IS NOT NULL AND listing0.id IS NOT NULL)
        WITH listing0
        ORDER BY listing0.from ASC, listing0.id ASC
        LIMIT $param12
        RETURN listing0
      } AS found0
      UNWIND (found0 + CASE
        WHEN size(found0) < $param13 THEN COLLECT {
          MATCH (listing0:Listing)
          WHERE (((listing0.from <= $param14 OR (listing0.from IS NULL AND listing0.seenOn <= $param15)) AND listing0.until > $param16 AND listing0.list = $param17 AND EXISTS {
            MATCH (listing0)-[:LISTS]->(organization2)
            WHERE organization2.countryCode = $param18
          }) AND listing0.from IS NULL AND listing0.id IS NOT NULL)
          WITH listing0
          ORDER BY listing0.id ASC
          LIMIT $param19
          RETURN listing0
        }
        ELSE []
      END) AS listing0
      WITH listing0
      
      LIMIT $param20
      RETURN listing0
    }
  END AS listing0
  WITH listing0
  ORDER BY listing0.from ASC, listing0.id ASC
  LIMIT $param21
  RETURN [[listing0.from, listing0.id], [COLLECT {
    MATCH (listing0)-[:LISTS]->(organization3)
    RETURN [organization3.id, organization3.name, organization3.nameZhHans, COLLECT {
      MATCH (organization3)-[:LOCATED_IN]->(country0)
      RETURN [country0.code]
    }]
  }, listing0.list, listing0.from, listing0.until, listing0.citation, listing0.licenseRequirement, listing0.reviewPolicy, COLLECT {
    MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
    RETURN [regulation0.id, regulation0.title]
  }, listing0.footnotes, listing0.footnote4From]]
}, COUNT {
  MATCH (listing1:Listing)
  WHERE (((listing1.from <= $param22 OR (listing1.from IS NULL AND listing1.seenOn <= $param23)) AND listing1.until > $param24 AND listing1.list = $param25) AND listing1.id IS NOT NULL)
  MATCH (listing1)-[:LISTS]->(organization4:Organization)
  WHERE organization4.countryCode = $param26
  WITH DISTINCT listing1
  RETURN listing1
}, COLLECT {
  MATCH (listing2:Listing)
  WHERE listing2.statusOn IS NOT NULL
  WITH listing2
  ORDER BY listing2.statusOn ASC
  LIMIT $param27
  RETURN listing2.statusOn
}] AS column0
// $param0 = "dataset:current"
// $param1 = "2024-06-01"
// $param2 = "2024-06-01"
// $param3 = "2024-06-01"
// $param4 = "ENTITY_LIST"
// $param5 = "CN"
// $param6 = 250
// $param7 = "2024-06-01"
// $param8 = "2024-06-01"
// $param9 = "2024-06-01"
// $param10 = "ENTITY_LIST"
// $param11 = "CN"
// $param12 = 51
// $param13 = 51
// $param14 = "2024-06-01"
// $param15 = "2024-06-01"
// $param16 = "2024-06-01"
// $param17 = "ENTITY_LIST"
// $param18 = "CN"
// $param19 = 51
// $param20 = 51
// $param21 = 51
// $param22 = "2024-06-01"
// $param23 = "2024-06-01"
// $param24 = "2024-06-01"
// $param25 = "ENTITY_LIST"
// $param26 = "CN"
// $param27 = 1
