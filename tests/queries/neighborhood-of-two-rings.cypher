MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
OPTIONAL MATCH (origin:Organization {id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3)})
WITH *, coalesce(origin IS NOT NULL AND true, false) AS there
WITH *, CASE WHEN there THEN [origin] ELSE [] END AS centers
WITH *, COLLECT {
  UNWIND centers AS center MATCH (center)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(other)
  WITH center, relation, other LIMIT $param4 WHERE type(relation) IN $param5 AND NOT other:Claim AND true
  WITH center, relation, other, startNode(relation) = center AS outward, type(relation) AS kind ORDER BY other.id, elementId(relation)
  WITH center, kind, outward, count(*) AS total, collect([relation, other]) AS links
  ORDER BY center.id, kind, outward DESC
  RETURN [center, kind, outward, total, links[..$param6]]
} AS inner
WITH *, [other IN reduce(all = [], ring IN inner | all + [link IN ring[4] | link[1]]) WHERE $param7 > 1 AND NOT head(labels(other)) IN $param8] AS around
WITH *, [inner, COLLECT {
  UNWIND around AS center MATCH (center)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(other)
  WITH center, relation, other LIMIT $param4 WHERE type(relation) IN $param5 AND NOT other:Claim AND true
  WITH center, relation, other, startNode(relation) = center AS outward, type(relation) AS kind ORDER BY other.id, elementId(relation)
  WITH center, kind, outward, count(*) AS total, collect([relation, other]) AS links
  ORDER BY center.id, kind, outward DESC
  RETURN [center, kind, outward, total, links[..$param6]]
}] AS rings, [COUNT { UNWIND centers AS center MATCH (center)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-() RETURN relation LIMIT $param4 }, COUNT { UNWIND around AS center MATCH (center)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-() RETURN relation LIMIT $param4 }] AS explored
RETURN dataset.version AS version, redirects AS redirects, [origin.id, true, origin[$param9[head(labels(origin))]], origin[$param10[head(labels(origin))]]] AS column0, COLLECT { UNWIND CASE WHEN origin IS NULL THEN [$param11] ELSE [] END AS beginning MATCH (near:Organization) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param12 RETURN near.id } AS column1, COLLECT { UNWIND CASE WHEN there THEN [origin] ELSE [] END AS organization0 RETURN [[head(labels(organization0)), CASE
  WHEN (organization0:CountryGroup OR organization0:Country OR organization0:Criterion OR organization0:Provision OR organization0:Regulation OR organization0:Model OR organization0:TrainingUse OR organization0:Chip OR organization0:ChipFamily OR organization0:Acquisition OR organization0:Document OR organization0:Cluster OR organization0:ChipDeployment OR organization0:ChipHolding OR organization0:ControlListEntry OR organization0:DataCenter OR organization0:DataCenterState OR organization0:LicenseException OR organization0:ListSearch OR organization0:Metric OR organization0:Person OR organization0:SupplyChainStage OR organization0:SupplyChainInput OR organization0:SupplyChainShare OR organization0:Topic) THEN [organization0.id]
  WHEN organization0:Listing THEN [organization0.id, organization0.list]
  WHEN organization0:Organization THEN [organization0.id, organization0.name]
  ELSE []
END]] } AS column2, COLLECT { UNWIND rings AS ring RETURN COLLECT { UNWIND ring AS kind WITH kind, COLLECT { UNWIND kind[4] AS link WITH link[0] AS relation, link[1] AS organization1, startNode(link[0]) AS organization2, endNode(link[0]) AS organization3 RETURN [elementId(relation), organization1.id, coalesce(relation.from, head([holder IN [startNode(relation)] | holder[$param13[head(labels(holder))]]])), coalesce(relation.until, head([holder IN [startNode(relation)] | holder[$param14[head(labels(holder))]]])), [[head(labels(organization1)), CASE
  WHEN (organization1:CountryGroup OR organization1:Country OR organization1:Criterion OR organization1:Provision OR organization1:Regulation OR organization1:Model OR organization1:TrainingUse OR organization1:Chip OR organization1:ChipFamily OR organization1:Acquisition OR organization1:Document OR organization1:Cluster OR organization1:ChipDeployment OR organization1:ChipHolding OR organization1:ControlListEntry OR organization1:DataCenter OR organization1:DataCenterState OR organization1:LicenseException OR organization1:ListSearch OR organization1:Metric OR organization1:Person OR organization1:SupplyChainStage OR organization1:SupplyChainInput OR organization1:SupplyChainShare OR organization1:Topic) THEN [organization1.id]
  WHEN organization1:Listing THEN [organization1.id, organization1.list]
  WHEN organization1:Organization THEN [organization1.id, organization1.name]
  ELSE []
END]], [[head(labels(organization2)), [organization2.id]], [head(labels(organization3)), [organization3.id]]]] } AS links RETURN [kind[0].id, kind[1], kind[2], kind[3], links] } } AS column3, explored AS column4
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:hisilicon"]
// $param3 = "organization:hisilicon"
// $param4 = 50000
// $param5 = ["OWNED_BY","DESIGNED_BY","LISTS"]
// $param6 = 3
// $param7 = 2
// $param8 = ["Claim"]
// $param9 = {"Organization":"founded","Document":"publishedOn","Chip":"releaseDate","Model":"publicationDate","TrainingUse":"trainingFrom","Acquisition":"fromDate","Cluster":"operationalFrom","DataCenterState":"fromDate","ChipHolding":"fromDate","Regulation":"effectiveFrom","Provision":"from","Criterion":"from","Listing":"from"}
// $param10 = {"Cluster":"operationalUntil","DataCenterState":"untilDate","ChipHolding":"untilDate","Regulation":"effectiveUntil","Provision":"until","Listing":"until"}
// $param11 = "organization:hisi"
// $param12 = 200
// $param13 = {"TrainingUse":"trainingFrom","Acquisition":"fromDate","DataCenterState":"fromDate","ChipHolding":"fromDate","Listing":"from"}
// $param14 = {"DataCenterState":"untilDate","ChipHolding":"untilDate","Listing":"until"}
