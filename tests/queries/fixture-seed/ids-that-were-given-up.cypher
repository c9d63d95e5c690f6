MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  MATCH (organization0:Organization)
  WHERE (organization0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]) AND organization0.id IS NOT NULL)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [[organization0.id], [organization0.id]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:laboratory","redirect:organization:nvidia"]
// $param3 = ["organization:laboratory","organization:nvidia"]
// $param4 = 26


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  MATCH (model0:Model)
  MATCH (model0)-[:DEVELOPED_BY]->(organization0:Organization)
  WHERE organization0.id = coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3)
  WITH DISTINCT model0
  ORDER BY model0.id ASC
  LIMIT $param4
  RETURN [[model0.id], [model0.id, COLLECT {
    MATCH (model0)-[developedBy0:DEVELOPED_BY]->(organization1)
    WITH organization1, developedBy0
    ORDER BY developedBy0.position ASC, organization1.id ASC
    RETURN [organization1.id]
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:laboratory"]
// $param3 = "organization:laboratory"
// $param4 = 26


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  MATCH (claim0:Claim)
  WHERE (claim0.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) AND claim0.id IS NOT NULL)
  WITH claim0
  ORDER BY claim0.id ASC
  LIMIT $param4
  RETURN [[claim0.id], [(COLLECT {
    MATCH (chip0:Chip)
    WHERE chip0.id = claim0.subjectId
    RETURN ['Chip', [chip0.id]]
  } + CASE
    WHEN claim0.subjectId STARTS WITH 'country-group:' THEN [['CountryGroup', []]]
    WHEN claim0.subjectId STARTS WITH 'country:' THEN [['Country', []]]
    WHEN claim0.subjectId STARTS WITH 'criterion:' THEN [['Criterion', []]]
    WHEN claim0.subjectId STARTS WITH 'regulation:' THEN [['Regulation', []]]
    WHEN claim0.subjectId STARTS WITH 'listing:' THEN [['Listing', []]]
    WHEN claim0.subjectId STARTS WITH 'model:' THEN [['Model', []]]
    WHEN claim0.subjectId STARTS WITH 'training-use:' THEN [['TrainingUse', []]]
    WHEN claim0.subjectId STARTS WITH 'chip-family:' THEN [['ChipFamily', []]]
    WHEN claim0.subjectId STARTS WITH 'acquisition:' THEN [['Acquisition', []]]
    WHEN claim0.subjectId STARTS WITH 'organization:' THEN [['Organization', []]]
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
    WHEN claim0.subjectId STARTS WITH 'person:' THEN [['Person', []]]
    WHEN claim0.subjectId STARTS WITH 'supply-chain-stage:' THEN [['SupplyChainStage', []]]
    WHEN claim0.subjectId STARTS WITH 'supply-chain-input:' THEN [['SupplyChainInput', []]]
    WHEN claim0.subjectId STARTS WITH 'supply-chain-share:' THEN [['SupplyChainShare', []]]
    WHEN claim0.subjectId STARTS WITH 'topic:' THEN [['Topic', []]]
    ELSE []
  END)]]
}, COUNT {
  MATCH (claim1:Claim)
  WHERE claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5)
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h800"]
// $param3 = "chip:nvidia-h800"
// $param4 = 3
// $param5 = "chip:nvidia-h800"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
  RETURN [organization0.id, [organization0.id]]
} AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:laboratory"]
// $param3 = ["organization:laboratory"]


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip)
  WHERE chip0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
  RETURN [chip0.id, [chip0.id]]
} AS column0, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN ($param4 + [given IN redirects WHERE given[0] IN $param4 | given[1]])
  RETURN [organization0.id, [organization0.id]]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h800","redirect:organization:the-lab","redirect:organization:nobody","redirect:organization:lab"]
// $param3 = ["chip:nvidia-h800"]
// $param4 = ["organization:the-lab","organization:nobody","organization:lab"]


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
  RETURN [organization0.id, [organization0.id, organization0.name]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param6
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param7
  RETURN [organization2.id, organization2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:laboratory"]
// $param3 = "organization:laboratory"
// $param4 = 10
// $param5 = "organization:laboratory"
// $param6 = "organization:labo"
// $param7 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WHERE (chip0.knownFrom <= $param4 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param4))
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param5
  RETURN [chip0.id, [chip0.id, chip0.name]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) })
  WHERE (chip1.knownFrom <= $param7 OR (chip1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param7))
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param8
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param9
  RETURN [chip2.id, chip2.id]
} AS column1, COLLECT {
  MATCH (held:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })
  WITH held
  ORDER BY held.id ASC
  RETURN held.id
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h800"]
// $param3 = "chip:nvidia-h800"
// $param4 = "2024-01-31"
// $param5 = 10
// $param6 = "chip:nvidia-h800"
// $param7 = "2024-01-31"
// $param8 = "chip:nvid"
// $param9 = 200
// $param10 = "chip:nvidia-h800"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, NULL AS column0, COUNT {
  UNWIND ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]) AS subject0
  WITH DISTINCT subject0
  MATCH (claim0:Claim { subjectId: subject0 })
  WHERE (claim0.recordedFrom > $param4 AND claim0.recordedFrom <= $param5 AND claim0.id IS NOT NULL)
} AS column1, NULL AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h800"]
// $param3 = ["chip:nvidia-h800"]
// $param4 = "2000-01-01"
// $param5 = "2026-11-24"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip)
  WHERE chip0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
  RETURN [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE chip0.belowAggregateIoGBps IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param4)
    MATCH (claim0)-[:CITES]->(source0)
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]
} AS column0, COLLECT {
  UNWIND $param5 AS asked0
  OPTIONAL MATCH (chip1:Chip { id: asked0[0] })
  WITH asked0, chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH asked0[1]
  WITH DISTINCT chip2
  ORDER BY chip2.id ASC
  LIMIT $param6
  RETURN chip2.id
} AS column1, COLLECT {
  MATCH (organization1:Organization)
  WHERE organization1.id IN ($param7 + [given IN redirects WHERE given[0] IN $param7 | given[1]])
  RETURN [organization1.id, COLLECT {
    MATCH (organization1)-[:OWNED_BY*0..4]->(organization2)
    WITH DISTINCT organization2
    RETURN [organization2.id, organization2.name, organization2.countryCode, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization2)
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, listing0.citation, listing0.from, listing0.until, listing0.publishedDate, listing0.statusOn, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization2)-[ownedBy0:OWNED_BY]->(organization3)
      WITH organization3, ownedBy0
      ORDER BY ownedBy0.position ASC, organization3.id ASC
      RETURN [ownedBy0.share, organization3.id]
    }]
  }]
} AS column2, [] AS column3, COLLECT {
  UNWIND $param8 AS asked1
  OPTIONAL MATCH (organization4:Organization { id: asked1[0] })
  WITH asked1, organization4
  WHERE organization4 IS NULL
  MATCH (organization5:Organization)
  WHERE organization5.id STARTS WITH asked1[1]
  WITH DISTINCT organization5
  ORDER BY organization5.id ASC
  LIMIT $param9
  RETURN organization5.id
} AS column4
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h800","redirect:organization:laboratory"]
// $param3 = ["chip:nvidia-h800"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-h800","chip:nvid"]]
// $param6 = 200
// $param7 = ["organization:laboratory"]
// $param8 = [["organization:laboratory","organization:la"]]
// $param9 = 200
