MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.knownFrom <= $param3 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3)) AND chip0.id IN ($param4 + [given IN redirects WHERE given[0] IN $param4 | given[1]]))
  RETURN ([chip0.id, chip0.name] + [property IN $param10 | CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param5))) THEN last([formerEntry IN chip0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param6 | CASE
      WHEN property IN $param7 THEN toFloat(substring(formerEntry, 11))
      WHEN property IN $param8 THEN toBoolean(substring(formerEntry, 11))
      WHEN property IN $param9 THEN NULL
      ELSE substring(formerEntry, 11)
    END])
    ELSE chip0[property]
  END] + [COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    WHERE ((organization0.knownFrom <= $param11 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param11)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param12 AND knownDay > $param13)), false)))
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE CASE
      WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param14 AND knownDay > $param15)) THEN last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param16 | toFloat(substring(formerEntry, 11))])
      ELSE chip0.belowAggregateIoGBps
    END IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param17 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param17)) AND claim0.recordedUntil > $param17) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param18))
    MATCH (claim0)-[:CITES]->(source0)
    WHERE (source0.knownFrom <= $param19 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param19))
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }])
} AS column0, COLLECT {
  UNWIND $param20 AS asked0
  OPTIONAL MATCH (chip1:Chip { id: asked0[0] })
  WITH asked0, chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH asked0[1]
  WITH DISTINCT chip2
  ORDER BY chip2.id ASC
  LIMIT $param21
  RETURN chip2.id
} AS column1, COLLECT {
  MATCH (organization1:Organization)
  WHERE ((organization1.knownFrom <= $param22 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param22)) AND organization1.id IN ($param23 + [given IN redirects WHERE given[0] IN $param23 | given[1]]))
  RETURN [organization1.id, COLLECT {
    MATCH (organization1)-[:OWNED_BY*0..4]->(organization2)
    WHERE (organization2.knownFrom <= $param24 OR (organization2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param24))
    WITH DISTINCT organization2
    RETURN [organization2.id, organization2.name, CASE
      WHEN any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param25 AND knownDay > $param26)) THEN last([formerEntry IN organization2.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param27 | substring(formerEntry, 11)])
      ELSE organization2.countryCode
    END, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization2)
      WHERE (listing0.knownFrom <= $param28 OR (listing0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param28))
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN ([listing0.id, listing0.list, listing0.listedName] + [property IN $param32 | CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param29))) THEN last([formerEntry IN listing0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param30 | CASE
          WHEN property IN $param31 THEN NULL
          ELSE substring(formerEntry, 11)
        END])
        ELSE listing0[property]
      END] + [COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        WHERE ((regulation0.knownFrom <= $param33 OR (regulation0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param33)) AND NOT (coalesce(any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param34 AND knownDay > $param35)), false)))
        RETURN regulation0.id
      }])
    }, COLLECT {
      MATCH (organization2)-[ownedBy0:OWNED_BY]->(organization3)
      WHERE ((organization3.knownFrom <= $param36 OR (organization3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param36)) AND NOT (coalesce(any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param37 AND knownDay > $param38)), false)))
      WITH organization3, ownedBy0
      ORDER BY ownedBy0.position ASC, organization3.id ASC
      RETURN [ownedBy0.share, organization3.id]
    }]
  }]
} AS column2, [] AS column3, COLLECT {
  UNWIND $param39 AS asked1
  OPTIONAL MATCH (organization4:Organization { id: asked1[0] })
  WITH asked1, organization4
  WHERE organization4 IS NULL
  MATCH (organization5:Organization)
  WHERE organization5.id STARTS WITH asked1[1]
  WITH DISTINCT organization5
  ORDER BY organization5.id ASC
  LIMIT $param40
  RETURN organization5.id
} AS column4, COLLECT {
  MATCH (held:Chip)
  WHERE held.id IN ($param41 + [given IN redirects WHERE given[0] IN $param41 | given[1]])
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column5, COLLECT {
  MATCH (held:Organization)
  WHERE held.id IN ($param42 + [given IN redirects WHERE given[0] IN $param42 | given[1]])
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column6, COLLECT {
  CALL (dataset, redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param43 | given[1]]), $param43) })-[:DESIGNED_BY]->(organization6)
    WHERE (dataset.firstPublishedOn <= $param44 AND NOT (coalesce(any(knownDay IN chip3.knownDays WHERE (knownDay STARTS WITH $param45 AND knownDay > $param46)), false)))
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE (dataset.firstPublishedOn <= $param47 AND organization6.id IN ($param48 + [given IN redirects WHERE given[0] IN $param48 | given[1]]))
    RETURN organization6
  }
  RETURN [organization6.id, COLLECT {
    MATCH (organization6)-[:LOCATED_IN]->(country0)
    WHERE ((country0.knownFrom <= $param49 OR (country0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param49)) AND NOT (coalesce(any(knownDay IN organization6.knownDays WHERE (knownDay STARTS WITH $param50 AND knownDay > $param51)), false)))
    RETURN [country0.code]
  }]
} AS column7, COLLECT {
  CALL (dataset, redirects) {
    MATCH (chip4:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param52 | given[1]]), $param52) })-[:DESIGNED_BY]->(organization7)
    WHERE (dataset.firstPublishedOn <= $param53 AND NOT (coalesce(any(knownDay IN chip4.knownDays WHERE (knownDay STARTS WITH $param54 AND knownDay > $param55)), false)))
    RETURN organization7
    UNION
    MATCH (organization7:Organization)
    WHERE (dataset.firstPublishedOn <= $param56 AND organization7.id IN ($param57 + [given IN redirects WHERE given[0] IN $param57 | given[1]]))
    RETURN organization7
  }
  RETURN [organization7.id]
} AS column8, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column9, COLLECT {
  MATCH (regulation2:Regulation)
  RETURN [regulation2.id, regulation2.title]
} AS column10, COLLECT {
  MATCH (organization8:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param58 | given[1]]), $param58) })-[:OWNED_BY*0..4]->(organization9)<-[:LISTS]-(listing1)
  WHERE dataset.firstPublishedOn <= $param59
  WITH DISTINCT listing1
  RETURN ([listing1.id] + [CASE
    WHEN any(knownDay IN listing1.knownDays WHERE (knownDay STARTS WITH $param60 AND knownDay > $param61)) THEN last([formerEntry IN listing1.fromFormerly WHERE substring(formerEntry, 0, 10) <= $param62 | substring(formerEntry, 11)])
    ELSE listing1.from
  END])
} AS column11
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:huawei-ascend-910c","redirect:organization:smic"]
// $param3 = "2025-01-31"
// $param4 = ["chip:huawei-ascend-910c"]
// $param5 = "@2025-01-31"
// $param6 = "2025-01-31"
// $param7 = ["dieAreaMm2","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm"]
// $param8 = ["datacenter","usOrigin","nonPlanar","hasHbm"]
// $param9 = ["estimatedFields"]
// $param10 = ["releaseDate","designCountryCode","dieAreaMm2","tppFormat","estimatedFields","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","datacenter","usOrigin","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm","nonPlanar","hasHbm"]
// $param11 = "2025-01-31"
// $param12 = "vendor@"
// $param13 = "vendor@2025-01-31"
// $param14 = "belowAggregateIoGBps@"
// $param15 = "belowAggregateIoGBps@2025-01-31"
// $param16 = "2025-01-31"
// $param17 = "2025-01-31"
// $param18 = "belowAggregateIoGBps"
// $param19 = "2025-01-31"
// $param20 = [["chip:huawei-ascend-910c","chip:huaw"]]
// $param21 = 200
// $param22 = "2025-01-31"
// $param23 = ["organization:smic"]
// $param24 = "2025-01-31"
// $param25 = "countryCode@"
// $param26 = "countryCode@2025-01-31"
// $param27 = "2025-01-31"
// $param28 = "2025-01-31"
// $param29 = "@2025-01-31"
// $param30 = "2025-01-31"
// $param31 = ["footnotes"]
// $param32 = ["citation","from","until","publishedDate","statusOn","licenseRequirement","reviewPolicy","footnotes","footnote4From"]
// $param33 = "2025-01-31"
// $param34 = "imposedBy@"
// $param35 = "imposedBy@2025-01-31"
// $param36 = "2025-01-31"
// $param37 = "owners@"
// $param38 = "owners@2025-01-31"
// $param39 = [["organization:smic","organization:sm"]]
// $param40 = 200
// $param41 = ["chip:huawei-ascend-910c"]
// $param42 = ["organization:smic"]
// $param43 = "chip:huawei-ascend-910c"
// $param44 = "2025-01-31"
// $param45 = "vendor@"
// $param46 = "vendor@2025-01-31"
// $param47 = "2025-01-31"
// $param48 = ["organization:smic"]
// $param49 = "2025-01-31"
// $param50 = "country@"
// $param51 = "country@2025-01-31"
// $param52 = "chip:huawei-ascend-910c"
// $param53 = "2025-01-31"
// $param54 = "vendor@"
// $param55 = "vendor@2025-01-31"
// $param56 = "2025-01-31"
// $param57 = ["organization:smic"]
// $param58 = "organization:smic"
// $param59 = "2025-01-31"
// $param60 = "from@"
// $param61 = "from@2025-01-31"
// $param62 = "2025-01-31"
