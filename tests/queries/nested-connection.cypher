MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(organization0)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.id, COLLECT {
    MATCH (organization0)-[:LOCATED_IN]->(country0)
    RETURN [country0.code, COLLECT {
      MATCH (country0)-[memberOf0:MEMBER_OF]->(countryGroup0:CountryGroup)
      WHERE (NOT (coalesce(memberOf0.from > $param4, false)) AND memberOf0.until > $param5)
      WITH countryGroup0.name AS value0
      ORDER BY value0 ASC
      RETURN value0
    }]
  }, [COLLECT {
    MATCH (organization0)<-[:DESIGNED_BY]-(chip0:Chip)
    WHERE chip0.tpp IS NOT NULL
    WITH chip0
    ORDER BY chip0.tpp IS NULL ASC, chip0.tpp DESC, chip0.id DESC
    LIMIT $param6
    RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp]]
  }, COUNT {
    MATCH (organization0)<-[:DESIGNED_BY]-(chip1:Chip)
    WHERE chip1.tpp IS NOT NULL
  }], COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing0)
    WHERE (listing0.from <= $param7 AND listing0.until > $param8)
    WITH listing0
    ORDER BY listing0.id ASC
    RETURN [listing0.list, listing0.from, listing0.until, listing0.citation, listing0.footnotes, listing0.footnote4From]
  }, organization0.nameZhHans]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param9 })-[:NAMES]->(organization1)
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (name2:Name)-[:NAMES]->(organization2)
  WHERE name2.id STARTS WITH $param10
  WITH name2, organization2
  ORDER BY name2.id ASC, organization2.id ASC
  LIMIT $param11
  RETURN [organization2.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:organization/华为"
// $param3 = 10
// $param4 = "2024-06-01"
// $param5 = "2024-06-01"
// $param6 = 3
// $param7 = "2024-06-01"
// $param8 = "2024-06-01"
// $param9 = "name:organization/华为"
// $param10 = "name:organization/华"
// $param11 = 200
