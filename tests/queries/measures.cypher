MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (chip0:Chip { id: $param1 })
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param2
  RETURN [chip0.id, [chip0.id, [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE chip0.belowAggregateIoGBps IS NOT NULL
    MATCH (claim0)-[:ABOUT]->(chip0)
    WHERE claim0.predicate = $param3
    MATCH (claim0)-[:CITES]->(source0)
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: $param4 })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param5
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param6
  RETURN [chip2.id, chip2.id]
} AS column1, COLLECT {
  MATCH (regulation0:Regulation)
  WHERE regulation0.id IN $param7
  RETURN [regulation0.id]
} AS column2
// $param0 = "dataset:current"
// $param1 = "chip:nvidia-h200-sxm"
// $param2 = 10
// $param3 = "belowAggregateIoGBps"
// $param4 = "chip:nvidia-h200-sxm"
// $param5 = "chip:nvid"
// $param6 = 200
// $param7 = ["regulation:cn-2023-08-01-ga-ge","regulation:cn-2024-12-03-no46","regulation:cn-2025-07-31-cac-h20","regulation:cn-2025-09-17-rtx-pro-6000d","regulation:cn-2025-10-09-rare-earth","regulation:cn-2025-11-05-state-dc-ban","regulation:cn-2026-01-h200-gate","regulation:cn-2026-05-15-rtx5090dv2","regulation:eu-2025-dual-use-2025-2003","regulation:jp-2023-07-23-23-items","regulation:kr-2026-09-01-ai-chips","regulation:my-2025-07-14-permit","regulation:nl-2023-09-01-sme","regulation:nl-2024-09-07-sme","regulation:tw-2025-06-10-shtc","regulation:us-2022-08-26-is-informed-nvidia-amd","regulation:us-2022-10-07-ac-ifr","regulation:us-2023-01-18-macau","regulation:us-2023-08-me-is-informed-nvidia-amd","regulation:us-2023-10-17-acs-ifr","regulation:us-2023-10-23-is-informed","regulation:us-2024-04-04-corrections","regulation:us-2024-11-15-outbound","regulation:us-2024-11-tsmc-is-informed","regulation:us-2024-12-02-fdp-hbm-ifr","regulation:us-2025-01-15-ai-diffusion","regulation:us-2025-01-16-foundry-dd","regulation:us-2025-04-09-is-informed-h20-mi308","regulation:us-2025-05-13-ascend-gp10","regulation:us-2025-05-13-training-policy","regulation:us-2025-09-29-affiliates-rule","regulation:us-2026-01-14-proclamation-11002","regulation:us-2026-01-15-license-review","regulation:us-2026-05-31-d5-hq-guidance","regulation:us-2026-07-10-uae","regulation:us-2026-09-23-truce-extension"]


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (chip0:Chip { id: $param1 })
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param2
  RETURN [chip0.id, [chip0.id, [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE chip0.belowAggregateIoGBps IS NOT NULL
    MATCH (claim0)-[:ABOUT]->(chip0)
    WHERE claim0.predicate = $param3
    MATCH (claim0)-[:CITES]->(source0)
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip1:Chip { id: $param4 })
  WITH chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH $param5
  WITH chip2
  ORDER BY chip2.id ASC
  LIMIT $param6
  RETURN [chip2.id, chip2.id]
} AS column1, COLLECT {
  MATCH (regulation0:Regulation)
  WHERE regulation0.id IN $param7
  RETURN [regulation0.id]
} AS column2
// $param0 = "dataset:current"
// $param1 = "chip:huawei-ascend-910b"
// $param2 = 10
// $param3 = "belowAggregateIoGBps"
// $param4 = "chip:huawei-ascend-910b"
// $param5 = "chip:huaw"
// $param6 = 200
// $param7 = ["regulation:cn-2023-08-01-ga-ge","regulation:cn-2024-12-03-no46","regulation:cn-2025-07-31-cac-h20","regulation:cn-2025-09-17-rtx-pro-6000d","regulation:cn-2025-10-09-rare-earth","regulation:cn-2025-11-05-state-dc-ban","regulation:cn-2026-01-h200-gate","regulation:cn-2026-05-15-rtx5090dv2","regulation:eu-2025-dual-use-2025-2003","regulation:jp-2023-07-23-23-items","regulation:kr-2026-09-01-ai-chips","regulation:my-2025-07-14-permit","regulation:nl-2023-09-01-sme","regulation:nl-2024-09-07-sme","regulation:tw-2025-06-10-shtc","regulation:us-2022-08-26-is-informed-nvidia-amd","regulation:us-2022-10-07-ac-ifr","regulation:us-2023-01-18-macau","regulation:us-2023-08-me-is-informed-nvidia-amd","regulation:us-2023-10-17-acs-ifr","regulation:us-2023-10-23-is-informed","regulation:us-2024-04-04-corrections","regulation:us-2024-11-15-outbound","regulation:us-2024-11-tsmc-is-informed","regulation:us-2024-12-02-fdp-hbm-ifr","regulation:us-2025-01-15-ai-diffusion","regulation:us-2025-01-16-foundry-dd","regulation:us-2025-04-09-is-informed-h20-mi308","regulation:us-2025-05-13-ascend-gp10","regulation:us-2025-05-13-training-policy","regulation:us-2025-09-29-affiliates-rule","regulation:us-2026-01-14-proclamation-11002","regulation:us-2026-01-15-license-review","regulation:us-2026-05-31-d5-hq-guidance","regulation:us-2026-07-10-uae","regulation:us-2026-09-23-truce-extension"]


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (model0:Model { id: $param1 })
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param2
  RETURN [model0.id, [model0.trainingFlop, model0.openWeights, model0.id, [model0.id, model0.trainingStart, model0.publicationDate, model0.countryCodes, model0.trainingFlop, model0.openWeights, COLLECT {
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
    WHERE (trainingUse0.role IS NULL OR trainingUse0.role <> $param3)
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
        MATCH (claim0)-[:ABOUT]->(chip0)
        WHERE claim0.predicate = $param4
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
        MATCH (claim1)-[:ABOUT]->(chip1)
        WHERE claim1.predicate = $param5
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
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model1:Model { id: $param6 })
  WITH model1
  WHERE model1 IS NULL
  MATCH (model2:Model)
  WHERE model2.id STARTS WITH $param7
  WITH model2
  ORDER BY model2.id ASC
  LIMIT $param8
  RETURN [model2.id, model2.id]
} AS column1, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE regulation1.id IN $param9
  RETURN [regulation1.id]
} AS column2
// $param0 = "dataset:current"
// $param1 = "model:grok-3"
// $param2 = 10
// $param3 = "INFERENCE"
// $param4 = "belowAggregateIoGBps"
// $param5 = "belowAggregateIoGBps"
// $param6 = "model:grok-3"
// $param7 = "model:grok"
// $param8 = 200
// $param9 = ["regulation:cn-2023-08-01-ga-ge","regulation:cn-2024-12-03-no46","regulation:cn-2025-07-31-cac-h20","regulation:cn-2025-09-17-rtx-pro-6000d","regulation:cn-2025-10-09-rare-earth","regulation:cn-2025-11-05-state-dc-ban","regulation:cn-2026-01-h200-gate","regulation:cn-2026-05-15-rtx5090dv2","regulation:eu-2025-dual-use-2025-2003","regulation:jp-2023-07-23-23-items","regulation:kr-2026-09-01-ai-chips","regulation:my-2025-07-14-permit","regulation:nl-2023-09-01-sme","regulation:nl-2024-09-07-sme","regulation:tw-2025-06-10-shtc","regulation:us-2022-08-26-is-informed-nvidia-amd","regulation:us-2022-10-07-ac-ifr","regulation:us-2023-01-18-macau","regulation:us-2023-08-me-is-informed-nvidia-amd","regulation:us-2023-10-17-acs-ifr","regulation:us-2023-10-23-is-informed","regulation:us-2024-04-04-corrections","regulation:us-2024-11-15-outbound","regulation:us-2024-11-tsmc-is-informed","regulation:us-2024-12-02-fdp-hbm-ifr","regulation:us-2025-01-15-ai-diffusion","regulation:us-2025-01-16-foundry-dd","regulation:us-2025-04-09-is-informed-h20-mi308","regulation:us-2025-05-13-ascend-gp10","regulation:us-2025-05-13-training-policy","regulation:us-2025-09-29-affiliates-rule","regulation:us-2026-01-14-proclamation-11002","regulation:us-2026-01-15-license-review","regulation:us-2026-05-31-d5-hq-guidance","regulation:us-2026-07-10-uae","regulation:us-2026-09-23-truce-extension"]
