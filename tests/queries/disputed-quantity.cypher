MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  WITH COLLECT {
    MATCH (claim0:Claim)
    WHERE ((claim0.subjectId IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]) AND claim0.predicate IN $param4) AND claim0.publishedOn IS NOT NULL AND claim0.id IS NOT NULL)
    WITH claim0
    ORDER BY claim0.publishedOn ASC, claim0.id ASC
    LIMIT $param5
    RETURN claim0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param6 THEN COLLECT {
      MATCH (claim0:Claim)
      WHERE ((claim0.subjectId IN ($param7 + [given IN redirects WHERE given[0] IN $param7 | given[1]]) AND claim0.predicate IN $param8) AND claim0.publishedOn IS NULL AND claim0.id IS NOT NULL)
      WITH claim0
      ORDER BY claim0.id ASC
      LIMIT $param9
      RETURN claim0
    }
    ELSE []
  END) AS claim0
  WITH claim0
  
  LIMIT $param10
  RETURN [[claim0.publishedOn, claim0.id], [claim0.id, ((COLLECT {
    MATCH (chip0:Chip)
    WHERE chip0.id = claim0.objectId
    RETURN ['Chip', [chip0.id, chip0.name]]
  } + COLLECT {
    MATCH (chipFamily0:ChipFamily)
    WHERE chipFamily0.id = claim0.objectId
    RETURN ['ChipFamily', [chipFamily0.id, chipFamily0.name]]
  }) + CASE
    WHEN claim0.objectId STARTS WITH 'country-group:' THEN [['CountryGroup', []]]
    WHEN claim0.objectId STARTS WITH 'country:' THEN [['Country', []]]
    WHEN claim0.objectId STARTS WITH 'criterion:' THEN [['Criterion', []]]
    WHEN claim0.objectId STARTS WITH 'regulation:' THEN [['Regulation', []]]
    WHEN claim0.objectId STARTS WITH 'listing:' THEN [['Listing', []]]
    WHEN claim0.objectId STARTS WITH 'model:' THEN [['Model', []]]
    WHEN claim0.objectId STARTS WITH 'training-use:' THEN [['TrainingUse', []]]
    WHEN claim0.objectId STARTS WITH 'acquisition:' THEN [['Acquisition', []]]
    WHEN claim0.objectId STARTS WITH 'organization:' THEN [['Organization', []]]
    WHEN claim0.objectId STARTS WITH 'document:' THEN [['Document', []]]
    WHEN claim0.objectId STARTS WITH 'cluster:' THEN [['Cluster', []]]
    WHEN claim0.objectId STARTS WITH 'chip-deployment:' THEN [['ChipDeployment', []]]
    WHEN claim0.objectId STARTS WITH 'chip-holding:' THEN [['ChipHolding', []]]
    WHEN claim0.objectId STARTS WITH 'control-list-entry:' THEN [['ControlListEntry', []]]
    WHEN claim0.objectId STARTS WITH 'data-center:' THEN [['DataCenter', []]]
    WHEN claim0.objectId STARTS WITH 'data-center-state:' THEN [['DataCenterState', []]]
    WHEN claim0.objectId STARTS WITH 'license-exception:' THEN [['LicenseException', []]]
    WHEN claim0.objectId STARTS WITH 'list-search:' THEN [['ListSearch', []]]
    WHEN claim0.objectId STARTS WITH 'metric:' THEN [['Metric', []]]
    WHEN claim0.objectId STARTS WITH 'person:' THEN [['Person', []]]
    WHEN claim0.objectId STARTS WITH 'supply-chain-stage:' THEN [['SupplyChainStage', []]]
    WHEN claim0.objectId STARTS WITH 'supply-chain-input:' THEN [['SupplyChainInput', []]]
    WHEN claim0.objectId STARTS WITH 'supply-chain-share:' THEN [['SupplyChainShare', []]]
    WHEN claim0.objectId STARTS WITH 'topic:' THEN [['Topic', []]]
    ELSE []
  END), COLLECT {
    MATCH (claim0)-[:MADE_BY]->(organization0)
    RETURN [head(labels(organization0)), [organization0.name]]
  }, COLLECT {
    MATCH (claim0)-[:PUBLISHED_BY]->(organization1)
    RETURN [organization1.name]
  }, COLLECT {
    MATCH (claim0)-[restsOn0:RESTS_ON]->(claim1)
    WITH claim1, restsOn0
    ORDER BY restsOn0.position ASC, claim1.id ASC
    RETURN [claim1.id]
  }, COLLECT {
    MATCH (claim0)<-[:CONTRADICTS]-(claim2)
    WITH claim2
    ORDER BY claim2.id ASC
    RETURN [claim2.id]
  }, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC, source0.id ASC
    RETURN [[source0.id, source0.title, source0.url], cites0.locator]
  }, claim0.text, claim0.predicate, claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.stance, claim0.verdict, claim0.publishedOn]]
}, COUNT {
  MATCH (claim3:Claim)
  WHERE ((claim3.subjectId IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]]) AND claim3.predicate IN $param12) AND claim3.id IS NOT NULL)
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek","redirect:organization:high-flyer"]
// $param3 = ["organization:deepseek","organization:high-flyer"]
// $param4 = ["stockpile_quantity","fleet_quantity"]
// $param5 = 51
// $param6 = 51
// $param7 = ["organization:deepseek","organization:high-flyer"]
// $param8 = ["stockpile_quantity","fleet_quantity"]
// $param9 = 51
// $param10 = 51
// $param11 = ["organization:deepseek","organization:high-flyer"]
// $param12 = ["stockpile_quantity","fleet_quantity"]


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
  RETURN [organization0.id, [organization0.name, [COLLECT {
    MATCH (organization0)<-[:ACQUIRED_BY]-(acquisition0)
    WHERE acquisition0.id IS NOT NULL
    WITH acquisition0
    ORDER BY acquisition0.id ASC
    LIMIT $param5
    RETURN [[acquisition0.id], [acquisition0.id, acquisition0.title, COLLECT {
      MATCH (acquisition0)-[ofChip0:OF_CHIP]->(chip0)
      WITH chip0, ofChip0
      ORDER BY ofChip0.position ASC, chip0.id ASC
      RETURN [chip0.id, chip0.name]
    }, COLLECT {
      MATCH (acquisition0)-[ofFamily0:OF_FAMILY]->(chipFamily0)
      WITH chipFamily0, ofFamily0
      ORDER BY ofFamily0.position ASC, chipFamily0.id ASC
      RETURN [chipFamily0.id, chipFamily0.name]
    }, [COLLECT {
      MATCH (acquisition0)-[cites0:CITES]->(source0)
      WITH source0, cites0
      ORDER BY cites0.position ASC, source0.id ASC
      RETURN [source0.url]
    }, acquisition0.route], COLLECT {
      MATCH (acquisition0)-[cites1:CITES]->(source1)
      WITH source1, cites1
      ORDER BY cites1.position ASC, source1.id ASC
      RETURN [[source1.url], cites1.locator]
    }, acquisition0.quantityUnit, acquisition0.quantityLow, acquisition0.quantityHigh, acquisition0.quantityUnit, acquisition0.status, acquisition0.id, acquisition0.fromDate, acquisition0.untilDate, acquisition0.datePrecision]]
  }, NULL]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) })
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param7
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param8
  RETURN [organization2.id, organization2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:high-flyer"]
// $param3 = "organization:high-flyer"
// $param4 = 10
// $param5 = 21
// $param6 = "organization:high-flyer"
// $param7 = "organization:high"
// $param8 = 200
