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
  RETURN [model0.id, [model0.id, model0.name, COLLECT {
    MATCH (model0)-[developedBy0:DEVELOPED_BY]->(organization0)
    WITH organization0, developedBy0
    ORDER BY developedBy0.position ASC, organization0.id ASC
    RETURN [organization0.name, COLLECT {
      MATCH (organization0)<-[:LISTS]-(listing0)
      WHERE (listing0.from <= $param5 AND listing0.until > $param6)
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.list, listing0.citation, listing0.from, listing0.until]
    }]
  }, [model0.id, model0.trainingStart, model0.publicationDate, model0.countryCodes, model0.hardwareMissing, COLLECT {
    MATCH (model0)-[developedBy1:DEVELOPED_BY]->(organization1)
    WITH organization1, developedBy1
    ORDER BY developedBy1.position ASC
    RETURN [organization1.id, COLLECT {
      MATCH (organization1)-[:OWNED_BY*0..4]->(organization2)
      WITH DISTINCT organization2
      RETURN [organization2.id, organization2.name, organization2.countryCode, COLLECT {
        MATCH (listing1)-[:LISTS]->(organization2)
        WITH listing1
        ORDER BY listing1.id ASC
        RETURN [listing1.id, listing1.list, listing1.listedName, listing1.citation, listing1.from, listing1.until, listing1.publishedDate, listing1.statusOn, listing1.licenseRequirement, listing1.reviewPolicy, listing1.footnotes, listing1.footnote4From, COLLECT {
          MATCH (listing1)-[:IMPOSED_BY]->(regulation0)
          RETURN regulation0.id
        }]
      }, COLLECT {
        MATCH (organization2)-[ownedBy0:OWNED_BY]->(organization3)
        WITH organization3, ownedBy0
        ORDER BY ownedBy0.position ASC, organization3.id ASC
        RETURN [ownedBy0.share, organization3.id]
      }]
    }]
  }, COLLECT {
    MATCH (trainingUse0)-[trainingOf0:TRAINING_OF]->(model0)
    WHERE (trainingUse0.role IS NULL OR trainingUse0.role <> $param7)
    WITH trainingUse0, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse0.id ASC
    RETURN [trainingUse0.id, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WITH chip0
      ORDER BY chip0.id ASC
      RETURN [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization4)
        RETURN organization4.id
      }, COLLECT {
        WITH chip0
        WHERE chip0.belowAggregateIoGBps IS NOT NULL
        MATCH (claim0:Claim)
        WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param8)
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
        MATCH (chip1)-[:DESIGNED_BY]->(organization5)
        RETURN organization5.id
      }, COLLECT {
        WITH chip1
        WHERE chip1.belowAggregateIoGBps IS NOT NULL
        MATCH (claim1:Claim)
        WHERE (claim1.subjectId = chip1.id AND claim1.predicate = $param9)
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
  }], COLLECT {
    MATCH (model0)<-[trainingOf1:TRAINING_OF]-(trainingUse1)
    WITH trainingUse1, trainingOf1
    ORDER BY trainingOf1.position ASC, trainingUse1.id ASC
    RETURN [trainingUse1.id, COLLECT {
      MATCH (trainingUse1)-[:OF_CHIP]->(chip3)
      RETURN [chip3.id, chip3.name]
    }, COLLECT {
      MATCH (trainingUse1)-[:OF_FAMILY]->(chipFamily0)
      RETURN [chipFamily0.id, chipFamily0.name]
    }, COLLECT {
      MATCH (trainingUse1)-[candidateChip0:CANDIDATE_CHIP]->(chip4)
      WITH chip4, candidateChip0
      ORDER BY candidateChip0.position ASC, chip4.id ASC
      RETURN [chip4.id, chip4.name]
    }, trainingUse1.role]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (model1:Model { id: coalesce(head([given IN redirects WHERE given[0] = $param10 | given[1]]), $param10) })
  WITH model1
  WHERE model1 IS NULL
  MATCH (model2:Model)
  WHERE model2.id STARTS WITH $param11
  WITH model2
  ORDER BY model2.id ASC
  LIMIT $param12
  RETURN [model2.id, model2.id]
} AS column1, COLLECT {
  MATCH (country0:Country)
  RETURN [country0.id, country0.code]
} AS column2, COLLECT {
  CALL (redirects) {
    MATCH (source4:Source)
    MATCH (source4)<-[:CITES]-(acquisition1:Acquisition)
    MATCH (acquisition1)<-[:HARDWARE_FROM]-(trainingUse2:TrainingUse)
    RETURN source4
    UNION
    MATCH (source4:Source)
    MATCH (source4)<-[:CITES]-(chip5:Chip)
    RETURN source4
  }
  RETURN [source4.id, source4.url]
} AS column3, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id, regulation1.title]
} AS column4, COLLECT {
  MATCH (listing2:Listing)
  MATCH (listing2)-[:LISTS]->(organization6:Organization)
  MATCH (organization6)<-[:OWNED_BY*0..4]-(organization7:Organization)
  MATCH (organization7)<-[:DEVELOPED_BY]-(model3:Model)
  WITH DISTINCT listing2
  RETURN [listing2.id, listing2.list, listing2.citation]
} AS column5
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:model:deepseek-v3"]
// $param3 = "model:deepseek-v3"
// $param4 = 10
// $param5 = "2025-01-20"
// $param6 = "2025-01-20"
// $param7 = "INFERENCE"
// $param8 = "belowAggregateIoGBps"
// $param9 = "belowAggregateIoGBps"
// $param10 = "model:deepseek-v3"
// $param11 = "model:deep"
// $param12 = 200
