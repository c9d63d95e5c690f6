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
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })-[:DESIGNED_BY]->(organization6)
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE organization6.id IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]])
    RETURN organization6
  }
  RETURN [organization6.id]
} AS column5, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column6, COLLECT {
  MATCH (organization7:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) })-[:OWNED_BY*0..4]->(organization8)<-[:LISTS]-(listing1)
  WITH DISTINCT listing1
  RETURN [listing1.id, listing1.list, listing1.footnotes, listing1.footnote4From]
} AS column7
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-t4","redirect:organization:zhipu"]
// $param3 = ["chip:nvidia-t4"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-t4","chip:nvid"]]
// $param6 = 200
// $param7 = ["organization:zhipu"]
// $param8 = [["organization:zhipu","organization:zh"]]
// $param9 = 200
// $param10 = "chip:nvidia-t4"
// $param11 = ["organization:zhipu"]
// $param12 = "organization:zhipu"


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
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })-[:DESIGNED_BY]->(organization6)
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE organization6.id IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]])
    RETURN organization6
  }
  RETURN [organization6.id]
} AS column5, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column6, COLLECT {
  MATCH (organization7:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) })-[:OWNED_BY*0..4]->(organization8)<-[:LISTS]-(listing1)
  WITH DISTINCT listing1
  RETURN [listing1.id, listing1.list, listing1.footnotes, listing1.footnote4From]
} AS column7
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-t4","redirect:organization:zhipu"]
// $param3 = ["chip:nvidia-t4"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-t4","chip:nvid"]]
// $param6 = 200
// $param7 = ["organization:zhipu"]
// $param8 = [["organization:zhipu","organization:zh"]]
// $param9 = 200
// $param10 = "chip:nvidia-t4"
// $param11 = ["organization:zhipu"]
// $param12 = "organization:zhipu"


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
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })-[:DESIGNED_BY]->(organization6)
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE organization6.id IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]])
    RETURN organization6
  }
  RETURN [organization6.id]
} AS column5, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column6, COLLECT {
  MATCH (organization7:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) })-[:OWNED_BY*0..4]->(organization8)<-[:LISTS]-(listing1)
  WITH DISTINCT listing1
  RETURN [listing1.id, listing1.list, listing1.footnotes, listing1.footnote4From]
} AS column7
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-t4","redirect:organization:huawei-cloud"]
// $param3 = ["chip:nvidia-t4"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-t4","chip:nvid"]]
// $param6 = 200
// $param7 = ["organization:huawei-cloud"]
// $param8 = [["organization:huawei-cloud","organization:hu"]]
// $param9 = 200
// $param10 = "chip:nvidia-t4"
// $param11 = ["organization:huawei-cloud"]
// $param12 = "organization:huawei-cloud"


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
} AS column1, [] AS column2, [] AS column3, [] AS column4, COLLECT {
  MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param7 | given[1]]), $param7) })-[:DESIGNED_BY]->(organization1)
  RETURN [organization1.id]
} AS column5, COLLECT {
  MATCH (regulation0:Regulation)
  WHERE regulation0.id IN $param8
  RETURN [regulation0.id]
} AS column6, COLLECT {
  MATCH (listing0:Listing)
  WHERE listing0.id IN $param9
  RETURN [listing0.id, listing0.list, listing0.footnotes, listing0.footnote4From]
} AS column7
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h100-sxm5-80gb"]
// $param3 = ["chip:nvidia-h100-sxm5-80gb"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-h100-sxm5-80gb","chip:nvid"]]
// $param6 = 200
// $param7 = "chip:nvidia-h100-sxm5-80gb"
// $param8 = ["regulation:cn-2023-08-01-ga-ge","regulation:cn-2024-12-03-no46","regulation:cn-2025-07-31-cac-h20","regulation:cn-2025-09-17-rtx-pro-6000d","regulation:cn-2025-10-09-rare-earth","regulation:cn-2025-11-05-state-dc-ban","regulation:cn-2026-01-h200-gate","regulation:cn-2026-05-15-rtx5090dv2","regulation:eu-2025-dual-use-2025-2003","regulation:jp-2023-07-23-23-items","regulation:kr-2026-09-01-ai-chips","regulation:my-2025-07-14-permit","regulation:nl-2023-09-01-sme","regulation:nl-2024-09-07-sme","regulation:tw-2025-06-10-shtc","regulation:us-2022-08-26-is-informed-nvidia-amd","regulation:us-2022-10-07-ac-ifr","regulation:us-2023-01-18-macau","regulation:us-2023-08-me-is-informed-nvidia-amd","regulation:us-2023-10-17-acs-ifr","regulation:us-2023-10-23-is-informed","regulation:us-2024-04-04-corrections","regulation:us-2024-11-15-outbound","regulation:us-2024-11-tsmc-is-informed","regulation:us-2024-12-02-fdp-hbm-ifr","regulation:us-2025-01-15-ai-diffusion","regulation:us-2025-01-16-foundry-dd","regulation:us-2025-04-09-is-informed-h20-mi308","regulation:us-2025-05-13-ascend-gp10","regulation:us-2025-05-13-training-policy","regulation:us-2025-09-29-affiliates-rule","regulation:us-2026-01-14-proclamation-11002","regulation:us-2026-01-15-license-review","regulation:us-2026-05-31-d5-hq-guidance","regulation:us-2026-07-10-uae","regulation:us-2026-09-23-truce-extension"]
// $param9 = []


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
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })-[:DESIGNED_BY]->(organization6)
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE organization6.id IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]])
    RETURN organization6
  }
  RETURN [organization6.id]
} AS column5, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column6, COLLECT {
  MATCH (organization7:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) })-[:OWNED_BY*0..4]->(organization8)<-[:LISTS]-(listing1)
  WITH DISTINCT listing1
  RETURN [listing1.id, listing1.list, listing1.footnotes, listing1.footnote4From]
} AS column7
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h100-sxm5-80gb","redirect:organization:deepseek"]
// $param3 = ["chip:nvidia-h100-sxm5-80gb"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-h100-sxm5-80gb","chip:nvid"]]
// $param6 = 200
// $param7 = ["organization:deepseek"]
// $param8 = [["organization:deepseek","organization:de"]]
// $param9 = 200
// $param10 = "chip:nvidia-h100-sxm5-80gb"
// $param11 = ["organization:deepseek"]
// $param12 = "organization:deepseek"


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
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })-[:DESIGNED_BY]->(organization6)
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE organization6.id IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]])
    RETURN organization6
  }
  RETURN [organization6.id]
} AS column5, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column6, COLLECT {
  MATCH (organization7:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) })-[:OWNED_BY*0..4]->(organization8)<-[:LISTS]-(listing1)
  WITH DISTINCT listing1
  RETURN [listing1.id, listing1.list, listing1.footnotes, listing1.footnote4From]
} AS column7
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-t4","redirect:organization:nexperia"]
// $param3 = ["chip:nvidia-t4"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-t4","chip:nvid"]]
// $param6 = 200
// $param7 = ["organization:nexperia"]
// $param8 = [["organization:nexperia","organization:ne"]]
// $param9 = 200
// $param10 = "chip:nvidia-t4"
// $param11 = ["organization:nexperia"]
// $param12 = "organization:nexperia"


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
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })-[:DESIGNED_BY]->(organization6)
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE organization6.id IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]])
    RETURN organization6
  }
  RETURN [organization6.id]
} AS column5, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column6, COLLECT {
  MATCH (organization7:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) })-[:OWNED_BY*0..4]->(organization8)<-[:LISTS]-(listing1)
  WITH DISTINCT listing1
  RETURN [listing1.id, listing1.list, listing1.footnotes, listing1.footnote4From]
} AS column7
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-t4","redirect:organization:nexperia"]
// $param3 = ["chip:nvidia-t4"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-t4","chip:nvid"]]
// $param6 = 200
// $param7 = ["organization:nexperia"]
// $param8 = [["organization:nexperia","organization:ne"]]
// $param9 = 200
// $param10 = "chip:nvidia-t4"
// $param11 = ["organization:nexperia"]
// $param12 = "organization:nexperia"


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
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })-[:DESIGNED_BY]->(organization6)
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE organization6.id IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]])
    RETURN organization6
  }
  RETURN [organization6.id]
} AS column5, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column6, COLLECT {
  MATCH (organization7:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) })-[:OWNED_BY*0..4]->(organization8)<-[:LISTS]-(listing1)
  WITH DISTINCT listing1
  RETURN [listing1.id, listing1.list, listing1.footnotes, listing1.footnote4From]
} AS column7
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-t4","redirect:organization:nexperia"]
// $param3 = ["chip:nvidia-t4"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-t4","chip:nvid"]]
// $param6 = 200
// $param7 = ["organization:nexperia"]
// $param8 = [["organization:nexperia","organization:ne"]]
// $param9 = 200
// $param10 = "chip:nvidia-t4"
// $param11 = ["organization:nexperia"]
// $param12 = "organization:nexperia"


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
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })-[:DESIGNED_BY]->(organization6)
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE organization6.id IN ($param11 + [given IN redirects WHERE given[0] IN $param11 | given[1]])
    RETURN organization6
  }
  RETURN [organization6.id]
} AS column5, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column6, COLLECT {
  MATCH (organization7:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) })-[:OWNED_BY*0..4]->(organization8)<-[:LISTS]-(listing1)
  WITH DISTINCT listing1
  RETURN [listing1.id, listing1.list, listing1.footnotes, listing1.footnote4From]
} AS column7
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-t4","redirect:organization:nexperia"]
// $param3 = ["chip:nvidia-t4"]
// $param4 = "belowAggregateIoGBps"
// $param5 = [["chip:nvidia-t4","chip:nvid"]]
// $param6 = 200
// $param7 = ["organization:nexperia"]
// $param8 = [["organization:nexperia","organization:ne"]]
// $param9 = 200
// $param10 = "chip:nvidia-t4"
// $param11 = ["organization:nexperia"]
// $param12 = "organization:nexperia"
