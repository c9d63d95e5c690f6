MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  UNWIND ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]) AS subject0
  WITH DISTINCT subject0
  MATCH (claim0:Claim { subjectId: subject0 })
  WHERE (claim0.recordedFrom > $param4 AND claim0.recordedFrom <= $param5 AND claim0.recordedFrom IS NOT NULL AND claim0.id IS NOT NULL)
  WITH claim0
  ORDER BY claim0.recordedFrom ASC, claim0.id ASC
  LIMIT $param6
  WITH claim0, COLLECT {
    MATCH (claim1:Claim { subjectId: claim0.subjectId })
    WHERE (claim0.rank = $param7 AND claim1.rank = $param7 AND claim1.predicate = claim0.predicate AND claim1.recordedUntil = claim0.recordedFrom)
    WITH claim1
    ORDER BY claim1.id ASC
    LIMIT $param8
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
  })]
} AS column0, COUNT {
  UNWIND ($param9 + [given IN redirects WHERE given[0] IN $param9 | given[1]]) AS subject1
  WITH DISTINCT subject1
  MATCH (claim2:Claim { subjectId: subject1 })
  WHERE (claim2.recordedFrom > $param10 AND claim2.recordedFrom <= $param11 AND claim2.id IS NOT NULL)
} AS column1, COUNT {
  UNWIND ($param12 + [given IN redirects WHERE given[0] IN $param12 | given[1]]) AS subject2
  WITH DISTINCT subject2
  MATCH (claim3:Claim { subjectId: subject2 })
  WHERE claim3.recordedFrom IS NULL
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek"]
// $param3 = ["organization:deepseek"]
// $param4 = "2025-01-31"
// $param5 = "2025-12-31"
// $param6 = 6
// $param7 = "PREFERRED"
// $param8 = 1
// $param9 = ["organization:deepseek"]
// $param10 = "2025-01-31"
// $param11 = "2025-12-31"
// $param12 = ["organization:deepseek"]


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  UNWIND ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]) AS subject0
  WITH DISTINCT subject0
  MATCH (claim0:Claim { subjectId: subject0 })
  WHERE (claim0.predicate IN $param4 AND claim0.recordedFrom > $param5 AND claim0.recordedFrom <= $param6 AND claim0.recordedFrom IS NOT NULL AND claim0.id IS NOT NULL)
  WITH claim0
  ORDER BY claim0.recordedFrom DESC, claim0.id DESC
  LIMIT $param7
  WITH claim0, COLLECT {
    MATCH (claim1:Claim { subjectId: claim0.subjectId })
    WHERE (claim0.rank = $param8 AND claim1.rank = $param8 AND claim1.predicate = claim0.predicate AND claim1.recordedUntil = claim0.recordedFrom)
    WITH claim1
    ORDER BY claim1.id ASC
    LIMIT $param9
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
  }), [[claim0.id, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC, source0.id ASC
    RETURN [[source0.id]]
  }]]]
} AS column0, COUNT {
  UNWIND ($param10 + [given IN redirects WHERE given[0] IN $param10 | given[1]]) AS subject1
  WITH DISTINCT subject1
  MATCH (claim2:Claim { subjectId: subject1 })
  WHERE (claim2.predicate IN $param11 AND claim2.recordedFrom > $param12 AND claim2.recordedFrom <= $param13 AND claim2.id IS NOT NULL)
} AS column1, COUNT {
  UNWIND ($param14 + [given IN redirects WHERE given[0] IN $param14 | given[1]]) AS subject2
  WITH DISTINCT subject2
  MATCH (claim3:Claim { subjectId: subject2 })
  WHERE (claim3.predicate IN $param15 AND claim3.id IS NOT NULL AND claim3.recordedFrom IS NULL)
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:model:deepseek-r1","redirect:model:gpt-4.5"]
// $param3 = ["model:deepseek-r1","model:gpt-4.5"]
// $param4 = ["developers","publicationDate"]
// $param5 = "2022-01-01"
// $param6 = "2026-11-24"
// $param7 = 4
// $param8 = "PREFERRED"
// $param9 = 1
// $param10 = ["model:deepseek-r1","model:gpt-4.5"]
// $param11 = ["developers","publicationDate"]
// $param12 = "2022-01-01"
// $param13 = "2026-11-24"
// $param14 = ["model:deepseek-r1","model:gpt-4.5"]
// $param15 = ["developers","publicationDate"]
