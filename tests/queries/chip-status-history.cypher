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
  RETURN [chip0.id, [chip0.id, chip0.name, COLLECT {
    MATCH (chip0)-[:VARIANT_OF]->(chip1)
    RETURN [chip1.id, chip1.name]
  }, [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE chip0.belowAggregateIoGBps IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param5)
    MATCH (claim0)-[:CITES]->(source0)
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }], chip0.releaseDate, chip0.marketedForChina, chip0.tpp, chip0.performanceDensity]]
} AS column0, COLLECT {
  OPTIONAL MATCH (chip2:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) })
  WITH chip2
  WHERE chip2 IS NULL
  MATCH (chip3:Chip)
  WHERE chip3.id STARTS WITH $param7
  WITH chip3
  ORDER BY chip3.id ASC
  LIMIT $param8
  RETURN [chip3.id, chip3.id]
} AS column1, COLLECT {
  MATCH (regulation0:Regulation)
  WHERE regulation0.id IN $param9
  RETURN [regulation0.id, regulation0.title, regulation0.citation]
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h20-96gb"]
// $param3 = "chip:nvidia-h20-96gb"
// $param4 = 10
// $param5 = "belowAggregateIoGBps"
// $param6 = "chip:nvidia-h20-96gb"
// $param7 = "chip:nvid"
// $param8 = 200
// $param9 = ["regulation:cn-2023-08-01-ga-ge","regulation:cn-2024-12-03-no46","regulation:cn-2025-07-31-cac-h20","regulation:cn-2025-09-17-rtx-pro-6000d","regulation:cn-2025-10-09-rare-earth","regulation:cn-2025-11-05-state-dc-ban","regulation:cn-2026-01-h200-gate","regulation:cn-2026-05-15-rtx5090dv2","regulation:eu-2025-dual-use-2025-2003","regulation:jp-2023-07-23-23-items","regulation:kr-2026-09-01-ai-chips","regulation:my-2025-07-14-permit","regulation:nl-2023-09-01-sme","regulation:nl-2024-09-07-sme","regulation:tw-2025-06-10-shtc","regulation:us-2022-08-26-is-informed-nvidia-amd","regulation:us-2022-10-07-ac-ifr","regulation:us-2023-01-18-macau","regulation:us-2023-08-me-is-informed-nvidia-amd","regulation:us-2023-10-17-acs-ifr","regulation:us-2023-10-23-is-informed","regulation:us-2024-04-04-corrections","regulation:us-2024-11-15-outbound","regulation:us-2024-11-tsmc-is-informed","regulation:us-2024-12-02-fdp-hbm-ifr","regulation:us-2025-01-15-ai-diffusion","regulation:us-2025-01-16-foundry-dd","regulation:us-2025-04-09-is-informed-h20-mi308","regulation:us-2025-05-13-ascend-gp10","regulation:us-2025-05-13-training-policy","regulation:us-2025-09-29-affiliates-rule","regulation:us-2026-01-14-proclamation-11002","regulation:us-2026-01-15-license-review","regulation:us-2026-05-31-d5-hq-guidance","regulation:us-2026-07-10-uae","regulation:us-2026-09-23-truce-extension"]
