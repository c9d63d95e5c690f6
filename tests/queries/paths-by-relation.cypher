MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
OPTIONAL MATCH (origin:Model {id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3)})
OPTIONAL MATCH (goal:CountryGroup {id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)})
WITH *, coalesce(origin <> goal AND all(end IN [origin, goal] WHERE true), false) AS open
WITH *, reduce(found = {ahead: [[origin]], behind: [[goal]], aheadEdge: [origin], behindEdge: [goal], aheadSeen: [origin], behindSeen: [goal], explored: 0, length: 0, met: false, exhausted: false, open: open}, step IN range(1, $param5) | CASE WHEN NOT found.open THEN found ELSE head(COLLECT {
  WITH size(found.aheadEdge) <= size(found.behindEdge) AS onward
  WITH onward, CASE WHEN onward THEN found.aheadEdge ELSE found.behindEdge END AS edge, CASE WHEN onward THEN found.aheadSeen ELSE found.behindSeen END AS seen, CASE WHEN onward THEN goal ELSE origin END AS sought
  WITH onward, edge, seen, sought, found.explored + COUNT { UNWIND edge AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-() RETURN relation LIMIT $param6 } AS explored
  WITH onward, seen, sought, explored, COLLECT { UNWIND CASE WHEN explored < $param6 THEN edge ELSE [] END AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE type(relation) IN $param7 AND (startNode(relation) = at) = (onward) RETURN DISTINCT next } AS reached
  WITH onward, sought, explored, [next IN reached WHERE NOT next IN seen AND (next = sought OR NOT head(labels(next)) IN $param8 AND true)] AS reached
  WITH onward, explored, reached, [next IN reached WHERE next <> sought] AS edge, found.met OR any(next IN reached WHERE next IN CASE WHEN onward THEN found.behind[-1] ELSE found.ahead[-1] END) AS met
  RETURN CASE
    WHEN explored >= $param6 THEN found {.*, explored: explored, open: false, exhausted: true}
    WHEN onward THEN found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), aheadEdge: edge, ahead: found.ahead + [reached], aheadSeen: found.aheadSeen + reached}
    ELSE found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), behindEdge: edge, behind: found.behind + [reached], behindSeen: found.behindSeen + reached}
  END
}) END) AS found
WITH *, CASE WHEN NOT found.met THEN 0 WHEN found.exhausted OR true THEN found.length ELSE $param9 END AS longest
WITH *, reduce(known = {levels: found.behind, seen: found.behindSeen}, distance IN range(size(found.behind), longest) | head(COLLECT {
  WITH COLLECT { UNWIND [at IN reduce(near = [], level IN found.ahead[0..longest - distance + 1] | near + level) WHERE NOT at IN known.seen] AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE next IN known.levels[-1] AND type(relation) IN $param7 AND (startNode(relation) = at) = (true) RETURN DISTINCT at } AS level
  RETURN {levels: known.levels + [level], seen: known.seen + level}
})).levels AS levels
WITH *, reduce(chains = {open: [{nodes: [origin], relations: [], parties: 0, key: []}], done: [], dropped: false}, step IN range(1, longest) | CASE WHEN chains.open = [] THEN chains ELSE head(COLLECT {
  WITH step < size(found.ahead) AS onward, reduce(near = [], level IN levels[0..longest - step + 1] | near + level) AS near, COLLECT { UNWIND chains.open AS chain RETURN DISTINCT chain.nodes[-1] AS end } AS ends
  WITH onward, CASE WHEN onward THEN ends ELSE near END AS at, CASE WHEN onward THEN near ELSE ends END AS others
  WITH COLLECT { UNWIND at AS at0 MATCH (at0)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(other) WHERE other IN others AND type(relation) IN $param7 AND (startNode(relation) = at0) = (onward) RETURN CASE WHEN onward THEN [at0, relation, other] ELSE [other, relation, at0] END } AS links
  WITH [link IN links | {from: link[0], to: link[2], relation: link[1], key: [link[2].id, type(link[1]), elementId(link[1])], parties: CASE WHEN link[2] <> goal AND head(labels(link[2])) IN $param10 THEN 1 ELSE 0 END, distance: head([distance IN range(0, longest - step) WHERE link[2] IN levels[distance]])}] AS links
  WITH COLLECT {
    UNWIND chains.open AS chain
    UNWIND [link IN links WHERE link.from = chain.nodes[-1] AND NOT link.to IN chain.nodes] AS link
    WITH chain, link, chain.key + link.key AS key, chain.parties + link.parties AS parties
    RETURN {nodes: chain.nodes + link.to, relations: chain.relations + link.relation, parties: parties, key: key, order: [link.distance, parties] + key}
  } AS next
  WITH size(next) > $param11 AS dropped, reduce(chosen = {kept: [], left: next}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param11 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param11 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param11 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS best
  RETURN {open: [chain IN best WHERE chain.nodes[-1] <> goal], done: chains.done + [chain IN best WHERE chain.nodes[-1] = goal | chain {.*, order: [step, chain.parties] + chain.key}], dropped: chains.dropped OR dropped}
}) END) AS chains
RETURN dataset.version AS version, redirects AS redirects, [origin.id, true, origin[$param12[head(labels(origin))]], origin[$param13[head(labels(origin))]]] AS column0, COLLECT { UNWIND CASE WHEN origin IS NULL THEN [$param14] ELSE [] END AS beginning MATCH (near:Model) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param15 RETURN near.id } AS column1, [goal.id, true, goal[$param12[head(labels(goal))]], goal[$param13[head(labels(goal))]]] AS column2, COLLECT { UNWIND CASE WHEN goal IS NULL THEN [$param16] ELSE [] END AS beginning MATCH (near:CountryGroup) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param17 RETURN near.id } AS column3, found.explored AS column4, found.length AS column5, found.exhausted AS column6, chains.dropped AS column7, size(chains.done) AS column8, COLLECT { UNWIND reduce(chosen = {kept: [], left: chains.done}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param18 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param18 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param18 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS chain WITH chain.order AS order, COLLECT { UNWIND range(1, size(chain.relations)) AS step WITH chain.relations[step - 1] AS relation, chain.nodes[step - 1] AS organization0, chain.nodes[step] AS organization1 RETURN [type(relation), startNode(relation) = organization0, coalesce(relation.from, head([holder IN [startNode(relation)] | holder[$param19[head(labels(holder))]]])), coalesce(relation.until, head([holder IN [startNode(relation)] | holder[$param20[head(labels(holder))]]])), [head(labels(organization0)), [organization0.id]], [head(labels(organization1)), [organization1.id]]] } AS steps RETURN [order, steps] } AS column9
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:model:deepseek-v3","redirect:country-group:D:5"]
// $param3 = "model:deepseek-v3"
// $param4 = "country-group:D:5"
// $param5 = 5
// $param6 = 50000
// $param7 = ["LOCATED_IN","MEMBER_OF","DEVELOPED_BY"]
// $param8 = ["Claim"]
// $param9 = 5
// $param10 = ["Organization","Person","Country","CountryGroup"]
// $param11 = 100
// $param12 = {"Organization":"founded","Document":"publishedOn","Chip":"releaseDate","Model":"publicationDate","TrainingUse":"trainingFrom","Acquisition":"fromDate","Cluster":"operationalFrom","DataCenterState":"fromDate","ChipHolding":"fromDate","Regulation":"effectiveFrom","Provision":"from","Criterion":"from","Listing":"from"}
// $param13 = {"Cluster":"operationalUntil","DataCenterState":"untilDate","ChipHolding":"untilDate","Regulation":"effectiveUntil","Provision":"until","Listing":"until"}
// $param14 = "model:deep"
// $param15 = 200
// $param16 = "country-group:D:"
// $param17 = 200
// $param18 = 10
// $param19 = {"TrainingUse":"trainingFrom","Acquisition":"fromDate","DataCenterState":"fromDate","ChipHolding":"fromDate","Listing":"from"}
// $param20 = {"DataCenterState":"untilDate","ChipHolding":"untilDate","Listing":"until"}


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
OPTIONAL MATCH (origin:Organization {id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3)})
OPTIONAL MATCH (goal:Organization {id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)})
WITH *, coalesce(origin <> goal AND all(end IN [origin, goal] WHERE true), false) AS open
WITH *, reduce(found = {ahead: [[origin]], behind: [[goal]], aheadEdge: [origin], behindEdge: [goal], aheadSeen: [origin], behindSeen: [goal], explored: 0, length: 0, met: false, exhausted: false, open: open}, step IN range(1, $param5) | CASE WHEN NOT found.open THEN found ELSE head(COLLECT {
  WITH size(found.aheadEdge) <= size(found.behindEdge) AS onward
  WITH onward, CASE WHEN onward THEN found.aheadEdge ELSE found.behindEdge END AS edge, CASE WHEN onward THEN found.aheadSeen ELSE found.behindSeen END AS seen, CASE WHEN onward THEN goal ELSE origin END AS sought
  WITH onward, edge, seen, sought, found.explored + COUNT { UNWIND edge AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-() RETURN relation LIMIT $param6 } AS explored
  WITH onward, seen, sought, explored, COLLECT { UNWIND CASE WHEN explored < $param6 THEN edge ELSE [] END AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE type(relation) IN $param7 RETURN DISTINCT next } AS reached
  WITH onward, sought, explored, [next IN reached WHERE NOT next IN seen AND (next = sought OR NOT head(labels(next)) IN $param8 AND true)] AS reached
  WITH onward, explored, reached, [next IN reached WHERE next <> sought] AS edge, found.met OR any(next IN reached WHERE next IN CASE WHEN onward THEN found.behind[-1] ELSE found.ahead[-1] END) AS met
  RETURN CASE
    WHEN explored >= $param6 THEN found {.*, explored: explored, open: false, exhausted: true}
    WHEN onward THEN found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), aheadEdge: edge, ahead: found.ahead + [reached], aheadSeen: found.aheadSeen + reached}
    ELSE found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), behindEdge: edge, behind: found.behind + [reached], behindSeen: found.behindSeen + reached}
  END
}) END) AS found
WITH *, CASE WHEN NOT found.met THEN 0 WHEN found.exhausted OR true THEN found.length ELSE $param9 END AS longest
WITH *, reduce(known = {levels: found.behind, seen: found.behindSeen}, distance IN range(size(found.behind), longest) | head(COLLECT {
  WITH COLLECT { UNWIND [at IN reduce(near = [], level IN found.ahead[0..longest - distance + 1] | near + level) WHERE NOT at IN known.seen] AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE next IN known.levels[-1] AND type(relation) IN $param7 RETURN DISTINCT at } AS level
  RETURN {levels: known.levels + [level], seen: known.seen + level}
})).levels AS levels
WITH *, reduce(chains = {open: [{nodes: [origin], relations: [], parties: 0, key: []}], done: [], dropped: false}, step IN range(1, longest) | CASE WHEN chains.open = [] THEN chains ELSE head(COLLECT {
  WITH step < size(found.ahead) AS onward, reduce(near = [], level IN levels[0..longest - step + 1] | near + level) AS near, COLLECT { UNWIND chains.open AS chain RETURN DISTINCT chain.nodes[-1] AS end } AS ends
  WITH onward, CASE WHEN onward THEN ends ELSE near END AS at, CASE WHEN onward THEN near ELSE ends END AS others
  WITH COLLECT { UNWIND at AS at0 MATCH (at0)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(other) WHERE other IN others AND type(relation) IN $param7 RETURN CASE WHEN onward THEN [at0, relation, other] ELSE [other, relation, at0] END } AS links
  WITH [link IN links | {from: link[0], to: link[2], relation: link[1], key: [link[2].id, type(link[1]), elementId(link[1])], parties: CASE WHEN link[2] <> goal AND head(labels(link[2])) IN $param10 THEN 1 ELSE 0 END, distance: head([distance IN range(0, longest - step) WHERE link[2] IN levels[distance]])}] AS links
  WITH COLLECT {
    UNWIND chains.open AS chain
    UNWIND [link IN links WHERE link.from = chain.nodes[-1] AND NOT link.to IN chain.nodes] AS link
    WITH chain, link, chain.key + link.key AS key, chain.parties + link.parties AS parties
    RETURN {nodes: chain.nodes + link.to, relations: chain.relations + link.relation, parties: parties, key: key, order: [link.distance, parties] + key}
  } AS next
  WITH size(next) > $param11 AS dropped, reduce(chosen = {kept: [], left: next}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param11 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param11 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param11 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS best
  RETURN {open: [chain IN best WHERE chain.nodes[-1] <> goal], done: chains.done + [chain IN best WHERE chain.nodes[-1] = goal | chain {.*, order: [step, chain.parties] + chain.key}], dropped: chains.dropped OR dropped}
}) END) AS chains
RETURN dataset.version AS version, redirects AS redirects, [origin.id, true, origin[$param12[head(labels(origin))]], origin[$param13[head(labels(origin))]]] AS column0, COLLECT { UNWIND CASE WHEN origin IS NULL THEN [$param14] ELSE [] END AS beginning MATCH (near:Organization) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param15 RETURN near.id } AS column1, [goal.id, true, goal[$param12[head(labels(goal))]], goal[$param13[head(labels(goal))]]] AS column2, COLLECT { UNWIND CASE WHEN goal IS NULL THEN [$param16] ELSE [] END AS beginning MATCH (near:Organization) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param17 RETURN near.id } AS column3, found.explored AS column4, found.length AS column5, found.exhausted AS column6, chains.dropped AS column7, size(chains.done) AS column8, COLLECT { UNWIND reduce(chosen = {kept: [], left: chains.done}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param18 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param18 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param18 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS chain WITH chain.order AS order, COLLECT { UNWIND range(1, size(chain.relations)) AS step WITH chain.relations[step - 1] AS relation, chain.nodes[step - 1] AS organization0, chain.nodes[step] AS organization1 RETURN [type(relation), startNode(relation) = organization0, coalesce(relation.from, head([holder IN [startNode(relation)] | holder[$param19[head(labels(holder))]]])), coalesce(relation.until, head([holder IN [startNode(relation)] | holder[$param20[head(labels(holder))]]])), [head(labels(organization0)), [organization0.id]], [head(labels(organization1)), [organization1.id]]] } AS steps RETURN [order, steps] } AS column9
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:huawei","redirect:organization:smic"]
// $param3 = "organization:huawei"
// $param4 = "organization:smic"
// $param5 = 5
// $param6 = 50000
// $param7 = ["LOCATED_IN"]
// $param8 = ["Claim"]
// $param9 = 5
// $param10 = ["Organization","Person","Country","CountryGroup"]
// $param11 = 100
// $param12 = {"Organization":"founded","Document":"publishedOn","Chip":"releaseDate","Model":"publicationDate","TrainingUse":"trainingFrom","Acquisition":"fromDate","Cluster":"operationalFrom","DataCenterState":"fromDate","ChipHolding":"fromDate","Regulation":"effectiveFrom","Provision":"from","Criterion":"from","Listing":"from"}
// $param13 = {"Cluster":"operationalUntil","DataCenterState":"untilDate","ChipHolding":"untilDate","Regulation":"effectiveUntil","Provision":"until","Listing":"until"}
// $param14 = "organization:huaw"
// $param15 = 200
// $param16 = "organization:smi"
// $param17 = 200
// $param18 = 10
// $param19 = {"TrainingUse":"trainingFrom","Acquisition":"fromDate","DataCenterState":"fromDate","ChipHolding":"fromDate","Listing":"from"}
// $param20 = {"DataCenterState":"untilDate","ChipHolding":"untilDate","Listing":"until"}


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
OPTIONAL MATCH (origin:Organization {id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3)})
OPTIONAL MATCH (goal:Organization {id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)})
WITH *, coalesce(origin <> goal AND all(end IN [origin, goal] WHERE true), false) AS open
WITH *, reduce(found = {ahead: [[origin]], behind: [[goal]], aheadEdge: [origin], behindEdge: [goal], aheadSeen: [origin], behindSeen: [goal], explored: 0, length: 0, met: false, exhausted: false, open: open}, step IN range(1, $param5) | CASE WHEN NOT found.open THEN found ELSE head(COLLECT {
  WITH size(found.aheadEdge) <= size(found.behindEdge) AS onward
  WITH onward, CASE WHEN onward THEN found.aheadEdge ELSE found.behindEdge END AS edge, CASE WHEN onward THEN found.aheadSeen ELSE found.behindSeen END AS seen, CASE WHEN onward THEN goal ELSE origin END AS sought
  WITH onward, edge, seen, sought, found.explored + COUNT { UNWIND edge AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-() RETURN relation LIMIT $param6 } AS explored
  WITH onward, seen, sought, explored, COLLECT { UNWIND CASE WHEN explored < $param6 THEN edge ELSE [] END AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE type(relation) IN $param7 RETURN DISTINCT next } AS reached
  WITH onward, sought, explored, [next IN reached WHERE NOT next IN seen AND (next = sought OR NOT head(labels(next)) IN $param8 AND true)] AS reached
  WITH onward, explored, reached, [next IN reached WHERE next <> sought] AS edge, found.met OR any(next IN reached WHERE next IN CASE WHEN onward THEN found.behind[-1] ELSE found.ahead[-1] END) AS met
  RETURN CASE
    WHEN explored >= $param6 THEN found {.*, explored: explored, open: false, exhausted: true}
    WHEN onward THEN found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), aheadEdge: edge, ahead: found.ahead + [reached], aheadSeen: found.aheadSeen + reached}
    ELSE found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), behindEdge: edge, behind: found.behind + [reached], behindSeen: found.behindSeen + reached}
  END
}) END) AS found
WITH *, CASE WHEN NOT found.met THEN 0 WHEN found.exhausted OR true THEN found.length ELSE $param9 END AS longest
WITH *, reduce(known = {levels: found.behind, seen: found.behindSeen}, distance IN range(size(found.behind), longest) | head(COLLECT {
  WITH COLLECT { UNWIND [at IN reduce(near = [], level IN found.ahead[0..longest - distance + 1] | near + level) WHERE NOT at IN known.seen] AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE next IN known.levels[-1] AND type(relation) IN $param7 RETURN DISTINCT at } AS level
  RETURN {levels: known.levels + [level], seen: known.seen + level}
})).levels AS levels
WITH *, reduce(chains = {open: [{nodes: [origin], relations: [], parties: 0, key: []}], done: [], dropped: false}, step IN range(1, longest) | CASE WHEN chains.open = [] THEN chains ELSE head(COLLECT {
  WITH step < size(found.ahead) AS onward, reduce(near = [], level IN levels[0..longest - step + 1] | near + level) AS near, COLLECT { UNWIND chains.open AS chain RETURN DISTINCT chain.nodes[-1] AS end } AS ends
  WITH onward, CASE WHEN onward THEN ends ELSE near END AS at, CASE WHEN onward THEN near ELSE ends END AS others
  WITH COLLECT { UNWIND at AS at0 MATCH (at0)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DISPUTED_BY|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|SEARCHED_FOR|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(other) WHERE other IN others AND type(relation) IN $param7 RETURN CASE WHEN onward THEN [at0, relation, other] ELSE [other, relation, at0] END } AS links
  WITH [link IN links | {from: link[0], to: link[2], relation: link[1], key: [link[2].id, type(link[1]), elementId(link[1])], parties: CASE WHEN link[2] <> goal AND head(labels(link[2])) IN $param10 THEN 1 ELSE 0 END, distance: head([distance IN range(0, longest - step) WHERE link[2] IN levels[distance]])}] AS links
  WITH COLLECT {
    UNWIND chains.open AS chain
    UNWIND [link IN links WHERE link.from = chain.nodes[-1] AND NOT link.to IN chain.nodes] AS link
    WITH chain, link, chain.key + link.key AS key, chain.parties + link.parties AS parties
    RETURN {nodes: chain.nodes + link.to, relations: chain.relations + link.relation, parties: parties, key: key, order: [link.distance, parties] + key}
  } AS next
  WITH size(next) > $param11 AS dropped, reduce(chosen = {kept: [], left: next}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param11 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param11 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param11 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS best
  RETURN {open: [chain IN best WHERE chain.nodes[-1] <> goal], done: chains.done + [chain IN best WHERE chain.nodes[-1] = goal | chain {.*, order: [step, chain.parties] + chain.key}], dropped: chains.dropped OR dropped}
}) END) AS chains
RETURN dataset.version AS version, redirects AS redirects, [origin.id, true, origin[$param12[head(labels(origin))]], origin[$param13[head(labels(origin))]]] AS column0, COLLECT { UNWIND CASE WHEN origin IS NULL THEN [$param14] ELSE [] END AS beginning MATCH (near:Organization) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param15 RETURN near.id } AS column1, [goal.id, true, goal[$param12[head(labels(goal))]], goal[$param13[head(labels(goal))]]] AS column2, COLLECT { UNWIND CASE WHEN goal IS NULL THEN [$param16] ELSE [] END AS beginning MATCH (near:Organization) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param17 RETURN near.id } AS column3, found.explored AS column4, found.length AS column5, found.exhausted AS column6, chains.dropped AS column7, size(chains.done) AS column8, COLLECT { UNWIND reduce(chosen = {kept: [], left: chains.done}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param18 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param18 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param18 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS chain WITH chain.order AS order, COLLECT { UNWIND range(1, size(chain.relations)) AS step WITH chain.relations[step - 1] AS relation, chain.nodes[step - 1] AS organization0, chain.nodes[step] AS organization1 RETURN [type(relation), startNode(relation) = organization0, coalesce(relation.from, head([holder IN [startNode(relation)] | holder[$param19[head(labels(holder))]]])), coalesce(relation.until, head([holder IN [startNode(relation)] | holder[$param20[head(labels(holder))]]])), [head(labels(organization0)), [organization0.id]], [head(labels(organization1)), [organization1.id]]] } AS steps RETURN [order, steps] } AS column9
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:nvidia","redirect:organization:deepseek"]
// $param3 = "organization:nvidia"
// $param4 = "organization:deepseek"
// $param5 = 5
// $param6 = 50000
// $param7 = ["ACQUIRED_BY","DISPUTED_BY"]
// $param8 = ["Claim"]
// $param9 = 5
// $param10 = ["Organization","Person","Country","CountryGroup"]
// $param11 = 100
// $param12 = {"Organization":"founded","Document":"publishedOn","Chip":"releaseDate","Model":"publicationDate","TrainingUse":"trainingFrom","Acquisition":"fromDate","Cluster":"operationalFrom","DataCenterState":"fromDate","ChipHolding":"fromDate","Regulation":"effectiveFrom","Provision":"from","Criterion":"from","Listing":"from"}
// $param13 = {"Cluster":"operationalUntil","DataCenterState":"untilDate","ChipHolding":"untilDate","Regulation":"effectiveUntil","Provision":"until","Listing":"until"}
// $param14 = "organization:nvid"
// $param15 = 200
// $param16 = "organization:deep"
// $param17 = 200
// $param18 = 10
// $param19 = {"TrainingUse":"trainingFrom","Acquisition":"fromDate","DataCenterState":"fromDate","ChipHolding":"fromDate","Listing":"from"}
// $param20 = {"DataCenterState":"untilDate","ChipHolding":"untilDate","Listing":"until"}


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
OPTIONAL MATCH (origin:Organization {id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3)})
OPTIONAL MATCH (goal:Model {id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)})
WITH *, coalesce(origin <> goal AND all(end IN [origin, goal] WHERE true), false) AS open
WITH *, reduce(found = {ahead: [[origin]], behind: [[goal]], aheadEdge: [origin], behindEdge: [goal], aheadSeen: [origin], behindSeen: [goal], explored: 0, length: 0, met: false, exhausted: false, open: open}, step IN range(1, $param5) | CASE WHEN NOT found.open THEN found ELSE head(COLLECT {
  WITH size(found.aheadEdge) <= size(found.behindEdge) AS onward
  WITH onward, CASE WHEN onward THEN found.aheadEdge ELSE found.behindEdge END AS edge, CASE WHEN onward THEN found.aheadSeen ELSE found.behindSeen END AS seen, CASE WHEN onward THEN goal ELSE origin END AS sought
  WITH onward, edge, seen, sought, found.explored + COUNT { UNWIND edge AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-() RETURN relation LIMIT $param6 } AS explored
  WITH onward, seen, sought, explored, COLLECT { UNWIND CASE WHEN explored < $param6 THEN edge ELSE [] END AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE (startNode(relation) = at) = (onward) RETURN DISTINCT next } AS reached
  WITH onward, sought, explored, [next IN reached WHERE NOT next IN seen AND (next = sought OR NOT head(labels(next)) IN $param7 AND true)] AS reached
  WITH onward, explored, reached, [next IN reached WHERE next <> sought] AS edge, found.met OR any(next IN reached WHERE next IN CASE WHEN onward THEN found.behind[-1] ELSE found.ahead[-1] END) AS met
  RETURN CASE
    WHEN explored >= $param6 THEN found {.*, explored: explored, open: false, exhausted: true}
    WHEN onward THEN found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), aheadEdge: edge, ahead: found.ahead + [reached], aheadSeen: found.aheadSeen + reached}
    ELSE found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND true), behindEdge: edge, behind: found.behind + [reached], behindSeen: found.behindSeen + reached}
  END
}) END) AS found
WITH *, CASE WHEN NOT found.met THEN 0 WHEN found.exhausted OR true THEN found.length ELSE $param8 END AS longest
WITH *, reduce(known = {levels: found.behind, seen: found.behindSeen}, distance IN range(size(found.behind), longest) | head(COLLECT {
  WITH COLLECT { UNWIND [at IN reduce(near = [], level IN found.ahead[0..longest - distance + 1] | near + level) WHERE NOT at IN known.seen] AS at MATCH (at)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(next) WHERE next IN known.levels[-1] AND (startNode(relation) = at) = (true) RETURN DISTINCT at } AS level
  RETURN {levels: known.levels + [level], seen: known.seen + level}
})).levels AS levels
WITH *, reduce(chains = {open: [{nodes: [origin], relations: [], parties: 0, key: []}], done: [], dropped: false}, step IN range(1, longest) | CASE WHEN chains.open = [] THEN chains ELSE head(COLLECT {
  WITH step < size(found.ahead) AS onward, reduce(near = [], level IN levels[0..longest - step + 1] | near + level) AS near, COLLECT { UNWIND chains.open AS chain RETURN DISTINCT chain.nodes[-1] AS end } AS ends
  WITH onward, CASE WHEN onward THEN ends ELSE near END AS at, CASE WHEN onward THEN near ELSE ends END AS others
  WITH COLLECT { UNWIND at AS at0 MATCH (at0)-[relation:LOCATED_IN|OWNED_BY|MEMBER_OF|DESIGNED_BY|FABRICATED_BY|VARIANT_OF|DEVELOPED_BY|BASED_ON|TRAINING_OF|OF_CHIP|OF_FAMILY|CANDIDATE_CHIP|INHERITED_FROM|HARDWARE_FROM|ACQUIRED_BY|SUPPLIED_BY|THROUGH|DEPLOYED_IN|STATE_OF|HAS_OWNER|HAS_USER|BUILDS_UPON|SUPERSEDED_BY|POSSIBLE_DUPLICATE_OF|HELD_BY|OF_DESIGNER|OF_STAGE|GOES_INTO|TYPE_OF|PROVIDES_INPUT|PROVIDES_STAGE|PROVIDED_BY|PROVIDED_BY_COUNTRY|LISTS|IMPOSED_BY|FOOTNOTE_4_ADDED_BY|AMENDS|SUPERSEDES|PUBLISHED_IN|RESCINDED_BY|HAS_PROVISION|HAS_CRITERION|PUBLISHED_BY|AFFILIATED_WITH]-(other) WHERE other IN others AND (startNode(relation) = at0) = (onward) RETURN CASE WHEN onward THEN [at0, relation, other] ELSE [other, relation, at0] END } AS links
  WITH [link IN links | {from: link[0], to: link[2], relation: link[1], key: [link[2].id, type(link[1]), elementId(link[1])], parties: CASE WHEN link[2] <> goal AND head(labels(link[2])) IN $param9 THEN 1 ELSE 0 END, distance: head([distance IN range(0, longest - step) WHERE link[2] IN levels[distance]])}] AS links
  WITH COLLECT {
    UNWIND chains.open AS chain
    UNWIND [link IN links WHERE link.from = chain.nodes[-1] AND NOT link.to IN chain.nodes] AS link
    WITH chain, link, chain.key + link.key AS key, chain.parties + link.parties AS parties
    RETURN {nodes: chain.nodes + link.to, relations: chain.relations + link.relation, parties: parties, key: key, order: [link.distance, parties] + key}
  } AS next
  WITH size(next) > $param10 AS dropped, reduce(chosen = {kept: [], left: next}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param10 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param10 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param10 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS best
  RETURN {open: [chain IN best WHERE chain.nodes[-1] <> goal], done: chains.done + [chain IN best WHERE chain.nodes[-1] = goal | chain {.*, order: [step, chain.parties] + chain.key}], dropped: chains.dropped OR dropped}
}) END) AS chains
RETURN dataset.version AS version, redirects AS redirects, [origin.id, true, origin[$param11[head(labels(origin))]], origin[$param12[head(labels(origin))]]] AS column0, COLLECT { UNWIND CASE WHEN origin IS NULL THEN [$param13] ELSE [] END AS beginning MATCH (near:Organization) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param14 RETURN near.id } AS column1, [goal.id, true, goal[$param11[head(labels(goal))]], goal[$param12[head(labels(goal))]]] AS column2, COLLECT { UNWIND CASE WHEN goal IS NULL THEN [$param15] ELSE [] END AS beginning MATCH (near:Model) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT $param16 RETURN near.id } AS column3, found.explored AS column4, found.length AS column5, found.exhausted AS column6, chains.dropped AS column7, size(chains.done) AS column8, COLLECT { UNWIND reduce(chosen = {kept: [], left: chains.done}, turn IN range(1, 60) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= $param17 THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= $param17 THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= $param17 THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept AS chain WITH chain.order AS order, COLLECT { UNWIND range(1, size(chain.relations)) AS step WITH chain.relations[step - 1] AS relation, chain.nodes[step - 1] AS organization0, chain.nodes[step] AS organization1 RETURN [type(relation), startNode(relation) = organization0, coalesce(relation.from, head([holder IN [startNode(relation)] | holder[$param18[head(labels(holder))]]])), coalesce(relation.until, head([holder IN [startNode(relation)] | holder[$param19[head(labels(holder))]]])), [head(labels(organization0)), [organization0.id]], [head(labels(organization1)), [organization1.id]]] } AS steps RETURN [order, steps] } AS column9
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:nvidia","redirect:model:deepseek-v3"]
// $param3 = "organization:nvidia"
// $param4 = "model:deepseek-v3"
// $param5 = 5
// $param6 = 50000
// $param7 = ["Claim","Country","CountryGroup"]
// $param8 = 5
// $param9 = ["Organization","Person","Country","CountryGroup"]
// $param10 = 100
// $param11 = {"Organization":"founded","Document":"publishedOn","Chip":"releaseDate","Model":"publicationDate","TrainingUse":"trainingFrom","Acquisition":"fromDate","Cluster":"operationalFrom","DataCenterState":"fromDate","ChipHolding":"fromDate","Regulation":"effectiveFrom","Provision":"from","Criterion":"from","Listing":"from"}
// $param12 = {"Cluster":"operationalUntil","DataCenterState":"untilDate","ChipHolding":"untilDate","Regulation":"effectiveUntil","Provision":"until","Listing":"until"}
// $param13 = "organization:nvid"
// $param14 = 200
// $param15 = "model:deep"
// $param16 = 200
// $param17 = 10
// $param18 = {"TrainingUse":"trainingFrom","Acquisition":"fromDate","DataCenterState":"fromDate","ChipHolding":"fromDate","Listing":"from"}
// $param19 = {"DataCenterState":"untilDate","ChipHolding":"untilDate","Listing":"until"}
