MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (document0:Document { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH document0
  ORDER BY document0.id ASC
  LIMIT $param4
  WITH document0, COLLECT {
    MATCH (document0)<-[:MADE_IN]-(claim3)
    WITH claim3, claim3.verdict AS groupKey0
    WITH groupKey0, count(claim3) AS counted0
    ORDER BY counted0 DESC, groupKey0 ASC
    LIMIT $param5
    RETURN [counted0, groupKey0]
  } AS groups0
  RETURN [document0.id, [document0.title, [COLLECT {
    MATCH (document0)<-[:MADE_IN]-(claim0)
    WITH claim0
    ORDER BY claim0.locator ASC, claim0.id ASC
    LIMIT $param6
    RETURN [[claim0.locator, claim0.id], [claim0.id, ((((((((COLLECT {
      MATCH (country0:Country)
      WHERE country0.id = claim0.subjectId
      RETURN ['Country', [country0.code]]
    } + COLLECT {
      MATCH (regulation0:Regulation)
      WHERE regulation0.id = claim0.subjectId
      RETURN ['Regulation', [regulation0.id, regulation0.title]]
    }) + COLLECT {
      MATCH (model0:Model)
      WHERE model0.id = claim0.subjectId
      RETURN ['Model', [model0.id, model0.name]]
    }) + COLLECT {
      MATCH (chip0:Chip)
      WHERE chip0.id = claim0.subjectId
      RETURN ['Chip', [chip0.id, chip0.name]]
    }) + COLLECT {
      MATCH (chipFamily0:ChipFamily)
      WHERE chipFamily0.id = claim0.subjectId
      RETURN ['ChipFamily', [chipFamily0.id, chipFamily0.name]]
    }) + COLLECT {
      MATCH (organization0:Organization)
      WHERE organization0.id = claim0.subjectId
      RETURN ['Organization', [organization0.id, organization0.name]]
    }) + COLLECT {
      MATCH (person0:Person)
      WHERE person0.id = claim0.subjectId
      RETURN ['Person', [person0.id, person0.name]]
    }) + COLLECT {
      MATCH (topic0:Topic)
      WHERE topic0.id = claim0.subjectId
      RETURN ['Topic', [topic0.id, topic0.name]]
    }) + CASE
      WHEN claim0.subjectId STARTS WITH 'country-group:' THEN [['CountryGroup', []]]
      WHEN claim0.subjectId STARTS WITH 'criterion:' THEN [['Criterion', []]]
      WHEN claim0.subjectId STARTS WITH 'listing:' THEN [['Listing', []]]
      WHEN claim0.subjectId STARTS WITH 'training-use:' THEN [['TrainingUse', []]]
      WHEN claim0.subjectId STARTS WITH 'acquisition:' THEN [['Acquisition', []]]
      WHEN claim0.subjectId STARTS WITH 'document:' THEN [['Document', []]]
      WHEN claim0.subjectId STARTS WITH 'cluster:' THEN [['Cluster', []]]
      WHEN claim0.subjectId STARTS WITH 'chip-deployment:' THEN [['ChipDeployment', []]]
      WHEN claim0.subjectId STARTS WITH 'chip-holding:' THEN [['ChipHolding', []]]
      WHEN claim0.subjectId STARTS WITH 'control-list-entry:' THEN [['ControlListEntry', []]]
      WHEN claim0.subjectId STARTS WITH 'data-center:' THEN [['DataCenter', []]]
      WHEN claim0.subjectId STARTS WITH 'data-center-state:' THEN [['DataCenterState', []]]
      WHEN claim0.subjectId STARTS WITH 'license-exception:' THEN [['LicenseException', []]]
      WHEN claim0.subjectId STARTS WITH 'list-search:' THEN [['ListSearch', []]]
      WHEN claim0.subjectId STARTS WITH 'metric:' THEN [['Metric', []]]
      WHEN claim0.subjectId STARTS WITH 'supply-chain-stage:' THEN [['SupplyChainStage', []]]
      WHEN claim0.subjectId STARTS WITH 'supply-chain-input:' THEN [['SupplyChainInput', []]]
      WHEN claim0.subjectId STARTS WITH 'supply-chain-share:' THEN [['SupplyChainShare', []]]
      ELSE []
    END), COLLECT {
      MATCH (claim0)-[:MADE_BY]->(organization1)
      RETURN [head(labels(organization1)), [organization1.name, COLLECT {
        MATCH (organization1)-[:AFFILIATED_WITH]->(organization2)
        RETURN [organization2.name]
      }]]
    }, COLLECT {
      MATCH (claim0)-[:PUBLISHED_BY]->(organization3)
      RETURN [organization3.name]
    }, COLLECT {
      MATCH (claim0)-[evidencedBy0:EVIDENCED_BY]->(source0)
      WITH source0, evidencedBy0
      ORDER BY evidencedBy0.position ASC, source0.id ASC
      RETURN [[source0.title, source0.url, source0.publisher], evidencedBy0.locator]
    }, COLLECT {
      MATCH (claim0)<-[:CONTRADICTS]-(claim1)
      WITH claim1
      ORDER BY claim1.id ASC
      RETURN [claim1.id, COLLECT {
        MATCH (claim1)-[:MADE_BY]->(organization4)
        RETURN [head(labels(organization4)), [organization4.name]]
      }, COLLECT {
        MATCH (claim1)-[:PUBLISHED_BY]->(organization5)
        RETURN [organization5.name]
      }, claim1.text]
    }, claim0.kind, claim0.text, claim0.locator, claim0.predicate, claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.verdict, claim0.verdictNote]]
  }, COUNT {
    MATCH (document0)<-[:MADE_IN]-(claim2)
  }], [NULL, NULL, NULL, groups0]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (document1:Document { id: coalesce(head([given IN redirects WHERE given[0] = $param7 | given[1]]), $param7) })
  WITH document1
  WHERE document1 IS NULL
  MATCH (document2:Document)
  WHERE document2.id STARTS WITH $param8
  WITH document2
  ORDER BY document2.id ASC
  LIMIT $param9
  RETURN [document2.id, document2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:document:article-2025-01-deepseek-foreign-media"]
// $param3 = "document:article-2025-01-deepseek-foreign-media"
// $param4 = 10
// $param5 = 100
// $param6 = 101
// $param7 = "document:article-2025-01-deepseek-foreign-media"
// $param8 = "document:arti"
// $param9 = 200
