MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (claim0:Claim)
  WHERE (claim0.recordedFrom > $param2 AND claim0.recordedFrom <= $param3 AND claim0.recordedFrom IS NOT NULL AND claim0.id IS NOT NULL)
  WITH claim0
  ORDER BY claim0.recordedFrom ASC, claim0.id ASC
  LIMIT $param4
  WITH claim0, COLLECT {
    MATCH (claim1:Claim { subjectId: claim0.subjectId })
    WHERE (claim0.rank = $param5 AND claim1.rank = $param5 AND claim1.predicate = claim0.predicate AND claim1.recordedUntil = claim0.recordedFrom)
    WITH claim1
    ORDER BY claim1.id ASC
    LIMIT $param6
    RETURN [claim1.valueText, claim1.valueLow, claim1.valueHigh, claim1.valueUnit, claim1.rank]
  } AS former0
  RETURN [[claim0.recordedFrom, claim0.id], CASE
    WHEN isEmpty(former0) THEN 'LEARNED'
    ELSE 'CORRECTED'
  END, claim0.recordedFrom, NULL, claim0.predicate, former0[0], [claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.rank], (((((((((((((((((((((((((COLLECT {
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
    RETURN ['Model', [model0.id, model0.name]]
  }) + COLLECT {
    MATCH (trainingUse0:TrainingUse)
    WHERE trainingUse0.id = claim0.subjectId
    RETURN ['TrainingUse', [trainingUse0.id]]
  }) + COLLECT {
    MATCH (chip0:Chip)
    WHERE chip0.id = claim0.subjectId
    RETURN ['Chip', [chip0.id, chip0.name]]
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
  }), [[claim0.id, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC, source0.id ASC
    RETURN [[source0.id], cites0.locator]
  }, claim0.publishedOn]]]
} AS column0, COUNT {
  MATCH (claim2:Claim)
  WHERE (claim2.recordedFrom > $param7 AND claim2.recordedFrom <= $param8 AND claim2.id IS NOT NULL)
} AS column1, COUNT {
  MATCH (claim3:Claim)
  WHERE claim3.recordedFrom IS NULL
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "2025-01-31"
// $param3 = "2025-03-31"
// $param4 = 5
// $param5 = "PREFERRED"
// $param6 = 1
// $param7 = "2025-01-31"
// $param8 = "2025-03-31"
