MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (organization0:Organization)
  WHERE (organization0.entityListStatus = $param2 AND organization0.id IS NOT NULL)
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [[organization0.id], [organization0.id, organization0.entityListStatus, organization0.missing]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "NOT_CHECKED"
// $param3 = 2


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (model0:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param4
  RETURN [model0.id, [model0.id, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse0)
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [trainingUse0.id]
  }, [model0.id, model0.trainingStart, model0.publicationDate, model0.countryCodes, model0.hardwareMissing, COLLECT {
    MATCH (model0)-[developedBy0:DEVELOPED_BY]->(organization0)
    WITH organization0, developedBy0
    ORDER BY developedBy0.position ASC
    RETURN [organization0.id, COLLECT {
      MATCH (organization0)-[:OWNED_BY*0..4]->(organization1)
      WITH DISTINCT organization1
      RETURN [organization1.id, organization1.name, organization1.countryCode, COLLECT {
        MATCH (listing0)-[:LISTS]->(organization1)
        WITH listing0
        ORDER BY listing0.id ASC
        RETURN [listing0.id, listing0.list, listing0.listedName, listing0.citation, listing0.from, listing0.until, listing0.publishedDate, listing0.statusOn, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From, COLLECT {
          MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
          RETURN regulation0.id
        }]
      }, COLLECT {
        MATCH (organization1)-[ownedBy0:OWNED_BY]->(organization2)
        WITH organization2, ownedBy0
        ORDER BY ownedBy0.position ASC, organization2.id ASC
        RETURN [ownedBy0.share, organization2.id]
      }]
    }]
  }, COLLECT {
    MATCH (trainingUse1)-[trainingOf1:TRAINING_OF]->(model0)
    WHERE (trainingUse1.role IS NULL OR trainingUse1.role <> $param5)
    WITH trainingUse1, trainingOf1
    ORDER BY trainingOf1.position ASC, trainingUse1.id ASC
    RETURN [trainingUse1.id, COLLECT {
      MATCH (trainingUse1)-[:OF_CHIP]->(chip0)
      WITH chip0
      ORDER BY chip0.id ASC
      RETURN [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization3)
        RETURN organization3.id
      }, COLLECT {
        WITH chip0
        WHERE chip0.belowAggregateIoGBps IS NOT NULL
        MATCH (claim0:Claim)
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param6)
        MATCH (claim0)-[:CITES]->(source0)
        WITH DISTINCT source0
        ORDER BY source0.id ASC
        RETURN [source0.title, source0.url, source0.id]
      }]
    }, COLLECT {
      MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip1)
      WITH chip1
      ORDER BY chip1.id ASC
      RETURN [chip1.id, chip1.name, chip1.releaseDate, chip1.designCountryCode, chip1.dieAreaMm2, chip1.tppFormat, chip1.estimatedFields, chip1.tpp, chip1.tppLow, chip1.tppHigh, chip1.performanceDensity, chip1.performanceDensityLow, chip1.performanceDensityHigh, chip1.datacenter, chip1.usOrigin, chip1.aggregateIoGBpsLow, chip1.aggregateIoGBpsHigh, chip1.belowAggregateIoGBps, chip1.memoryBandwidthGBps, chip1.memoryAndIoGBpsLow, chip1.memoryAndIoGBpsHigh, chip1.nodeNm, chip1.nonPlanar, chip1.hasHbm, COLLECT {
        MATCH (chip1)-[:DESIGNED_BY]->(organization4)
        RETURN organization4.id
      }, COLLECT {
        WITH chip1
        WHERE chip1.belowAggregateIoGBps IS NOT NULL
        MATCH (claim1:Claim)
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param7)
        MATCH (claim1)-[:CITES]->(source1)
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }]
    }, COLLECT {
      MATCH (trainingUse1)-[:HARDWARE_FROM]->(acquisition0)
      WITH acquisition0
      ORDER BY acquisition0.id ASC
      RETURN [acquisition0.id, acquisition0.fromDate, acquisition0.untilDate, acquisition0.datePrecision, acquisition0.status, acquisition0.route, COLLECT {
        MATCH (acquisition0)-[cites0:CITES]->(source2)
        WITH source2, cites0
        ORDER BY cites0.position ASC
        RETURN source2.id
      }]
    }, COLLECT {
      MATCH (trainingUse1)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip2)
      MATCH (chip2)-[:CITES]->(source3)
      WITH DISTINCT source3
      ORDER BY source3.id ASC
      RETURN source3.id
    }]
  }], model0.missing]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model1:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param8 | given[1]]), $param8) })
  WITH model1
  WHERE model1 IS NULL
  MATCH (model2:Model)
  WHERE model2.id STARTS WITH $param9
  WITH model2
  ORDER BY model2.id ASC
  LIMIT $param10
  RETURN [model2.id, model2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:model:qwen3-max"]
// $param3 = "model:qwen3-max"
// $param4 = 10
// $param5 = "INFERENCE"
// $param6 = "belowAggregateIoGBps"
// $param7 = "belowAggregateIoGBps"
// $param8 = "model:qwen3-max"
// $param9 = "model:qwen"
// $param10 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (model0:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param4
  RETURN [model0.id, [model0.id, [model0.id, model0.trainingStart, model0.publicationDate, model0.countryCodes, model0.hardwareMissing, COLLECT {
    MATCH (model0)-[developedBy0:DEVELOPED_BY]->(organization0)
    WITH organization0, developedBy0
    ORDER BY developedBy0.position ASC
    RETURN [organization0.id, COLLECT {
      MATCH (organization0)-[:OWNED_BY*0..4]->(organization1)
      WITH DISTINCT organization1
      RETURN [organization1.id, organization1.name, organization1.countryCode, COLLECT {
        MATCH (listing0)-[:LISTS]->(organization1)
        WITH listing0
        ORDER BY listing0.id ASC
        RETURN [listing0.id, listing0.list, listing0.listedName, listing0.citation, listing0.from, listing0.until, listing0.publishedDate, listing0.statusOn, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From, COLLECT {
          MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
          RETURN regulation0.id
        }]
      }, COLLECT {
        MATCH (organization1)-[ownedBy0:OWNED_BY]->(organization2)
        WITH organization2, ownedBy0
        ORDER BY ownedBy0.position ASC, organization2.id ASC
        RETURN [ownedBy0.share, organization2.id]
      }]
    }]
  }, COLLECT {
    MATCH (trainingUse0)-[trainingOf0:TRAINING_OF]->(model0)
    WHERE (trainingUse0.role IS NULL OR trainingUse0.role <> $param5)
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [trainingUse0.id, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WITH chip0
      ORDER BY chip0.id ASC
      RETURN [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization3)
        RETURN organization3.id
      }, COLLECT {
        WITH chip0
        WHERE chip0.belowAggregateIoGBps IS NOT NULL
        MATCH (claim0:Claim)
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param6)
        MATCH (claim0)-[:CITES]->(source0)
        WITH DISTINCT source0
        ORDER BY source0.id ASC
        RETURN [source0.title, source0.url, source0.id]
      }]
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      WITH chip1
      ORDER BY chip1.id ASC
      RETURN [chip1.id, chip1.name, chip1.releaseDate, chip1.designCountryCode, chip1.dieAreaMm2, chip1.tppFormat, chip1.estimatedFields, chip1.tpp, chip1.tppLow, chip1.tppHigh, chip1.performanceDensity, chip1.performanceDensityLow, chip1.performanceDensityHigh, chip1.datacenter, chip1.usOrigin, chip1.aggregateIoGBpsLow, chip1.aggregateIoGBpsHigh, chip1.belowAggregateIoGBps, chip1.memoryBandwidthGBps, chip1.memoryAndIoGBpsLow, chip1.memoryAndIoGBpsHigh, chip1.nodeNm, chip1.nonPlanar, chip1.hasHbm, COLLECT {
        MATCH (chip1)-[:DESIGNED_BY]->(organization4)
        RETURN organization4.id
      }, COLLECT {
        WITH chip1
        WHERE chip1.belowAggregateIoGBps IS NOT NULL
        MATCH (claim1:Claim)
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param7)
        MATCH (claim1)-[:CITES]->(source1)
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }]
    }, COLLECT {
      MATCH (trainingUse0)-[:HARDWARE_FROM]->(acquisition0)
      WITH acquisition0
      ORDER BY acquisition0.id ASC
      RETURN [acquisition0.id, acquisition0.fromDate, acquisition0.untilDate, acquisition0.datePrecision, acquisition0.status, acquisition0.route, COLLECT {
        MATCH (acquisition0)-[cites0:CITES]->(source2)
        WITH source2, cites0
        ORDER BY cites0.position ASC
        RETURN source2.id
      }]
    }, COLLECT {
      MATCH (trainingUse0)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip2)
      MATCH (chip2)-[:CITES]->(source3)
      WITH DISTINCT source3
      ORDER BY source3.id ASC
      RETURN source3.id
    }]
  }], model0.publicationDate, model0.missing]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model1:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param8 | given[1]]), $param8) })
  WITH model1
  WHERE model1 IS NULL
  MATCH (model2:Model)
  WHERE model2.id STARTS WITH $param9
  WITH model2
  ORDER BY model2.id ASC
  LIMIT $param10
  RETURN [model2.id, model2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:model:deepseek-r2-unreleased"]
// $param3 = "model:deepseek-r2-unreleased"
// $param4 = 10
// $param5 = "INFERENCE"
// $param6 = "belowAggregateIoGBps"
// $param7 = "belowAggregateIoGBps"
// $param8 = "model:deepseek-r2-unreleased"
// $param9 = "model:deep"
// $param10 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param4
  RETURN [chip0.id, [COLLECT {
    MATCH (chip0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC, source0.id ASC
    RETURN [[source0.id]]
  }, chip0.tpp, chip0.missing]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param6
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param7
  RETURN [chip2.id, chip2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:amd-mi308x"]
// $param3 = "chip:amd-mi308x"
// $param4 = 10
// $param5 = "chip:amd-mi308x"
// $param6 = "chip:amd-"
// $param7 = 200
