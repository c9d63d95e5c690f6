MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param1 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param2
  RETURN [organization0.id, [organization0.id, organization0.nameZhHans, COLLECT {
    MATCH (organization0)-[:LOCATED_IN]->(country0)
    RETURN [country0.code, COLLECT {
      MATCH (country0)-[memberOf0:MEMBER_OF]->(countryGroup0:CountryGroup)
      WHERE (NOT (coalesce(memberOf0.from > $param3, false)) AND memberOf0.until > $param4)
      WITH countryGroup0.name AS value0
      ORDER BY value0 ASC
      RETURN value0
    }]
  }, [COLLECT {
    MATCH (organization0)<-[:DESIGNED_BY]-(chip0:Chip)
    WHERE chip0.tpp IS NOT NULL
    WITH chip0
    ORDER BY chip0.tpp IS NULL ASC, chip0.tpp DESC, chip0.id DESC
    LIMIT $param5
    RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp]]
  }, COUNT {
    MATCH (organization0)<-[:DESIGNED_BY]-(chip1:Chip)
    WHERE chip1.tpp IS NOT NULL
  }], COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing0)
    WHERE (listing0.from <= $param6 AND listing0.until > $param7)
    WITH listing0
    ORDER BY listing0.id ASC
    RETURN [listing0.list, listing0.from, listing0.until, listing0.citation, listing0.footnotes, listing0.footnote4From]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param8 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param9
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param10
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $param1 = "name:organization/华为"
// $param2 = 10
// $param3 = "2024-06-01"
// $param4 = "2024-06-01"
// $param5 = 3
// $param6 = "2024-06-01"
// $param7 = "2024-06-01"
// $param8 = "name:organization/华为"
// $param9 = "name:organization/华"
// $param10 = 200
