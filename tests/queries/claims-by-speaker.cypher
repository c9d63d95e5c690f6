MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  WITH COLLECT {
    MATCH (claim0:Claim)
    WHERE (claim0.speakerId IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]) AND claim0.knownSince IS NOT NULL AND claim0.id IS NOT NULL)
    WITH claim0
    ORDER BY claim0.knownSince ASC, claim0.id ASC
    LIMIT $param4
    RETURN claim0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param5 THEN COLLECT {
      MATCH (claim0:Claim)
      WHERE (claim0.speakerId IN ($param6 + [given IN redirects WHERE given[0] IN $param6 | given[1]]) AND claim0.knownSince IS NULL AND claim0.id IS NOT NULL)
      WITH claim0
      ORDER BY claim0.id ASC
      LIMIT $param7
      RETURN claim0
    }
    ELSE []
  END) AS claim0
  WITH claim0
  
  LIMIT $param8
  RETURN [[claim0.knownSince, claim0.id], [claim0.id, COLLECT {
    MATCH (claim0)-[:MADE_BY]->(organization0)
    RETURN [head(labels(organization0)), [organization0.id, organization0.name]]
  }, COLLECT {
    MATCH (claim0)-[:PUBLISHED_BY]->(organization1)
    RETURN [organization1.id]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    RETURN [document0.id]
  }, claim0.text, claim0.knownSince]]
}, COUNT {
  MATCH (claim1:Claim)
  WHERE claim1.speakerId IN ($param9 + [given IN redirects WHERE given[0] IN $param9 | given[1]])
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:person:dylan-patel"]
// $param3 = ["person:dylan-patel"]
// $param4 = 6
// $param5 = 6
// $param6 = ["person:dylan-patel"]
// $param7 = 6
// $param8 = 6
// $param9 = ["person:dylan-patel"]


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  MATCH (claim0:Claim)
  WHERE ((claim0.speakerId = coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) AND claim0.documentId IS NULL) AND claim0.id IS NOT NULL)
  WITH claim0
  ORDER BY claim0.id ASC
  LIMIT $param4
  RETURN [[claim0.id], [claim0.id, (((((((((((((((((((((((((COLLECT {
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
  }), claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit]]
}, COUNT {
  MATCH (claim1:Claim)
  WHERE (claim1.speakerId = coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) AND claim1.documentId IS NULL)
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek"]
// $param3 = "organization:deepseek"
// $param4 = 4
// $param5 = "organization:deepseek"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  WITH COLLECT {
    MATCH (claim0:Claim)
    WHERE ((claim0.speakerId IS NOT NULL AND claim0.outletId = coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) AND claim0.documentId = coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)) AND claim0.locator IS NOT NULL AND claim0.id IS NOT NULL)
    WITH claim0
    ORDER BY claim0.locator ASC, claim0.id ASC
    LIMIT $param5
    RETURN claim0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param6 THEN COLLECT {
      MATCH (claim0:Claim)
      WHERE ((claim0.speakerId IS NOT NULL AND claim0.outletId = coalesce(head([given IN redirects WHERE given[0] = $param7 | given[1]]), $param7) AND claim0.documentId = coalesce(head([given IN redirects WHERE given[0] = $param8 | given[1]]), $param8)) AND claim0.locator IS NULL AND claim0.id IS NOT NULL)
      WITH claim0
      ORDER BY claim0.id ASC
      LIMIT $param9
      RETURN claim0
    }
    ELSE []
  END) AS claim0
  WITH claim0
  
  LIMIT $param10
  RETURN [[claim0.locator, claim0.id], [claim0.id, COLLECT {
    MATCH (claim0)-[:MADE_BY]->(organization0)
    RETURN [head(labels(organization0)), [organization0.name]]
  }, COLLECT {
    MATCH (claim0)-[:PUBLISHED_BY]->(organization1)
    RETURN [organization1.id]
  }, claim0.locator]]
}, COUNT {
  MATCH (claim1:Claim)
  WHERE (claim1.speakerId IS NOT NULL AND claim1.outletId = coalesce(head([given IN redirects WHERE given[0] = $param11 | given[1]]), $param11) AND claim1.documentId = coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12))
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:wired","redirect:document:article-2025-01-deepseek-foreign-media"]
// $param3 = "organization:wired"
// $param4 = "document:article-2025-01-deepseek-foreign-media"
// $param5 = 4
// $param6 = 4
// $param7 = "organization:wired"
// $param8 = "document:article-2025-01-deepseek-foreign-media"
// $param9 = 4
// $param10 = 4
// $param11 = "organization:wired"
// $param12 = "document:article-2025-01-deepseek-foreign-media"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  WITH COLLECT {
    MATCH (claim0:Claim)
    WHERE ((claim0.objectId IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]) AND claim0.knownSince < $param4) AND claim0.knownSince IS NOT NULL AND claim0.id IS NOT NULL)
    WITH claim0
    ORDER BY claim0.knownSince DESC, claim0.id DESC
    LIMIT $param5
    RETURN claim0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param6 THEN COLLECT {
      MATCH (claim0:Claim)
      WHERE ((claim0.objectId IN ($param7 + [given IN redirects WHERE given[0] IN $param7 | given[1]]) AND claim0.knownSince < $param8) AND claim0.knownSince IS NULL AND claim0.id IS NOT NULL)
      WITH claim0
      ORDER BY claim0.id DESC
      LIMIT $param9
      RETURN claim0
    }
    ELSE []
  END) AS claim0
  WITH claim0
  
  LIMIT $param10
  RETURN [[claim0.knownSince, claim0.id], [claim0.id, (((((((((((((((((((((((((COLLECT {
    MATCH (countryGroup0:CountryGroup)
    WHERE countryGroup0.id = claim0.objectId
    RETURN ['CountryGroup', [countryGroup0.id]]
  } + COLLECT {
    MATCH (country0:Country)
    WHERE country0.id = claim0.objectId
    RETURN ['Country', [country0.id]]
  }) + COLLECT {
    MATCH (criterion0:Criterion)
    WHERE criterion0.id = claim0.objectId
    RETURN ['Criterion', [criterion0.id]]
  }) + COLLECT {
    MATCH (regulation0:Regulation)
    WHERE regulation0.id = claim0.objectId
    RETURN ['Regulation', [regulation0.id]]
  }) + COLLECT {
    MATCH (listing0:Listing)
    WHERE listing0.id = claim0.objectId
    RETURN ['Listing', [listing0.id]]
  }) + COLLECT {
    MATCH (model0:Model)
    WHERE model0.id = claim0.objectId
    RETURN ['Model', [model0.id]]
  }) + COLLECT {
    MATCH (trainingUse0:TrainingUse)
    WHERE trainingUse0.id = claim0.objectId
    RETURN ['TrainingUse', [trainingUse0.id]]
  }) + COLLECT {
    MATCH (chip0:Chip)
    WHERE chip0.id = claim0.objectId
    RETURN ['Chip', [chip0.id]]
  }) + COLLECT {
    MATCH (chipFamily0:ChipFamily)
    WHERE chipFamily0.id = claim0.objectId
    RETURN ['ChipFamily', [chipFamily0.id]]
  }) + COLLECT {
    MATCH (acquisition0:Acquisition)
    WHERE acquisition0.id = claim0.objectId
    RETURN ['Acquisition', [acquisition0.id]]
  }) + COLLECT {
    MATCH (organization0:Organization)
    WHERE organization0.id = claim0.objectId
    RETURN ['Organization', [organization0.id]]
  }) + COLLECT {
    MATCH (document0:Document)
    WHERE document0.id = claim0.objectId
    RETURN ['Document', [document0.id]]
  }) + COLLECT {
    MATCH (cluster0:Cluster)
    WHERE cluster0.id = claim0.objectId
    RETURN ['Cluster', [cluster0.id]]
  }) + COLLECT {
    MATCH (chipDeployment0:ChipDeployment)
    WHERE chipDeployment0.id = claim0.objectId
    RETURN ['ChipDeployment', [chipDeployment0.id]]
  }) + COLLECT {
    MATCH (chipHolding0:ChipHolding)
    WHERE chipHolding0.id = claim0.objectId
    RETURN ['ChipHolding', [chipHolding0.id]]
  }) + COLLECT {
    MATCH (controlListEntry0:ControlListEntry)
    WHERE controlListEntry0.id = claim0.objectId
    RETURN ['ControlListEntry', [controlListEntry0.id]]
  }) + COLLECT {
    MATCH (dataCenter0:DataCenter)
    WHERE dataCenter0.id = claim0.objectId
    RETURN ['DataCenter', [dataCenter0.id]]
  }) + COLLECT {
    MATCH (dataCenterState0:DataCenterState)
    WHERE dataCenterState0.id = claim0.objectId
    RETURN ['DataCenterState', [dataCenterState0.id]]
  }) + COLLECT {
    MATCH (licenseException0:LicenseException)
    WHERE licenseException0.id = claim0.objectId
    RETURN ['LicenseException', [licenseException0.id]]
  }) + COLLECT {
    MATCH (listSearch0:ListSearch)
    WHERE listSearch0.id = claim0.objectId
    RETURN ['ListSearch', [listSearch0.id]]
  }) + COLLECT {
    MATCH (metric0:Metric)
    WHERE metric0.id = claim0.objectId
    RETURN ['Metric', [metric0.id]]
  }) + COLLECT {
    MATCH (person0:Person)
    WHERE person0.id = claim0.objectId
    RETURN ['Person', [person0.id]]
  }) + COLLECT {
    MATCH (supplyChainStage0:SupplyChainStage)
    WHERE supplyChainStage0.id = claim0.objectId
    RETURN ['SupplyChainStage', [supplyChainStage0.id]]
  }) + COLLECT {
    MATCH (supplyChainInput0:SupplyChainInput)
    WHERE supplyChainInput0.id = claim0.objectId
    RETURN ['SupplyChainInput', [supplyChainInput0.id]]
  }) + COLLECT {
    MATCH (supplyChainShare0:SupplyChainShare)
    WHERE supplyChainShare0.id = claim0.objectId
    RETURN ['SupplyChainShare', [supplyChainShare0.id]]
  }) + COLLECT {
    MATCH (topic0:Topic)
    WHERE topic0.id = claim0.objectId
    RETURN ['Topic', [topic0.id]]
  }), claim0.knownSince]]
}, COUNT {
  MATCH (claim1:Claim)
  WHERE ((claim1.objectId IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]]) AND claim1.knownSince < $param12) AND claim1.id IS NOT NULL)
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip-family:nvidia-a100","redirect:chip-family:nvidia-h800"]
// $param3 = ["chip-family:nvidia-a100","chip-family:nvidia-h800"]
// $param4 = "2025-02"
// $param5 = 4
// $param6 = 4
// $param7 = ["chip-family:nvidia-a100","chip-family:nvidia-h800"]
// $param8 = "2025-02"
// $param9 = 4
// $param10 = 4
// $param11 = ["chip-family:nvidia-a100","chip-family:nvidia-h800"]
// $param12 = "2025-02"
