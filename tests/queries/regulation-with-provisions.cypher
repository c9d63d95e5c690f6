MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (regulation0:Regulation { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH regulation0
  ORDER BY regulation0.id ASC
  LIMIT $param4
  RETURN [regulation0.id, [regulation0.id, regulation0.title, COLLECT {
    MATCH (regulation0)-[hasProvision0:HAS_PROVISION]->(provision0)
    WITH provision0, hasProvision0
    ORDER BY hasProvision0.position ASC, provision0.id ASC
    RETURN [provision0.paragraph, provision0.eccn, provision0.citation, provision0.from, provision0.until]
  }, COLLECT {
    MATCH (regulation0)-[:AMENDS]->(regulation1)
    WITH regulation1
    ORDER BY regulation1.id ASC
    RETURN [regulation1.id]
  }, regulation0.citation, regulation0.announcedDate, regulation0.publishedDate, regulation0.effectiveFrom, regulation0.effectiveUntil, regulation0.effectiveDates, regulation0.suspendedPeriods]]
} AS column0, COLLECT {
  OPTIONAL MATCH (regulation2:Regulation { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH regulation2
  WHERE regulation2 IS NULL
  MATCH (regulation3:Regulation)
  WHERE regulation3.id STARTS WITH $param6
  WITH regulation3
  ORDER BY regulation3.id ASC
  LIMIT $param7
  RETURN [regulation3.id, regulation3.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:regulation:us-2023-10-17-acs-ifr"]
// $param3 = "regulation:us-2023-10-17-acs-ifr"
// $param4 = 10
// $param5 = "regulation:us-2023-10-17-acs-ifr"
// $param6 = "regulation:us-2"
// $param7 = 200
