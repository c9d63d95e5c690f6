MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [COLLECT {
    MATCH (organization0)-[ownedBy0:OWNED_BY]->(organization1)
    WITH organization1, ownedBy0
    ORDER BY ownedBy0.position ASC, organization1.id ASC
    RETURN [ownedBy0.share, ownedBy0.asStated, ownedBy0.check, [head(labels(organization1)), CASE
      WHEN organization1:Organization THEN [organization1.id, organization1.name, COLLECT {
        MATCH (organization1)-[:LOCATED_IN]->(country0)
        RETURN [country0.code]
      }, organization1.kind]
      WHEN organization1:Person THEN [organization1.id, organization1.name, organization1.nameZhHans]
      ELSE []
    END]]
  }, COLLECT {
    MATCH (organization0)<-[ownedBy1:OWNED_BY]-(organization2)
    WITH organization2, ownedBy1
    ORDER BY organization2.id ASC
    RETURN [[organization2.id], ownedBy1.share]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param6
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param7
  RETURN [organization4.id, organization4.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek"]
// $param3 = "organization:deepseek"
// $param4 = 10
// $param5 = "organization:deepseek"
// $param6 = "organization:deep"
// $param7 = 200
