MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.knownFrom <= $param3 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3)) AND chip0.id IN ($param4 + [given IN redirects WHERE given[0] IN $param4 | given[1]]))
  RETURN [chip0.id, chip0.name, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param5 AND knownDay > $param6)) THEN substring(last([formerEntry IN chip0.releaseDateFormerly WHERE substring(formerEntry, 0, 10) <= $param7]), 11)
    ELSE chip0.releaseDate
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param8 AND knownDay > $param9)) THEN substring(last([formerEntry IN chip0.designCountryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param10]), 11)
    ELSE chip0.designCountryCode
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param11 AND knownDay > $param12)) THEN toFloat(substring(last([formerEntry IN chip0.dieAreaMm2Formerly WHERE substring(formerEntry, 0, 10) <= $param13]), 11))
    ELSE chip0.dieAreaMm2
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param14 AND knownDay > $param15)) THEN substring(last([formerEntry IN chip0.tppFormatFormerly WHERE substring(formerEntry, 0, 10) <= $param16]), 11)
    ELSE chip0.tppFormat
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN NULL
    ELSE chip0.estimatedFields
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param19 AND knownDay > $param20)) THEN toFloat(substring(last([formerEntry IN chip0.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param21]), 11))
    ELSE chip0.tpp
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param22 AND knownDay > $param23)) THEN toFloat(substring(last([formerEntry IN chip0.tppLowFormerly WHERE substring(formerEntry, 0, 10) <= $param24]), 11))
    ELSE chip0.tppLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param25 AND knownDay > $param26)) THEN toFloat(substring(last([formerEntry IN chip0.tppHighFormerly WHERE substring(formerEntry, 0, 10) <= $param27]), 11))
    ELSE chip0.tppHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param28 AND knownDay > $param29)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityFormerly WHERE substring(formerEntry, 0, 10) <= $param30]), 11))
    ELSE chip0.performanceDensity
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param31 AND knownDay > $param32)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param33]), 11))
    ELSE chip0.performanceDensityLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param34 AND knownDay > $param35)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param36]), 11))
    ELSE chip0.performanceDensityHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param37 AND knownDay > $param38)) THEN toBoolean(substring(last([formerEntry IN chip0.datacenterFormerly WHERE substring(formerEntry, 0, 10) <= $param39]), 11))
    ELSE chip0.datacenter
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param40 AND knownDay > $param41)) THEN toBoolean(substring(last([formerEntry IN chip0.usOriginFormerly WHERE substring(formerEntry, 0, 10) <= $param42]), 11))
    ELSE chip0.usOrigin
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param43 AND knownDay > $param44)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param45]), 11))
    ELSE chip0.aggregateIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param46 AND knownDay > $param47)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param48]), 11))
    ELSE chip0.aggregateIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param49 AND knownDay > $param50)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param51]), 11))
    ELSE chip0.belowAggregateIoGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param52 AND knownDay > $param53)) THEN toFloat(substring(last([formerEntry IN chip0.memoryBandwidthGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param54]), 11))
    ELSE chip0.memoryBandwidthGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param55 AND knownDay > $param56)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param57]), 11))
    ELSE chip0.memoryAndIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param58 AND knownDay > $param59)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param60]), 11))
    ELSE chip0.memoryAndIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param61 AND knownDay > $param62)) THEN toFloat(substring(last([formerEntry IN chip0.nodeNmFormerly WHERE substring(formerEntry, 0, 10) <= $param63]), 11))
    ELSE chip0.nodeNm
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param64 AND knownDay > $param65)) THEN toBoolean(substring(last([formerEntry IN chip0.nonPlanarFormerly WHERE substring(formerEntry, 0, 10) <= $param66]), 11))
    ELSE chip0.nonPlanar
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param67 AND knownDay > $param68)) THEN toBoolean(substring(last([formerEntry IN chip0.hasHbmFormerly WHERE substring(formerEntry, 0, 10) <= $param69]), 11))
    ELSE chip0.hasHbm
  END, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    WHERE ((organization0.knownFrom <= $param70 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param70)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param71 AND knownDay > $param72)), false)))
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE CASE
      WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param73 AND knownDay > $param74)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param75]), 11))
      ELSE chip0.belowAggregateIoGBps
    END IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param76 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param76)) AND claim0.recordedUntil > $param76) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param77))
    MATCH (claim0)-[:CITES]->(source0)
    WHERE (source0.knownFrom <= $param78 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param78))
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]
} AS column0, COLLECT {
  UNWIND $param79 AS asked0
  OPTIONAL MATCH (chip1:Chip { id: asked0[0] })
  WITH asked0, chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH asked0[1]
  WITH DISTINCT chip2
  ORDER BY chip2.id ASC
  LIMIT $param80
  RETURN chip2.id
} AS column1, COLLECT {
  MATCH (organization1:Organization)
  WHERE ((organization1.knownFrom <= $param81 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param81)) AND organization1.id IN ($param82 + [given IN redirects WHERE given[0] IN $param82 | given[1]]))
  RETURN [organization1.id, COLLECT {
    MATCH (organization1)-[:OWNED_BY*0..4]->(organization2)
    WHERE (organization2.knownFrom <= $param83 OR (organization2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param83))
    WITH DISTINCT organization2
    RETURN [organization2.id, organization2.name, CASE
      WHEN any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param84 AND knownDay > $param85)) THEN substring(last([formerEntry IN organization2.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param86]), 11)
      ELSE organization2.countryCode
    END, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization2)
      WHERE (listing0.knownFrom <= $param87 OR (listing0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param87))
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param88 AND knownDay > $param89)) THEN substring(last([formerEntry IN listing0.citationFormerly WHERE substring(formerEntry, 0, 10) <= $param90]), 11)
        ELSE listing0.citation
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param91 AND knownDay > $param92)) THEN substring(last([formerEntry IN listing0.fromFormerly WHERE substring(formerEntry, 0, 10) <= $param93]), 11)
        ELSE listing0.from
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param94 AND knownDay > $param95)) THEN substring(last([formerEntry IN listing0.untilFormerly WHERE substring(formerEntry, 0, 10) <= $param96]), 11)
        ELSE listing0.until
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param97 AND knownDay > $param98)) THEN substring(last([formerEntry IN listing0.publishedDateFormerly WHERE substring(formerEntry, 0, 10) <= $param99]), 11)
        ELSE listing0.publishedDate
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param100 AND knownDay > $param101)) THEN substring(last([formerEntry IN listing0.statusOnFormerly WHERE substring(formerEntry, 0, 10) <= $param102]), 11)
        ELSE listing0.statusOn
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param103 AND knownDay > $param104)) THEN substring(last([formerEntry IN listing0.licenseRequirementFormerly WHERE substring(formerEntry, 0, 10) <= $param105]), 11)
        ELSE listing0.licenseRequirement
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param106 AND knownDay > $param107)) THEN substring(last([formerEntry IN listing0.reviewPolicyFormerly WHERE substring(formerEntry, 0, 10) <= $param108]), 11)
        ELSE listing0.reviewPolicy
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param109 AND knownDay > $param110)) THEN NULL
        ELSE listing0.footnotes
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param111 AND knownDay > $param112)) THEN substring(last([formerEntry IN listing0.footnote4FromFormerly WHERE substring(formerEntry, 0, 10) <= $param113]), 11)
        ELSE listing0.footnote4From
      END, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        WHERE ((regulation0.knownFrom <= $param114 OR (regulation0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param114)) AND NOT (coalesce(any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param115 AND knownDay > $param116)), false)))
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization2)-[ownedBy0:OWNED_BY]->(organization3)
      WHERE ((organization3.knownFrom <= $param117 OR (organization3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param117)) AND NOT (coalesce(any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param118 AND knownDay > $param119)), false)))
      WITH organization3, ownedBy0
      ORDER BY ownedBy0.position ASC, organization3.id ASC
      RETURN [ownedBy0.share, organization3.id]
    }]
  }]
} AS column2, [] AS column3, COLLECT {
  UNWIND $param120 AS asked1
  OPTIONAL MATCH (organization4:Organization { id: asked1[0] })
  WITH asked1, organization4
  WHERE organization4 IS NULL
  MATCH (organization5:Organization)
  WHERE organization5.id STARTS WITH asked1[1]
  WITH DISTINCT organization5
  ORDER BY organization5.id ASC
  LIMIT $param121
  RETURN organization5.id
} AS column4, COLLECT {
  MATCH (held:Chip)
  WHERE held.id IN ($param122 + [given IN redirects WHERE given[0] IN $param122 | given[1]])
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column5, COLLECT {
  MATCH (held:Organization)
  WHERE held.id IN ($param123 + [given IN redirects WHERE given[0] IN $param123 | given[1]])
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column6, COLLECT {
  CALL (dataset, redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param124 | given[1]]), $param124) })-[:DESIGNED_BY]->(organization6)
    WHERE (dataset.firstPublishedOn <= $param125 AND NOT (coalesce(any(knownDay IN chip3.knownDays WHERE (knownDay STARTS WITH $param126 AND knownDay > $param127)), false)))
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE (dataset.firstPublishedOn <= $param128 AND organization6.id IN ($param129 + [given IN redirects WHERE given[0] IN $param129 | given[1]]))
    RETURN organization6
  }
  RETURN [organization6.id, COLLECT {
    MATCH (organization6)-[:LOCATED_IN]->(country0)
    WHERE ((country0.knownFrom <= $param130 OR (country0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param130)) AND NOT (coalesce(any(knownDay IN organization6.knownDays WHERE (knownDay STARTS WITH $param131 AND knownDay > $param132)), false)))
    RETURN [country0.code]
  }]
} AS column7, COLLECT {
  CALL (dataset, redirects) {
    MATCH (chip4:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param133 | given[1]]), $param133) })-[:DESIGNED_BY]->(organization7)
    WHERE (dataset.firstPublishedOn <= $param134 AND NOT (coalesce(any(knownDay IN chip4.knownDays WHERE (knownDay STARTS WITH $param135 AND knownDay > $param136)), false)))
    RETURN organization7
    UNION
    MATCH (organization7:Organization)
    WHERE (dataset.firstPublishedOn <= $param137 AND organization7.id IN ($param138 + [given IN redirects WHERE given[0] IN $param138 | given[1]]))
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
  MATCH (organization8:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param139 | given[1]]), $param139) })-[:OWNED_BY*0..4]->(organization9)<-[:LISTS]-(listing1)
  WHERE dataset.firstPublishedOn <= $param140
  WITH DISTINCT listing1
  RETURN [listing1.id, CASE
    WHEN any(knownDay IN listing1.knownDays WHERE (knownDay STARTS WITH $param141 AND knownDay > $param142)) THEN substring(last([formerEntry IN listing1.fromFormerly WHERE substring(formerEntry, 0, 10) <= $param143]), 11)
    ELSE listing1.from
  END]
} AS column11
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:huawei-ascend-910c","redirect:organization:smic"]
// $param3 = "2025-01-31"
// $param4 = ["chip:huawei-ascend-910c"]
// $param5 = "releaseDate@"
// $param6 = "releaseDate@2025-01-31"
// $param7 = "2025-01-31"
// $param8 = "designCountryCode@"
// $param9 = "designCountryCode@2025-01-31"
// $param10 = "2025-01-31"
// $param11 = "dieAreaMm2@"
// $param12 = "dieAreaMm2@2025-01-31"
// $param13 = "2025-01-31"
// $param14 = "tppFormat@"
// $param15 = "tppFormat@2025-01-31"
// $param16 = "2025-01-31"
// $param17 = "estimatedFields@"
// $param18 = "estimatedFields@2025-01-31"
// $param19 = "tpp@"
// $param20 = "tpp@2025-01-31"
// $param21 = "2025-01-31"
// $param22 = "tppLow@"
// $param23 = "tppLow@2025-01-31"
// $param24 = "2025-01-31"
// $param25 = "tppHigh@"
// $param26 = "tppHigh@2025-01-31"
// $param27 = "2025-01-31"
// $param28 = "performanceDensity@"
// $param29 = "performanceDensity@2025-01-31"
// $param30 = "2025-01-31"
// $param31 = "performanceDensityLow@"
// $param32 = "performanceDensityLow@2025-01-31"
// $param33 = "2025-01-31"
// $param34 = "performanceDensityHigh@"
// $param35 = "performanceDensityHigh@2025-01-31"
// $param36 = "2025-01-31"
// $param37 = "datacenter@"
// $param38 = "datacenter@2025-01-31"
// $param39 = "2025-01-31"
// $param40 = "usOrigin@"
// $param41 = "usOrigin@2025-01-31"
// $param42 = "2025-01-31"
// $param43 = "aggregateIoGBpsLow@"
// $param44 = "aggregateIoGBpsLow@2025-01-31"
// $param45 = "2025-01-31"
// $param46 = "aggregateIoGBpsHigh@"
// $param47 = "aggregateIoGBpsHigh@2025-01-31"
// $param48 = "2025-01-31"
// $param49 = "belowAggregateIoGBps@"
// $param50 = "belowAggregateIoGBps@2025-01-31"
// $param51 = "2025-01-31"
// $param52 = "memoryBandwidthGBps@"
// $param53 = "memoryBandwidthGBps@2025-01-31"
// $param54 = "2025-01-31"
// $param55 = "memoryAndIoGBpsLow@"
// $param56 = "memoryAndIoGBpsLow@2025-01-31"
// $param57 = "2025-01-31"
// $param58 = "memoryAndIoGBpsHigh@"
// $param59 = "memoryAndIoGBpsHigh@2025-01-31"
// $param60 = "2025-01-31"
// $param61 = "nodeNm@"
// $param62 = "nodeNm@2025-01-31"
// $param63 = "2025-01-31"
// $param64 = "nonPlanar@"
// $param65 = "nonPlanar@2025-01-31"
// $param66 = "2025-01-31"
// $param67 = "hasHbm@"
// $param68 = "hasHbm@2025-01-31"
// $param69 = "2025-01-31"
// $param70 = "2025-01-31"
// $param71 = "vendor@"
// $param72 = "vendor@2025-01-31"
// $param73 = "belowAggregateIoGBps@"
// $param74 = "belowAggregateIoGBps@2025-01-31"
// $param75 = "2025-01-31"
// $param76 = "2025-01-31"
// $param77 = "belowAggregateIoGBps"
// $param78 = "2025-01-31"
// $param79 = [["chip:huawei-ascend-910c","chip:huaw"]]
// $param80 = 200
// $param81 = "2025-01-31"
// $param82 = ["organization:smic"]
// $param83 = "2025-01-31"
// $param84 = "countryCode@"
// $param85 = "countryCode@2025-01-31"
// $param86 = "2025-01-31"
// $param87 = "2025-01-31"
// $param88 = "citation@"
// $param89 = "citation@2025-01-31"
// $param90 = "2025-01-31"
// $param91 = "from@"
// $param92 = "from@2025-01-31"
// $param93 = "2025-01-31"
// $param94 = "until@"
// $param95 = "until@2025-01-31"
// $param96 = "2025-01-31"
// $param97 = "publishedDate@"
// $param98 = "publishedDate@2025-01-31"
// $param99 = "2025-01-31"
// $param100 = "statusOn@"
// $param101 = "statusOn@2025-01-31"
// $param102 = "2025-01-31"
// $param103 = "licenseRequirement@"
// $param104 = "licenseRequirement@2025-01-31"
// $param105 = "2025-01-31"
// $param106 = "reviewPolicy@"
// $param107 = "reviewPolicy@2025-01-31"
// $param108 = "2025-01-31"
// $param109 = "footnotes@"
// $param110 = "footnotes@2025-01-31"
// $param111 = "footnote4From@"
// $param112 = "footnote4From@2025-01-31"
// $param113 = "2025-01-31"
// $param114 = "2025-01-31"
// $param115 = "imposedBy@"
// $param116 = "imposedBy@2025-01-31"
// $param117 = "2025-01-31"
// $param118 = "owners@"
// $param119 = "owners@2025-01-31"
// $param120 = [["organization:smic","organization:sm"]]
// $param121 = 200
// $param122 = ["chip:huawei-ascend-910c"]
// $param123 = ["organization:smic"]
// $param124 = "chip:huawei-ascend-910c"
// $param125 = "2025-01-31"
// $param126 = "vendor@"
// $param127 = "vendor@2025-01-31"
// $param128 = "2025-01-31"
// $param129 = ["organization:smic"]
// $param130 = "2025-01-31"
// $param131 = "country@"
// $param132 = "country@2025-01-31"
// $param133 = "chip:huawei-ascend-910c"
// $param134 = "2025-01-31"
// $param135 = "vendor@"
// $param136 = "vendor@2025-01-31"
// $param137 = "2025-01-31"
// $param138 = ["organization:smic"]
// $param139 = "organization:smic"
// $param140 = "2025-01-31"
// $param141 = "from@"
// $param142 = "from@2025-01-31"
// $param143 = "2025-01-31"
