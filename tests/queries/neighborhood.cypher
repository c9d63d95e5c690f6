MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
OPTIONAL MATCH (origin:Model {id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2)})
WITH *, coalesce(origin IS NOT NULL AND coalesce(origin[$param3[head(labels(origin))]] <= $param4, true) AND coalesce(origin[$param5[head(labels(origin))]] > $param4, true) AND (NOT head(labels(origin)) IN ['TrainingUse', 'ChipDeployment'] OR all(whole IN [(origin)-[:TRAINING_OF|DEPLOYED_IN]->(whole) | whole] WHERE coalesce(whole[$param3[head(labels(whole))]] <= $param4, true) AND coalesce(whole[$param5[head(labels(whole))]] > $param4, true))), false) AS there
WITH *, CASE WHEN there THEN [origin] ELSE [] END AS centers
WITH *, COLLECT {
  UNWIND centers AS center MATCH (center)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(other)
  WITH center, relation, other LIMIT $param6 WHERE (NOT type(relation) IN $param7 OR coalesce(relation.from <= $param4, true) AND coalesce(relation.until > $param4, true)) AND NOT other:Claim AND coalesce(other[$param3[head(labels(other))]] <= $param4, true) AND coalesce(other[$param5[head(labels(other))]] > $param4, true) AND (NOT head(labels(other)) IN ['TrainingUse', 'ChipDeployment'] OR all(whole IN [(other)-[:TRAINING_OF|DEPLOYED_IN]->(whole) | whole] WHERE coalesce(whole[$param3[head(labels(whole))]] <= $param4, true) AND coalesce(whole[$param5[head(labels(whole))]] > $param4, true)))
  WITH center, relation, other, startNode(relation) = center AS outward, type(relation) AS kind ORDER BY other.id, elementId(relation)
  WITH center, kind, outward, count(*) AS total, collect([relation, other]) AS links
  ORDER BY center.id, kind, outward DESC
  RETURN [center, kind, outward, total, links[..$param8]]
} AS inner
WITH *, [other IN reduce(all = [], ring IN inner | all + [link IN ring[4] | link[1]]) WHERE $param9 > 1 AND NOT head(labels(other)) IN $param10] AS around
WITH *, [inner, COLLECT {
  UNWIND around AS center MATCH (center)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(other)
  WITH center, relation, other LIMIT $param6 WHERE (NOT type(relation) IN $param7 OR coalesce(relation.from <= $param4, true) AND coalesce(relation.until > $param4, true)) AND NOT other:Claim AND coalesce(other[$param3[head(labels(other))]] <= $param4, true) AND coalesce(other[$param5[head(labels(other))]] > $param4, true) AND (NOT head(labels(other)) IN ['TrainingUse', 'ChipDeployment'] OR all(whole IN [(other)-[:TRAINING_OF|DEPLOYED_IN]->(whole) | whole] WHERE coalesce(whole[$param3[head(labels(whole))]] <= $param4, true) AND coalesce(whole[$param5[head(labels(whole))]] > $param4, true)))
  WITH center, relation, other, startNode(relation) = center AS outward, type(relation) AS kind ORDER BY other.id, elementId(relation)
  WITH center, kind, outward, count(*) AS total, collect([relation, other]) AS links
  ORDER BY center.id, kind, outward DESC
  RETURN [center, kind, outward, total, links[..$param8]]
}] AS rings, [COUNT { UNWIND centers AS center MATCH (center)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-() RETURN relation LIMIT $param6 }, COUNT { UNWIND around AS center MATCH (center)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-() RETURN relation LIMIT $param6 }] AS explored
RETURN dataset.version AS version, redirects AS redirects, [origin.id, true, origin[$param3[head(labels(origin))]], origin[$param5[head(labels(origin))]]] AS column0, COLLECT { UNWIND CASE WHEN origin IS NULL THEN [$param11] ELSE [] END AS beginning MATCH (near:Model) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param12 RETURN near.id } AS column1, COLLECT { UNWIND CASE WHEN there THEN [origin] ELSE [] END AS organization0 RETURN [[head(labels(organization0)), CASE
  WHEN (organization0:CountryGroup OR organization0:Country OR organization0:Criterion OR organization0:Provision OR organization0:Regulation OR organization0:Listing OR organization0:TrainingUse OR organization0:Chip OR organization0:ChipFamily OR organization0:Acquisition OR organization0:Organization OR organization0:Document OR organization0:Cluster OR organization0:ChipDeployment OR organization0:ChipHolding OR organization0:ControlListEntry OR organization0:DataCenter OR organization0:DataCenterState OR organization0:LicenseException OR organization0:ListSearch OR organization0:Metric OR organization0:Person OR organization0:Topic) THEN [organization0.id]
  WHEN organization0:Model THEN [organization0.id, organization0.name]
  ELSE []
END], [head(labels(organization0)), [organization0.id]]] } AS column2, COLLECT { UNWIND rings AS ring RETURN COLLECT { UNWIND ring AS kind RETURN [kind[0].id, kind[1], kind[2], kind[3], COLLECT { UNWIND kind[4] AS link WITH link[0] AS relation, link[1] AS organization1, startNode(link[0]) AS organization2, endNode(link[0]) AS organization3 RETURN [elementId(relation), organization1.id, coalesce(relation.from, head([holder IN [startNode(relation)] | holder[$param13[head(labels(holder))]]])), coalesce(relation.until, head([holder IN [startNode(relation)] | holder[$param14[head(labels(holder))]]])), [[head(labels(organization1)), [organization1.id]]], [[head(labels(organization2)), [organization2.id]], [head(labels(organization3)), [organization3.id]], COLLECT {
  WITH CASE WHEN type(relation) IN $param15 THEN endNode(relation) ELSE startNode(relation) END AS holder
  WITH holder, COLLECT { MATCH (claim0:Claim) WHERE claim0.subjectId = holder.id AND claim0.field = $param16[type(relation)][head(labels(holder))] AND claim0.rank = $param17 AND claim0.recordedUntil = '9999-12-31' RETURN claim0 } AS claims
  UNWIND CASE WHEN claims = [] THEN [holder] ELSE claims END AS backing
  MATCH (backing)-[cites0:CITES]->(source0) WHERE true
  WITH source0, cites0 ORDER BY cites0.position, source0.id, cites0.locator
  RETURN [[source0.id], cites0.locator]
}]] }] } } AS column3, explored AS column4
// $param0 = "dataset:current"
// $param1 = ["redirect:model:deepseek-v3"]
// $param2 = "model:deepseek-v3"
// $param3 = {"Organization":"founded","Document":"publishedOn","Chip":"releaseDate","Model":"publicationDate","TrainingUse":"trainingFrom","Acquisition":"fromDate","Cluster":"operationalFrom","DataCenterState":"fromDate","ChipHolding":"fromDate","Regulation":"effectiveFrom","Provision":"from","Criterion":"from","Listing":"from"}
// $param4 = "2025-06-01"
// $param5 = {"Cluster":"operationalUntil","DataCenterState":"untilDate","ChipHolding":"untilDate","Regulation":"effectiveUntil","Provision":"until","Listing":"until"}
// $param6 = 50000
// $param7 = ["OWNED_BY","MEMBER_OF"]
// $param8 = 2
// $param9 = 1
// $param10 = ["Claim","Country","CountryGroup"]
// $param11 = "model:deep"
// $param12 = 200
// $param13 = {"TrainingUse":"trainingFrom","Acquisition":"fromDate","DataCenterState":"fromDate","ChipHolding":"fromDate","Listing":"from"}
// $param14 = {"DataCenterState":"untilDate","ChipHolding":"untilDate","Listing":"until"}
// $param15 = ["MEMBER_OF"]
// $param16 = {"LOCATED_IN":{"Organization":"country","Cluster":"country","DataCenter":"country"},"OWNED_BY":{"Organization":"owners"},"MEMBER_OF":{"CountryGroup":"members","ChipFamily":"chips"},"DESIGNED_BY":{"Chip":"vendor","ChipFamily":"vendor"},"FABRICATED_BY":{"Chip":"foundries"},"VARIANT_OF":{"Chip":"variantOf"},"DEVELOPED_BY":{"Model":"developers"},"BASED_ON":{"Model":"basedOn"},"TRAINING_OF":{"TrainingUse":"model"},"OF_CHIP":{"TrainingUse":"chip","Acquisition":"chips","ChipDeployment":"chip","ChipHolding":"chip"},"OF_FAMILY":{"TrainingUse":"family","Acquisition":"families","ChipDeployment":"family","ChipHolding":"family"},"CANDIDATE_CHIP":{"TrainingUse":"candidates","Acquisition":"candidates","ChipDeployment":"candidates","ChipHolding":"candidates"},"INHERITED_FROM":{"TrainingUse":"inheritedFrom"},"HARDWARE_FROM":{"TrainingUse":"acquisitions"},"ACQUIRED_BY":{"Acquisition":"acquirers"},"SUPPLIED_BY":{"Acquisition":"suppliers"},"THROUGH":{"Acquisition":"intermediaries"},"DISPUTED_BY":{"Acquisition":"disputedBy"},"DEPLOYED_IN":{"ChipDeployment":"cluster"},"STATE_OF":{"DataCenterState":"dataCenter"},"HAS_OWNER":{"Cluster":"owners","DataCenter":"owners"},"HAS_USER":{"DataCenter":"users"},"BUILDS_UPON":{"Cluster":"buildsUpon"},"SUPERSEDED_BY":{"Cluster":"supersededBy"},"POSSIBLE_DUPLICATE_OF":{"Cluster":"possibleDuplicateOf"},"HELD_BY":{"ChipHolding":"owner"},"OF_DESIGNER":{"ChipHolding":"designer"},"LISTS":{"Listing":"organization"},"IMPOSED_BY":{"Listing":"imposedBy"},"FOOTNOTE_4_ADDED_BY":{"Listing":"footnote4AddedBy"},"SEARCHED_FOR":{"ListSearch":"organizations"},"AMENDS":{"Regulation":"amends"},"SUPERSEDES":{"Regulation":"supersedes"},"PUBLISHED_IN":{"Regulation":"frDocumentNumber"},"RESCINDED_BY":{"Regulation":"rescindedBy"},"HAS_PROVISION":{},"HAS_CRITERION":{"Regulation":"criteria"},"PUBLISHED_BY":{"Claim":"outlet","Document":"outlet"},"AFFILIATED_WITH":{"Person":"affiliation"}}
// $param17 = "PREFERRED"
