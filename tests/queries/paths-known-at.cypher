MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
OPTIONAL MATCH (origin:Organization {id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3)})
OPTIONAL MATCH (goal:Model {id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)})
WITH *, coalesce(origin <> goal AND all(end IN [origin, goal] WHERE coalesce(head([property IN [$param5[head(labels(end))]] | CASE WHEN coalesce(any(day IN end.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN end[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE end[property] END]) <= $param7, true) AND coalesce(head([property IN [$param8[head(labels(end))]] | CASE WHEN coalesce(any(day IN end.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN end[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE end[property] END]) > $param7, true) AND (NOT head(labels(end)) IN ['TrainingUse', 'ChipDeployment'] OR all(whole IN [(end)-[:TRAINING_OF|DEPLOYED_IN]->(whole) | whole] WHERE coalesce(head([property IN [$param5[head(labels(whole))]] | CASE WHEN coalesce(any(day IN whole.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN whole[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE whole[property] END]) <= $param7, true) AND coalesce(head([property IN [$param8[head(labels(whole))]] | CASE WHEN coalesce(any(day IN whole.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN whole[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE whole[property] END]) > $param7, true))) AND dataset.firstPublishedOn <= $param6 AND coalesce(end.knownFrom <= $param6, true)), false) AS open
WITH *, reduce(found = {ahead: [[origin]], behind: [[goal]], aheadEdge: [origin], behindEdge: [goal], aheadSeen: [origin], behindSeen: [goal], explored: 0, length: 0, met: false, exhausted: false, open: open}, step IN range(1, $param9) | CASE WHEN NOT found.open THEN found ELSE head(COLLECT {
  WITH size(found.aheadEdge) <= size(found.behindEdge) AS onward
  WITH onward, CASE WHEN onward THEN found.aheadEdge ELSE found.behindEdge END AS edge, CASE WHEN onward THEN found.aheadSeen ELSE found.behindSeen END AS seen, CASE WHEN onward THEN goal ELSE origin END AS sought
  WITH onward, edge, seen, sought, found.explored + COUNT { UNWIND edge AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-() RETURN relation LIMIT $param10 } AS explored
  WITH onward, seen, sought, explored, COLLECT { UNWIND CASE WHEN explored < $param10 THEN edge ELSE [] END AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE (NOT type(relation) IN $param11 OR coalesce(relation.from <= $param7, true) AND coalesce(relation.until > $param7, true)) AND all(holder IN [CASE WHEN type(relation) IN $param12 THEN endNode(relation) ELSE startNode(relation) END] WHERE NOT coalesce(any(day IN holder.knownDays WHERE day STARTS WITH $param13[type(relation)][head(labels(holder))] + '@' AND day > $param13[type(relation)][head(labels(holder))] + '@' + $param6), false)) RETURN DISTINCT next } AS reached
  WITH onward, sought, explored, [next IN reached WHERE NOT next IN seen AND (next = sought OR NOT head(labels(next)) IN $param14 AND coalesce(head([property IN [$param5[head(labels(next))]] | CASE WHEN coalesce(any(day IN next.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN next[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE next[property] END]) <= $param7, true) AND coalesce(head([property IN [$param8[head(labels(next))]] | CASE WHEN coalesce(any(day IN next.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN next[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE next[property] END]) > $param7, true) AND (NOT head(labels(next)) IN ['TrainingUse', 'ChipDeployment'] OR all(whole IN [(next)-[:TRAINING_OF|DEPLOYED_IN]->(whole) | whole] WHERE coalesce(head([property IN [$param5[head(labels(whole))]] | CASE WHEN coalesce(any(day IN whole.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN whole[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE whole[property] END]) <= $param7, true) AND coalesce(head([property IN [$param8[head(labels(whole))]] | CASE WHEN coalesce(any(day IN whole.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN whole[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE whole[property] END]) > $param7, true))) AND dataset.firstPublishedOn <= $param6 AND coalesce(next.knownFrom <= $param6, true))] AS reached
  WITH onward, explored, reached, [next IN reached WHERE next <> sought] AS edge, found.met OR any(next IN reached WHERE next IN CASE WHEN onward THEN found.behind[-1] ELSE found.ahead[-1] END) AS met
  RETURN CASE
    WHEN explored >= $param10 THEN found {.*, explored: explored, open: false, exhausted: true}
    WHEN onward THEN found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), aheadEdge: edge, ahead: found.ahead + [reached], aheadSeen: found.aheadSeen + reached}
    ELSE found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), behindEdge: edge, behind: found.behind + [reached], behindSeen: found.behindSeen + reached}
  END
}) END) AS found
WITH *, CASE WHEN NOT found.met THEN 0 WHEN found.exhausted OR true THEN found.length ELSE $param15 END AS longest
WITH *, reduce(known = {levels: found.behind, seen: found.behindSeen}, distance IN range(size(found.behind), longest) | head(COLLECT {
  WITH COLLECT { UNWIND [at IN reduce(near = [], level IN found.ahead[0..longest - distance + 1] | near + level) WHERE NOT at IN known.seen] AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE next IN known.levels[-1] AND (NOT type(relation) IN $param11 OR coalesce(relation.from <= $param7, true) AND coalesce(relation.until > $param7, true)) AND all(holder IN [CASE WHEN type(relation) IN $param12 THEN endNode(relation) ELSE startNode(relation) END] WHERE NOT coalesce(any(day IN holder.knownDays WHERE day STARTS WITH $param13[type(relation)][head(labels(holder))] + '@' AND day > $param13[type(relation)][head(labels(holder))] + '@' + $param6), false)) RETURN DISTINCT at } AS level
  RETURN {levels: known.levels + [level], seen: known.seen + level}
})).levels AS levels
WITH *, reduce(chains = {open: [{nodes: [origin], relations: [], parties: 0, key: []}], done: [], dropped: false}, step IN range(1, longest) | CASE WHEN chains.open = [] THEN chains ELSE head(COLLECT {
  WITH step < size(found.ahead) AS onward, reduce(near = [], level IN levels[0..longest - step + 1] | near + level) AS near, COLLECT { UNWIND chains.open AS chain RETURN DISTINCT chain.nodes[-1] AS end } AS ends
  WITH onward, CASE WHEN onward THEN ends ELSE near END AS at, CASE WHEN onward THEN near ELSE ends END AS others
  WITH COLLECT { UNWIND at AS at0 MATCH (at0)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(other) WHERE other IN others AND (NOT type(relation) IN $param11 OR coalesce(relation.from <= $param7, true) AND coalesce(relation.until > $param7, true)) AND all(holder IN [CASE WHEN type(relation) IN $param12 THEN endNode(relation) ELSE startNode(relation) END] WHERE NOT coalesce(any(day IN holder.knownDays WHERE day STARTS WITH $param13[type(relation)][head(labels(holder))] + '@' AND day > $param13[type(relation)][head(labels(holder))] + '@' + $param6), false)) RETURN CASE WHEN onward THEN [at0, relation, other] ELSE [other, relation, at0] END } AS links
  WITH [link IN links | {from: link[0], to: link[2], relation: link[1], key: [link[2].id, type(link[1]), elementId(link[1])], parties: CASE WHEN link[2] <> goal AND head(labels(link[2])) IN $param16 THEN 1 ELSE 0 END, distance: head([distance IN range(0, longest - step) WHERE link[2] IN levels[distance]])}] AS links
  WITH COLLECT {
    UNWIND chains.open AS chain
    UNWIND [link IN links WHERE link.from = chain.nodes[-1] AND NOT link.to IN chain.nodes] AS link
    WITH chain, link, chain.key + link.key AS key, chain.parties + link.parties AS parties
    RETURN {nodes: chain.nodes + link.to, relations: chain.relations + link.relation, parties: parties, key: key, order: [link.distance, parties] + key}
  } AS next
  WITH size(next) > $param17 AS dropped, reduce(chosen = {kept: [], left: next}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param17 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param17 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param17 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS best
  RETURN {open: [chain IN best WHERE chain.nodes[-1] <> goal], done: chains.done + [chain IN best WHERE chain.nodes[-1] = goal | chain {.*, order: [step, chain.parties] + chain.key}], dropped: chains.dropped OR dropped}
}) END) AS chains
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, [origin.id, dataset.firstPublishedOn <= $param6 AND coalesce(origin.knownFrom <= $param6, true), head([property IN [$param5[head(labels(origin))]] | CASE WHEN coalesce(any(day IN origin.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN origin[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE origin[property] END]), head([property IN [$param8[head(labels(origin))]] | CASE WHEN coalesce(any(day IN origin.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN origin[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE origin[property] END])] AS column0, COLLECT { UNWIND CASE WHEN origin IS NULL THEN [$param18] ELSE [] END AS beginning MATCH (near:Organization) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param19 RETURN near.id } AS column1, [goal.id, dataset.firstPublishedOn <= $param6 AND coalesce(goal.knownFrom <= $param6, true), head([property IN [$param5[head(labels(goal))]] | CASE WHEN coalesce(any(day IN goal.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN goal[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE goal[property] END]), head([property IN [$param8[head(labels(goal))]] | CASE WHEN coalesce(any(day IN goal.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN goal[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE goal[property] END])] AS column2, COLLECT { UNWIND CASE WHEN goal IS NULL THEN [$param20] ELSE [] END AS beginning MATCH (near:Model) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param21 RETURN near.id } AS column3, found.explored AS column4, found.length AS column5, found.exhausted AS column6, chains.dropped AS column7, size(chains.done) AS column8, COLLECT { UNWIND reduce(chosen = {kept: [], left: chains.done}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param22 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param22 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param22 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS chain WITH chain.order AS order, COLLECT { UNWIND range(1, size(chain.relations)) AS step WITH chain.relations[step - 1] AS relation, chain.nodes[step - 1] AS organization0, chain.nodes[step] AS organization1 RETURN [type(relation), startNode(relation) = organization0, coalesce(relation.from, head([holder IN [startNode(relation)] | head([property IN [$param23[head(labels(holder))]] | CASE WHEN coalesce(any(day IN holder.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN holder[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE holder[property] END])])), coalesce(relation.until, head([holder IN [startNode(relation)] | head([property IN [$param24[head(labels(holder))]] | CASE WHEN coalesce(any(day IN holder.knownDays WHERE day STARTS WITH property + '@' AND day > property + '@' + $param6), false) THEN substring(last([former IN holder[property + 'Formerly'] WHERE substring(former, 0, 10) <= $param6]), 11) ELSE holder[property] END])])), [head(labels(organization1)), CASE
  WHEN organization1:CountryGroup THEN [organization1.id]
  WHEN organization1:Country THEN [organization1.id]
  WHEN organization1:Criterion THEN [organization1.id]
  WHEN organization1:Provision THEN [organization1.id]
  WHEN organization1:Regulation THEN [organization1.id]
  WHEN organization1:Listing THEN [organization1.id]
  WHEN organization1:Model THEN [organization1.id]
  WHEN organization1:TrainingUse THEN ([organization1.id] + [property IN $param28 | CASE
    WHEN any(knownDay IN organization1.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param25))) THEN last([formerEntry IN organization1[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param26 | CASE
      WHEN property IN $param27 THEN toFloat(substring(formerEntry, 11))
      ELSE substring(formerEntry, 11)
    END])
    ELSE organization1[property]
  END])
  WHEN organization1:Chip THEN ([organization1.id, organization1.name] + [CASE
    WHEN any(knownDay IN organization1.knownDays WHERE (knownDay STARTS WITH $param29 AND knownDay > $param30)) THEN last([formerEntry IN organization1.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param31 | toFloat(substring(formerEntry, 11))])
    ELSE organization1.tpp
  END])
  WHEN organization1:ChipFamily THEN [organization1.id]
  WHEN organization1:Acquisition THEN [organization1.id]
  WHEN organization1:Organization THEN [organization1.id]
  WHEN organization1:Document THEN [organization1.id]
  WHEN organization1:Cluster THEN [organization1.id]
  WHEN organization1:ChipDeployment THEN [organization1.id]
  WHEN organization1:ChipHolding THEN [organization1.id]
  WHEN organization1:ControlListEntry THEN [organization1.id]
  WHEN organization1:DataCenter THEN [organization1.id]
  WHEN organization1:DataCenterState THEN [organization1.id]
  WHEN organization1:LicenseException THEN [organization1.id]
  WHEN organization1:ListSearch THEN [organization1.id]
  WHEN organization1:Metric THEN [organization1.id]
  WHEN organization1:Person THEN [organization1.id]
  WHEN organization1:SupplyChainStage THEN [organization1.id]
  WHEN organization1:SupplyChainInput THEN [organization1.id]
  WHEN organization1:SupplyChainShare THEN [organization1.id]
  WHEN organization1:Topic THEN [organization1.id]
  ELSE []
END], COLLECT {
  WITH CASE WHEN type(relation) IN $param12 THEN endNode(relation) ELSE startNode(relation) END AS holder
  WITH holder, COLLECT { MATCH (claim0:Claim) WHERE claim0.subjectId = holder.id AND claim0.field = $param13[type(relation)][head(labels(holder))] AND claim0.rank = $param32 AND ((claim0.recordedFrom <= $param33 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param33)) AND claim0.recordedUntil > $param33) RETURN claim0 } AS claims
  UNWIND CASE WHEN claims = [] THEN [holder] ELSE claims END AS backing
  MATCH (backing)-[cites0:CITES]->(source0) WHERE (source0.knownFrom <= $param34 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param34))
  WITH source0, cites0 ORDER BY cites0.position, source0.id, cites0.locator
  RETURN [[source0.id, source0.publishedOn], cites0.check]
}] } AS steps RETURN [order, steps] } AS column9
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:nvidia","redirect:model:deepseek-v3"]
// $param3 = "organization:nvidia"
// $param4 = "model:deepseek-v3"
// $param5 = {"Organization":"founded","Document":"publishedOn","Chip":"releaseDate","Model":"publicationDate","TrainingUse":"trainingFrom","Acquisition":"fromDate","Cluster":"operationalFrom","DataCenterState":"fromDate","ChipHolding":"fromDate","Regulation":"effectiveFrom","Provision":"from","Criterion":"from","Listing":"from"}
// $param6 = "2025-01-31"
// $param7 = "2024-12-26"
// $param8 = {"Cluster":"operationalUntil","DataCenterState":"untilDate","ChipHolding":"untilDate","Regulation":"effectiveUntil","Provision":"until","Listing":"until"}
// $param9 = 5
// $param10 = 50000
// $param11 = ["OWNED_BY","MEMBER_OF"]
// $param12 = ["MEMBER_OF"]
// $param13 = {"LOCATED_IN":{"Organization":"country","Cluster":"country","DataCenter":"country"},"OWNED_BY":{"Organization":"owners"},"MEMBER_OF":{"CountryGroup":"members","ChipFamily":"chips"},"DESIGNED_BY":{"Chip":"vendor","ChipFamily":"vendor"},"FABRICATED_BY":{"Chip":"foundries"},"VARIANT_OF":{"Chip":"variantOf"},"DEVELOPED_BY":{"Model":"developers"},"BASED_ON":{"Model":"basedOn"},"TRAINING_OF":{"TrainingUse":"model"},"OF_CHIP":{"TrainingUse":"chip","Acquisition":"chips","ChipDeployment":"chip","ChipHolding":"chip"},"OF_FAMILY":{"TrainingUse":"family","Acquisition":"families","ChipDeployment":"family","ChipHolding":"family"},"CANDIDATE_CHIP":{"TrainingUse":"candidates","Acquisition":"candidates","ChipDeployment":"candidates","ChipHolding":"candidates"},"INHERITED_FROM":{"TrainingUse":"inheritedFrom"},"HARDWARE_FROM":{"TrainingUse":"acquisitions"},"ACQUIRED_BY":{"Acquisition":"acquirers"},"SUPPLIED_BY":{"Acquisition":"suppliers"},"THROUGH":{"Acquisition":"intermediaries"},"DISPUTED_BY":{"Acquisition":"disputedBy"},"DEPLOYED_IN":{"ChipDeployment":"cluster"},"STATE_OF":{"DataCenterState":"dataCenter"},"HAS_OWNER":{"Cluster":"owners","DataCenter":"owners"},"HAS_USER":{"DataCenter":"users"},"BUILDS_UPON":{"Cluster":"buildsUpon"},"SUPERSEDED_BY":{"Cluster":"supersededBy"},"POSSIBLE_DUPLICATE_OF":{"Cluster":"possibleDuplicateOf"},"HELD_BY":{"ChipHolding":"owner"},"OF_DESIGNER":{"ChipHolding":"designer"},"OF_STAGE":{"SupplyChainInput":"stage"},"GOES_INTO":{"SupplyChainInput":"goesInto"},"TYPE_OF":{"SupplyChainInput":"typeOf"},"PROVIDES_INPUT":{"SupplyChainShare":"input"},"PROVIDES_STAGE":{"SupplyChainShare":"stage"},"PROVIDED_BY":{"SupplyChainShare":"organization"},"PROVIDED_BY_COUNTRY":{"SupplyChainShare":"country"},"LISTS":{"Listing":"organization"},"IMPOSED_BY":{"Listing":"imposedBy"},"FOOTNOTE_4_ADDED_BY":{"Listing":"footnote4AddedBy"},"SEARCHED_FOR":{"ListSearch":"organizations"},"AMENDS":{"Regulation":"amends"},"SUPERSEDES":{"Regulation":"supersedes"},"PUBLISHED_IN":{"Regulation":"frDocumentNumber"},"RESCINDED_BY":{"Regulation":"rescindedBy"},"HAS_PROVISION":{},"HAS_CRITERION":{"Regulation":"criteria"},"PUBLISHED_BY":{"Claim":"outlet","Document":"outlet"},"AFFILIATED_WITH":{"Person":"affiliation"}}
// $param14 = ["Claim","Country","CountryGroup"]
// $param15 = 5
// $param16 = ["Organization","Person","Country","CountryGroup"]
// $param17 = 100
// $param18 = "organization:nvid"
// $param19 = 200
// $param20 = "model:deep"
// $param21 = 200
// $param22 = 10
// $param23 = {"TrainingUse":"trainingFrom","Acquisition":"fromDate","DataCenterState":"fromDate","ChipHolding":"fromDate","Listing":"from"}
// $param24 = {"DataCenterState":"untilDate","ChipHolding":"untilDate","Listing":"until"}
// $param25 = "@2025-01-31"
// $param26 = "2025-01-31"
// $param27 = ["quantityLow","quantityHigh"]
// $param28 = ["quantityUnit","quantityLow","quantityHigh","quantityUnit"]
// $param29 = "tpp@"
// $param30 = "tpp@2025-01-31"
// $param31 = "2025-01-31"
// $param32 = "PREFERRED"
// $param33 = "2025-01-31"
// $param34 = "2025-01-31"
