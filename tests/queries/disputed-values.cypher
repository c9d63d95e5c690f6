MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE (chip0.disputed = $param2 AND chip0.name IS NOT NULL AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.name ASC, chip0.id ASC
  LIMIT $param3
  RETURN [[chip0.name, chip0.id], [chip0.name, COLLECT {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.field = $param4)
    WITH claim0
    ORDER BY claim0.id ASC
    RETURN [COLLECT {
      MATCH (claim0)-[cites0:CITES]->(source0)
      WITH source0, cites0
      ORDER BY cites0.position ASC, source0.id ASC
      RETURN [[source0.id]]
    }, COLLECT {
      MATCH (claim0)-[:COMPETES_WITH]->(claim1)
      WITH claim1
      ORDER BY claim1.id ASC
      RETURN [claim1.id, claim1.valueText, claim1.valueLow, claim1.valueHigh, claim1.valueUnit]
    }, claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.rank, claim0.disputed]
  }]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE chip1.disputed = $param5
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = true
// $param3 = 4
// $param4 = "denseFp16"
// $param5 = true


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (claim0:Claim)
  WHERE ((claim0.disputed = $param2 AND claim0.rank = $param3) AND claim0.predicate IS NOT NULL AND claim0.id IS NOT NULL)
  WITH claim0
  ORDER BY claim0.predicate ASC, claim0.id ASC
  LIMIT $param4
  RETURN [[claim0.predicate, claim0.id], [claim0.id, COLLECT {
    MATCH (claim0)-[:COMPETES_WITH]->(claim1)
    WITH claim1
    ORDER BY claim1.id ASC
    RETURN [claim1.id, claim1.rank]
  }, (((((((((((((((((((((((((COLLECT {
    MATCH (countryGroup0:CountryGroup)
    WHERE countryGroup0.id = claim0.subjectId
    RETURN ['CountryGroup', [countryGroup0.id]]
  } + COLLECT {
    MATCH (country0:Country)
    WHERE country0.id = claim0.subjectId
    RETURN ['Country', [country0.id]]
  }) + COLLECT {
    MATCH (criterion0:Criterion)
    WHERE criterion0.id = claim0.subjectId
    RETURN ['Criterion', [criterion0.id]]
  }) + COLLECT {
    MATCH (regulation0:Regulation)
    WHERE regulation0.id = claim0.subjectId
    RETURN ['Regulation', [regulation0.id]]
  }) + COLLECT {
    MATCH (listing0:Listing)
    WHERE listing0.id = claim0.subjectId
    RETURN ['Listing', [listing0.id]]
  }) + COLLECT {
    MATCH (model0:Model)
    WHERE model0.id = claim0.subjectId
    RETURN ['Model', [model0.id]]
  }) + COLLECT {
    MATCH (trainingUse0:TrainingUse)
    WHERE trainingUse0.id = claim0.subjectId
    RETURN ['TrainingUse', [trainingUse0.id]]
  }) + COLLECT {
    MATCH (chip0:Chip)
    WHERE chip0.id = claim0.subjectId
    RETURN ['Chip', [chip0.id]]
  }) + COLLECT {
    MATCH (chipFamily0:ChipFamily)
    WHERE chipFamily0.id = claim0.subjectId
    RETURN ['ChipFamily', [chipFamily0.id]]
  }) + COLLECT {
    MATCH (acquisition0:Acquisition)
    WHERE acquisition0.id = claim0.subjectId
    RETURN ['Acquisition', [acquisition0.id]]
  }) + COLLECT {
    MATCH (organization0:Organization)
    WHERE organization0.id = claim0.subjectId
    RETURN ['Organization', [organization0.id]]
  }) + COLLECT {
    MATCH (document0:Document)
    WHERE document0.id = claim0.subjectId
    RETURN ['Document', [document0.id]]
  }) + COLLECT {
    MATCH (cluster0:Cluster)
    WHERE cluster0.id = claim0.subjectId
    RETURN ['Cluster', [cluster0.id]]
  }) + COLLECT {
    MATCH (chipDeployment0:ChipDeployment)
    WHERE chipDeployment0.id = claim0.subjectId
    RETURN ['ChipDeployment', [chipDeployment0.id]]
  }) + COLLECT {
    MATCH (chipHolding0:ChipHolding)
    WHERE chipHolding0.id = claim0.subjectId
    RETURN ['ChipHolding', [chipHolding0.id]]
  }) + COLLECT {
    MATCH (controlListEntry0:ControlListEntry)
    WHERE controlListEntry0.id = claim0.subjectId
    RETURN ['ControlListEntry', [controlListEntry0.id]]
  }) + COLLECT {
    MATCH (dataCenter0:DataCenter)
    WHERE dataCenter0.id = claim0.subjectId
    RETURN ['DataCenter', [dataCenter0.id]]
  }) + COLLECT {
    MATCH (dataCenterState0:DataCenterState)
    WHERE dataCenterState0.id = claim0.subjectId
    RETURN ['DataCenterState', [dataCenterState0.id]]
  }) + COLLECT {
    MATCH (licenseException0:LicenseException)
    WHERE licenseException0.id = claim0.subjectId
    RETURN ['LicenseException', [licenseException0.id]]
  }) + COLLECT {
    MATCH (listSearch0:ListSearch)
    WHERE listSearch0.id = claim0.subjectId
    RETURN ['ListSearch', [listSearch0.id]]
  }) + COLLECT {
    MATCH (metric0:Metric)
    WHERE metric0.id = claim0.subjectId
    RETURN ['Metric', [metric0.id]]
  }) + COLLECT {
    MATCH (person0:Person)
    WHERE person0.id = claim0.subjectId
    RETURN ['Person', [person0.id]]
  }) + COLLECT {
    MATCH (supplyChainStage0:SupplyChainStage)
    WHERE supplyChainStage0.id = claim0.subjectId
    RETURN ['SupplyChainStage', [supplyChainStage0.id]]
  }) + COLLECT {
    MATCH (supplyChainInput0:SupplyChainInput)
    WHERE supplyChainInput0.id = claim0.subjectId
    RETURN ['SupplyChainInput', [supplyChainInput0.id]]
  }) + COLLECT {
    MATCH (supplyChainShare0:SupplyChainShare)
    WHERE supplyChainShare0.id = claim0.subjectId
    RETURN ['SupplyChainShare', [supplyChainShare0.id]]
  }) + COLLECT {
    MATCH (topic0:Topic)
    WHERE topic0.id = claim0.subjectId
    RETURN ['Topic', [topic0.id]]
  })]]
}, COUNT {
  MATCH (claim2:Claim)
  WHERE (claim2.disputed = $param5 AND claim2.rank = $param6)
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = true
// $param3 = "PREFERRED"
// $param4 = 4
// $param5 = true
// $param6 = "PREFERRED"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (organization0:Organization)
  WHERE (organization0.disputed = $param2 AND organization0.id IS NOT NULL)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [[organization0.id], [organization0.name, COLLECT {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = organization0.id AND claim0.field = $param4)
    WITH claim0
    ORDER BY claim0.id ASC
    RETURN [COLLECT {
      MATCH (claim0)-[:MADE_BY]->(organization1)
      RETURN [head(labels(organization1)), [organization1.name]]
    }, claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.rank]
  }, organization0.founded]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = true
// $param3 = 11
// $param4 = "founded"
