MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (listing0:Listing)
    WHERE ((listing0.from <= $param2 OR (listing0.from IS NULL AND listing0.seenOn <= $param3)) AND listing0.until > $param4 AND listing0.list = $param5)
    MATCH (listing0)-[:LISTS]->(organization0:Organization)
    WHERE organization0.countryCode = $param6
    WITH DISTINCT listing0
    
    LIMIT $param7
    RETURN listing0
  } AS few0
  UNWIND CASE
    WHEN size(few0) < $param7 THEN few0
    ELSE COLLECT {
      WITH COLLECT {
        MATCH (listing0:Listing)
        WHERE (((listing0.from <= $param8 OR (listing0.from IS NULL AND listing0.seenOn <= $param9)) AND listing0.until > $param10 AND listing0.list = $param11 AND EXISTS {
          MATCH (listing0)-[:LISTS]->(organization1)
          WHERE organization1.countryCode = $param12
        }) AND listing0.from IS NOT NULL AND listing0.id IS NOT NULL)
        WITH listing0
        ORDER BY listing0.from ASC, listing0.id ASC
        LIMIT $param13
        RETURN listing0
      } AS found0
      UNWIND (found0 + CASE
        WHEN size(found0) < $param14 THEN COLLECT {
          MATCH (listing0:Listing)
          WHERE (((listing0.from <= $param15 OR (listing0.from IS NULL AND listing0.seenOn <= $param16)) AND listing0.until > $param17 AND listing0.list = $param18 AND EXISTS {
            MATCH (listing0)-[:LISTS]->(organization2)
            WHERE organization2.countryCode = $param19
          }) AND listing0.from IS NULL AND listing0.id IS NOT NULL)
          WITH listing0
          ORDER BY listing0.id ASC
          LIMIT $param20
          RETURN listing0
        }
        ELSE []
      END) AS listing0
      WITH listing0
      
      LIMIT $param21
      RETURN listing0
    }
  END AS listing0
  WITH listing0
  ORDER BY listing0.from ASC, listing0.id ASC
  LIMIT $param22
  RETURN [[listing0.from, listing0.id], [COLLECT {
    MATCH (listing0)-[:LISTS]->(organization3)
    RETURN [organization3.id, organization3.name, COLLECT {
      MATCH (organization3)-[:LOCATED_IN]->(country0)
      RETURN [country0.code]
    }, organization3.nameZhHans]
  }, listing0.list, COLLECT {
    MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
    RETURN [regulation0.id, regulation0.title]
  }, listing0.from, listing0.until, listing0.citation, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From]]
}, COUNT {
  MATCH (listing1:Listing)
  WHERE (((listing1.from <= $param23 OR (listing1.from IS NULL AND listing1.seenOn <= $param24)) AND listing1.until > $param25 AND listing1.list = $param26) AND listing1.id IS NOT NULL)
  MATCH (listing1)-[:LISTS]->(organization4:Organization)
  WHERE organization4.countryCode = $param27
  WITH DISTINCT listing1
  RETURN listing1
}, COLLECT {
  MATCH (listing2:Listing)
  WHERE listing2.statusOn IS NOT NULL
  WITH listing2
  ORDER BY listing2.statusOn ASC
  LIMIT $param28
  RETURN listing2.statusOn
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "2024-06-01"
// $param3 = "2024-06-01"
// $param4 = "2024-06-01"
// $param5 = "ENTITY_LIST"
// $param6 = "CN"
// $param7 = 250
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
// $param20 = 51
// $param21 = 51
// $param22 = 51
// $param23 = "2024-06-01"
// $param24 = "2024-06-01"
// $param25 = "2024-06-01"
// $param26 = "ENTITY_LIST"
// $param27 = "CN"
// $param28 = 1
